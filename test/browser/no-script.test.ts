import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, useSite } from './site.ts';

const { visit } = useSite();
const withoutScript = { javaScriptEnabled: false };

describe('without JavaScript', () => {
  it.each(onePageOfEachKind.filter((path) => !path.startsWith('/search/')))(
    '%s reads fully',
    async (path) => {
      let withScript = '';
      await visit(path, {}, async (page) => {
        await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
        // What answers only to a script is not there without one.
        const answering = page.locator('.controls, .downloads, .details, .needs-script');
        await answering.evaluateAll((parts) => parts.forEach((part) => part.remove()));
        withScript = await page.locator('main').innerText();
      });
      await visit(path, withoutScript, async (page, said) => {
        const text = await page.locator('main').innerText();
        expect(text.replace(/\s+/g, ' ')).toContain(withScript.replace(/\s+/g, ' ').trim().slice(0, 2000));
        expect(said).toEqual([]);
      });
    },
  );

  it('draws the charts', async () => {
    await visit('/charts/stability-window/', withoutScript, async (page) => {
      expect(await page.locator('.chart-wide .bar').count()).toBeGreaterThan(20);
      expect(await page.locator('.chart-wide').isVisible()).toBe(true);
    });
    await visit('/charts/conductivity/', withoutScript, async (page) => {
      expect(await page.locator('.chart-wide .mark').count()).toBeGreaterThan(47);
    });
  });

  it('opens the card of a paper with its citation and the way to its page', async () => {
    await visit('/materials/li6ps5cl/', withoutScript, async (page) => {
      const mark = page.locator('#own-ionic-conductivity .paper-mark').first();
      await mark.click();
      const card = page.locator('.paper-card:popover-open');
      expect(await card.innerText()).toContain(
        'Studies of lithium argyrodite solid electrolytes for all-solid-state batteries',
      );
      await card.getByRole('link', { name: 'What rests on this paper' }).click();
      expect(new URL(page.url()).pathname).toBe('/references/rao-2011-phys-status-solidi-a-1804/');
    });
  });

  it('leads from the search field to the search page', async () => {
    await visit('/', withoutScript, async (page) => {
      await page.getByRole('searchbox').fill('argyrodite');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/search/?q=argyrodite');
      expect(await page.locator('main').innerText()).toContain('needs a script');
    });
  });
});
