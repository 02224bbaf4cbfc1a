import type { Entry } from '../schema/collections.ts';
import { propertyOf } from '../schema/vocabulary/property.ts';
import { erratumAnchor } from './erratum-anchor.ts';
import { isReview } from './interface-cells.ts';
import type { CellValue } from './interface-cells.ts';
import { namer } from './interface-names.ts';
import type { PaperName } from './interface-statements.ts';
import { contactsOf } from './interface-strategies.ts';
import { textsOf } from './interface-texts.ts';
import type { Knowledge } from './knowledge.ts';
import { apartText } from './listing.ts';
import { shortName } from './paper.ts';
import { locatorText, placesOf } from './statement.ts';
import type { Place } from './statement.ts';

/** A claim that concerns an electrolyte with an electrode. */
export type PairClaim = {
  readonly strategy: string;
  readonly claim: string;
  readonly conditions?: string | undefined;
  readonly for: readonly PaperName[];
  readonly against: readonly PaperName[];
  readonly places: readonly Place[];
  /** The electrodes it concerns. */
  readonly electrodes: readonly string[];
};

/** Something that a document claims about an electrolyte with an electrode, and that cannot be right. */
export type PairErratum = {
  readonly anchor: string;
  readonly printed: string;
  readonly reason: string;
  readonly place: string;
  readonly review: PaperName;
  readonly electrodes: readonly string[];
};

/** Limits of an electrolyte that differ from paper to paper. */
export type LimitDisagreement = {
  readonly id: string;
  readonly property: string;
  readonly label: string;
  readonly text: string;
};

/** A paper whose title names an electrolyte and an electrode. */
export type PairTitle = {
  readonly paper: PaperName;
  readonly title: string;
  readonly electrodes: readonly string[];
};

/** The values of cells with an electrolyte, by the electrodes in them. */
type Cells = ReadonlyMap<string, readonly CellValue[]>;

/**
 * The claims that concern an electrolyte with an electrode: those whose words name both, and those that rest on, or are contradicted
 * by, a paper with a cell of the two. A claim of a strategy for one side concerns electrodes of that side alone. Contested ones come
 * first.
 */
export function pairClaims(knowledge: Knowledge, material: Entry<'material'>, cells: Cells): PairClaim[] {
  const isNamedIn = namer(material);
  return textsOf(knowledge)
    .claims.flatMap(({ of: { strategy, claim }, words, electrodes }): PairClaim[] => {
      const named = isNamedIn(words) ? electrodes : [];
      const concerned = [
        ...new Set([...named, ...electrodesOf(knowledge, cells, [...claim.for, ...claim.against])]),
      ];
      const onSide = concerned.filter((id) => isOnSide(knowledge, strategy, id));
      if (onSide.length === 0) return [];
      return [
        {
          strategy: strategy.id,
          claim: claim.claim,
          conditions: claim.conditions,
          for: claim.for.map((id) => paperName(knowledge, id)),
          against: claim.against.map((id) => paperName(knowledge, id)),
          places: placesOf(knowledge, claim.source),
          electrodes: onSide,
        },
      ];
    })
    .sort((a, b) => Number(isContested(b)) - Number(isContested(a)));
}

/** Whether a strategy may work at an electrode: one for the electrolyte or the whole cell may work at any. */
function isOnSide(knowledge: Knowledge, { data }: Entry<'strategy'>, electrode: string): boolean {
  const contacts = contactsOf[data.side];
  const role = knowledge.electrode.get(electrode)?.data.role;
  return contacts.length === 0 || (role !== undefined && contacts.includes(role));
}

const isContested = (claim: PairClaim) => claim.for.length > 0 && claim.against.length > 0;

/**
 * What documents claim about an electrolyte with an electrode and cannot be right: the words name the electrode, or a paper with a
 * cell of the two is concerned.
 */
export function pairErrata(knowledge: Knowledge, electrolyte: string, cells: Cells): PairErratum[] {
  return textsOf(knowledge).errata.flatMap(({ of: { review, erratum }, electrodes }): PairErratum[] => {
    if (erratum.kind !== 'claim' || !erratum.materials.includes(electrolyte)) return [];
    const concerned = [...new Set([...electrodes, ...electrodesOf(knowledge, cells, erratum.references)])];
    if (concerned.length === 0) return [];
    const name = paperName(knowledge, review);
    return [
      {
        anchor: erratumAnchor(review, erratum),
        printed: erratum.printed,
        reason: erratum.reason,
        place: `${name.short}, ${locatorText(erratum.locator)}`,
        review: name,
        electrodes: concerned,
      },
    ];
  });
}

/** The electrodes of the cells that some papers report as their own. */
function electrodesOf(knowledge: Knowledge, cells: Cells, papers: readonly string[]): string[] {
  const studies = new Set(papers.filter((id) => !isReview(knowledge, id)));
  return [...cells]
    .filter(([, values]) => values.some(({ measurement }) => studies.has(measurement.reference)))
    .map(([electrode]) => electrode);
}

/** Which limits of an electrolyte disagree among papers. */
export function limitDisagreements(knowledge: Knowledge, electrolyte: string): LimitDisagreement[] {
  const own = (knowledge.measurementsOf.material.get(electrolyte) ?? []).filter(
    ({ subject }) => subject.kind === 'material',
  );
  const all = new Set(own.flatMap(({ id }) => knowledge.disagreementsOf.get(id) ?? []));
  return [...all]
    .filter(({ property }) => property === 'reduction-potential' || property === 'oxidation-potential')
    .map((one) => ({
      id: one.id,
      property: one.property,
      label: propertyOf(one.property).label,
      text: apartText(one),
    }));
}

/** Papers whose title names an electrolyte and an electrode; what they found is not said here. */
export function titlesNaming(knowledge: Knowledge, material: Entry<'material'>): PairTitle[] {
  const isNamedIn = namer(material);
  return textsOf(knowledge)
    .titles.filter(({ words, electrodes }) => electrodes.length > 0 && isNamedIn(words))
    .map(({ of: { id, title }, electrodes }) => ({ paper: paperName(knowledge, id), title, electrodes }));
}

const paperName = (knowledge: Knowledge, id: string): PaperName => ({ id, short: shortName(knowledge, id) });
