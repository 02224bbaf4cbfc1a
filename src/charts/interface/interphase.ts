import type { Stage } from '../../knowledge/interface-stages.ts';
import type { ContactStatement } from '../../knowledge/interface-statements.ts';
import { voltsText } from '../window/verdict.ts';
import { tally } from './contact.ts';
import type { Line, Role } from './contact.ts';

/**
 * What is expected to stand between electrolyte and electrode, as section 2.1 of `jia-2024` tells three kinds of contact with lithium
 * apart. Where documents contradict each other the kind is disputed; where nothing decides it is unknown.
 */
export type InterphaseKind = 'stable' | 'mixed-conducting' | 'metastable' | 'disputed' | 'unknown';

/** A reason for a kind, with what it rests on. */
export type Ground = {
  readonly by: 'document' | 'windows' | 'products';
  /** What the reason speaks for; `reactive` and `compatible` decide no kind. */
  readonly speaksFor: ContactStatement['outcome'] | 'unknown';
  readonly text: string;
  readonly papers: readonly { readonly id: string; readonly short: string }[];
  /** The place in a document. */
  readonly place?: string | undefined;
  readonly errata: ContactStatement['errata'];
};

export type Interphase = {
  readonly kind: InterphaseKind;
  readonly grounds: readonly Ground[];
  /** What is computed to form there, each compound once; that it forms does not say whether the layer protects. */
  readonly products: readonly string[];
};

/** What decides about a contact, as far as it is known. */
export type ContactFacts = {
  readonly role: Role;
  /** Which of the contacts that documents speak of this one is, if any. */
  readonly partner?: ContactStatement['partner'] | undefined;
  readonly potential?: number | undefined;
  /** The windows of the electrolyte itself. */
  readonly lines: readonly Line[];
  readonly statements: readonly ContactStatement[];
  readonly stages: readonly Stage[];
};

/** The kinds that a contact may be of; the other outcomes leave it open. */
const kinds = ['stable', 'mixed-conducting', 'metastable'] as const;
type Kind = (typeof kinds)[number];
const isKind = (outcome: string): outcome is Kind => (kinds as readonly string[]).includes(outcome);

/**
 * The expected kind of a contact and every reason for it. What documents say of this very contact decides; where they are silent, the
 * computed windows; where these find a reaction, what the products conduct.
 */
export function interphaseOf(facts: ContactFacts): Interphase {
  const said = facts.statements.filter(({ partner }) => partner === facts.partner).map(groundOfStatement);
  const windows = groundOfWindows(facts);
  const decisive = windows?.speaksFor === 'stable' ? [] : decisiveStages(facts);
  const products = groundOfProducts(facts.role, decisive);
  const grounds = [...said, ...[windows, products].filter((one) => one !== undefined)];
  return {
    kind: fromDocuments(said) ?? firstKind([windows, products]) ?? 'unknown',
    grounds,
    products: [...new Set(decisive.flatMap((stage) => stage.products.map(({ formula }) => formula)))],
  };
}

/** What the documents come to: one kind where they agree, a dispute where they do not, nothing where none names a kind. */
function fromDocuments(said: readonly Ground[]): InterphaseKind | undefined {
  const named = new Set(said.map(({ speaksFor }) => speaksFor).filter(isKind));
  const isSaidToReact = said.some(({ speaksFor }) => speaksFor === 'reactive');
  if (named.size > 1 || (named.has('stable') && isSaidToReact)) return 'disputed';
  return [...named][0];
}

const firstKind = (grounds: readonly (Ground | undefined)[]): Kind | undefined =>
  grounds.map((ground) => ground?.speaksFor ?? 'unknown').find(isKind);

function groundOfStatement({ outcome, says, papers, place, errata }: ContactStatement): Ground {
  return { by: 'document', speaksFor: outcome, text: says, papers, place, errata };
}

/** The computed windows that may decide: a doubtful limit may not. */
const computed = (lines: readonly Line[], variant: 'thermodynamic' | 'kinetic') =>
  lines.filter(
    ({ window, limit }) => window.variant === variant && window.method === 'computed' && !limit.doubtful,
  );

/**
 * Inside every thermodynamic window no reaction is expected. Outside of them one is; that it cannot begin is said where every kinetic
 * window holds the electrode, and then what stands there is held by slowness alone.
 */
