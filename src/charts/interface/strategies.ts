import type { InterfaceElectrolyte } from '../../knowledge/pages/interface-page.ts';
import type { Role } from './contact.ts';
import { inSentence } from './matrix.ts';

type Answer = Pick<InterfaceElectrolyte, 'reported' | 'suited' | 'strategies' | 'all'>;
export type Card = InterfaceElectrolyte['strategies'][number];
export type Reported = InterfaceElectrolyte['reported'][number];
export type Suited = InterfaceElectrolyte['suited'][number];
type Listed = InterfaceElectrolyte['all'][number];

/** Where a reader looks for a strategy: at one of the contacts, or in the electrolyte and the cell as a whole. */
export type Spot = Role | 'whole';

/** The strategies at one spot, from what was done with exactly this pair to what may be worth a thought. */
export type StrategiesAt = {
  /** Reported for exactly this electrolyte with a chosen electrode. */
  readonly pair: readonly { readonly card: Card; readonly reported: readonly Reported[] }[];
  /** Named for a family of the electrolyte; those shown with a chosen electrode first. */
  readonly family: readonly { readonly card: Card; readonly suited: Suited; readonly isShownWith: boolean }[];
  /** Shown with a chosen electrode, in the hands of other families. */
  readonly elsewhere: readonly Listed[];
};

const isAt = ({ side }: { readonly side: string }, spot: Spot): boolean =>
  spot === 'whole' ? side === 'electrolyte' || side === 'cell' : side === spot || side === 'both';

/**
 * Sorts the strategies of an electrolyte for one spot.
 *
 * @param electrodes the ids of the chosen electrodes that count there
 * @param isOutside whether the electrode lies outside the window: then those against decomposition come first
 */
export function strategiesAt(
  { reported, suited, strategies, all }: Answer,
  spot: Spot,
  electrodes: readonly string[],
  isOutside = false,
): StrategiesAt {
  const later = ({ card }: { readonly card: Card }) =>
    Number(isOutside && !isAgainstDecomposition(card, spot));
  const cards = strategies.filter((card) => isAt(card, spot));
  const pair = cards.flatMap((card) => {
    const own = reported.filter((one) => one.strategy === card.id && electrodes.includes(one.electrode));
    return own.length === 0 ? [] : [{ card, reported: own }];
  });
  pair.sort((a, b) => later(a) - later(b));
  const inPair = new Set(pair.map(({ card }) => card.id));
  const family = suited
    .flatMap((one) => {
      const card = cards.find(({ id }) => id === one.strategy);
      if (!card || inPair.has(card.id)) return [];
      const isShownWith = card.electrodes.some((id) => electrodes.includes(id));
      return [{ card, suited: one, isShownWith }];
    })
    .sort((a, b) => later(a) - later(b) || Number(b.isShownWith) - Number(a.isShownWith));
  const told = new Set([...inPair, ...family.map(({ card }) => card.id)]);
  const elsewhere = all.filter(
    (one) => isAt(one, spot) && !told.has(one.id) && one.electrodes.some((id) => electrodes.includes(id)),
  );
  return { pair, family, elsewhere };
}

/** Whether a strategy is set against what the potential of the electrode does to the electrolyte at a spot. */
export const isAgainstDecomposition = ({ stabilises }: Card, spot: Spot): boolean =>
  spot !== 'whole' && stabilises.includes(spot);

/** The problems that studies of a pair set out to answer, each once, in the order of the strategies. */
export const issuesOf = ({ pair }: Pick<StrategiesAt, 'pair'>): string[] => [
  ...new Set(pair.flatMap(({ card }) => card.issues)),
];

/**
 * What there is to read of what people do: `Done about it: Evaporation solidification for exactly this pair, 4 strategies for the
 * family.` Where several strategies stand for the pair, it is said how many papers they rest on.
 *
 * @param against the contact at which the electrolyte decomposes: then it is said if none of the pair's strategies is against that
 */
export function todoText({ pair, family }: Pick<StrategiesAt, 'pair' | 'family'>, against?: Role): string {
  const titles = pair.map(({ card }) => inSentence(card.title)).join(', ');
  const papers = new Set(
    pair.flatMap(({ reported }) => reported.flatMap(({ studies }) => studies.map(({ paper }) => paper.id))),
  ).size;
  const notes = [
    ...(pair.length < 2
      ? []
      : [`${pair.length} strategies, ${papers === 1 ? '1 paper' : `${papers} papers`}`]),
    ...(against && pair.length > 0 && !pair.some(({ card }) => isAgainstDecomposition(card, against))
      ? [`against other problems than ${against === 'anode' ? 'reduction' : 'oxidation'}`]
      : []),
  ];
  const basis = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  const forPair =
    pair.length === 0 ? 'nothing reported for exactly this pair' : `${titles} for exactly this pair${basis}`;
  const more = pair.length === 0 ? '' : ' more';
  const forFamily =
    family.length === 0
      ? `nothing${more} for the family`
      : `${family.length}${more} strateg${family.length === 1 ? 'y' : 'ies'} for the family`;
  return `Done about it: ${forPair}, ${forFamily}.`;
}
