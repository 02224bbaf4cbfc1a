import { describe, expect, it } from 'vitest';
import { multiplied } from './islands.ts';

const page = (items: string) =>
  `<main><astro-island uid="a" props="{&quot;windows&quot;:[1,[${items.replaceAll('"', '&quot;')}]]}" ssr></astro-island></main>`;
const item = '[0,{"id":[0,"a"],"title":[0,"Li &amp; P"]}]';

describe('multiplied', () => {
  it('repeats the list until it is long enough, each copy with ids of its own', () => {
    const html = multiplied(page(`${item},${item}`), 'windows', 3);
    expect(html.match(/Li &amp; P/g)).toHaveLength(4);
    expect(html.match(/a~1/g)).toHaveLength(2);
  });

  it('leaves a list alone that is long enough', () => {
    expect(multiplied(page(item), 'windows', 1)).toBe(page(item));
  });

  it('says which list is missing', () => {
    expect(() => multiplied(page(item), 'points', 3)).toThrow('The page has no list points.');
  });
});
