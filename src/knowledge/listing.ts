import { formatNumber } from '../quantity/format.ts';
import { findUnit } from '../quantity/units.ts';
import { propertyIds, propertyOf } from '../schema/vocabulary/property.ts';
import type { PropertyId } from '../schema/vocabulary/property.ts';
import { variant } from '../schema/vocabulary/variant.ts';
import type { Knowledge } from './knowledge.ts';
import type { Measurement } from './measurement.ts';
import { statement } from './statement.ts';
import type { Statement } from './statement.ts';
import { summaries } from './summary.ts';
import type { Summary } from './summary.ts';

/** All values of one property, with what they come to. */
export type Listing = {
  readonly property: PropertyId;
  readonly label: string;
  readonly definition: string;
  /** One sentence for each kind of value that has comparable repeats. */
  readonly summary: readonly string[];
  readonly statements: readonly Statement[];
};

/** Measurements by property, in the order of the vocabulary. */
export function listings(knowledge: Knowledge, measurements: readonly Measurement[]): Listing[] {
  return propertyIds.flatMap((property) => {
    const same = measurements.filter(({ datum }) => datum.property === property);
    if (same.length === 0) return [];
    const { label, definition } = propertyOf(property);
    const unit = same[0]!.base.unit;
    return [
      {
        property,
        label,
        definition,
        summary: summaries(same).map((summary) => summaryText(summary, unit)),
        statements: same.map((measurement) => statement(knowledge, measurement)),
      },
    ];
  });
}

/** `3 comparable values from 2 papers: median 3.1 × 10⁻³ S cm⁻¹, from … to …, a spread of 0.4 decades.` */
function summaryText(summary: Summary, unitId: string): string {
  const unit = findUnit(unitId).label;
  const number = (value: number) => `${formatNumber(value, 3)} ${unit}`.trim();
  const kind = summary.variant ? ` (${variant.terms[summary.variant].label.toLowerCase()})` : '';
  const papers = summary.papers === 1 ? 'one paper' : `${summary.papers} papers`;
  const range =
    summary.low === summary.high
      ? `all ${number(summary.low)}`
      : `median ${number(summary.median)}, from ${number(summary.low)} to ${number(summary.high)}`;
  const spread = summary.decades ? `, a spread of ${formatNumber(summary.decades, 2)} decades` : '';
  return `${summary.count} comparable values${kind} from ${papers}: ${range}${spread}.`;
}
