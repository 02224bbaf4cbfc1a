import type { Energy } from '../../charts/conductivity/energy.ts';
import { reaches } from '../../charts/conductivity/minimum.ts';
import { isPositive } from '../../charts/conductivity/series.ts';
import type { Point } from '../../charts/conductivity/series.ts';
import { effective } from '../../charts/conductivity/shown.ts';
import type { Shown } from '../../charts/conductivity/shown.ts';
import { isAt, labelAt, targetOf, temperatureOf } from '../../charts/conductivity/temperature.ts';
import type { Temperature } from '../../charts/conductivity/temperature.ts';
import { toSiemens, unitOf } from '../../charts/conductivity/unit.ts';
import type { UnitId } from '../../charts/conductivity/unit.ts';
import { elementChoice, fitsElements } from '../../chemistry/element-choice.ts';
import { passing } from '../../charts/facet.ts';
import type { Facet } from '../../charts/facet.ts';
import { numberOf } from '../../charts/view.ts';
import { atCommonTemperature } from './common-temperature.ts';

/** What a page that nobody has touched shows. */
export const defaults = {
  view: 'values',
  t: 'room',
  celsius: '',
  unreported: 'yes',
  move: 'no',
  unit: 'mS',
  scale: 'log',
  sort: 'family',
  min: '',
  elements: '',
  family: '',
  form: '',
  kind: '',
  method: '',
};
export type ConductivityView = Readonly<Record<keyof typeof defaults, string>>;

/** The choices of a view, read. */
export type Choices = {
  readonly isArrhenius: boolean;
  readonly temperature: Temperature;
  readonly withUnreported: boolean;
  /** Whether values are to be moved to the chosen temperature. */
  readonly isMoving: boolean;
  readonly unit: UnitId;
  readonly isLinear: boolean;
  /** In S/cm. */
  readonly least?: number | undefined;
};

export function choicesOf(view: ConductivityView): Choices {
  const unit = unitOf(view.unit);
  const least = numberOf(view.min);
  const temperature = temperatureOf(view);
  return {
    isArrhenius: view.view === 'arrhenius',
    temperature,
    withUnreported: view.unreported !== 'no',
    isMoving: view.move === 'yes' && targetOf(temperature) !== undefined,
    unit,
    isLinear: view.scale === 'linear',
    least: least === undefined ? undefined : toSiemens(least, unit),
  };
}

/** Why a value is not on view, beyond the families, forms, kinds and methods that were chosen. */
export type Absence = 'elsewhere' | 'unreported' | 'not positive' | 'low' | 'open';

/** The values on view, and those that are not, each under the reason. */
export type OnView = {
  /** What the choices leave, before the facets narrow it: they count from it. */
  readonly candidates: readonly Shown[];
  readonly shown: readonly Shown[];
  readonly absent: Readonly<Record<Absence, readonly Shown[]>>;
};

/** Sorts the values by what a view asks for. */
export function onView(
  points: readonly Point[],
  energies: readonly Energy[],
  facets: readonly Facet<Point>[],
  view: ConductivityView,
): OnView {
  const choices = choicesOf(view);
  const elements = elementChoice(view.elements);
  const judged = points
    .filter((point) => fitsElements(point.elements, elements))
    .map((point) => {
      const shown: Shown = { ...point, ...placeOf(point, choices, energies) };
      return { ...shown, absence: absenceOf(shown, choices) };
    });
  const chosen = passing(judged, facets, view);
  const absent = (why: Absence) => chosen.filter(({ absence }) => absence === why);
  return {
    candidates: judged.filter(({ absence }) => absence === undefined),
    shown: chosen.filter(({ absence }) => absence === undefined),
    absent: {
      elsewhere: absent('elsewhere'),
      unreported: absent('unreported'),
      'not positive': absent('not positive'),
      low: absent('low'),
      open: absent('open'),
    },
  };
}

/** What stands beside a value, and where it is moved to. An Arrhenius plot has the temperature on its axis. */
function placeOf(
  point: Point,
  { isArrhenius, temperature, isMoving }: Choices,
  energies: readonly Energy[],
): Pick<Shown, 'label' | 'moved' | 'stays'> {
  if (isArrhenius) return {};
  const label = labelAt(point, temperature);
  return isMoving ? { label, ...atCommonTemperature(point, temperature, energies) } : { label };
}

function absenceOf(one: Shown, choices: Choices): Absence | undefined {
  // On an Arrhenius plot every temperature has its place, and its values are joined: one below a limit would break a line.
  if (choices.isArrhenius) return isPositive(one) ? undefined : 'not positive';
  const { temperature, withUnreported, isMoving, isLinear, least } = choices;
  if (one.celsius === undefined && !withUnreported) return 'unreported';
  if (one.celsius !== undefined && !isMoving && !isAt(one, temperature)) return 'elsewhere';
  if (!isLinear && !isPositive(one)) return 'not positive';
  if (least === undefined) return undefined;
  const reached = reaches(effective(one), least);
  return reached === 'yes' ? undefined : reached === 'no' ? 'low' : 'open';
}
