import { toBase } from '../quantity/convert.ts';
import { formatQuantity } from '../quantity/format.ts';
import { parseQuantity } from '../quantity/quantity.ts';
import { isDocument } from '../schema/reference.ts';
import type { Knowledge } from './knowledge.ts';
import type { Measurement } from './measurement.ts';
import { shortName } from './paper.ts';

/** The best that a study of a strategy achieved in one respect, with its paper and the row of the value there. */
export type Feat = {
  /** As printed: `> 2500 h`, `98 %`. */
  readonly text: string;
  /** In hours, cycles or per cent. */
  readonly value: number;
  /** Whether the source prints `>`: the cell went on for longer. */
  readonly isMore?: true;
  /** For a retention, after how many cycles; absent when nobody reported it. */
  readonly after?: string;
  readonly paper: { readonly id: string; readonly short: string };
  /** The fragment of the row of the value on the page of its paper. */
  readonly anchor: string;
};

/** What the records hold of the results of a strategy. Whatever is absent is not reported. */
export type Feats = { readonly retention?: Feat; readonly hours?: Feat; readonly cycles?: Feat };

/** A feat with what decides between equals. */
type Entrant = { readonly feat: Feat; readonly rank: readonly number[] };

/**
 * The best results of the studies of a strategy: the highest retention of capacity, the longest cycling in hours and in cycles. Only
 * measured values of cells count, none that is doubtful, and no upper bound, which tells nothing of what was reached. Between equals what
 * is printed with `>` comes before a plain value, a retention after more cycles before one after fewer, then the newer paper.
 *
 * A study of several strategies counts for each: the records do not tell to which of them a cell owes its result.
 */
export function featsOf(knowledge: Knowledge, strategy: string): Feats {
  const results = resultsOf(knowledge, strategy);
  const best = (feat: (result: Measurement) => Entrant | undefined): Feat | undefined => {
    const entrants = results.map(feat).filter((one) => one !== undefined);
    const [first, ...others] = entrants;
    return first && others.reduce((leader, one) => (isAhead(one, leader) ? one : leader), first).feat;
  };
  const [retention, hours, cycles] = [
    best((result) => retentionIn(knowledge, result)),
    best((result) => hoursIn(knowledge, result)),
    best((result) => cyclesIn(knowledge, result)),
  ];
  return { ...(retention && { retention }), ...(hours && { hours }), ...(cycles && { cycles }) };
}

/** All values of the studies of a strategy. */
export const valuesOfStudies = (knowledge: Knowledge, strategy: string): Measurement[] =>
  [...(knowledge.studiesOf.get(strategy)?.keys() ?? [])].flatMap((reference) =>
    valuesOfStudy(knowledge, reference),
  );

/** The values of a study. A document that the site follows through holds those of many, and none of its own. */
export function valuesOfStudy(knowledge: Knowledge, reference: string): readonly Measurement[] {
  const paper = knowledge.reference.get(reference);
  return paper && isDocument(paper.data) ? [] : (knowledge.measurementsOf.reference.get(reference) ?? []);
}

function resultsOf(knowledge: Knowledge, strategy: string): Measurement[] {
  return valuesOfStudies(knowledge, strategy).filter(
    ({ datum, subject }) =>
      subject.kind === 'cell' && datum.method === 'measured' && datum.status !== 'doubtful',
  );
}

function isAhead({ rank }: Entrant, leader: Entrant): boolean {
  const decisive = rank.findIndex((one, index) => one !== leader.rank[index]);
  return decisive >= 0 && rank[decisive]! > leader.rank[decisive]!;
}

function retentionIn(knowledge: Knowledge, result: Measurement): Entrant | undefined {
  const { cycles } = result.datum.conditions;
  const found = result.datum.property === 'capacity-retention' ? ownValue(knowledge, result) : undefined;
  if (!found) return undefined;
  const after = cycles === undefined ? {} : { after: cyclesText(cycles) };
  return { feat: { ...found, ...after }, rank: [found.value, bound(found), cycles ?? 0] };
}

/** Hours of cycling: a value of its own, or the time after which another value holds. */
function hoursIn(knowledge: Knowledge, result: Measurement): Entrant | undefined {
  const { property, conditions } = result.datum;
  const printed = conditions['cycling-time'];
  if (property === 'cycling-time') return entrant(ownValue(knowledge, result));
  if (printed === undefined) return undefined;
  const quantity = parseQuantity(printed);
  if (quantity.relation.startsWith('<')) return undefined;
  return entrant({
    text: formatQuantity(quantity),
    value: toBase(quantity).high,
    ...(quantity.relation === '>' && { isMore: true as const }),
    ...placeOf(knowledge, result),
  });
}

/** Cycles: a cycle life, or the number of cycles after which another value holds. The first cycle says nothing of how long a cell lasts. */
function cyclesIn(knowledge: Knowledge, result: Measurement): Entrant | undefined {
  const { property, conditions } = result.datum;
  if (property === 'cycle-life') return entrant(ownValue(knowledge, result));
  // How often a film was bent says nothing of charge and discharge.
  if (property === 'bending-life' || conditions.cycles === undefined || conditions.cycles === 1)
    return undefined;
  return entrant({
    text: cyclesText(conditions.cycles),
    value: conditions.cycles,
    ...placeOf(knowledge, result),
  });
}

/** The value of a measurement itself; undefined for an upper bound. */
function ownValue(knowledge: Knowledge, result: Measurement): Feat | undefined {
  const { relation } = result.datum;
  if (relation.startsWith('<')) return undefined;
  return {
    text: formatQuantity(result.quantity),
    value: result.base.high,
    ...(relation === '>' && { isMore: true as const }),
    ...placeOf(knowledge, result),
  };
}

const entrant = (feat: Feat | undefined): Entrant | undefined =>
  feat && { feat, rank: [feat.value, bound(feat)] };

const bound = ({ isMore }: Feat): number => (isMore ? 1 : 0);

const placeOf = (knowledge: Knowledge, { reference, anchor }: Measurement) => ({
  paper: { id: reference, short: shortName(knowledge, reference) },
  anchor,
});

const cyclesText = (cycles: number) => formatQuantity(parseQuantity(`${cycles} cycles`));
