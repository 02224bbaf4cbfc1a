import { isDocument } from '../schema/reference.ts';
import { propertyOf } from '../schema/vocabulary/property.ts';
import { article } from './article.ts';
import { indexed } from './indexed.ts';
import type { Knowledge } from './knowledge.ts';
import { named } from './named.ts';
import type { Named } from './named.ts';
import { subjectText } from './subject-text.ts';

/**
 * Something on this site that rests on several papers together: a strategy (the papers that are evidence for it, that its text cites or
 * that a claim of it names), one claim, the values of one property of one thing, or the text of the page of a material, a family, an
 * electrode or a concept.
 */
export type Tie = {
  readonly kind: 'strategy' | 'claim' | 'values' | 'page';
  /** In words: `Active filler`, `ionic conductivity of Li6PS5Cl`. */
  readonly text: string;
  /** The record on whose page it is read; absent for values of a cell, which has none. */
  readonly record?: Named;
  /** The papers that it ties, each once. */
  readonly papers: readonly string[];
};

/** A paper that is cited together with another, and what cites both. */
export type CoCited = { readonly reference: string; readonly ties: readonly Tie[] };

/**
 * The papers that are cited together with a paper, those with the most ties first. The measure is the number of ties: how many
 * strategies, claims, groups of values and pages rest on both, each counted once. Of equal numbers comes first whose ties are closer,
 * that is whose ties hold fewer other papers; then the newer paper. The documents that the site follows through are no part of it,
 * because nearly everything cites them. How near two papers stand in the text of a document is not recorded, and so not used.
 */
export function coCited(knowledge: Knowledge, reference: string): CoCited[] {
  const shared = new Map<string, Tie[]>();
  for (const tie of tiesOf(knowledge).get(reference) ?? [])
    for (const other of tie.papers)
      if (other !== reference) shared.set(other, [...(shared.get(other) ?? []), tie]);
  const closeness = ({ ties }: CoCited) => ties.reduce((sum, { papers }) => sum + 1 / papers.length, 0);
  const year = (id: string) => knowledge.reference.get(id)?.data.year ?? 0;
  return [...shared]
    .map(([id, ties]): CoCited => ({ reference: id, ties }))
    .sort(
      (a, b) =>
        b.ties.length - a.ties.length ||
        closeness(b) - closeness(a) ||
        year(b.reference) - year(a.reference) ||
        (a.reference < b.reference ? -1 : 1),
    );
}

const made = new WeakMap<Knowledge, ReadonlyMap<string, readonly Tie[]>>();

/** All ties by each paper that they hold. Only the pages of papers ask for them, and reading every text takes time, so they are made when first asked for. */
function tiesOf(knowledge: Knowledge): ReadonlyMap<string, readonly Tie[]> {
  const known = made.get(knowledge);
  if (known) return known;
  const ties = [...strategyTies(knowledge), ...valueTies(knowledge), ...pageTies(knowledge)];
  const index = indexed(
    ties.filter(({ papers }) => papers.length > 1),
    ({ papers }) => papers,
  );
  made.set(knowledge, index);
  return index;
}

function strategyTies(knowledge: Knowledge): Tie[] {
  return [...knowledge.strategy.values()].flatMap(({ id, data, body }) => {
    const record = named(knowledge, 'strategy', id);
    const claims = data.claims.map((claim): Tie => {
      const papers = papersIn(knowledge, [...claim.for, ...claim.against]);
      return { kind: 'claim', text: claim.claim, record, papers };
    });
    const papers = papersIn(knowledge, [
      ...(knowledge.studiesOf.get(id)?.keys() ?? []),
      ...article(body).cited,
      ...claims.flatMap((claim) => claim.papers),
    ]);
    return [{ kind: 'strategy', text: data.title, record, papers } satisfies Tie, ...claims];
  });
}

/** Values of one property of one thing. What is said of a system in words is left out: equal words need not mean one system. */
function valueTies(knowledge: Knowledge): Tie[] {
  const values = knowledge.measurements.filter(({ subject }) => subject.kind !== 'system');
  const groups = indexed(values, ({ datum, subject }) => [JSON.stringify([datum.property, subject])]);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const { subject, datum } = first;
    const property = propertyOf(datum.property).label.toLowerCase();
    return [
      {
        kind: 'values',
        text: `${property} of ${subjectText(knowledge, subject)}`,
        ...(subject.kind !== 'cell' &&
          subject.kind !== 'system' && { record: named(knowledge, subject.kind, subject.id) }),
        papers: papersIn(
          knowledge,
          group.map(({ reference }) => reference),
        ),
      } satisfies Tie,
    ];
  });
}

function pageTies(knowledge: Knowledge): Tie[] {
  return (['material', 'family', 'electrode', 'concept'] as const).flatMap((kind) =>
    [...knowledge[kind].values()].map(({ id, data, body }): Tie => {
      const papers = papersIn(knowledge, article(body).cited);
      return { kind: 'page', text: data.title, record: named(knowledge, kind, id), papers };
    }),
  );
}

/** Papers with a page here, each once, without the documents that the site follows through. */
function papersIn(knowledge: Knowledge, ids: readonly string[]): string[] {
  return [...new Set(ids)].filter((id) => {
    const paper = knowledge.reference.get(id);
    return paper !== undefined && !isDocument(paper.data);
  });
}
