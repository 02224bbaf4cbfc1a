import { levelScene } from '../../charts/interface/levels.ts';
import type { LevelBar, LevelScene } from '../../charts/interface/levels.ts';
import { stackScene } from '../../charts/interface/stack.ts';
import type { CellParts } from '../../charts/interface/stack.ts';
import type { Window } from '../../charts/window/series.ts';
import { recordUrl } from '../../site/urls.ts';
import type { Size } from '../parts/size.ts';
import { CellStack, StackPieces } from './CellStack.tsx';
import { VariantPatterns } from '../window/VariantPatterns.tsx';

type Props = {
  readonly parts: CellParts;
  readonly levels: { readonly cathode?: number | undefined; readonly anode?: number | undefined };
  readonly windows: readonly Window[];
  readonly size: Size;
  readonly id: string;
};

/** The chosen cell; where there is room, the potentials of its parts stand below it. */
export function CellDrawing({ parts, levels, windows, size, id }: Props) {
  const scene = size === 'wide' ? levelScene(levels, windows) : undefined;
  if (!scene) return <CellStack parts={parts} size={size} id={id} />;
  const stack = stackScene(parts, 'across');
  return (
    <svg
      class={`chart-drawing chart-${size} cell-drawing`}
      viewBox={`0 0 ${stack.width} ${stack.height + scene.height}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{stack.description}</title>
      <StackPieces scene={stack} id={id} />
      <g transform={`translate(0 ${stack.height})`}>
        <Levels scene={scene} id={id} />
      </g>
    </svg>
  );
}

function Levels({ scene, id }: { readonly scene: LevelScene; readonly id: string }) {
  const { plot, ticks, electrodes, bars } = scene;
  return (
    <>
      <defs>
        <linearGradient id={`${id}-fade-top`} x2="0" y2="1">
          <stop class="open-end" offset="0" />
          <stop class="open-start" offset="1" />
        </linearGradient>
        <linearGradient id={`${id}-fade-bottom`} x2="0" y2="1">
          <stop class="open-start" offset="0" />
          <stop class="open-end" offset="1" />
        </linearGradient>
        {['top', 'bottom'].map((end) => (
          <mask key={end} id={`${id}-mask-${end}`} maskContentUnits="objectBoundingBox">
            <rect width="1" height="1" fill={`url(#${id}-fade-${end})`} />
          </mask>
        ))}
        <VariantPatterns id={id} />
      </defs>
      <g class="axis level-axis" aria-hidden="true">
        {ticks.map(({ y, label }) => (
          <>
            <line x1={plot.left} x2={plot.right} y1={y} y2={y} />
            <text x={plot.left - 10} y={y + 4}>
              {label}
            </text>
          </>
        ))}
        <text class="axis-title" x="0" y={plot.bottom + 24}>
          V vs Li/Li⁺
        </text>
      </g>
      {electrodes.map(({ role, y, from, to, reach, label }) => (
        <g class={`level level-${role}`} key={role}>
          <line class="level-reach" x1={role === 'cathode' ? to : from} x2={reach} y1={y} y2={y} />
          <line class="level-line" x1={from} x2={to} y1={y} y2={y} />
          <text x={(from + to) / 2} y={y - 7} text-anchor="middle">
            {label}
          </text>
        </g>
      ))}
      <g>
        {bars.map((bar) => (
          <Bar key={bar.window.id} bar={bar} id={id} />
        ))}
      </g>
      <g class="mark-labels" aria-hidden="true">
        {bars.flatMap(({ label, labelX, window }) =>
          label.map((word, line) => (
            <text
              key={`${window.id} ${line}`}
              class="mark-label"
              x={labelX}
              y={plot.bottom + 14 + 11 * line}
              text-anchor="middle"
            >
              {word}
            </text>
          )),
        )}
      </g>
    </>
  );
}

/** The pattern over a bar that says by which kind of method its limits were found. */
const patterns: Partial<Record<Window['variant'], string>> = { kinetic: 'hatch', onset: 'dots' };

function Bar({ bar, id }: { readonly bar: LevelBar; readonly id: string }) {
  const { window, x, y, width, height } = bar;
  const faded = bar.openTop ? 'top' : bar.openBottom ? 'bottom' : undefined;
  const pattern = patterns[window.variant];
  return (
    <a
      href={recordUrl('reference', window.paper.id)}
      aria-label={bar.description}
      class={`bar variant-${window.variant}${bar.isDoubtful ? ' doubtful' : ''}`}
      data-mark={window.id}
    >
      <title>{bar.description}</title>
      <rect x={x} y={y} width={width} height={height} mask={faded && `url(#${id}-mask-${faded})`} />
      {bar.spreads.map((spread) => (
        <rect class="spread" x={x} y={spread.y} width={width} height={spread.height} />
      ))}
      {pattern && (
        <rect class="overlay" x={x} y={y} width={width} height={height} fill={`url(#${id}-${pattern})`} />
      )}
    </a>
  );
}
