import { packed, unpacked } from '../../src/charts/map/packed.ts';

/** The properties of an island, as Astro writes them: `[kind, value]` pairs, lists as kind 1. */
type Properties = Record<string, [number, unknown]>;

/**
 * Makes a page carry more marks than the content has, for measuring: the list of an island's properties is repeated, each copy
 * under ids of its own.
 */
export function multiplied(html: string, property: string, least: number): string {
  return withProperties(html, (properties) => {
    const list = properties[property]?.[1];
    if (!Array.isArray(list) || list.length === 0) throw new Error(`The page has no list ${property}.`);
    properties[property]![1] = repeated(list, least, renamed);
    // The rows of the table are looked up by the ids of the marks.
    const rows = properties.rows?.[1];
    if (typeof rows !== 'object' || rows === null) return;
    const all = repeated(
      Object.entries(rows),
      (Object.keys(rows).length * least) / list.length,
      ([id, row], copy): [string, unknown] => [idOf(id, copy), renamed(row, copy)],
    );
    properties.rows![1] = Object.fromEntries(all);
  });
}

/** The same for the map, whose materials and values travel packed. A mark is a material with a value on both axes. */
export function multipliedMap(html: string, marks: number, least: number): string {
  return withProperties(html, (properties) => {
    const { materials, readings, rows } = unpacked(properties.data![1] as string);
    const copies = Math.ceil(least / marks);
    properties.data![1] = packed({
      materials: repeated(materials, copies * materials.length, (one, copy) => ({
        ...one,
        id: idOf(one.id, copy),
      })),
      readings: repeated(readings, copies * readings.length, (one, copy) => ({
        ...one,
        material: idOf(one.material, copy),
      })),
      rows,
    });
  });
}

function withProperties(html: string, edit: (properties: Properties) => void): string {
  return html.replace(
    /(<astro-island[^>]* props=")([^"]*)(")/,
    (_, before: string, given: string, after: string) => {
      const properties = JSON.parse(unescaped(given)) as Properties;
      edit(properties);
      return before + escaped(JSON.stringify(properties)) + after;
    },
  );
}

/** A list again and again until it is long enough. */
function repeated<T>(list: readonly T[], least: number, copied: (item: T, copy: number) => T): T[] {
  const copies = Math.ceil(least / list.length);
  return Array.from({ length: copies }, (_, copy) => list.map((item) => copied(item, copy))).flat();
}

/** An id that no other copy has. A mark that rests on several values is named by all of their ids. */
const idOf = (id: string, copy: number) =>
  copy === 0 ? id : id.replaceAll(/\S+/g, (one) => `${one}~${copy}`);

/** A copy of an item whose ids no other copy has, so that each mark and each row stays a thing of its own. */
function renamed(item: unknown, copy: number): unknown {
  return JSON.parse(
    JSON.stringify(item).replace(/"id":\[0,"([^"]*)"\]/g, (_, id: string) => `"id":[0,"${idOf(id, copy)}"]`),
  );
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
