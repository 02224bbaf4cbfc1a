import type { Entry } from '../schema/collections.ts';
import { erratumAnchor } from './erratum-anchor.ts';
import { lineage } from './family-tree.ts';
import { elementsWithin } from './interface-elements.ts';
import { rules } from './interface-rules.ts';
import type { Outcome, Partner, Rule } from './interface-rules.ts';
import type { Knowledge } from './knowledge.ts';
import { shortName } from './paper.ts';
import { locatorText } from './statement.ts';

/** A paper, by its id and short name. */
export type PaperName = { readonly id: string; readonly short: string };

/** What a document says of the contact of one electrolyte, with what leads a reader to the place. */
export type ContactStatement = {
  readonly partner: Partner;
  readonly outcome: Outcome;
  readonly says: string;
  /** The papers that the document cites for it; the document itself where it cites none. */
  readonly papers: readonly PaperName[];
  /** `Jia et al. 2024 [74, 76], section 2.1` */
  readonly place: string;
  /** Corrections of this very statement, each with the fragment of its row on the list of disagreements. */
  readonly errata: readonly { readonly anchor: string; readonly reason: string }[];
};

/** What the documents say of an electrolyte in contact with lithium, and with the oxides of cathodes. */
export function contactStatements(knowledge: Knowledge, material: Entry<'material'>): ContactStatement[] {
  const subject = {
    id: material.id,
    line: lineage(knowledge, material.data.family).map(({ id }) => id),
    elements: elementsWithin(knowledge, material),
  };
  return rules
    .filter(({ review, covers }) => knowledge.reference.has(review) && covers(subject))
    .map((rule) => statementOf(knowledge, rule));
}

function statementOf(
  knowledge: Knowledge,
  { partner, outcome, says, review, numbers, locator, errata }: Rule,
): ContactStatement {
  const list = knowledge.listOf.get(review) ?? [];
  const cited = numbers.flatMap((number) => list.filter((entry) => entry.number === number));
  const named = cited.length > 0 ? cited.map(({ reference }) => reference) : [review];
  const printed = numbers.length > 0 ? ` [${numbers.join(', ')}]` : '';
  const corrections = knowledge.reference.get(review)?.data.errata ?? [];
  return {
    partner,
    outcome,
    says,
    papers: named.map((id) => ({ id, short: shortName(knowledge, id) })),
    place: `${shortName(knowledge, review)}${printed}, ${locatorText(locator)}`,
    errata: corrections
      .filter(({ id }) => errata.includes(id))
      .map((erratum) => ({ anchor: erratumAnchor(review, erratum), reason: erratum.reason })),
  };
}
