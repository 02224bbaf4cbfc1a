import { parseArgs } from 'node:util';
import { z } from 'zod';
import { collections } from '../../src/schema/collections.ts';
import { keysAt, schemasAt } from '../../src/schema/fields.ts';
import { layersOf } from '../../src/schema/layers.ts';
import type { Flags } from './form.ts';

export const usage = `Usage:
  npm run new -- reference <doi> [--type <kind>] [--cited-in <review>:<number>] [--fresh]
  npm run new -- reference --from <file>      an entry of BibTeX, RIS or CSL-JSON; - reads standard input
  npm run new -- material <formula or name>
  npm run new -- strategy "<title>"
  npm run new -- datum <name of a paper>
Every question can be answered beforehand by an option with the name of the field, as --family argyrodite or
--source.locator "Table 1"; several answers are separated by semicolons. --yes asks nothing, and --id names the file.`;

export const tasks = ['reference', 'material', 'strategy', 'datum'] as const;

/** What the command says. */
export type Options = {
  readonly task: (typeof tasks)[number];
  readonly name: string | undefined;
  readonly content: string;
  readonly cache: string;
  readonly yes: boolean;
  readonly fresh: boolean;
  readonly from: string | undefined;
  readonly type: string | undefined;
  readonly citedIn: readonly string[];
  readonly flags: Flags;
};

/** Reads the command; a text that says what is wrong with it where it cannot be read. */
export function optionsOf(args: readonly string[]): Options | string {
  const [word = '', ...rest] = args;
  const task = tasks.find((known) => known === word);
  if (task === undefined) return word === '' ? usage : `There is no "${word}" to make.\n${usage}`;
  const fields = fieldNames(task);
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: {
        content: { type: 'string', default: 'content' },
        cache: { type: 'string', default: '.cache/registry' },
        ...(task === 'reference' ? referenceOptions : formOptions(fields)),
      },
    });
    if (positionals.length > 1) return `Put a name of several words in quotes.\n${usage}`;
    const given = values as Readonly<Record<string, string | boolean | string[] | undefined>>;
    const flags = [...fields, 'id'].flatMap((field) => {
      const answer = given[field];
      return Array.isArray(answer) ? [[field, answer] as const] : [];
    });
    return {
      task,
      name: positionals[0],
      content: values.content.replaceAll('\\', '/').replace(/\/+$/, ''),
      cache: values.cache,
      yes: given['yes'] === true,
      fresh: given['fresh'] === true,
      from: textOf(given['from']),
      type: textOf(given['type']),
      citedIn: listOf(given['cited-in']),
      flags: task === 'reference' ? {} : Object.fromEntries(flags),
    };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${usage}`;
  }
}

const referenceOptions = {
  from: { type: 'string' },
  type: { type: 'string' },
  'cited-in': { type: 'string', multiple: true },
  fresh: { type: 'boolean' },
} as const;

function formOptions(fields: readonly string[]) {
  const answers = [...fields, 'id'].map((field) => [field, { type: 'string', multiple: true }] as const);
  return { ...Object.fromEntries(answers), yes: { type: 'boolean' } } as Record<
    string,
    { type: 'string'; multiple: true } | { type: 'boolean' }
  >;
}

/** The fields of a record that hold no further fields, those inside others as `source.locator`. */
function fieldNames(task: Options['task']): readonly string[] {
  if (task === 'reference') return [];
  if (task === 'datum') return leaves(collections.reference.schema, ['data', 0]);
  return leaves(collections[task].schema, []);
}

function leaves(schema: z.ZodType, path: readonly (string | number)[]): string[] {
  const base = path.includes('data') ? 2 : 0;
  return keysAt(schema, path).flatMap((key) => {
    const inside = [...path, key];
    const holder = hasFields(schema, inside) ? inside : [...inside, 0];
    const name = inside.slice(base).join('.');
    return hasFields(schema, holder) ? leaves(schema, holder).map((leaf) => nameIn(name, leaf)) : [name];
  });
}

/** A leaf is named from the record on; inside a list the number of the item is left out. */
function nameIn(name: string, leaf: string): string {
  return leaf.startsWith(`${name}.`) ? leaf.replace(`${name}.0.`, `${name}.`) : `${name}.${leaf}`;
}

function hasFields(schema: z.ZodType, path: readonly (string | number)[]): boolean {
  return schemasAt(schema, path).some((one) => layersOf(one).some((layer) => layer instanceof z.ZodObject));
}

function textOf(given: unknown): string | undefined {
  return typeof given === 'string' ? given : undefined;
}

function listOf(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : [];
}
