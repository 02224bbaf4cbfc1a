import type { Form } from '../../schema/vocabulary/form.ts';
import { smallLetter } from '../frame.ts';
import type { Shown } from './shown.ts';

/** What one sign of a drawing means: a shape is a form, a colour a family, a hollow mark a doubt. */
export type KeyEntry = { readonly label: string } & (
  | { readonly kind: 'form'; readonly form: Form }
  | { readonly kind: 'family'; readonly family: string }
  | { readonly kind: 'doubtful' | 'moved' }
);
export type PlacedEntry = KeyEntry & { readonly x: number; readonly y: number };

type Words = readonly { readonly id: string; readonly label: string }[];

/** The signs that occur among the values on view, forms in the order of the vocabulary. */
export function keyEntries(
  shown: readonly Shown[],
  forms: Words,
  families: readonly { readonly id: string; readonly title: string }[],
): KeyEntry[] {
  // A range is a bar and shows no shape.
  const drawn = shown.filter(({ low, high }) => low === high);
  return [
    ...forms
      .filter(({ id }) => drawn.some(({ form }) => form === id))
      .map(({ id, label }) => ({ kind: 'form' as const, form: id as Form, label })),
    ...families
      .filter(({ id }) => shown.some(({ main }) => main === id))
      .map(({ id, title }) => ({ kind: 'family' as const, family: id, label: title })),
    ...(drawn.some(({ doubtful }) => doubtful)
      ? [{ kind: 'doubtful' as const, label: 'Hollow: doubtful' }]
      : []),
    ...(shown.some(({ moved }) => moved)
      ? [{ kind: 'moved' as const, label: 'Hatched: moved by its activation energy' }]
      : []),
  ];
}

/** The room of a sign before its label, the space behind a label, and the height of a line. */
const [sign, space, line] = [14, 16, 18];

/** Sets the entries in lines, as many as the width asks for. */
export function placeKey(
  entries: readonly KeyEntry[],
  { left, right, top }: { readonly left: number; readonly right: number; readonly top: number },
): { entries: PlacedEntry[]; bottom: number } {
  let [x, y] = [left, top + line / 2];
  const placed = entries.map((entry): PlacedEntry => {
    const width = sign + entry.label.length * smallLetter + space;
    if (x > left && x + width - space > right) [x, y] = [left, y + line];
    const here = { ...entry, x, y };
    x += width;
    return here;
  });
  return { entries: placed, bottom: entries.length === 0 ? top : y + line / 2 };
}
