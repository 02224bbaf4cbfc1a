import { describe, expect, it } from 'vitest';
import { searchUrl } from '../../src/site/urls.ts';
import { queries } from '../search/queries.ts';
import { shortfall } from '../search/shortfall.ts';
import { useSite } from './site.ts';

const { visit } = useSite();

describe('search', () => {
  it.each(['Li6PS5Cl', 'Li₆PS₅Cl', 'LPSCl', 'ClLi6PS5', 'argyrodite', 'Argyrodite'])(
    'finds the argyrodite by %s',
    async (query) => {
      await visit('/', {}, async (page, said) => {
        await page.getByRole('searchbox').fill(query);
        const first = page.locator('.search-results a').first();
        await first.waitFor();
        const expected = /argyrodite/i.test(query) ? '/families/argyrodite/' : '/materials/li6ps5cl/';
        const found = page.locator(`.search-results a[href="${expected}"]`).first();
        await found.waitFor();
        if (expected.includes('materials')) expect(await first.getAttribute('href')).toBe(expected);
        expect(said).toEqual([]);
      });
    },
  );

  it('answers sixty questions of a chemist', async () => {
    await visit(searchUrl(), {}, async (page, said) => {
      const results = page.locator('.search-results');
      const wrong: Record<string, string[]> = {};
      for (const query of queries) {
        await page.getByRole('searchbox').fill(query.query);
        await page.locator('.search-results[aria-busy="false"]').waitFor();
        for (const more of await results.locator('.search-more').all()) await more.click();
        const isNear = (await results.getByText(/^Nothing (answers|found)/).count()) > 0;
        const groups = await results
          .locator('section:has(a[data-hit])')
          .evaluateAll((sections) =>
            sections.map((section) =>
              [...section.querySelectorAll('a[data-hit]')].map((link) => link.getAttribute('data-hit')!),
            ),
          );
        const missed = shortfall(query, isNear ? [] : groups);
        if (missed.length > 0) wrong[query.query] = missed;
      }
      expect(queries).toHaveLength(60);
      expect(wrong).toEqual({});
      expect(said).toEqual([]);
    });
  });

  it('answers on its own page, and the page keeps the question in its address', async () => {
    await visit('/search/?q=succinonitrile', {}, async (page) => {
      await page.locator('.search-results a[href="/materials/succinonitrile/"]').first().waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('succinonitrile');
      await page.getByRole('searchbox').fill('garnet');
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('?q=garnet');
    });
  });

  it('finds words in the text of pages', async () => {
    await visit('/search/?q=Monroe%20Newman', {}, async (page) => {
      const texts = page.locator('.search-results section', { hasText: 'In the text' }).locator('a');
      await texts.first().waitFor();
      expect(await texts.count()).toBeGreaterThan(0);
    });
  });

  it('says so when it finds nothing', async () => {
    await visit('/search/?q=xyzzyqwert', {}, async (page) => {
      await page.locator('.search-results').getByText('Nothing found for “xyzzyqwert”.').waitFor();
    });
  });

  it('works from the keyboard: / focuses, arrows walk, Enter opens, Escape leaves', async () => {
    await visit('/about/', {}, async (page) => {
      await page.keyboard.press('/');
      await page.keyboard.type('LPSCl');
      await page.locator('.search-results a').first().waitFor();
      await page.keyboard.press('Escape');
      expect(await page.locator('.search-results').isVisible()).toBe(false);
      await page.keyboard.type(' ');
      await page.locator('.search-results a').first().waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/materials/li6ps5cl/');
    });
  });
});
