import { useMemo, useRef } from 'preact/hooks';
import { formOutline } from '../../charts/conductivity/forms.ts';
import type {
  ConductivityScene,
  Mark,
  PlacedLine,
  PlacedRow,
  PlacedTie,
} from '../../charts/conductivity/scene.ts';
import { recordUrl } from '../../site/urls.ts';
import { bandOf, isInBand } from '../parts/band.ts';
import type { Band } from '../parts/band.ts';
import { RowName } from '../parts/RowName.tsx';
import type { Size } from '../parts/size.ts';
import { DrawingKey, HatchPattern } from './DrawingKey.tsx';
import { ScatterBand } from './ScatterBand.tsx';
import { TickText } from './TickText.tsx';

type Props = {
  readonly scene: ConductivityScene;
  readonly title: string;
  /** Keeps the ids of two drawings on one page apart. */
  readonly id: string;
  readonly size: Size;
  /** What is around the screen, where that is known: of a tall drawing only this is drawn. */
  readonly around?: Band | undefined;
};

/** One drawing of the conductivity chart. It lays out a finished scene. */
export function ConductivityDrawing({ scene, title, id, size, around }: Props) {
  const { width, height, plot, header, ticks, groups, ties, lines, scatter, key } = scene;
  const band = bandOf(height, around);
  const seen = groups.map((group) => ({ ...group, rows: group.rows.filter(({ y }) => isInBand(band, y)) }));
  const drawing = useRef<SVGSVGElement>(null);
  const places = useMemo(() => placesOf(scene), [scene]);
  return (
    <svg
      ref={drawing}
      class={`chart-drawing chart-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <HatchPattern id={id} />
      {ties.map((tie) => (
        <Tie key={tie.y} tie={tie} size={size} />
      ))}
      {scatter && <ScatterBand drawing={drawing} places={places} width={scatter.width} plot={plot} />}
      <g class="axis" aria-hidden="true">
        {ticks.map((tick) => (
          <g key={tick.at}>
            <line x1={tick.at} x2={tick.at} y1={plot.top - 6} y2={plot.bottom} />
            <TickText tick={tick} x={tick.at} y={plot.top - 12} />
            <TickText tick={tick} x={tick.at} y={plot.bottom + 18} />
          </g>
        ))}
        <text class="axis-title" x={plot.left} y="11">
          {header}
        </text>
      </g>
      {scatter && (
        <g class="scatter-bar">
          <path d={`M${scatter.x} ${scatter.y - 4}v8M${scatter.x} ${scatter.y}h${scatter.width}m0 -4v8`} />
          <text x={scatter.x + scatter.width + 6} y={scatter.y + 4}>
            {scatter.label}
          </text>
        </g>
      )}
      {lines.length > 0 && (
        <g class="reference-lines">
          {lines.map((line) => (
            <ReferenceLine key={line.line.id} line={line} plot={plot} />
          ))}
        </g>
      )}
      <path class="row-line" d={rowLines(seen, plot)} />
      {seen.map((group) => (
        <g key={group.title}>
          <text class="group-title" x={size === 'wide' ? 0 : plot.left} y={group.y}>
            {group.title}
          </text>
          {group.rows.map((row) => (
            <Row key={`${row.subject.kind} ${row.subject.id}`} row={row} plot={plot} id={id} size={size} />
          ))}
        </g>
      ))}
      <DrawingKey entries={key} id={id} />
    </svg>
  );
}

/** A line along each row, drawn as one. */
const rowLines = (groups: ConductivityScene['groups'], plot: ConductivityScene['plot']): string =>
  groups.flatMap(({ rows }) => rows.map(({ y }) => `M${plot.left} ${y}H${plot.right}`)).join('');

/** Where single values stand; of a range and a bound it is not known what lies within their scatter. */
function placesOf({ groups }: ConductivityScene): ReadonlyMap<string, number> {
  const marks = groups.flatMap(({ rows }) => rows.flatMap((row) => row.marks));
  return new Map(
    marks
      .filter(({ x, x2, arrow, isMoved }) => x === x2 && arrow === undefined && !isMoved)
      .map(({ point, x }) => [point.id, x]),
  );
}

/** The band within which the best values of a tie lie, and where there is room the bracket that holds its rows. */
function Tie({ tie: { x, width, y, height }, size }: { readonly tie: PlacedTie; readonly size: Size }) {
  return (
    <>
      <rect class="tie-band" x={x} y={y} width={width} height={height} />
      {size === 'wide' && <path class="tie-bracket" d={`M44 ${y + 3}h-5v${height - 6}h5`} />}
    </>
  );
}

/** A line across the plot. Between its label and the plot it leaves room for the number of a tick. */
function ReferenceLine({
  line,
  plot,
}: {
  readonly line: PlacedLine;
  readonly plot: ConductivityScene['plot'];
}) {
  const { x, x2, labelY, label, side, description } = line;
  const isRight = side === 'right';
  return (
    <a
      href={recordUrl('reference', line.line.paper.id)}
      aria-label={description}
      class="reference-line"
      data-mark={line.line.id}
    >
      <title>{description}</title>
      {x2 > x && <rect x={x} y={plot.top} width={x2 - x} height={plot.bottom - plot.top} />}
      <path d={`M${x} ${labelY - 9}V${labelY + 2}M${x} ${plot.top - 6}V${plot.bottom}`} />
      <text x={isRight ? x + 5 : x - 5} y={labelY} text-anchor={isRight ? 'start' : 'end'}>
        {label}
      </text>
    </a>
  );
}

function Row({
  row,
  plot,
  id,
  size,
}: {
  readonly row: PlacedRow;
  readonly plot: ConductivityScene['plot'];
  readonly id: string;
  readonly size: Size;
}) {
  const { subject, main, y, labelY, marks, joins, papers, places } = row;
  return (
    <g class={`family-${main}`}>
      {places !== undefined && (
        <text
          class="places"
          x={size === 'wide' ? 0 : plot.right}
          y={labelY}
          text-anchor={size === 'wide' ? 'start' : 'end'}
        >
          {places}
        </text>
      )}
      <RowName subject={subject} plotLeft={plot.left} y={labelY} size={size} />
      {joins.map(({ x, x2, isAlike }) => (
        <path class={isAlike ? 'join alike' : 'join'} d={`M${x} ${y}H${x2}`} />
      ))}
      {joins.length > 0 &&
        marks
          .filter((mark) => mark.y > y)
          .map((mark) => <path class="join" d={`M${mark.x} ${y}V${mark.y}`} />)}
      {marks.map((mark) => (
        <>
          {mark.isMoved && <Way mark={mark} marks={marks} />}
          <ValueMark mark={mark} id={id} />
          {mark.label && (
            <text
              class="mark-label over"
              paint-order="stroke"
              x={mark.x2 + (mark.arrow === 'right' ? 24 : 8)}
              y={mark.y + 4}
            >
              {mark.label}
            </text>
          )}
        </>
      ))}
      {papers && (
        <text class="mark-label over" paint-order="stroke" x={papers.x} y={y + 4}>
          {papers.text}
        </text>
      )}
    </g>
  );
}

/** From where a value was reported to where it was moved. */
function Way({ mark, marks }: { readonly mark: Mark; readonly marks: readonly Mark[] }) {
  const origin = marks.find(({ point, isMoved }) => !isMoved && point === mark.point);
  return origin ? <path class="way" d={`M${origin.x} ${origin.y}L${mark.x} ${mark.y}`} /> : null;
}

function ValueMark({ mark, id }: { readonly mark: Mark; readonly id: string }) {
  const { point, y, x, x2, arrow, isMoved, description } = mark;
  const look = isMoved ? 'mark moved' : point.moved ? 'mark origin' : 'mark';
  return (
    <>
      <a
        href={recordUrl('reference', point.paper.id)}
        aria-label={description}
        class={point.doubtful ? `${look} doubtful` : look}
        data-mark={isMoved ? `${point.id} moved` : point.id}
      >
        <title>{description}</title>
        <Shape mark={mark} />
        {arrow === 'right' && <path class="arrow" d={`M${x2 + 6} ${y}h14m-4 -4l4 4l-4 4`} />}
        {arrow === 'left' && <path class="arrow" d={`M${x - 6} ${y}h-14m4 -4l-4 4l4 4`} />}
      </a>
      {isMoved && <Shape mark={mark} fill={`url(#${id}-hatch)`} />}
    </>
  );
}

/** The shape of a form, or a bar for a range; with a fill of its own it is the pattern over a mark. */
function Shape({ mark: { point, x, x2, y }, fill }: { readonly mark: Mark; readonly fill?: string }) {
  const look = fill === undefined ? undefined : 'hatching';
  if (x2 > x) {
    // A bar shorter than it is high would look like a dot.
    const width = Math.max(8, x2 - x);
    const from = (x + x2 - width) / 2;
    return <rect class={look} fill={fill} x={from} y={y - 3} width={width} height="6" rx="3" />;
  }
  const { path, turn } = formOutline(point.form, 64);
  const turned = turn === 0 ? '' : ` rotate(${turn})`;
  return <path class={look} fill={fill} d={path} transform={`translate(${x} ${y})${turned}`} />;
}
