import { arrhenius } from '../../charts/conductivity/arrhenius.ts';
import { arrheniusScene } from '../../charts/conductivity/arrhenius-scene.ts';
import { describe } from '../../charts/conductivity/describe.ts';
import { nameOf } from '../../charts/conductivity/series.ts';
import { axisUnits } from '../../charts/conductivity/unit.ts';
import { countSubjects } from '../../charts/subjects.ts';
import { ArrheniusDrawing } from './ArrheniusDrawing.tsx';
import { layouts } from './content.ts';
import type { Conductivities, Content } from './content.ts';
import { NamedValues } from './NamedValues.tsx';
import type { Choices, OnView } from './on-view.ts';

/** Values against the inverse of their temperature, of the materials that have two or more. */
export function arrheniusChart(
  { points, rows, families, forms }: Conductivities,
  { unit }: Choices,
  { shown, absent }: OnView,
): Content {
  const { series, single, unreported } = arrhenius(shown);
  const placed = series.flatMap((one) => one.points);
  const unitLabel = axisUnits[unit].label;
  const title = `Ionic conductivity against temperature of ${countSubjects(placed)}, in ${unitLabel}`;
  return {
    name: 'conductivity-arrhenius',
    title,
    shown: `${placed.length} of ${points.length} values: ${countSubjects(placed)} with values at two or more temperatures.`,
    drawing: (size) => (
      <ArrheniusDrawing
        key={size}
        scene={arrheniusScene(series, layouts[size], {
          unit,
          header: `${unitLabel}, logarithmic`,
          families,
          forms,
        })}
        title={title}
        id={`arrhenius-${size}`}
        size={size}
      />
    ),
    rows: placed.map(({ id }) => rows[id]!),
    detailsOf: (mark) => {
      const point = placed.find(({ id }) => id === mark);
      return point && { description: describe(point, unit), rows: [rows[point.id]!] };
    },
    children: (
      <>
        <NamedValues why="Known at one temperature only, or of a whole family" names={single} />
        <NamedValues why="No temperature reported" names={unreported} />
        <NamedValues
          why="Not on a logarithmic axis, because they are not above zero"
          names={absent['not positive'].map(nameOf)}
        />
      </>
    ),
  };
}
