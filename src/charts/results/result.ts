import type { Named } from '../../knowledge/named.ts';
import type { Result, ResultProperty, ResultStrategy } from '../../knowledge/pages/results-page.ts';
import { toBase } from '../../quantity/convert.ts';
import { formatQuantity } from '../../quantity/format.ts';
import { parseQuantity } from '../../quantity/quantity.ts';
import type { Relation } from '../../schema/vocabulary/relation.ts';

/** A condition that is a quantity: as printed, and as a number in the base unit. */
export type Amount = {
  readonly text: string;
  readonly low: number;
  readonly high: number;
  readonly unit: string;
};

/** What one paper reports of one cell, with the conditions that make it comparable. */
export type CellResult = {
  /** The id of the value. */
  readonly id: string;
  readonly property: ResultProperty;
  readonly low: number;
  readonly high: number;
  /** The base unit: results in different units never share an axis. */
  readonly unit: string;
  readonly relation: Relation;
  readonly text: string;
  /** The number alone, where the printed unit is that of the axis. */
  readonly short: string;
  readonly isDoubtful: boolean;
  readonly cathode?: Named | undefined;
  readonly electrolyte: readonly Named[];
  readonly anode?: Named | undefined;
  readonly mains: readonly string[];
  readonly strategies: readonly ResultStrategy[];
  readonly year: number;
  readonly paper: { readonly id: string; readonly short: string };
  /** `room temperature`, `60 °C`; absent when nobody reported it. */
  readonly temperature?: string | undefined;
  /** The lowest temperature in °C, to sort by. */
  readonly celsius?: number | undefined;
  readonly loading?: Amount | undefined;
  /** The rate and the current density, as far as they are given. */
  readonly rate?: string | undefined;
  readonly cycles?: number | undefined;
  readonly halfCycle?: Amount | undefined;
  readonly pressure?: Amount | undefined;
  readonly interlayer?: string | undefined;
  readonly state?: string | undefined;
  /** Every other condition, as printed. */
  readonly others: readonly string[];
  /** Equal for values of one paper on one cell that differ in nothing but what lies between or what was done. */
  readonly likeness: string;
};

/** Room temperature without a number counts as this, when results are sorted by temperature. */
const room = 25;

export function cellResult(result: Result): CellResult {
  const { statement, cathode, electrolyte, anode, mains, strategies, year } = result;
  const { measurement, conditions } = statement;
  const { datum, base } = measurement;
  const given = datum.conditions;
  const amount = (printed: string | undefined): Amount | undefined => {
    if (printed === undefined) return undefined;
    const quantity = parseQuantity(printed);
    const { low, high, unit } = toBase(quantity);
    return { text: formatQuantity(quantity), low, high, unit: unit.id };
  };
  const keys = Object.keys(given);
  return {
    id: statement.id,
    property: datum.property as ResultProperty,
    low: base.low,
    high: base.high,
    unit: base.unit,
    relation: datum.relation,
    text: statement.valueText,
    short: shortText(statement.valueText, measurement.quantity.unit, base.unit),
    isDoubtful: statement.status === 'doubtful',
    cathode,
    electrolyte,
    anode,
    mains,
    strategies,
    year,
    paper: statement.reference,
    temperature: statement.temperature,
    celsius:
      datum.temperature === 'RT' ? room : [datum.temperature].flat().find((one) => typeof one === 'number'),
    loading: amount(given['cathode-loading']),
    rate: [given.rate, amount(given['current-density'])?.text].filter(Boolean).join(', ') || undefined,
    cycles: given.cycles,
    halfCycle: amount(given['areal-capacity']),
    pressure: amount(given.pressure),
    interlayer: given.interlayer,
    state: given.state,
    others: conditions
      .filter((_, index) => !apart.has(keys[index]!))
      .map(({ label, text }) => `${label} ${text}`.trim()),
    likeness: likeness(result),
  };
}

/** `≤ 3.9` of `≤ 3.9 mA cm⁻²`; a value printed in another unit than the axis keeps it. */
function shortText(text: string, printed: { id: string; label: string }, base: string): string {
  const unit = printed.label.replaceAll(' ', '\u00a0');
  return printed.id === base && text.endsWith(unit) ? text.slice(0, -unit.length).trim() : text;
}

/** Conditions that have a place of their own beside a result. */
const apart: ReadonlySet<string> = new Set([
  'cathode-loading',
  'rate',
  'current-density',
  'cycles',
  'areal-capacity',
  'pressure',
  'interlayer',
  'state',
]);

/** Conditions in which a state before and a state after may differ. */
const changing: ReadonlySet<string> = new Set(['interlayer', 'layer-thickness', 'state']);

function likeness({ statement: { measurement, reference } }: Result): string {
  const { datum, subject, base } = measurement;
  const same = Object.entries(datum.conditions).filter(([key]) => !changing.has(key));
  return JSON.stringify([
    reference.id,
    datum.property,
    base.unit,
    subject,
    datum.temperature,
    datum.method,
    same,
  ]);
}
