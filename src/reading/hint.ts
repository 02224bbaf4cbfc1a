import type { z } from 'zod';
import { nearestName } from './nearest.ts';

/** What to do about a value of the wrong type, or a term that is not in its list; nothing where that cannot be told. */
export function hintFor(issue: z.core.$ZodIssue, value: unknown, shown: string): string | undefined {
  if (issue.code === 'invalid_value') return termHint(value, issue.values.map(String));
  if (issue.code !== 'invalid_type') return undefined;
  switch (issue.expected) {
    case 'string':
      return typeof value === 'number' || typeof value === 'boolean'
        ? `Put it in quotes: "${shown}".`
        : undefined;
    case 'number':
    case 'int':
      return typeof value === 'string' ? numberHint(value) : undefined;
    case 'array':
      return typeof value === 'string' ? `Write it as a list: [${shown}].` : undefined;
    default:
      return undefined;
  }
}

function termHint(value: unknown, terms: readonly string[]): string | undefined {
  const near = typeof value === 'string' ? nearestName(value, terms) : undefined;
  return near === undefined ? undefined : `Did you mean ${near}?`;
}

function numberHint(text: string): string | undefined {
  const [number, unit] = /^\s*(-?\d+(?:\.\d+)?)(.*)$/s.exec(text)?.slice(1) ?? [];
  if (number === undefined) return undefined;
  return unit === '' ? `Write it without quotes: ${number}.` : `Write the number alone: ${number}.`;
}
