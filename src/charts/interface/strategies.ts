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
 */
export function strategiesAt(
  { reported, suited, strategies, all }: Answer,
  spot: Spot,
  electrodes: readonly string[],
): StrategiesAt {
  const cards = strategies.filter((card) => isAt(card, spot));
  const pair = cards.flatMap((card) => {
    const own = reported.filter((one) => one.strategy === card.id && electrodes.includes(one.electrode));
    return own.length === 0 ? [] : [{ card, reported: own }];
  });
  const inPair = new Set(pair.map(({ card }) => card.id));
  const family = suited
    .flatMap((one) => {
      const card = cards.find(({ id }) => id === one.strategy);
      if (!card || inPair.has(card.id)) return [];
      const isShownWith = card.electrodes.some((id) => electrodes.includes(id));
      return [{ card, suited: one, isShownWith }];
    })
    .sort((a, b) => Number(b.isShownWith) - Number(a.isShownWith));
  const told = new Set([...inPair, ...family.map(({ card }) => card.id)]);
  const elsewhere = all.filter(
    (one) => isAt(one, spot) && !told.has(one.id) && one.electrodes.some((id) => electrodes.includes(id)),
  );
  return { pair, family, elsewhere };
}

/** The problems that studies of a pair set out to answer, each once, in the order of the strategies. */
export const issuesOf = ({ pair }: Pick<StrategiesAt, 'pair'>): string[] => [
  ...new Set(pair.flatMap(({ card }) => card.issues)),
];

/** What there is to read of what people do: `Done about it: Evaporation solidification for exactly this pair, 4 strategies for the family.` */
export function todoText({ pair, family }: Pick<StrategiesAt, 'pair' | 'family'>): string {
  const titles = pair.map(({ card }) => inSentence(card.title)).join(', ');
  const forPair =
    pair.length === 0 ? 'nothing reported for exactly this pair' : `${titles} for exactly this pair`;
  const more = pair.length === 0 ? '' : ' more';
  const forFamily =
    family.length === 0
      ? `nothing${more} for the family`
      : `${family.length}${more} strateg${family.length === 1 ? 'y' : 'ies'} for the family`;
  return `Done about it: ${forPair}, ${forFamily}.`;
}
