import { z } from 'zod';
import { layersOf } from '../../src/schema/layers.ts';
import { approach } from '../../src/schema/vocabulary/approach.ts';
import { form } from '../../src/schema/vocabulary/form.ts';
import { issue } from '../../src/schema/vocabulary/issue.ts';
import { method } from '../../src/schema/vocabulary/method.ts';
import { properties, propertyIds } from '../../src/schema/vocabulary/property.ts';
import { side } from '../../src/schema/vocabulary/side.ts';
import { status } from '../../src/schema/vocabulary/status.ts';
import { variant } from '../../src/schema/vocabulary/variant.ts';
import type { Term } from '../../src/schema/vocabulary/vocabulary.ts';

/** What a field may be: the word that stands in a file, and what it means, where a vocabulary says it. */
export type Choice = { readonly id: string; readonly term: Term | undefined };

const vocabularies: readonly {
  readonly terms: Readonly<Record<string, Term>>;
  readonly ids: readonly string[];
}[] = [side, approach, issue, form, method, status, variant, { terms: properties, ids: propertyIds }];

/** The choices of a field, or of the items of a list; none where the schema leaves it open. */
export function choicesOf(schema: z.ZodType): readonly Choice[] {
  const layers = layersOf(schema);
  const items = layers.flatMap((layer) =>
    layer instanceof z.ZodArray ? layersOf(layer.element as z.ZodType) : [],
  );
  const list = [...layers, ...items].find((layer) => layer instanceof z.ZodEnum);
  const ids = (list?.options ?? []).map(String);
  const terms = vocabularies.find((one) => one.ids.join() === ids.join())?.terms;
  return ids.map((id) => ({ id, term: terms?.[id] }));
}

/** The word for an answer: its number in the list, its label, or the word itself; any other answer as it is. */
export function chosen(answer: string, choices: readonly Choice[]): string {
  const wanted = answer.trim().toLowerCase();
  const byNumber = /^\d+$/.test(wanted) ? choices[Number(wanted) - 1] : undefined;
  const byName = choices.find(({ id, term }) => id === wanted || term?.label.toLowerCase() === wanted);
  return (byName ?? byNumber)?.id ?? answer.trim();
}

/** The choices as a numbered list, each with its definition. */
export function choicesText(choices: readonly Choice[]): string {
  const width = Math.max(0, ...choices.map(({ id }) => id.length));
  return choices
    .map(({ id, term }, index) => {
      const number = String(index + 1).padStart(4);
      return term === undefined ? `${number}  ${id}` : `${number}  ${id.padEnd(width)}  ${term.definition}`;
    })
    .join('\n');
}
