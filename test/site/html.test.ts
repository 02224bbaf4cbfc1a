import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages } from './pages.ts';

/**
 * The HTML standard and what it asks of accessible names. The rules that are off are matters of taste, or contradict what Astro
 * and KaTeX write for good reasons.
 */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // Astro writes void elements and attributes in its own style.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    // SVG links carry their name as aria-label beside the title that a mouse sees.
    'svg-focusable': 'off',
    // The length of a title is not a matter of validity.
    'long-title': 'off',
  },
});

/**
 * Astro sets the style of its islands, one rule without effect on what is seen, beside the first island of a page, where the
 * standard wants none. Everything else is held against the standard.
 */
const ofIslands = /<style>astro-island,astro-slot,astro-static-slot\{display:contents\}<\/style>/g;

/** The first messages of each page, short enough to read. */
async function messages(path: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html.replace(ofIslands, ''), path);
  return report.results.flatMap((result) =>
    result.messages.map(
      ({ ruleId, message, line, column }) => `${path}:${line}:${column} ${ruleId}: ${message}`,
    ),
  );
}

describe('HTML', () => {
  it('finds an element where it may not stand, and a missing name', async () => {
    const html =
      '<!doctype html><html lang="en"><head><title>t</title></head><body><p><div></div></p><img src="/a.png"></body></html>';
    expect((await messages('/x', html)).map((message) => message.split(' ')[1])).toEqual(
      expect.arrayContaining(['close-order:', 'wcag/h37:']),
    );
  });

  it('is valid on every page', async () => {
    const found = (await Promise.all(builtPages().map(({ path, html }) => messages(path, html)))).flat();
    expect(found.slice(0, 40)).toEqual([]);
  }, 300_000);
});
