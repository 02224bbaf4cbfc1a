import { most } from '../charts/compare/choice.ts';

/** A material that a reader has put aside to compare. */
export type Item = { readonly id: string; readonly title: string };

/** Where the browser keeps them until the tab is closed. */
const key = 'compare';

/** The items of a stored text; none where it is not what we wrote. */
export function itemsIn(text: string | null): Item[] {
  try {
    const stored: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(stored) ? stored.filter(isItem).slice(0, most) : [];
  } catch {
    return [];
  }
}

function isItem(stored: unknown): stored is Item {
  const { id, title } = (stored ?? {}) as Partial<Item>;
  return typeof id === 'string' && typeof title === 'string';
}

/** Puts an item in, or takes it out where it was in; undefined where there is no room for another. */
export function toggledItem(items: readonly Item[], item: Item): Item[] | undefined {
  const others = items.filter(({ id }) => id !== item.id);
  if (others.length < items.length) return others;
  return items.length < most ? [...items, item] : undefined;
}

export function readBasket(): Item[] {
  try {
    return itemsIn(sessionStorage.getItem(key));
  } catch {
    // A browser may refuse to store anything: the basket is empty on each page then.
    return [];
  }
}

export function writeBasket(items: readonly Item[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(items));
  } catch {
    // See above.
  }
}
