import { z } from 'zod';
import { readEntry } from '../../src/reading/entry.ts';
import { fieldName } from '../../src/reading/problem.ts';
import type { FieldPath, Problem } from '../../src/reading/problem.ts';
import { collections } from '../../src/schema/collections.ts';
import { descriptionAt, keysAt, schemasAt } from '../../src/schema/fields.ts';
import type { Kind } from '../../src/schema/id.ts';
import { layersOf } from '../../src/schema/layers.ts';
import { linkResolves } from '../checks/link-resolves.ts';
import { chosen, choicesOf, choicesText } from './choices.ts';
import type { Choice } from './choices.ts';
import type { Dialogue } from './dialogue.ts';
import { fileText, Refused } from './draft.ts';
import type { Library } from './draft.ts';
import { Printed } from './yaml-text.ts';

/** Answers given with the command, by the name of their field: `source.locator`. */
export type Flags = Readonly<Record<string, readonly string[]>>;

/** How a field is asked, where the schema alone does not say it. */
type Way = {
  readonly isNeeded?: boolean;
  /** What Enter takes. */
  readonly proposal?: string | undefined;
  /** Fewer choices than the schema has. */
  readonly only?: readonly string[] | undefined;
  readonly hint?: string | undefined;
};

type Draft = Record<string, unknown>;

/**
 * Fills in one record by asking for its fields in the schema's own words. Each answer is held against the schema at once,
 * together with what has been said before; the names of records are looked up.
 */
export class Form {
  readonly draft: Draft = {};
  readonly library: Library;
  readonly kind: Kind;
  readonly flags: Flags;
  /** Nobody to ask: what the flags do not say is left out. */
  readonly dialogue: Dialogue | undefined;
  /** Where the record stands in its file: at the top, or as an item of a list. */
  readonly prefix: FieldPath;

  constructor(
    library: Library,
    kind: Kind,
    flags: Flags,
    dialogue: Dialogue | undefined,
    prefix: FieldPath = [],
  ) {
    this.library = library;
    this.kind = kind;
    this.flags = flags;
    this.dialogue = dialogue;
    this.prefix = prefix;
  }

  /** The fields in the order of the schema, as they stand in a file. */
  get fields(): Draft {
    return ordered(this.draft, keysAt(this.schema, this.prefix));
  }

  get schema(): z.ZodType {
    return collections[this.kind].schema as z.ZodType;
  }

  /** Asks for one field and takes the answer into the record; undefined where it is left out. */
  async field(path: FieldPath, way: Way = {}): Promise<unknown> {
    const name = fieldName(path);
    const given = this.flags[name];
    if (given) return this.taken(path, given, way, true);
    if (!this.dialogue) {
      if (way.proposal !== undefined) return this.taken(path, [way.proposal], way, true);
      if (this.isNeeded(path, way)) throw new Refused(`--${name} is missing. ${this.description(path)}`);
      return undefined;
    }
    this.dialogue.say(`\n${this.questionText(path, way)}`);
    for (;;) {
      const answer = await this.dialogue.ask(`${name}: `);
      const text = answer === '' ? (way.proposal ?? '') : answer;
      if (text === '' && !this.isNeeded(path, way)) return undefined;
      if (text === '') this.dialogue.say(`  ${name} is needed. Ctrl-C stops; nothing is written then.`);
      else {
        const value = this.taken(path, [text], way, false);
        if (value !== undefined) return value;
      }
    }
  }

  /** Takes an answer if it fits; says why not, or refuses where nobody can answer again. */
  taken(path: FieldPath, texts: readonly string[], { only }: Way, isFinal: boolean): unknown {
    const value = this.valueOf(path, texts, only);
    const outside = only !== undefined && !only.includes(String(value)) ? [only] : [];
    setAt(this.draft, path, value);
    const problems = [
      ...outside.map((list) => `expected one of ${list.join(', ')}.`),
      ...(outside.length === 0 ? this.problemsAt(path).map(saidOf) : []),
    ];
    if (problems.length === 0) return value;
    removeAt(this.draft, path);
    const text = problems.map((problem) => `${fieldName(path)}: ${problem}`).join('\n');
    if (isFinal) throw new Refused(text);
    this.dialogue?.say(`  ${text.replaceAll('\n', '\n  ')}`);
    return undefined;
  }

