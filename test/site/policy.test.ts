import { describe, expect, it } from 'vitest';
import { builtPages, withAttribute } from './pages.ts';

const pages = builtPages();

/** The content policy of a page, directive by directive. */
function policy(html: string): Map<string, string> {
  const content = /http-equiv="content-security-policy" content="([^"]*)"/i.exec(html)?.[1] ?? '';
  return new Map(
    content
      .split(';')
      .map((directive) => directive.trim().split(/ (.*)/s) as [string, string])
      .map(([name, value = '']) => [name, value]),
  );
}

describe('content policy', () => {
  it('is on every page and lets no inline script run that the build did not write', () => {
    for (const { path, html } of pages) {
      const scripts = policy(html).get('script-src');
      expect(scripts, path).toContain("'self'");
      expect(scripts, path).not.toContain('unsafe-inline');
      expect(policy(html).get('object-src'), path).toBe("'none'");
    }
  });

  it('has nothing to forbid: no event handlers, no style attributes, no script addresses', () => {
    const handlers = pages.flatMap((page) =>
      [...page.html.matchAll(/<[^>]*\s(on[a-z]+)=/g)].map((match) => `${page.path} ${match[1]}`),
    );
    expect(handlers).toEqual([]);
    expect(
      pages
        .flatMap((page) =>
          withAttribute(page, 'style').map(({ element }) => `${page.path} <${element.name}>`),
        )
        .slice(0, 10),
    ).toEqual([]);
    expect(
      pages.flatMap((page) =>
        withAttribute(page, 'href').filter(({ value }) => /^\s*(javascript|data|vbscript):/i.test(value)),
      ),
    ).toEqual([]);
  });
});
