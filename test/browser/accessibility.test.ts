import { describe, expect, it } from 'vitest';
import { opened, schemes, violations } from './axe.ts';
import { onePageOfEachKind, useSite } from './site.ts';

const { visit } = useSite();

describe('no rule of WCAG 2.2 AA is broken, in light or dark, on', () => {
  it.each(onePageOfEachKind)('%s', async (path) => {
    await visit(path, opened('light'), async (page) => {
      for (const [colorScheme, rules] of schemes) {
        await page.emulateMedia({ colorScheme });
        expect(await violations(page, rules), colorScheme).toEqual([]);
      }
    });
  });
});
