import { fileText, shownText, titleCount } from '../../charts/conductivity/counts.ts';
import { describe, describeMoved, movedText } from '../../charts/conductivity/describe.ts';
import { lineText } from '../../charts/conductivity/lines.ts';
import { orderOf, sections, withinFamily } from '../../charts/conductivity/order.ts';
import { axisOf, spanOf } from '../../charts/conductivity/scale.ts';
import { conductivityScene, linesWithin } from '../../charts/conductivity/scene.ts';
import { nameOf } from '../../charts/conductivity/series.ts';
import type { Shown } from '../../charts/conductivity/shown.ts';
import { degreesText, targetOf, temperatureText } from '../../charts/conductivity/temperature.ts';
import { axisUnits } from '../../charts/conductivity/unit.ts';
import type { Row } from '../../charts/row.ts';
import type { MarkDetails } from '../parts/Details.tsx';
import { moveText } from './common-temperature.ts';
import { ConductivityDrawing } from './ConductivityDrawing.tsx';
import { layouts } from './content.ts';
import type { Conductivities, Content } from './content.ts';
import { NamedValues } from './NamedValues.tsx';
import type { Choices, ConductivityView, OnView } from './on-view.ts';

/** Values on one axis, each material in a row. */
export function valueChart(
  given: Conductivities,
  view: ConductivityView,
  choices: Choices,
  seen: OnView,
): Content {
  const { points, rows, scatter, families, forms } = given;
  const { unit, isLinear, temperature, isMoving } = choices;
  const { shown, absent } = seen;
  const ordering = { order: orderOf(view.sort), temperature, scatter };
  const inSections = sections(shown, families, ordering);
  const ordered = inSections.flatMap(({ members }) => members);
  const axis = axisOf(spanOf(shown, isLinear), { unit, isLinear, range: [0, 1], isShort: false });
  const lines = linesWithin(given.lines, axis);
  const places = new Map(
    ordered.flatMap(({ points: of, tie }) => of.map(({ id }) => [id, tie?.places ?? ''] as const)),
  );
  const moves = new Map(shown.map((one) => [one.id, one.moved ? movedText(one, unit) : (one.stays ?? '')]));
  const target = targetOf(temperature);
  const unitLabel = axisUnits[unit].label;
  const at = temperatureText(temperature);
  const unreported = shown.filter(({ celsius }) => celsius === undefined).length;
  const where = [
    isMoving ? `${at} and others` : at,
    ...(unreported === 0 ? [] : ['or at one not reported']),
  ].join(', ');
  const title = `Ionic conductivity of ${titleCount(shown)} ${where}, in ${unitLabel}`;
  const atLeast = `${view.min} ${unitLabel}`;
  return {
    name: 'conductivity',
    title,
    shown: `${shownText(shown, points.length, temperature)}.${ordering.order === 'family' ? ` ${withinFamily}` : ''}`,
    inFile: fileText(shown, lines.length),
    drawing: (size, around) => (
      <ConductivityDrawing
        key={size}
        scene={conductivityScene(inSections, layouts[size], {
          ...ordering,
          unit,
          isLinear,
          header: headerText(choices, unreported > 0, size === 'wide'),
          lines,
          families,
          forms,
        })}
        title={title}
        id={`conductivity-${size}`}
        size={size}
        around={around}
      />
    ),
    rows: rowsOf(
      ordered.flatMap(({ points: of }) => of),
      lines.map(({ id }) => id),
      rows,
    ),
    extra: [
      ...(ordering.order === 'value'
        ? [{ name: 'rank', label: 'Rank', of: ({ id }: Row) => places.get(id) ?? '' }]
        : []),
      ...(isMoving && target !== undefined
        ? [
            {
              name: 'at_common_temperature',
              label: `At ${degreesText(target)}`,
              of: ({ id }: Row) => moves.get(id) ?? '',
            },
          ]
        : []),
    ],
    detailsOf: (mark) => detailsOf(mark, given, choices, shown),
    children: (
      <>
        {isMoving && target !== undefined && <p class="not-drawn">{moveText(shown, degreesText(target))}</p>}
        <NamedValues
          why={`A bound or a range leaves open whether these reach ${atLeast}`}
          names={absent.open.map(nameOf)}
        />
        <NamedValues
          why="Not shown, measured at another temperature"
          names={absent.elsewhere.map((one) => `${nameOf(one)} at ${one.temperature}`)}
        />
        <NamedValues why="Not shown, temperature not reported" names={absent.unreported.map(nameOf)} />
        <NamedValues
          why="Not on a logarithmic axis, because they are not above zero"
          names={absent['not positive'].map(nameOf)}
        />
        <NamedValues
          why="Beyond the ends of the axis"
          names={given.lines.filter((line) => !lines.includes(line)).map((line) => lineText(line, unit))}
        />
        <NamedValues
          why="Recorded as a conductivity, but not of an electrolyte or not in its unit"
          names={given.notDrawn}
        />
      </>
    ),
  };
}

/** Unit and temperature stand over the axis, wherever the figure goes. */
function headerText(
  { unit, temperature, isMoving }: Choices,
  hasUnreported: boolean,
  isWide: boolean,
): string {
  const room = temperature === 'room' && isWide ? ' (RT, or 20 to 30 °C)' : '';
  const others = [
    ...(isMoving ? ['other temperatures beside marks'] : []),
    ...(temperature === 'all' ? ['no label: room temperature'] : []),
    ...(hasUnreported ? ['T? not reported'] : []),
  ];
  return [
    `${axisUnits[unit].label} ${temperatureText(temperature)}${room}`,
    ...(isWide ? others : others.slice(-1)),
  ].join('; ');
}

/** The rows of the values on view, of the activation energies that moved them, and of the lines across the chart. */
function rowsOf(shown: readonly Shown[], lines: readonly string[], rows: Conductivities['rows']): Row[] {
  const energies = shown.flatMap(({ moved }) => (moved ? [moved.energy.id] : []));
  return [...new Set([...shown.map(({ id }) => id), ...energies, ...lines])].map((id) => rows[id]!);
}

function detailsOf(
  mark: string,
  { lines, rows }: Conductivities,
  { unit }: Choices,
  shown: readonly Shown[],
): MarkDetails | undefined {
  const line = lines.find(({ id }) => id === mark);
  if (line) return { description: lineText(line, unit), rows: [rows[line.id]!] };
  const isMoved = mark.endsWith(' moved');
  const point = shown.find(({ id }) => id === mark.replace(/ moved$/, ''));
  if (!point) return undefined;
  const energy = isMoved ? point.moved?.energy.id : undefined;
  const stays = point.stays === undefined ? '' : `. Not moved: ${point.stays}`;
  return {
    description: isMoved ? describeMoved(point, unit) : `${describe(point, unit)}${stays}`,
    rows: [rows[point.id]!, ...(energy === undefined ? [] : [rows[energy]!])],
  };
}
