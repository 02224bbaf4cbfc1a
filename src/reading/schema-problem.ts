import type { z } from 'zod';
import { nearestName } from './nearest.ts';
import { shown } from './problem.ts';
import type { FieldPath } from './problem.ts';

type Issue = z.core.$ZodIssue;

/** What a schema issue says to a contributor; `onKey` asks for the place of the key instead of its value. */
export type SchemaProblem = { path: FieldPath; onKey?: boolean; found: string; expected: string; fix?: string };

/** Turns one Zod issue into what was found, what was expected, and what to do; one problem for each unknown key. */
export function explain(issue: Issue, fields: unknown, knownKeys: (path: FieldPath) => readonly string[]): SchemaProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol') as FieldPath;
  const found = shown(valueAt(fields, path));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], key, knownKeys(path)));
    case 'invalid_type':
      return [{ path, found, expected: typeName(issue.expected), ...quoteHint(issue.expected, valueAt(fields, path)) }];
    case 'invalid_value': {
      const known = issue.values.map(String);
      const hint = nearestName(String(valueAt(fields, path)), known);
      return [{ path, found, expected: `one of ${known.join(', ')}`, ...(hint ? { fix: `Did you mean ${hint}?` } : {}) }];
    }
    case 'invalid_union':
      return explainUnion(issue, path, fields, knownKeys);
    case 'too_small':
    case 'too_big': {
      const limit = issue.code === 'too_small' ? `at least ${issue.minimum}` : `at most ${issue.maximum}`;
      const what = issue.origin === 'string' ? ' characters' : issue.origin === 'array' ? ' items' : '';
      return [{ path, found: found === '""' ? 'an empty text' : found, expected: limit + what }];
    }
    default:
      return [{ path, found, expected: issue.message }];
  }
}

function unknownKey(path: FieldPath, key: string, known: readonly string[]): SchemaProblem {
  const hint = nearestName(key, known);
  return {
    path,
    onKey: true,
    found: `the unknown field "${key}"`,
    expected: `one of ${known.join(', ')}`,
    fix: hint ? `Did you mean ${hint}?` : 'Remove it, or move it to the field where it belongs.',
  };
}

/** Of the alternatives of a union, the one that got furthest tells the contributor most. */
function explainUnion(
  issue: z.core.$ZodIssueInvalidUnion,
  path: FieldPath,
  fields: unknown,
  knownKeys: (path: FieldPath) => readonly string[],
): SchemaProblem[] {
  const nested = issue.errors.map((issues) => issues.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })));
  const wrongType = (inner: Issue) => inner.code === 'invalid_type' && inner.path.length === issue.path.length;
  const further = nested.find((issues) => !issues.some(wrongType));
  if (further) return further.flatMap((inner) => explain(inner as Issue, fields, knownKeys));
  const expected = nested.flat().flatMap((inner) => explain(inner as Issue, fields, knownKeys).map((problem) => problem.expected));
  return [{ path, found: shown(valueAt(fields, path)), expected: [...new Set(expected)].join(', or ') }];
}

function quoteHint(expected: string, value: unknown): { fix?: string } {
  return expected === 'string' && typeof value === 'number' ? { fix: `Put it in quotes: "${value}".` } : {};
}

const typeNames: Record<string, string> = { string: 'text', array: 'a list', object: 'fields', int: 'a whole number', tuple: 'a list [low, high]' };

function typeName(expected: string): string {
  return typeNames[expected] ?? `a ${expected}`;
}

export function valueAt(fields: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null | undefined)?.[step], fields);
}
