import type { ElectrodeRow } from '../../charts/window/electrodes.ts';
import type { Bar, WindowScene } from '../../charts/window/scene.ts';
import { recordUrl } from '../../site/urls.ts';
import { bandOf, isInBand } from '../parts/band.ts';
import type { Band } from '../parts/band.ts';
import { RowName } from '../parts/RowName.tsx';
import type { Size } from '../parts/size.ts';
import { VariantPatterns } from './VariantPatterns.tsx';

type Props = {
  readonly scene: WindowScene;
  readonly title: string;
  /** Keeps the ids of two drawings on one page apart. */
  readonly id: string;
  readonly size: Size;
  /** Whether the name of its paper stands beside each bar. */
  readonly withPapers: boolean;
  /** What is around the screen, where that is known: of a tall drawing only this is drawn. */
  readonly around?: Band | undefined;
};

/** One drawing of the window chart. It lays out a finished scene. */
export function WindowDrawing({ scene, title, id, size, withPapers, around }: Props) {
  const { width, height, plot, ticks, groups, electrodes, cell } = scene;
  const band = bandOf(height, around);
  const titleX = size === 'wide' ? 0 : plot.left;
  return (
    <svg
      class={`chart-drawing chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <Definitions id={id} />
      {cell && (
        <rect
          class="cell-band"
          x={cell.x}
          y={plot.top - 6}
          width={cell.width}
          height={plot.bottom - plot.top + 6}
        />
      )}
      <g class="axis" aria-hidden="true">
        {ticks.map(({ x, label }) => (
          <>
            <line x1={x} x2={x} y1={plot.top - 6} y2={plot.bottom} />
            <text x={x} y={plot.top - 12}>
              {label}
            </text>
            <text x={x} y={plot.bottom + 18}>
              {label}
            </text>
          </>
        ))}
        <text class="axis-title" x={plot.left} y="10">
          V vs Li/Li⁺
        </text>
      </g>
      {electrodes && (
        <g class="electrodes">
          <text class="group-title" x={titleX} y={electrodes.y}>
            Electrodes
          </text>
          {electrodes.rows.map((row) => (
            <g key={row.electrode.id}>
              <RowName subject={row.electrode.subject} plotLeft={plot.left} y={row.labelY} size={size} />
              <a
                href={recordUrl('electrode', row.electrode.id)}
                class={`electrode-mark electrode-${row.electrode.role}`}
                aria-label={row.description}
                data-mark={`electrode ${row.electrode.id}`}
              >
                <title>{row.description}</title>
                <ElectrodeSign row={row} />
              </a>
            </g>
          ))}
        </g>
      )}
      {groups.map((group) => (
        <g key={group.title}>
          <text class="group-title" x={titleX} y={group.y}>
            {group.title}
          </text>
          {group.rows
            .filter(({ y }) => isInBand(band, y))
            .map((row) => (
              <g key={`${row.subject.kind} ${row.subject.id}`} class={`family-${row.family}`}>
                <RowName subject={row.subject} plotLeft={plot.left} y={row.labelY} size={size} />
                {row.verdict && (
                  <text class="row-verdict" x={plot.left} y={row.verdictY}>
                    {row.verdict}
                  </text>
                )}
                {row.bars.map((bar) => (
                  <WindowBar bar={bar} id={id} plot={plot} withPapers={withPapers} />
                ))}
              </g>
            ))}
        </g>
      ))}
    </svg>
  );
}

/** A range reaches from its one end to the other; a single potential is a dot, a bound a dot with an arrow. */
function ElectrodeSign({ row: { x, y, width, arrow } }: { row: ElectrodeRow }) {
  const back = arrow === 'left' ? 4 : -4;
  const tip = arrow === 'left' ? x - 16 : x + 16;
  return (
    <>
      {width > 0 ? <rect x={x} y={y - 3} width={width} height="6" /> : <circle cx={x} cy={y} r="3" />}
      {arrow && (
        <path
          class="arrow"
          d={`M${x + (arrow === 'left' ? -3 : 3)} ${y}H${tip}m${back} -4L${tip} ${y}l${back} 4`}
        />
      )}
    </>
  );
}

function WindowBar({
  bar,
  id,
  plot,
  withPapers,
}: Pick<Props, 'id' | 'withPapers'> & { bar: Bar; plot: WindowScene['plot'] }) {
  const { x, y, width, height, window } = bar;
  const middle = y + height / 2;
  const faded = bar.openLeft ? 'left' : bar.openRight ? 'right' : undefined;
  const pattern = patterns[window.variant];
  return (
    <>
      <a
        href={recordUrl('reference', window.paper.id)}
        aria-label={bar.description}
        class={`bar variant-${window.variant}${bar.isDoubtful ? ' doubtful' : ''}`}
        data-mark={window.id}
      >
        <title>{bar.description}</title>
        <rect x={x} y={y} width={width} height={height} mask={faded && `url(#${id}-mask-${faded})`} />
        {bar.spreads.map((spread) => (
          <rect class="spread" x={spread.x} y={y} width={spread.width} height={height} />
        ))}
        {bar.arrows.map(({ tail, head }) => {
          const back = head > tail ? -4 : 4;
          return (
            <path class="arrow" d={`M${tail} ${middle}H${head}m${back} -4L${head} ${middle}l${back} 4`} />
          );
        })}
        {pattern && (
          <rect class="overlay" x={x} y={y} width={width} height={height} fill={`url(#${id}-${pattern})`} />
        )}
        {bar.cutLeft && <path class="cut" d={`M${plot.left + 5} ${y}l-5 5l5 5`} />}
        {bar.cutRight && <path class="cut" d={`M${plot.right - 5} ${y}l5 5l-5 5`} />}
      </a>
      {withPapers && (
        <text class="mark-label" x={x + width + 6} y={y + 9}>
          {bar.label}
        </text>
      )}
    </>
  );
}

/** The pattern over a bar that says by which kind of method its limits were found. */
const patterns: Partial<Record<Bar['window']['variant'], string>> = { kinetic: 'hatch', onset: 'dots' };

/** The fading ends and the patterns of the bars. */
function Definitions({ id }: { id: string }) {
  return (
    <defs>
      <linearGradient id={`${id}-open-left`}>
        <stop class="open-end" offset="0" />
        <stop class="open-start" offset="1" />
      </linearGradient>
      <linearGradient id={`${id}-open-right`}>
        <stop class="open-start" offset="0" />
        <stop class="open-end" offset="1" />
      </linearGradient>
      {['left', 'right'].map((side) => (
        <mask id={`${id}-mask-${side}`} maskContentUnits="objectBoundingBox">
          <rect width="1" height="1" fill={`url(#${id}-open-${side})`} />
        </mask>
      ))}
      <VariantPatterns id={id} />
    </defs>
  );
}
