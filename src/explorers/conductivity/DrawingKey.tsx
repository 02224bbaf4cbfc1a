import { formOutline } from '../../charts/conductivity/forms.ts';
import type { PlacedEntry } from '../../charts/conductivity/key.ts';

/** What the signs of a drawing mean, in the drawing itself, so that a figure that leaves the site can be read. */
export function DrawingKey({
  entries,
  id,
}: {
  readonly entries: readonly PlacedEntry[];
  readonly id: string;
}) {
  return (
    <g class="drawing-key">
      {entries.map((entry) => (
        <g key={entry.label} transform={`translate(${entry.x} ${entry.y})`}>
          <Sign entry={entry} id={id} />
          <text x="12" y="4">
            {entry.label}
          </text>
        </g>
      ))}
    </g>
  );
}

function Sign({ entry, id }: { readonly entry: PlacedEntry; readonly id: string }) {
  switch (entry.kind) {
    case 'form': {
      const { path, turn } = formOutline(entry.form, 64);
      return <path class="key-form" d={path} transform={turn === 0 ? undefined : `rotate(${turn})`} />;
    }
    case 'family':
      return (
        <g class={`family-${entry.family}`}>
          <rect class="key-family" x="-5" y="-5" width="10" height="10" />
        </g>
      );
    case 'doubtful':
      return <circle class="key-doubtful" r="4.5" />;
    case 'moved':
      return <circle class="key-moved" r="5" fill={`url(#${id}-hatch)`} />;
  }
}

/** The pattern of what was extrapolated. */
export function HatchPattern({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="3"
        height="3"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch" d="M0 0V3" />
      </pattern>
    </defs>
  );
}
