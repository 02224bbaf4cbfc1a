/**
 * What a reader has chosen on a page, as it stands in the address: plain texts under short names. A choice that is still the
 * default is left out, so that the address of an untouched page has no query.
 */
export type View<Key extends string = string> = Readonly<Record<Key, string>>;

/** The view that an address asks for. Names that the page does not know are ignored, so that an old link still opens. */
export function readView<Key extends string>(defaults: View<Key>, search: string): View<Key> {
  const given = new URLSearchParams(search);
  return Object.fromEntries(
    keysOf(defaults).map((key) => [key, given.get(key) ?? defaults[key]]),
  ) as unknown as View<Key>;
}

/**
 * The query of an address for a view: `?family=sulfide,halide&sort=oxidation`; empty for the defaults. What the present query says
 * under names that are not of this view is kept, because a page may hold two tools.
 */
export function writeView<Key extends string>(defaults: View<Key>, view: View<Key>, present = ''): string {
  const changed = keysOf(defaults).filter((key) => view[key] !== defaults[key]);
  const others = [...new URLSearchParams(present)].filter(([key]) => !Object.hasOwn(defaults, key));
  const query = [...others, ...changed.map((key) => [key, view[key]] as const)]
    .map(([key, value]) => `${encodeURIComponent(key)}=${readable(value)}`)
    .join('&');
  return query === '' ? '' : `?${query}`;
}

/** Commas and colons need no escape in a query, and a link that a person can read is easier to trust. */
const readable = (value: string) => encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3A/g, ':');

const keysOf = <Key extends string>(view: View<Key>) => Object.keys(view) as Key[];

/** The items of a list in a view: `sulfide,halide`. An empty text is an empty list. */
export const listOf = (text: string): string[] => text.split(',').filter((item) => item !== '');

/** A list as it stands in a view, in a fixed order, so that one choice has one address. */
export const listText = (items: Iterable<string>): string => [...new Set(items)].sort().join(',');

/** A list with an item put in, or taken out where it was in. */
export function toggled(text: string, item: string): string {
  const items = listOf(text);
  return listText(items.includes(item) ? items.filter((one) => one !== item) : [...items, item]);
}

/** A number in a view; undefined where none is given or it is none. */
export function numberOf(text: string): number | undefined {
  if (text.trim() === '') return undefined;
  const value = Number(text.replace('−', '-').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}
