import type { ComponentChildren } from 'preact';
import type { Window } from '../../charts/window/series.ts';
import { VariantPatterns } from './VariantPatterns.tsx';

type Props = {
  readonly windows: readonly Window[];
  readonly hasElectrodes?: boolean;
  /** Keeps the ids of two keys on one page apart. */
  readonly id: string;
};

/** The patterns of the kinds, as the bars have them. */
const kinds = [
  { id: 'thermodynamic', label: 'thermodynamic' },
  { id: 'kinetic', label: 'kinetic', pattern: 'hatch' },
  { id: 'onset', label: 'onset', pattern: 'dots' },
  { id: 'stated', label: 'stated' },
] as const;

/** What the bars on view mean, at the chart itself. */
export function WindowKey({ windows, hasElectrodes = false, id }: Props) {
  const limits = windows.flatMap(({ reduction, oxidation }) => [reduction, oxidation]);
  const hasOpen = limits.some((limit) => limit === undefined);
  const hasBound = limits.some((limit) => limit && limit.relation !== '=' && limit.relation !== '~');
  const hasDoubt = limits.some((limit) => limit?.doubtful);
  const hasRange = limits.some((limit) => limit && limit.low !== limit.high);
  return (
    <ul class="window-key" aria-label="Key">
      {kinds
        .filter((kind) => windows.some(({ variant }) => variant === kind.id))
        .map(({ id: kind, label, ...rest }) => (
          <li key={kind}>
            <Sign>
              {'pattern' in rest && (
                <defs>
                  <VariantPatterns id={`${id}-${kind}`} />
                </defs>
              )}
              <g class={`bar variant-${kind}`}>
                <rect x="1" y="1" width="30" height="10" />
                {'pattern' in rest && (
                  <rect
                    class="overlay"
                    x="1"
                    y="1"
                    width="30"
                    height="10"
                    fill={`url(#${id}-${kind}-${rest.pattern})`}
                  />
                )}
              </g>
            </Sign>
            {label}
          </li>
        ))}
      {hasOpen && (
        <li>
          <Sign>
            <defs>
              <linearGradient id={`${id}-fade`}>
                <stop class="key-start" offset="0" />
                <stop class="key-end" offset="1" />
              </linearGradient>
            </defs>
            <rect x="1" y="1" width="30" height="10" fill={`url(#${id}-fade)`} />
          </Sign>
          one limit only: the other end is open, its length means nothing
        </li>
      )}
      {(hasBound || hasElectrodes) && (
        <li>
          <Sign>
            <g class="bar">
              <path class="arrow" d="M6 6H26m-4 -4L26 6l-4 4" />
            </g>
          </Sign>
          only a bound is given: the limit lies that way
        </li>
      )}
      {hasDoubt && (
        <li>
          <Sign>
            <g class="bar doubtful">
              <rect x="1" y="1" width="30" height="10" />
            </g>
          </Sign>
          a limit is doubtful
        </li>
      )}
      {hasRange && (
        <li>
          <Sign>
            <g class="bar">
              <rect x="1" y="1" width="30" height="10" />
              <rect class="spread" x="20" y="1" width="11" height="10" />
            </g>
          </Sign>
          pale part: the limit is given as a range
        </li>
      )}
      {hasElectrodes && (
        <>
          <li>
            <Sign>
              <g class="electrode-mark electrode-anode">
                <rect x="4" y="3" width="24" height="6" />
              </g>
            </Sign>
            anode
          </li>
          <li>
            <Sign>
              <g class="electrode-mark electrode-cathode">
                <rect x="4" y="3" width="24" height="6" />
              </g>
            </Sign>
            cathode, from its lowest to its highest potential
          </li>
        </>
      )}
    </ul>
  );
}

function Sign({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="key-mark" viewBox="0 0 32 12" width="32" height="12" aria-hidden="true">
      {children}
    </svg>
  );
}
