import type { Window } from '../window/series.ts';
import { voltsText } from '../window/verdict.ts';
import { tally } from './contact.ts';
import type { Line, Role } from './contact.ts';
import type { Interphase, InterphaseKind } from './interphase.ts';
import { inSentence, sideText } from './matrix.ts';
import type { Column, Electrolyte } from './matrix.ts';
import type { CellParts, StackContact } from './stack.ts';

/** The windows of the electrolyte itself; those of its families stand beside them and decide nothing. */
export const ownLines = (lines: readonly Line[]): Line[] =>
  lines.filter(({ window }) => window.subject.kind === 'material');

/**
 * What the drawing says of a contact: the verdict of the window to heed first, and what is expected to grow.
 *
 * @param interphase absent while it is not known yet
 */
export function contactState(
  lines: readonly Line[],
  role: Role,
  interphase: Pick<Interphase, 'kind' | 'products'> | undefined,
): StackContact {
  const [first] = ownLines(lines);
  const expected =
    interphase === undefined
      ? []
      : [isOnlyProtectionUnknown(interphase) ? 'products computed' : interphaseText[interphase.kind]];
  if (!first) return { state: 'unknown', label: 'no window reported', note: expected.join('') };
  const { side, window } = first;
  const state = side === undefined || side.kind === 'unknown' ? 'unknown' : side.kind;
  return { state, label: sideText(side, role), note: [window.variant, ...expected].join('; ') };
}

/**
 * What is expected at a contact, for the headline. Where products are computed but nothing tells what the layer does, only that is
 * unknown: `the electrolyte is computed to become Co9S8, Li2S; whether that layer protects is not known`.
 */
export function expectedText({ kind, products }: Pick<Interphase, 'kind' | 'products'>): string {
  return isOnlyProtectionUnknown({ kind, products })
    ? `the electrolyte is computed to become ${products.join(', ')}; whether that layer protects is not known`
    : interphaseText[kind];
}

/** Whether it is known what forms and not what it does. */
export const isOnlyProtectionUnknown = ({ kind, products }: Pick<Interphase, 'kind' | 'products'>): boolean =>
  kind === 'unknown' && products.length > 0;

/** What is expected between electrolyte and electrode, in a few words. */
export const interphaseText: Readonly<Record<InterphaseKind, string>> = {
  stable: 'no interphase expected',
  'mixed-conducting': 'mixed-conducting interphase',
  metastable: 'metastable interphase',
  disputed: 'interphase disputed',
  unknown: 'interphase unknown',
};

/**
 * The answer for a contact in a sentence: `Li6PS5Cl at LiCoO2 (4.2 V): oxidised by 2.19 V, by the most cautious computed window
 * (thermodynamic, Zhu et al. 2015). All 5 windows put the electrode outside.`
 */
export function answerText(electrolyte: Electrolyte, column: Column, lines: readonly Line[]): string {
  const own = ownLines(lines);
  const [first] = own;
  const at =
    column.potential === undefined
      ? inSentence(column.title)
      : `${inSentence(column.title)} (${voltsText(column.potential)})`;
  const pair = `${electrolyte.title} at ${at}`;
  if (column.potential === undefined)
    return `${pair}: unknown, since no potential of the electrode against lithium is recorded.`;
  if (!first) {
    const limit = column.role === 'anode' ? 'reduction' : 'oxidation';
    return `${pair}: unknown, since no ${limit} limit of the electrolyte is recorded.`;
  }
  const by =
    first.window.method === 'computed' ? 'the most cautious computed window' : 'the window to heed first';
  return `${pair}: ${sideText(first.side, column.role)}, by ${by} (${first.window.variant}, ${first.window.paper.short}). ${countText(own)}`;
}

/**
 * `All 5 windows with such a limit put the electrode outside.` `Of 3 windows with such a limit, 2 put the electrode outside, 1 puts it
 * inside.` Only the windows of the electrolyte itself count, and only those that have the limit.
 */
function countText(lines: readonly Line[]): string {
  if (lines.length === 1) return 'It is the only window with this limit.';
  const { inside, outside, open } = tally(lines);
  const all = `${lines.length} windows of the electrolyte with this limit`;
  if (outside === lines.length) return `All ${all} put the electrode outside.`;
  if (inside === lines.length) return `All ${all} put the electrode inside.`;
  const say = (count: number, verb: string, rest: string) =>
    count === 0 ? [] : [`${count} ${verb}${count === 1 ? 's' : ''} ${rest}`];
  const counts = [
    ...say(outside, 'put', 'the electrode outside'),
    ...say(inside, 'put', 'it inside'),
    ...say(open, 'leave', 'it open'),
  ];
  return `Of ${all}, ${counts.join(', ')}.`;
}

/** What the table of the margins counts: `6 windows of the electrolyte and 2 of its families`. */
export function tableCount(lines: readonly Line[]): string {
  const own = ownLines(lines).length;
  const others = lines.length - own;
  const ofOwn = `${own} ${own === 1 ? 'window' : 'windows'} of the electrolyte`;
  if (others === 0) return ofOwn;
  return own === 0
    ? `${others} ${others === 1 ? 'window' : 'windows'} of its families`
    : `${ofOwn} and ${others} of its families`;
}

/** What the drawing counts: `7 windows of Li6PS5Cl are drawn, 1 of them without an oxidation limit`. */
export function drawnCount(
  title: string,
  windows: readonly Pick<Window, 'reduction' | 'oxidation'>[],
): string {
  const without = (name: string, count: number) => (count === 0 ? [] : [`${count} without ${name} limit`]);
  const open = [
    ...without('an oxidation', windows.filter(({ oxidation }) => !oxidation).length),
    ...without('a reduction', windows.filter(({ reduction }) => !reduction).length),
  ];
  const all = `${windows.length} ${windows.length === 1 ? 'window' : 'windows'} of ${title}`;
  return [all, ...open].join(', ');
}

/** The cell as it is drawn. */
export function cellParts(
  electrolyte: Electrolyte,
  family: string,
  contacts: readonly { readonly column: Column; readonly contact: StackContact }[],
  hrefOf: (kind: 'material' | 'electrode', id: string) => string,
): CellParts {
  const at = (role: Role) => contacts.find(({ column }) => column.role === role);
  const layerOf = (role: Role) => {
    const found = at(role);
    if (!found) return undefined;
    const { id, title, potential } = found.column;
    return {
      title,
      note: potential === undefined ? 'potential not known' : voltsText(potential),
      href: hrefOf('electrode', id),
    };
  };
  return {
    cathode: layerOf('cathode'),
    atCathode: at('cathode')?.contact,
    electrolyte: { title: electrolyte.title, note: family, href: hrefOf('material', electrolyte.id) },
    atAnode: at('anode')?.contact,
    anode: layerOf('anode'),
  };
}
