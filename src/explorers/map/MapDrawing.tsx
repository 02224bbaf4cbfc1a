import type { PlacedHalf, PlacedMark } from '../../charts/map/place.ts';
import { strip } from '../../charts/map/scene.ts';
import type { MapScene } from '../../charts/map/scene.ts';
import { familyLooks } from '../../site/palette.ts';
import type { FamilyId } from '../../site/palette.ts';
import { shapePath } from '../../site/shapes.ts';
import { recordUrl } from '../../site/urls.ts';
import { NamePieces } from '../parts/RowName.tsx';
import type { Size } from '../parts/size.ts';

type Props = {
  readonly scene: MapScene;
  readonly title: string;
  /** Keeps the ids of two drawings on one page apart. */
  readonly id: string;
  readonly size: Size;
};

/** One drawing of the map. It lays out a finished scene. */
export function MapDrawing({ scene, title, id, size }: Props) {
  const { width, height, plot, titles, ticks, groups, halves } = scene;
  return (
    <svg
      class={`chart-drawing chart-${size} map-drawing`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <g class="axis" aria-hidden="true">
        {ticks.x.map(({ at, label }) => (
          <>
            <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
            <text x={at} y={plot.bottom + strip + 18}>
              {label}
            </text>
          </>
        ))}
        {ticks.y.map(({ at, label }) => (
          <>
            <line x1={plot.left} x2={plot.right} y1={at} y2={at} />
            <text class="tick-left" x={plot.left - strip - 6} y={at + 4}>
              {label}
            </text>
          </>
        ))}
        <text class="axis-title" x="2" y="14">
          {titles.y}
        </text>
        <text class="axis-title axis-title-right" x={plot.right} y={height - 10}>
          {titles.x}
        </text>
      </g>
      {groups.map((group) => (
        <g key={group.family} class={`family-${group.family}`}>
          {group.marks.map((mark) => (
            <Mark key={mark.id} mark={mark} family={group.family} />
          ))}
          {group.marks.map(
            ({ id: of, label }) =>
              label && (
                <text
                  key={`name of ${of}`}
                  class="mark-label"
                  x={label.x}
                  y={label.y}
                  text-anchor={label.anchor}
                >
                  <NamePieces title={label.text} />
                </text>
              ),
          )}
        </g>
      ))}
      <g class="halves halves-x">
        {halves.x.map((half) => (
          <Half
            key={half.id}
            half={half}
            line={{ x1: half.at, x2: half.at, y1: plot.bottom + 3, y2: plot.bottom + strip }}
          />
        ))}
      </g>
      <g class="halves halves-y">
        {halves.y.map((half) => (
          <Half
            key={half.id}
            half={half}
            line={{ x1: plot.left - strip, x2: plot.left - 3, y1: half.at, y2: half.at }}
          />
        ))}
      </g>
    </svg>
  );
}

function Mark({ mark, family }: { readonly mark: PlacedMark; readonly family: string }) {
  const { x, y, from, whiskers, arrows } = mark;
  const look = familyLooks[family as FamilyId];
  return (
    <a
      href={recordUrl('material', mark.material.id)}
      aria-label={mark.description}
      class={mark.isDoubtful ? 'mark doubtful' : 'mark'}
      data-mark={mark.id}
    >
      <title>{mark.description}</title>
      {whiskers.map((line) => (
        <line class="whisker" {...line} />
      ))}
      {from && <line class="leader" x1={from.x} y1={from.y} x2={x} y2={y} />}
      {arrows.map(({ x1, y1, x2, y2 }) => (
        <path class="arrow" d={`M${x1} ${y1}L${x2} ${y2}${headOf(x2 - x1, y2 - y1)}`} />
      ))}
      <path d={shapePath(look?.shape ?? 'circle', 90)} transform={`translate(${x} ${y})`} />
    </a>
  );
}

/** The head of an arrow that ends where the pen is and flies that way. */
function headOf(dx: number, dy: number): string {
  const [back, side] = [4, 3.5];
  if (dx !== 0) {
    const way = Math.sign(dx);
    return `m${-way * back} ${-side}l${way * back} ${side}l${-way * back} ${side}`;
  }
  const way = Math.sign(dy);
  return `m${-side} ${-way * back}l${side} ${way * back}l${side} ${-way * back}`;
}

function Half({
  half,
  line,
}: {
  readonly half: PlacedHalf;
  readonly line: { x1: number; x2: number; y1: number; y2: number };
}) {
  const look = `half family-${half.material.main}${half.isDoubtful ? ' doubtful' : ''}`;
  return (
    <a
      href={recordUrl('material', half.material.id)}
      class={look}
      aria-label={half.description}
      data-mark={half.id}
    >
      <title>{half.description}</title>
      <line class="reach" {...line} />
      <line class="tick" {...line} />
    </a>
  );
}