  /** What the check says of one field of the record as it stands. */
  problemsAt(path: FieldPath): Problem[] {
    const name = fieldName([...this.prefix, ...path]);
    const read = readEntry(this.kind, 'new', 'new', fileText(nested(this.prefix, this.draft)));
    const links = linkResolves.check([...this.library.content, read]).filter(({ file }) => file === 'new');
    return [...read.problems, ...links].filter(
      ({ field }) => field === name || field.startsWith(`${name}[`) || field.startsWith(`${name}.`),
    );
  }

  /** An answer as the file has it: a word of the vocabulary, a number as printed, a list. */
  valueOf(path: FieldPath, texts: readonly string[], only: readonly string[] | undefined): unknown {
    const choices = this.choices(path, only);
    const layers = this.layers(path);
    const hasList = layers.some((layer) => layer instanceof z.ZodArray);
    if (hasList) {
      const items = texts
        .flatMap((text) => text.split(';'))
        .map((text) => chosen(text, choices))
        .filter((text) => text !== '');
      // Where the schema takes one as well as a list, one stands alone.
      return items.length === 1 && layers.some((layer) => layer instanceof z.ZodString) ? items[0] : items;
    }
    const text = chosen(texts.join('; '), choices);
    if (layers.some((layer) => layer instanceof z.ZodTuple)) return printedOf(text);
    const isNumber = layers.some((layer) => layer instanceof z.ZodNumber);
    return isNumber && numberForm.test(text) ? Number(text) : text;
  }

  questionText(path: FieldPath, { hint, only, proposal, ...way }: Way): string {
    const choices = this.choices(path, only);
    const isList = this.layers(path).some((layer) => layer instanceof z.ZodArray);
    const enter =
      proposal === undefined
        ? this.isNeeded(path, way)
          ? ''
          : ' Enter leaves it out.'
        : ` Enter takes ${proposal}.`;
    return [
      `${this.description(path)}${isList ? ' Several are separated by semicolons.' : ''}${enter}`,
      ...(hint === undefined ? [] : [hint]),
      ...(choices.length === 0 ? [] : [choicesText(choices)]),
    ].join('\n');
  }

  description(path: FieldPath): string {
    const description = descriptionAt(this.schema, [...this.prefix, ...path]);
    return description ?? fieldName(path);
  }

  choices(path: FieldPath, only: readonly string[] | undefined): readonly Choice[] {
    const all = schemasAt(this.schema, [...this.prefix, ...path]).flatMap(choicesOf);
    return only === undefined ? all : all.filter(({ id }) => only.includes(id));
  }

  layers(path: FieldPath): readonly z.ZodType[] {
    return schemasAt(this.schema, [...this.prefix, ...path]).flatMap(layersOf);
  }

  isNeeded(path: FieldPath, { isNeeded }: Way): boolean {
    const schemas = schemasAt(this.schema, [...this.prefix, ...path]);
    return isNeeded ?? !schemas.some((schema) => schema.safeParse(undefined).success);
  }
}

const numberForm = /^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/i;

/** A number with its printed digits, a range of two, or the text as it is, of which the schema then says what is wrong. */
function printedOf(text: string): unknown {
  const ends = text.replace(/^\[(.*)\]$/, '$1').split(/\s*,\s*/);
  const numbers = ends.map((end) => end.trim()).filter((end) => numberForm.test(end));
  if (numbers.length !== ends.length || ends.length > 2) return text;
  const [low, high] = numbers.map((end) => new Printed(end));
  return high === undefined ? low : [low, high];
}

function saidOf({ found, expected, fix }: Problem): string {
  return `found ${found}, expected ${expected}. ${fix}`;
}

/** The record inside the fields and lists around it. */
function nested(prefix: FieldPath, draft: Draft): object {
  return prefix.reduceRight<object>(
    (inside, step) => (typeof step === 'number' ? [inside] : { [step]: inside }),
    draft,
  );
}

function setAt(record: Draft, [step, ...rest]: FieldPath, value: unknown): void {
  if (step === undefined) return;
  if (rest.length === 0) record[step] = value;
  else setAt((record[step] ??= typeof rest[0] === 'number' ? [] : {}) as Draft, rest, value);
}

/** Removes a field, and a record that holds nothing any more. */
function removeAt(record: Draft, [step, ...rest]: FieldPath): void {
  if (step === undefined) return;
  const inner = record[step] as Draft | undefined;
  if (rest.length > 0 && inner) removeAt(inner, rest);
  if (rest.length === 0 || (inner && Object.keys(inner).length === 0)) Reflect.deleteProperty(record, step);
}

function ordered(record: Draft, keys: readonly string[]): Draft {
  return Object.fromEntries(keys.flatMap((key) => (record[key] === undefined ? [] : [[key, record[key]]])));
}
