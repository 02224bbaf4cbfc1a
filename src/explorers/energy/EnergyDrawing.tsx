import { axisUnits, measureUnits } from '../../charts/energy/model.ts';
import type { Axis, Measure } from '../../charts/energy/model.ts';
import type { EnergyScene } from '../../charts/energy/scene.ts';
import { recordUrl } from '../../site/urls.ts';
import { NamePieces } from '../parts/RowName.tsx';
import type { Size } from '../parts/size.ts';

type Props = {
  readonly scene: EnergyScene;
  readonly axis: Axis;
  readonly measure: Measure;
  readonly title: string;
  readonly id: string;
  readonly size: Size;
};

const axisNames = { thickness: 'Thickness of the electrolyte', loading: 'Loading of the cathode' } as const;

/** One drawing of the energy-density model: curves, published points, the chosen cell. */
export function EnergyDrawing({ scene, axis, measure, title, id, size }: Props) {
  const { width, height, plot, xTicks, yTicks, curves, dots, chosen, target } = scene;
  return (
    <svg
      class={`chart-drawing chart-${size} energy-drawing`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <g class="axis" aria-hidden="true">
        {yTicks.map(({ at, label }) => (
          <>
            <line x1={plot.left} x2={plot.right} y1={at} y2={at} />
            <text class="y-label" x={plot.left - 6} y={at + 4}>
              {label}
            </text>
          </>
        ))}
        {xTicks.map(({ at, label }) => (
          <>
            <line x1={at} x2={at} y1={plot.top} y2={plot.bottom} />
            <text x={at} y={plot.bottom + 15}>
              {label}
            </text>
          </>
        ))}
        <text class="axis-title" x={plot.left} y={height - 4}>
          {axisNames[axis]}, {axisUnits[axis]}
        </text>
        <text class="axis-title" x={plot.left} y={plot.top - 12}>
          {measureUnits[measure]}
        </text>
      </g>
      {target !== undefined && (
        <g>
          <line class="target-line" x1={plot.left} x2={plot.right} y1={target.y} y2={target.y} />
          <text class="target-label" x={plot.right - 4} y={target.y - 5} text-anchor="end">
            {target.label}
          </text>
        </g>
      )}
      {curves.map((curve) => (
        <g class={`curve${curve.isChosen ? ' chosen' : ''} family-${curve.family ?? 'none'}`} key={curve.id}>
          <path d={curve.path} />
          <path
            class="curve-leader"
            d={`M${plot.right} ${curve.end}L${curve.label.x - 3} ${curve.label.y - 4}`}
          />
          <text x={curve.label.x} y={curve.label.y}>
            <NamePieces title={curve.title} />
          </text>
        </g>
      ))}
      <g>
        {dots.map((dot) => (
          <a
            key={dot.point.row.id}
            href={recordUrl('reference', dot.point.row.paper.id)}
            aria-label={dot.description}
            class={`energy-dot${dot.isOnCurve ? '' : ' elsewhere'} family-${dot.family ?? 'none'}`}
            data-mark={dot.point.row.id}
          >
            <title>{dot.description}</title>
            <circle cx={dot.x} cy={dot.y} r="5" />
            {dot.arrow && <path class="arrow" d={`M${dot.x} ${dot.y - 6}v-14m-4 4l4 -4l4 4`} />}
          </a>
        ))}
      </g>
      {chosen && (
        <path
          class="chosen-cell"
          d={`M${chosen.x - 8} ${chosen.y}h16M${chosen.x} ${chosen.y - 8}v16`}
          aria-hidden="true"
        />
      )}
    </svg>
  );
}
