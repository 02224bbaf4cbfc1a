import type { Entry } from '../schema/collections.ts';
import { namer, wordsOf } from './interface-names.ts';
import type { Words } from './interface-names.ts';
import type { Knowledge } from './knowledge.ts';

/** A text of the records with the electrodes that it names. */
export type Text<T> = { readonly of: T; readonly words: Words; readonly electrodes: readonly string[] };

type Strategy = Entry<'strategy'>;
type Reference = Entry<'reference'>;

/** The texts in which an electrolyte may be named together with an electrode. */
export type Texts = {
  readonly claims: readonly Text<{
    readonly strategy: Strategy;
    readonly claim: Strategy['data']['claims'][number];
  }>[];
  readonly titles: readonly Text<{ readonly id: string; readonly title: string }>[];
  readonly errata: readonly Text<{
    readonly review: string;
    readonly erratum: Reference['data']['errata'][number];
  }>[];
};

/** Each text is read once, not once for every electrolyte. */
const known = new WeakMap<Knowledge, Texts>();

export function textsOf(knowledge: Knowledge): Texts {
  const found = known.get(knowledge) ?? read(knowledge);
  known.set(knowledge, found);
  return found;
}

function read(knowledge: Knowledge): Texts {
  const electrodes = [...knowledge.electrode.values()].map((record) => ({
    id: record.id,
    isNamedIn: namer(record),
  }));
  const textOf = <T>(of: T, text: string): Text<T> => {
    const words = wordsOf(text);
    return {
      of,
      words,
      electrodes: electrodes.filter(({ isNamedIn }) => isNamedIn(words)).map(({ id }) => id),
    };
  };
  const references = [...knowledge.reference.values()];
  return {
    claims: [...knowledge.strategy.values()].flatMap((strategy) =>
      strategy.data.claims.map((claim) =>
        textOf({ strategy, claim }, `${claim.claim} ${claim.conditions ?? ''}`),
      ),
    ),
    titles: references.flatMap(({ id, data: { title } }) =>
      title === undefined ? [] : [textOf({ id, title }, title)],
    ),
    errata: references.flatMap(({ id: review, data }) =>
      data.errata.map((erratum) =>
        textOf({ review, erratum }, [erratum.printed, erratum.reading, erratum.reason].join(' ')),
      ),
    ),
  };
}
