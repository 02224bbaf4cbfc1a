import type { MapValue } from '../../knowledge/pages/map-page.ts';
import { formatQuantity } from '../../quantity/format.ts';
import { parseQuantity } from '../../quantity/quantity.ts';
import { findUnit } from '../../quantity/units.ts';
import { isLimit } from '../window/series.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { windowAxes, windowProperties, windowReadings } from './limits.ts';
import { rankOf } from './reading.ts';
import type { Reading } from './reading.ts';

/** A quantity that an axis of the map can show. Kinds that never share a mark are axes of their own. */
export type Axis = {
  readonly id: string;
  /** `Oxidation limit, thermodynamic`. */
  readonly label: string;
  /** The quantity without its kind, where there is more than one kind. */
  readonly group?: string | undefined;
  /** The base unit; empty for a year. */
  readonly unit: string;
  /** What a potential is counted from. */
  readonly against?: string | undefined;
  /** How it is best drawn. */
  readonly scale: ScaleKind;
  /** Whether its values mean little without a temperature, so that only those at room temperature stand side by side. */
  readonly needsTemperature: boolean;
  /** How many materials have a value. */
  readonly materials: number;
};

/** `Li6PS5Cl, 2.31 V (Zhu et al. 2015), a later step of a decomposition`: a value that ends no window, and why. */
export function leftOutText({ subject, statement }: MapValue): string {
  const isLater = statement.measurement.datum.conditions.step !== undefined;
  const reason = isLater ? 'a later step of a decomposition' : 'printed in a unit that is no potential';
  return `${subject.title}, ${statement.valueText} (${statement.reference.short}), ${reason}`;
}

/** The year of publication: no quantity of a material, but of each value of the other axis. */
export const yearAxis = 'year';

/** What spans decades is drawn logarithmically unless a reader asks otherwise. */
const overDecades: ReadonlySet<string> = new Set([
  'conductivity',
  'pressure',
  'area-resistance',
  'resistance',
  'diffusivity',
]);

type Described = {
  readonly axis: Omit<Axis, 'materials' | 'group'>;
  readonly quantity: string;
  readonly reading: Reading;
};

/** All axes for which some material has a value, in the order of the properties, all values on them, and those that fit on none. */
export function axesOf(
  values: readonly MapValue[],
  properties: readonly string[],
): { axes: Axis[]; readings: Reading[]; leftOut: MapValue[] } {
  const described = [
    ...windowReadings(values.filter(({ statement }) => windowProperties.has(statement.property))).map(
      limitAxis,
    ),
    ...values.filter(({ statement }) => !windowProperties.has(statement.property)).map(valueAxis(values)),
  ];
  const order = (axis: Axis) => {
    const [base = ''] = axis.id.split(':');
    return base in windowAxes ? properties.indexOf('reduction-potential') : properties.indexOf(base);
  };
  const groups = new Map<string, Described[]>();
  for (const one of described) {
    const group = groups.get(one.axis.id);
    if (group) group.push(one);
    else groups.set(one.axis.id, [one]);
  }
  const quantities = [...groups.values()].map(([first]) => first!.quantity);
  const axes = [...groups.values()].map((members): Axis => {
    // A slip of the unit must not give the axis its unit.
    const { axis, quantity } = members.find(({ reading }) => !reading.isSlip) ?? members[0]!;
    return {
      ...axis,
      group: quantities.filter((one) => one === quantity).length > 1 ? quantity : undefined,
      materials: new Set(members.map(({ reading }) => reading.material)).size,
    };
  });
  const year: Axis = {
    id: yearAxis,
    label: 'Year of publication',
    unit: '',
    scale: 'linear',
    needsTemperature: false,
    materials: new Set(values.map(({ subject }) => subject.id)).size,
  };
  return {
    leftOut: values.filter((value) => windowProperties.has(value.statement.property) && !isLimit(value)),
    axes: [...axes.sort((a, b) => order(a) - order(b) || compare(a.label, b.label)), year],
    readings: described.map(({ reading }) => reading),
  };
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

function limitAxis({ of, window, reading }: ReturnType<typeof windowReadings>[number]): Described {
  const kind = window.variant === 'unstated' ? 'kind not said' : window.variant;
  return {
    axis: {
      id: reading.axis,
      label: `${windowAxes[of]}, ${kind}`,
      unit: 'V',
      against: of === 'window-width' ? undefined : 'vs Li/Li⁺',
      scale: 'linear',
      needsTemperature: false,
    },
    quantity: windowAxes[of],
    reading,
  };
}

/** What sets values of one property apart so far that they make axes of their own: kind, potential, reference electrode, unit. */
function valueAxis(values: readonly MapValue[]) {
  const isSplit = (property: string, by: (value: MapValue) => unknown) =>
    values.some((value) => value.statement.property === property && by(value) !== undefined);
  return (value: MapValue): Described => {
    const { statement, temperature } = value;
    const { datum, base } = statement.measurement;
    const potential = potentialOf(value);
    const apart = [
      { text: statement.variant?.toLowerCase(), missing: 'kind not said', by: variantOf },
      { text: potential && `at ${potential}`, missing: 'potential not said', by: potentialOf },
      { text: datum.conditions.reference && `against ${datum.conditions.reference}`, by: referenceOf },
      {
        text: value.measures === 'other' ? `in ${findUnit(base.unit).label}` : undefined,
        by: () => undefined,
      },
    ];
    const words = apart.flatMap(({ text, missing, by }) =>
      text !== undefined ? [text] : missing && isSplit(statement.property, by) ? [missing] : [],
    );
    const id = [
      statement.property,
      ...apart.flatMap(({ text }) => (text === undefined ? [] : [slug(text)])),
    ].join(':');
    return {
      axis: {
        id,
        label: [statement.propertyLabel, ...words].join(', '),
        unit: base.unit,
        scale: overDecades.has(findUnit(base.unit).dimension) ? 'log' : 'linear',
        needsTemperature: temperature !== 'irrelevant',
      },
      quantity: statement.propertyLabel,
      reading: {
        material: value.subject.id,
        axis: id,
        statements: [statement.id],
        low: base.low,
        high: base.high,
        relation: datum.relation,
        text: statement.valueText,
        temperature,
        temperatureText: statement.temperature,
        method: datum.method,
        rank: rankOf(value),
        year: value.year,
        paper: statement.reference.short,
        isSlip: value.measures === 'slip',
      },
    };
  };
}

const variantOf = ({ statement }: MapValue) => statement.measurement.datum.variant;
const referenceOf = ({ statement }: MapValue) => statement.measurement.datum.conditions.reference;

function potentialOf({ statement }: MapValue): string | undefined {
  const printed = statement.measurement.datum.conditions['at-potential'];
  return printed === undefined ? undefined : formatQuantity(parseQuantity(printed));
}

/** Words as they stand in an address: `at-0-V`. */
const slug = (text: string) =>
  text
    .replaceAll('−', 'minus ')
    .replace(/[^A-Za-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '');
