import { quoted } from './plain.ts';
import { asciiUnit, unitKey } from './spelling.ts';

/** What the search for the closest units needs to know of a unit. */
interface Named {
  readonly id: string;
  readonly label: string;
}

/** A unit that is not in the table, or a unit of another dimension than the one expected. */
export class UnitError extends Error {
  override readonly name = 'UnitError';
}

/** The error for a unit that is not in the table; `among` says what the listed units have in common. */
export function unknownUnit(text: string, units: readonly Named[], among: string): UnitError {
  const ids = units.map((unit) => unit.id).join(', ');
  const list = `Known units${among === '' ? '' : ` of ${among}`}: ${ids}.`;
  if (text.trim() === '') return new UnitError(`The unit is missing. ${list}`);
  const closest = closestUnits(text, units);
  const question = closest.length > 0 ? `Did you mean ${closest.join(' or ')}? ` : '';
  return new UnitError(`Unknown unit ${quoted(text)}. ${question}${list}`);
}

/** Ids of up to three units that the text may stand for, of the closest kind of likeness only. */
function closestUnits(text: string, units: readonly Named[]): readonly string[] {
  const found = asciiUnit(text);
  const lower = found.toLowerCase();
  const symbols = symbolsOf(text);
  const forms = (unit: Named) => [unit.id, asciiUnit(unit.label)].map((form) => form.toLowerCase());
  const likenesses: readonly ((unit: Named) => boolean)[] = [
    // mS for mS/cm, "V vs. Li/Li+" for V
    (unit) => unit.id.startsWith(`${found}/`) || found.startsWith(`${unit.id} `),
    // mah/g for mAh/g
    (unit) => forms(unit).some((form) => form.replaceAll('^', '') === lower.replaceAll('^', '')),
    // mA/cm for mA/cm2
    (unit) => symbols !== undefined && symbolsOf(unit.id) === symbols,
    // ms for mS/cm
    (unit) => unit.id.toLowerCase().startsWith(`${lower}/`),
    // A slip of the finger changes one character in four at most; beyond that, nothing looks alike.
    (unit) => lower.length < 40 && forms(unit).some((form) => 4 * editDistance(form, lower) <= lower.length),
  ];
  for (const like of likenesses) {
    const closest = units.filter(like).map((unit) => unit.id);
    if (closest.length > 0) return closest.slice(0, 3);
  }
  return [];
}

/** The symbols of a unit without their powers. */
function symbolsOf(text: string): string | undefined {
  return unitKey(text)?.replace(/\^-?\d+/g, '');
}

/** Number of characters to insert, delete or replace on the way from one word to the other (Levenshtein). */
function editDistance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column++) {
      const replace = (previous[column - 1] ?? 0) + (letter === to[column - 1] ? 0 : 1);
      current.push(Math.min(replace, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous.at(-1) ?? 0;
}
