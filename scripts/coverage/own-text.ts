import type { ReadEntry } from '../../src/reading/entry.ts';
import type { ProseNode } from '../../src/reading/prose.ts';

/** The fields that hold sentences of ours. Titles, names and what is printed are others' words, and meant to be. */
const sentenceFields = new Set([
  'summary',
  'finding',
  'claim',
  'conditions',
  'state',
  'note',
  'reason',
  'system',
]);

/** The prose of a file as plain texts: each sentence field, and each block of the body without its citations. */
export function ownTexts({ fields, prose }: ReadEntry): readonly string[] {
  return [...sentencesIn(fields), ...prose.map(textOf)];
}

function sentencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(sentencesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, field]) =>
    typeof field === 'string' && sentenceFields.has(key) ? [field] : sentencesIn(field),
  );
}

function textOf(node: ProseNode): string {
  if ('children' in node) return node.children.map(textOf).join('');
  return node.type === 'text' || node.type === 'formula' ? node.text : ' ';
}
