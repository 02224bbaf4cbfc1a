import type { EnergyDensity, Share } from '../../models/energy-density.ts';

const names = {
  cathode: 'Cathode',
  electrolyte: 'Electrolyte',
  anode: 'Lithium',
  collectors: 'Collectors',
} as const;

/** Where the mass and the thickness of a cell go, as two bars with their numbers. */
export function Breakdown({ result }: { readonly result: EnergyDensity }) {
  return (
    <div class="breakdown">
      <Bar title="Mass" unit="mg cm⁻²" total={result.mass} shares={result.shares} of={({ mass }) => mass} />
      <Bar
        title="Thickness"
        unit="µm"
        total={result.thickness}
        shares={result.shares}
        of={({ thickness }) => thickness}
      />
    </div>
  );
}

type BarProps = {
  readonly title: string;
  readonly unit: string;
  readonly total: number;
  readonly shares: readonly Share[];
  readonly of: (share: Share) => number;
};

function Bar({ title, unit, total, shares, of }: BarProps) {
  let from = 0;
  return (
    <div>
      <p class="field-label">
        {title} of a repeat unit: {total.toFixed(1)} {unit}
      </p>
      <svg class="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {shares.map((share) => {
          const width = (100 * of(share)) / total;
          const start = from;
          from += width;
          return (
            <rect
              key={share.component}
              class={`share-${share.component}`}
              x={start}
              width={width}
              y="0"
              height="8"
            />
          );
        })}
      </svg>
      <ul class="share-key">
        {shares.map((share) => (
          <li key={share.component}>
            <svg viewBox="0 0 10 10" width="10" height="10" aria-hidden="true">
              <rect class={`share-${share.component}`} width="10" height="10" />
            </svg>{' '}
            {names[share.component]} {of(share).toFixed(1)} {unit} ({Math.round((100 * of(share)) / total)} %)
          </li>
        ))}
      </ul>
    </div>
  );
}