function groundOfWindows({ lines }: ContactFacts): Ground | undefined {
  const thermodynamic = computed(lines, 'thermodynamic');
  const { inside, outside, open } = tally(thermodynamic);
  if (inside > 0 && outside + open === 0)
    return ground(
      'windows',
      'stable',
      namedOf(thermodynamic),
      `The electrode lies inside ${countText(inside, inside, 'thermodynamic')}: no reaction is expected. What the two do to each other without current, a window does not tell.`,
    );
  if (outside === 0) return undefined;
  const kinetic = computed(lines, 'kinetic');
  const held = tally(kinetic).inside;
  return held > 0 && held === kinetic.length
    ? ground(
        'windows',
        'metastable',
        namedOf([...thermodynamic, ...kinetic]),
        `A reaction is expected by thermodynamics, but the electrode lies inside ${countText(held, held, 'kinetic')}: the reaction cannot begin.`,
      )
    : ground(
        'windows',
        'unknown',
        namedOf(thermodynamic),
        `The electrode lies outside ${countText(outside, thermodynamic.length, 'thermodynamic')}: a reaction is expected. What kind of layer it leaves, a window does not tell.`,
      );
}

/** `the one computed kinetic window`, `all 3 computed kinetic windows`, `1 of 2 computed kinetic windows`. */
function countText(some: number, all: number, variant: string): string {
  if (all === 1) return `the one computed ${variant} window`;
  return `${some === all ? 'all' : `${some} of`} ${all} computed ${variant} windows`;
}

/**
 * What the computed products conduct. One that passes electrons makes the layer a mixed conductor. That none does can be said only
 * where the products are given for the very potential of the electrode; what forms at a limit may react on.
 */
function groundOfProducts(role: Role, decisive: readonly Stage[]): Ground | undefined {
  if (decisive.length === 0) return undefined;
  const all = decisive.flatMap(({ products }) => products);
  const metals = all.filter(({ conducts }) => conducts === 'electrons').map(({ formula }) => formula);
  const say = (speaksFor: Ground['speaksFor'], conclusion: string) =>
    ground(
      'products',
      speaksFor,
      decisive.map(({ paper }) => paper),
      `Computed products: ${productsText(decisive)}. ${conclusion}`,
    );
  if (role === 'cathode')
    return say('unknown', 'The documents tell the kinds of contact apart for lithium, not for a cathode.');
  if (metals.length > 0)
    return say('mixed-conducting', `A metal or alloy (${[...new Set(metals)].join(', ')}) passes electrons.`);
  return decisive[0]!.kind === 'contact' && all.every(({ conducts }) => conducts === 'ions')
    ? say('metastable', 'None of them passes electrons: the layer ends its own growth.')
    : say('unknown', 'What they become further on, or what they conduct, is not told.');
}

/** The stages that an electrode drives an electrolyte through, in that order; where the balance at its very potential is known, that alone. */
function decisiveStages({ role, potential, stages }: ContactFacts): Stage[] {
  if (potential === undefined) return [];
  const reached = stages.filter((stage) => isReached(stage, role, potential));
  const final = reached.filter(({ kind }) => kind === 'contact');
  const inward = role === 'anode' ? -1 : 1;
  return (final.length > 0 ? final : reached).toSorted((a, b) => inward * (a.potential - b.potential));
}

/** Whether an electrode makes an electrolyte pass through a stage; a balance holds at its own potential alone. */
function isReached({ kind, way, potential: at }: Stage, role: Role, potential: number): boolean {
  if (way !== (role === 'anode' ? 'reduction' : 'oxidation')) return false;
  if (kind === 'contact') return at === potential;
  return role === 'anode' ? at > potential : at < potential;
}

/** `P, Li2S, LiCl at 1.71 V; Li3P at 0.87 V`, in the order in which the electrode passes them. */
function productsText(stages: readonly Stage[]): string {
  return stages
    .map(
      ({ potential, products }) =>
        `${products.map(({ formula }) => formula).join(', ')} at ${voltsText(potential)}`,
    )
    .join('; ');
}

function ground(
  by: Ground['by'],
  speaksFor: Ground['speaksFor'],
  papers: Ground['papers'],
  text: string,
): Ground {
  return {
    by,
    speaksFor,
    text,
    papers: [...new Map(papers.map((paper) => [paper.id, paper])).values()],
    errata: [],
  };
}

const namedOf = (lines: readonly Line[]): Ground['papers'] => lines.map(({ window }) => window.paper);
