import { convert } from '../quantity/convert.ts';
import { formatNumber } from '../quantity/format.ts';
import { findUnit } from '../quantity/units.ts';
import { form } from '../schema/vocabulary/form.ts';
import { propertyIds, propertyOf } from '../schema/vocabulary/property.ts';
import type { PropertyId } from '../schema/vocabulary/property.ts';
import { variant } from '../schema/vocabulary/variant.ts';
import type { Disagreement } from './disagreement.ts';
import { indexed } from './indexed.ts';
import type { Knowledge } from './knowledge.ts';
import type { Measurement } from './measurement.ts';
import { conditionsText, statement, temperatureText } from './statement.ts';
import type { Statement } from './statement.ts';
import { subjectText } from './subject-text.ts';
import { isRoom, summaries } from './summary.ts';
import type { Summary } from './summary.ts';
import { unreportedText } from './unreported.ts';

/** All values of one property, with what they come to. */
export type Listing = {
  readonly property: PropertyId;
  readonly label: string;
  readonly definition: string;
  /** One sentence for each kind of value that has comparable repeats. */
  readonly summary: readonly string[];
  /** What disagrees among the values, each with the address of its row on the list of disagreements. */
  readonly disagreements: readonly { readonly id: string; readonly text: string }[];
  /** Which conditions nobody reported, in a sentence. */
  readonly unreported?: string | undefined;
  readonly statements: readonly Statement[];
};

/** Measurements by property, in the order of the vocabulary. */
export function listings(knowledge: Knowledge, measurements: readonly Measurement[]): Listing[] {
  const groups = indexed(measurements, ({ datum }) => [datum.property]);
  return propertyIds.flatMap((property) => {
    const same = groups.get(property);
    if (!same) return [];
    const { label, definition } = propertyOf(property);
    return [
      {
        property,
        label,
        definition,
        summary: summaries(same).map((summary) => summaryText(knowledge, summary)),
        disagreements: [...new Set(same.flatMap(({ id }) => knowledge.disagreementsOf.get(id) ?? []))].map(
          (one) => ({ id: one.id, text: apartText(one) }),
        ),
        unreported: unreportedText(property, same),
        statements: same.map((measurement) => statement(knowledge, measurement)),
      },
    ];
  });
}

/** `3 comparable values (total) from 2 papers: median 0.0031 S cm⁻¹, from 0.002 S cm⁻¹ to 0.005 S cm⁻¹, a spread of 0.40 decades.` */
export function summaryText(knowledge: Knowledge, summary: Summary): string {
  const { count, papers, example, low, median, high, decades } = summary;
  const base = findUnit(summary.unit);
  const unit = findUnit(summary.printedUnit ?? summary.unit);
  const number = (value: number) => `${computedText(convert(value, base, unit))} ${unit.label}`.trim();
  const kind = kindText(example);
  const from = papers === 1 ? 'one paper' : `${papers} papers`;
  const range =
    low === high
      ? `all ${number(low)}`
      : // Between two values there is no middle one.
        `${count > 2 ? `median ${number(median)}, ` : ''}from ${number(low)} to ${number(high)}`;
  const spread = decades ? `, a spread of ${formatNumber(decades, 2)} decades` : '';
  // The page of a material says which material; a cell is one of many on its page.
  const of = example.subject.kind === 'cell' ? `${subjectText(knowledge, example.subject)}: ` : '';
  return `${of}${count} comparable values${kind && ` (${kind})`} from ${from}: ${range}${spread}.`;
}

/** `These 3 values lie a factor of 20 apart.` */
export function apartText({ measurements, apart }: Disagreement): string {
  const many = `These ${measurements.length} values`;
  if (apart.kind === 'difference')
    return `${many} lie ${computedText(apart.value)} ${findUnit(apart.unit).label} apart.`;
  return apart.value === Infinity
    ? `${many} differ: one of them is zero.`
    : `${many} lie a factor of ${computedText(apart.value)} apart.`;
}

/** What the values have in common beyond their property: `total, at room temperature, at 0.5 mA cm⁻²`. */
function kindText({ datum }: Measurement): string {
  const temperature = isRoom(datum.temperature) ? 'room temperature' : temperatureText(datum.temperature);
  return [
    ...(datum.variant ? [variant.terms[datum.variant].label.toLowerCase()] : []),
    ...(datum.method === 'computed' ? ['computed'] : []),
    ...(datum.form ? [form.terms[datum.form].label.toLowerCase()] : []),
    ...(temperature ? [`at ${temperature}`] : []),
    ...conditionsText(datum.conditions).map(({ label, text }) => `${label} ${text}`.trim()),
  ].join(', ');
}

/** As many digits as the number needs, three at most: 0.012, not 0.0120, because the digits of a computed number claim precision. */
function computedText(value: number): string {
  const rounded = Number(value.toPrecision(3));
  const digits = [1, 2].find((few) => Number(value.toPrecision(few)) === rounded) ?? 3;
  return formatNumber(value, digits);
}
