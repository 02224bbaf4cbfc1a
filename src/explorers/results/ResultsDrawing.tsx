import { useMemo, useRef } from 'preact/hooks';
import type { ListedRow, Word } from '../../charts/results/list.ts';
import type { ResultMark } from '../../charts/results/marks.ts';
import type { Plot, Segment } from '../../charts/results/plot.ts';
import type { ResultsScene } from '../../charts/results/scene.ts';
import { recordUrl } from '../../site/urls.ts';
import { bandOf, isInBand } from '../parts/band.ts';
import type { Band } from '../parts/band.ts';
import { useCrowd } from '../parts/crowd.ts';
import { CrowdPicture } from '../parts/CrowdPicture.tsx';
import { NamePieces } from '../parts/RowName.tsx';
import type { Size } from '../parts/size.ts';
import { CellGlyph } from './CellGlyph.tsx';

type Props = {
  readonly scene: ResultsScene;
  readonly title: string;
  /** Keeps the ids of two drawings on one page apart. */
  readonly id: string;
  readonly size: Size;
  /** What is around the screen, where that is known: of a tall drawing only this is drawn. */
  readonly around?: Band | undefined;
};

/** One drawing of results. It lays out a finished scene. */
export function ResultsDrawing({ scene, title, id, size, around }: Props) {
  const { width, height, plots, heads, titles, rows, marks, footnotes } = scene;
  const band = bandOf(height, around);
  const drawing = useRef<SVGSVGElement>(null);
  const inBand = marks.map((row) => ({
    ...row,
    marks: row.marks.filter(({ y }) => isInBand(band, y)),
  }));
  const all = useMemo(() => inBand.flatMap((row) => row.marks), [scene, band]);
  const links = useCrowd(drawing, all);
  return (
    <svg
      class={`chart-drawing chart-${size} results-drawing`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
      ref={drawing}
    >
      <title id={`${id}-title`}>{title}</title>
      {plots.map((plot) => (
        <PlotFrame key={plot.left + plot.top * width} plot={plot} />
      ))}
      {heads.map((word) => (
        <Words word={word} look="column-head" />
      ))}
      {titles.map((word) => (
        <Words word={word} look="group-title" />
      ))}
      {rows
        .filter(({ top, bottom }) => isInBand(band, top, bottom))
        .map((row) => (
          <RowWords key={row.key} row={row} width={width} />
        ))}
      {links && <Crowd id={id} marks={all} />}
      {inBand
        .filter((row) => row.marks.length > 0)
        .map((row) => (
          <g key={row.key}>
            {row.links.map((line) => (
              <path class="link" d={arrowPath(line)} />
            ))}
            {row.marks
              .filter((mark) => links === undefined || links.has(mark.id))
              .map((mark) => (
                <Mark key={`${mark.id} ${mark.x}`} mark={mark} isCrowd={links !== undefined} />
              ))}
            {row.marks.map(({ label }) => label && <Words word={label} look="mark-label" />)}
          </g>
        ))}
      {footnotes.map((word) => (
        <Words word={word} look="footnote" />
      ))}
    </svg>
  );
}

function Words({ word, look }: { readonly word: Word; readonly look: string }) {
  const { x, y, text, anchor, isMissing } = word;
  return (
    <text class={isMissing ? `${look} unknown` : look} x={x} y={y} text-anchor={anchor}>
      <NamePieces title={text} />
    </text>
  );
}

function PlotFrame({ plot }: { readonly plot: Plot }) {
  const { left, right, top, bottom, ticks, words, benchmarks } = plot;
  const isScatter = ticks.y.length > 0;
  return (
    <>
      <g class="axis" aria-hidden="true">
        {ticks.x.map(({ at, label }) => (
          <>
            <line x1={at} x2={at} y1={top} y2={bottom} />
            <text x={at} y={isScatter ? bottom + 30 : top - 20}>
              {label}
            </text>
          </>
        ))}
        {ticks.y.map(({ at, label }) => (
          <>
            <line x1={left} x2={right} y1={at} y2={at} />
            <text class="tick-left" x={left - 6} y={at + 4}>
              {label}
            </text>
          </>
        ))}
      </g>
      {words.map((word) => (
        <Words word={word} look="plot-word" />
      ))}
      {benchmarks.length > 0 && (
        <g>
          {benchmarks.map(({ id, paper, label, description, isBand, ...box }) => (
            <>
              <a
                key={id}
                href={recordUrl('reference', paper)}
                class={isBand ? 'benchmark band' : 'benchmark'}
                aria-label={description}
                data-mark={id}
              >
                <title>{description}</title>
                <rect
                  x={box.left}
                  y={box.top}
                  width={Math.max(1.6, box.right - box.left)}
                  height={Math.max(1.6, box.bottom - box.top)}
                />
              </a>
              <Words word={label} look="benchmark-letter" />
            </>
          ))}
        </g>
      )}
    </>
  );
}

function RowWords({ row, width }: { readonly row: ListedRow; readonly width: number }) {
  const { name, notes, columns } = row.text();
  return (
    <g class="cell-row">
      <line class="row-rule" x1="0" x2={width} y1={row.top - 5} y2={row.top - 5} />
      {row.number !== undefined && (
        <text class="row-number" x="0" y={row.top + 12}>
          {row.number}
        </text>
      )}
      {name.map(({ y, parts }) => (
        <text class="cell-name" x={row.left} y={y}>
          {parts.map(({ text, isMissing }, index) => (
            <tspan class={isMissing ? 'unknown' : undefined}>
              {index > 0 && ' '}
              <NamePieces title={text} />
            </tspan>
          ))}
        </text>
      ))}
      {notes.map((word) => (
        <Words word={word} look="cell-note" />
      ))}
      {columns.map((word) => (
        <Words word={word} look="cell-column" />
      ))}
    </g>
  );
}

/** All marks as pictures, family by family. */
function Crowd({ id, marks }: { readonly id: string; readonly marks: readonly ResultMark[] }) {
  const looks = Map.groupBy(marks, ({ look }) => look.replace('tick ', ''));
  return (
    <>
      {[...looks].map(([look, members]) => (
        <g key={look} class={`result family-${look}`}>
          <CrowdPicture id={`${id}-${look}`} family={look} marks={members} />
        </g>
      ))}
    </>
  );
}

function Mark({ mark, isCrowd }: { readonly mark: ResultMark; readonly isCrowd: boolean }) {
  const { id, paper, x, y, from, bars, arrows, description } = mark;
  const [family = '', isTick] = mark.look.startsWith('tick ')
    ? [mark.look.slice(5), true]
    : [mark.look, false];
  const look = [
    `mark result family-${family}`,
    ...(mark.isDoubtful ? ['doubtful'] : []),
    ...(mark.isBefore ? ['before'] : []),
  ].join(' ');
  return (
    <a
      href={recordUrl('reference', paper)}
      class={look}
      aria-label={description}
      data-mark={id}
      tabindex={isCrowd ? -1 : undefined}
    >
      <title>{description}</title>
      {bars.map((line) => (
        <line class="whisker" {...line} />
      ))}
      {from && <line class="leader" x1={from.x} y1={from.y} x2={x} y2={y} />}
      {arrows.map((line) => (
        <path class="arrow" d={arrowPath(line)} />
      ))}
      {isTick ? (
        <>
          <rect class="reach" x={x - 6} y={y - 8} width="12" height="16" />
          <line class="tick" x1={x} x2={x} y1={y - 6} y2={y + 6} />
        </>
      ) : (
        <CellGlyph look={family} x={x} y={y} size={mark.isBefore ? 46 : 90} />
      )}
    </a>
  );
}

/** A line with a head at its end. */
function arrowPath({ x1, y1, x2, y2 }: Segment): string {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const head = (side: 1 | -1) =>
    `L${fixed(x2 - 4.5 * ux - side * 3.5 * uy)} ${fixed(y2 - 4.5 * uy + side * 3.5 * ux)}`;
  return `M${x1} ${y1}L${x2} ${y2}${head(1)}M${x2} ${y2}${head(-1)}`;
}

const fixed = (value: number) => Math.round(value * 10) / 10;
