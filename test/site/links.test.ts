import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtPages, dist, withAttribute } from './pages.ts';

const pages = builtPages();
const ids = new Map(
  pages.map((page) => [page.path, new Set(withAttribute(page, 'id').map(({ value }) => value))]),
);

/** Why an address leads nowhere; nothing when it leads somewhere. */
function broken(from: string, href: string): string | undefined {
  if (/^(https:|mailto:)/.test(href)) return undefined;
  const url = new URL(href, `http://site${from}`);
  const path = decodeURIComponent(url.pathname);
  const page = ids.get(path);
  if (!page)
    return existsSync(`${dist}${path}`) && !path.endsWith('/')
      ? undefined
      : `${from} → ${href}: no such page`;
  const fragment = decodeURIComponent(url.hash.slice(1));
  return fragment === '' || page.has(fragment) ? undefined : `${from} → ${href}: no such place on the page`;
}

describe('links', () => {
  it('finds a link to nowhere and a fragment that does not exist', () => {
    expect(broken('/', '/nowhere/')).toBe('/ → /nowhere/: no such page');
    expect(broken('/', '/about/#nowhere')).toBe('/ → /about/#nowhere: no such place on the page');
    expect(broken('/', '/about/#content')).toBeUndefined();
  });

  it('lead to pages, files and places that exist', () => {
    const found = pages.flatMap((page) =>
      ['href', 'src', 'action'].flatMap((name) =>
        withAttribute(page, name).map(({ value }) => broken(page.path, value)),
      ),
    );
    expect(found.filter((problem) => problem !== undefined)).toEqual([]);
    expect(found.length).toBeGreaterThan(1000);
  });

  it('open cards that are on the page', () => {
    const marks = pages.flatMap((page) =>
      withAttribute(page, 'popovertarget').map(({ value }) => ({ page: page.path, value })),
    );
    const closed = marks.filter(({ page, value }) => !ids.get(page)?.has(value));
    expect(closed.map(({ page, value }) => `${page} ${value}`)).toEqual([]);
    expect(marks.length).toBeGreaterThan(300);
  });

  it('load nothing from another host', () => {
    const loading = pages.flatMap((page) =>
      ['src', 'srcset', 'data', 'poster'].flatMap((name) =>
        withAttribute(page, name).map(({ value }) => value),
      ),
    );
    const styles = pages.flatMap((page) =>
      withAttribute(page, 'rel')
        .filter(({ value }) => /stylesheet|preload|icon|modulepreload/.test(value))
        .map(({ element }) => element.attribs['href'] ?? ''),
    );
    expect([...loading, ...styles].filter((address) => /^(https?:)?\/\//.test(address))).toEqual([]);
    expect(styles.length).toBeGreaterThan(pages.length);
  });

  it('belong to one page each: every id is unique on its page', () => {
    const doubles = pages.flatMap((page) => {
      const all = withAttribute(page, 'id').map(({ value }) => value);
      return all.filter((id, index) => all.indexOf(id) !== index).map((id) => `${page.path}#${id}`);
    });
    expect(doubles).toEqual([]);
  });
});
