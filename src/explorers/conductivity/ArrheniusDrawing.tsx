import type {
  ArrheniusMark,
  ArrheniusScene,
  PlacedSeries,
} from '../../charts/conductivity/arrhenius-scene.ts';
import { formOutline } from '../../charts/conductivity/forms.ts';
import { recordUrl } from '../../site/urls.ts';
import { NamePieces } from '../parts/RowName.tsx';
import type { Size } from '../parts/size.ts';
import { DrawingKey } from './DrawingKey.tsx';
import { TickText } from './TickText.tsx';

type Props = {
  readonly scene: ArrheniusScene;
  readonly title: string;
  readonly id: string;
  readonly size: Size;
};

/** One drawing of conductivities against the inverse of their temperature. It lays out a finished scene. */
export function ArrheniusDrawing({ scene, title, id, size }: Props) {
  const { width, height, plot, header, series, ticks, inverseTicks, celsiusTicks, key } = scene;
  return (
    <svg
      class={`chart-drawing chart-${size} arrhenius`}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-labelledby={`${id}-title`}
    >
      <title id={`${id}-title`}>{title}</title>
      <g class="axis" aria-hidden="true">
        <rect
          class="plot-frame"
          x={plot.left}
          y={plot.top}
          width={plot.right - plot.left}
          height={plot.bottom - plot.top}
        />
        {ticks.map((tick) => (
          <g key={`value ${tick.at}`} class="upright">
            <line x1={plot.left} x2={plot.right} y1={tick.at} y2={tick.at} />
            <TickText tick={tick} x={plot.left - 8} y={tick.at + 4} />
          </g>
        ))}
        {inverseTicks.map((tick) => (
          <g key={`inverse ${tick.at}`}>
            <line x1={tick.at} x2={tick.at} y1={plot.bottom} y2={plot.bottom + 5} />
            <TickText tick={tick} x={tick.at} y={plot.bottom + 18} />
          </g>
        ))}
        {celsiusTicks.map((tick) => (
          <g key={`celsius ${tick.at}`}>
            <line x1={tick.at} x2={tick.at} y1={plot.top - 5} y2={plot.top} />
            <TickText tick={tick} x={tick.at} y={plot.top - 9} />
          </g>
        ))}
        <text class="axis-title" x="4" y="11">
          {header}
        </text>
        <text class="axis-title" x={plot.left} y={plot.top - 26}>
          temperature in °C
        </text>
        <text class="axis-title" x={plot.left} y={plot.bottom + 34}>
          1000/T in K⁻¹
        </text>
      </g>
      {series.map((one) => (
        <OneSeries key={one.subject.id} series={one} />
      ))}
      <DrawingKey entries={key} id={id} />
    </svg>
  );
}

function OneSeries({ series: { subject, main, marks, segments, label } }: { readonly series: PlacedSeries }) {
  return (
    <g class={`family-${main}`}>
      <a href={recordUrl(subject.kind, subject.id)}>
        <text class="row-label" x={label.x} y={label.y}>
          <NamePieces title={subject.title} />
        </text>
      </a>
      {segments.map(({ from, to, isOneSample }) => (
        <path class={isOneSample ? 'join alike' : 'join'} d={`M${from.join(' ')}L${to.join(' ')}`} />
      ))}
      {marks.map((mark) => (
        <InverseMark key={mark.point.id} mark={mark} />
      ))}
    </g>
  );
}

function InverseMark({ mark }: { readonly mark: ArrheniusMark }) {
  const { point, x, y, temperatures, values, arrow, description } = mark;
  const { path, turn } = formOutline(point.form, 64);
  return (
    <a
      href={recordUrl('reference', point.paper.id)}
      aria-label={description}
      class={point.doubtful ? 'mark doubtful' : 'mark'}
      data-mark={point.id}
    >
      <title>{description}</title>
      {temperatures && <path class="arrow" d={`M${temperatures[0]} ${y}H${temperatures[1]}`} />}
      {values && <path class="arrow" d={`M${x} ${values[0]}V${values[1]}`} />}
      <path d={path} transform={`translate(${x} ${y})${turn === 0 ? '' : ` rotate(${turn})`}`} />
      {arrow === 'up' && <path class="arrow" d={`M${x} ${y - 6}v-14m-4 4l4 -4l4 4`} />}
      {arrow === 'down' && <path class="arrow" d={`M${x} ${y + 6}v14m-4 -4l4 4l4 -4`} />}
    </a>
  );
}
