import { z } from 'zod';
import { descriptionAt, keysAt, schemasAt } from '../schema/fields.ts';
import { layersOf } from '../schema/layers.ts';
import { hintFor } from './hint.ts';
import { nearestName } from './nearest.ts';
import { fieldName } from './problem.ts';
import type { FieldPath } from './problem.ts';
import { quoted } from './shown.ts';

type Issue = z.core.$ZodIssue;

/** What does not fit the schema, as a contributor needs to hear it; `onKey` asks for the place of the key, not of its value. */
export type SchemaProblem = { path: FieldPath; onKey: boolean; found: string; expected: string; fix: string };

/** The frontmatter of one file: its fields as data, and each as the file writes it. */
export type Fields = { readonly fields: unknown; shown(path: FieldPath): string };

/** Everything that does not fit, each slip told once: a misspelt field is not told a second time as a missing one. */
export function schemaProblems(schema: z.ZodType, given: Fields): SchemaProblem[] {
  // Zod's own words are for programmers; an empty message marks an issue for which the schema has no words of its own.
  const { error } = schema.safeParse(given.fields, { error: () => '' });
  const issues = (error?.issues ?? []).flatMap(leaves);
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? unknownKeys(issue, schema) : [],
  );
  const others = issues.filter(
    (issue) => issue.code !== 'unrecognized_keys' && !unknown.some((slip) => follows(issue, slip, given)),
  );
  return [
    ...unknown.map(({ problem }) => problem),
    ...others.map((issue) => problemOf(issue, schema, given)),
  ];
}

/**
 * The issues of a union are those of the one branch that the value was meant for: a list is measured by the branch for lists.
 * When no branch is meant, the union itself is the issue.
 */
function leaves(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const isOfAnotherType = ({ code, path }: Issue) =>
    path.length === 0 && (code === 'invalid_type' || code === 'invalid_value');
  const meant = issue.errors.filter((branch) => !branch.some(isOfAnotherType));
  const branch = meant.length === 1 ? meant[0] : undefined;
  if (!branch) return [issue];
  return branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }) as Issue).flatMap(leaves);
}

/** A field that the schema does not know, with the field that was probably meant. */
type Slip = { record: FieldPath; meant?: string; problem: SchemaProblem };

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType): Slip[] {
  const record = pathOf(issue);
  const known = keysAt(schema, record);
  const homes = homesOf(record, schema);
  return issue.keys.map((key) => {
    const home = homes.get(key);
    const meant = home === undefined ? nearestName(key, known) : undefined;
    const fix =
      home ?? (meant ? `Did you mean ${meant}?` : 'Remove it, or write it into the note or the text.');
    const found = `the unknown field ${quoted(key)}`;
    const expected = `one of ${known.join(', ')}`;
    return { record, meant, problem: { path: [...record, key], onKey: true, found, expected, fix } };
  });
}

/** Where fields belong that may stand in the wrong record: those of the records around it, and of the ones inside. */
function homesOf(record: FieldPath, schema: z.ZodType): Map<string, string> {
  const homes = new Map<string, string>();
  const add = (path: FieldPath, advice: string) => {
    for (const key of keysAt(schema, path)) if (!homes.has(key)) homes.set(key, advice);
  };
  for (let length = record.length - 1; length >= 0; length -= 1) {
    const name = length === 0 ? 'the file itself' : fieldName(record.slice(0, length));
    add(record.slice(0, length), `It is a field of ${name}: write it further to the left.`);
  }
  for (const field of keysAt(schema, record)) {
    add([...record, field], `It is a field of ${field}: write it below that.`);
    add([...record, field, 0], `It is a field of the items of ${field}: write it there.`);
  }
  return homes;
}

/** Whether an issue only says that the field is missing which a slip has misspelt. */
function follows(issue: Issue, { record, meant }: Slip, given: Fields): boolean {
  if (meant === undefined) return false;
  const path = pathOf(issue);
  const wants: readonly unknown[] = issue.code === 'custom' ? (issue.params?.['wants'] ?? []) : [];
  const isOfRecord = record.every((step, index) => path[index] === step);
  if (isOfRecord && wants.includes(meant)) return true;
  return (
    isOfRecord &&
    path.length === record.length + 1 &&
    path.at(-1) === meant &&
    valueAt(given.fields, path) === undefined
  );
}

function problemOf(issue: Issue, schema: z.ZodType, given: Fields): SchemaProblem {
  const path = pathOf(issue);
  const [own = '', ownFix] = issue.message.split(/\n(.*)/s);
  const value = valueAt(given.fields, path);
  const isTooLong = issue.code === 'too_big' && issue.origin === 'string';
  return {
    path,
    onKey: false,
    found: isTooLong ? `a text of ${String(value).length} characters` : given.shown(path),
    expected: own || expectedBy(issue, path, schema),
    fix:
      ownFix ??
      (own === '' ? hintFor(issue, value, given.shown(path)) : undefined) ??
      manual(schema, path, value),
  };
}

/** What Zod expected, in words for everyone. */
function expectedBy(issue: Issue, path: FieldPath, schema: z.ZodType): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeName(issue.expected, path, schema);
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return limit(issue.origin, 'at least', Number(issue.minimum) + (issue.inclusive ? 0 : 1));
    case 'too_big':
      return limit(issue.origin, 'at most', Number(issue.maximum) - (issue.inclusive ? 0 : 1));
    default:
      return 'a value of another form';
  }
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
};

function typeName(expected: string, path: FieldPath, schema: z.ZodType): string {
  const isWhole = schemasAt(schema, path).some((one) =>
    layersOf(one).some((layer) => layer instanceof z.ZodNumberFormat),
  );
  if (expected === 'number' && isWhole) return 'a whole number';
  return typeNames[expected] ?? `fields, each on a line of its own: ${keysAt(schema, path).join(', ')}`;
}

function limit(origin: string, relation: string, number: number): string {
  if (origin === 'string') return `${relation} ${number} characters`;
  return origin === 'array'
    ? `a list with ${relation} ${number === 1 ? 'one item' : `${number} items`}`
    : `${relation} ${number}`;
}

/** What the schema says of the field: the last resort, and always right. */
function manual(schema: z.ZodType, path: FieldPath, value: unknown): string {
  const name = path.findLast((step) => typeof step === 'string');
  const named = path.slice(0, path.lastIndexOf(name ?? '') + 1);
  const description = descriptionAt(schema, path) ?? descriptionAt(schema, named) ?? '';
  if (name === undefined) return 'Begin with the fields of a file beside it.';
  if (value === undefined) return `Add the field "${name}". ${description}`;
  return value === null ? `Fill in the field, or remove it. ${description}` : `${name}: ${description}`;
}

function pathOf(issue: Issue): FieldPath {
  return issue.path.filter((step) => typeof step !== 'symbol');
}

function valueAt(fields: unknown, path: FieldPath): unknown {
  const inside = (value: unknown, step: string | number) =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, step)
      ? (value as Record<string | number, unknown>)[step]
      : undefined;
  return path.reduce<unknown>(inside, fields);
}
