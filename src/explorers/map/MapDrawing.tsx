import { useMemo, useRef } from 'preact/hooks';
import type { PlacedHalf, PlacedMark } from '../../charts/map/place.ts';
import { strip } from '../../charts/map/scene.ts';
import type { MapScene } from '../../charts/map/scene.ts';
import { familyLooks } from '../../site/palette.ts';
import type { FamilyId } from '../../site/palette.ts';
import { shapePath } from '../../site/shapes.ts';
import { recordUrl } from '../../site/urls.ts';
import { useCrowd } from '../parts/crowd.ts';
import { CrowdPicture } from '../parts/CrowdPicture.tsx';
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
  const { width, height, plot, titles, ticks, groups } = scene;
  const drawing = useRef<SVGSVGElement>(null);
  const strips = useMemo(() => ({ x: stripOf(scene, 'x'), y: stripOf(scene, 'y') }), [scene]);
  const all = useMemo(() => [...groups.flatMap(({ marks }) => marks), ...strips.x, ...strips.y], [scene]);
  const links = useCrowd(drawing, all);
  const isLink = (mark: { readonly id: string }) => links === undefined || links.has(mark.id);
  return (
    <svg
      class={`chart-drawing chart-${size} map-drawing`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
      ref={drawing}
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
      {groups.map(({ family, marks }) => (
        <g key={family} class={`family-${family}`}>
          {links && <CrowdPicture id={`${id}-${family}`} family={family} marks={marks} />}
          {marks.filter(isLink).map((mark) => (
            <Mark key={mark.id} mark={mark} family={family} isCrowd={links !== undefined} />
          ))}
          {marks.map(
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
      {(['x', 'y'] as const).map((on) => (
        <g key={on} class={`halves halves-${on}`}>
          {links && <StripPicture ticks={strips[on]} />}
          {strips[on].filter(isLink).map((tick) => (
            <Half key={tick.id} tick={tick} isCrowd={links !== undefined} />
          ))}
        </g>
      ))}
    </svg>
  );
}

/** A material on the axis of the one quantity that is known of it, with the line that stands for it. */
type StripTick = PlacedHalf & {
  readonly x: number;
  readonly y: number;
  readonly line: { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };
};

function stripOf({ halves, plot }: MapScene, on: 'x' | 'y'): StripTick[] {
  return halves[on].map((half) => {
    const line =
      on === 'x'
        ? { x1: half.at, x2: half.at, y1: plot.bottom + 3, y2: plot.bottom + strip }
        : { x1: plot.left - strip, x2: plot.left - 3, y1: half.at, y2: half.at };
    return { ...half, line, x: (line.x1 + line.x2) / 2, y: (line.y1 + line.y2) / 2 };
  });
}

/** All ticks of a strip, one piece for each family. */
function StripPicture({ ticks }: { readonly ticks: readonly StripTick[] }) {
  const families = Map.groupBy(ticks, ({ material }) => material.main);
  return (
    <>
      {[...families].map(([family, members]) => (
        <g key={family} class={`half family-${family}`} aria-hidden="true">
          <path
            class="tick"
            d={members.map(({ line }) => `M${line.x1} ${line.y1}L${line.x2} ${line.y2}`).join('')}
          />
        </g>
      ))}
    </>
  );
}

type MarkProps = { readonly mark: PlacedMark; readonly family: string; readonly isCrowd: boolean };

function Mark({ mark, family, isCrowd }: MarkProps) {
  const { x, y, from, whiskers, arrows } = mark;
  const look = familyLooks[family as FamilyId];
  return (
    <a
      href={recordUrl('material', mark.material.id)}
      aria-label={mark.description}
      class={mark.isDoubtful ? 'mark doubtful' : 'mark'}
      data-mark={mark.id}
      tabindex={isCrowd ? -1 : undefined}
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

function Half({ tick, isCrowd }: { readonly tick: StripTick; readonly isCrowd: boolean }) {
  return (
    <a
      href={recordUrl('material', tick.material.id)}
      class={`half family-${tick.material.main}${tick.isDoubtful ? ' doubtful' : ''}`}
      aria-label={tick.description}
      data-mark={tick.id}
      tabindex={isCrowd ? -1 : undefined}
    >
      <title>{tick.description}</title>
      <line class="reach" {...tick.line} />
      <line class="tick" {...tick.line} />
    </a>
  );
}
