/**
 * Makes a page carry more marks than the content has, for measuring: the list of an island's properties is repeated, each copy
 * under ids of its own. Astro writes properties as `[kind, value]` pairs, lists as kind 1.
 */
export function multiplied(html: string, property: string, least: number): string {
  return html.replace(
    /(<astro-island[^>]* props=")([^"]*)(")/,
    (_, before: string, given: string, after: string) => {
      const properties = JSON.parse(unescaped(given)) as Record<string, [number, unknown]>;
      const list = properties[property]?.[1];
      if (!Array.isArray(list) || list.length === 0) throw new Error(`The page has no list ${property}.`);
      const copies = Math.ceil(least / list.length);
      properties[property]![1] = Array.from({ length: copies }, (_, copy) =>
        list.map((item) => renamed(item, copy)),
      ).flat();
      return before + escaped(JSON.stringify(properties)) + after;
    },
  );
}

/** A copy of an item whose ids no other copy has, so that each mark and each row stays a thing of its own. */
function renamed(item: unknown, copy: number): unknown {
  const text = JSON.stringify(item);
  return JSON.parse(copy === 0 ? text : text.replace(/"id":\[0,"([^"]*)"\]/g, `"id":[0,"$1~${copy}"]`));
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
