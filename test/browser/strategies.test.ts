import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, settled, useSite } from './site.ts';

const { visit } = useSite();
const path = '/strategies/';

const cards = (page: Page) =>
  page
    .locator('.strategy-finder .cards > li .card-title')
    .evaluateAll((links) => links.map((link) => link.textContent));
const said = async (page: Page) =>
  (await page.locator('.finder-reading').innerText()).replaceAll('\u00a0', ' ');
const search = (page: Page) => new URL(page.url()).search;
const field = (page: Page, mark: string) => page.locator(`.side-matrix a[data-mark="${mark}"]`);
/** Waits until the list is as long as it is said to be. */
const listed = (page: Page, count: number) =>
  page.waitForFunction(
    (length) => document.querySelectorAll('.strategy-finder .cards > li').length === length,
    count,
  );

describe('the finder of strategies', () => {
  it('narrows by a field of the matrix with the keyboard, keeps it in the address, and goes back', async () => {
    await visit(path, {}, async (page, console) => {
      await settled(page);
      const all = (await cards(page)).length;
      expect(await said(page)).toMatch(new RegExp(`^${all} strategies, `));
      // The matrix is one stop of the Tab key, within which the arrows walk.
      expect(await page.locator('.side-matrix a[tabindex="0"]').count()).toBe(1);
      await page.locator('.side-matrix a[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      const name = await page.locator('.side-matrix a:focus').getAttribute('aria-label');
      const [, count] = /^Interlayer, anode side: (\d+) strategies$/.exec(name!)!;
      await page.keyboard.press('Enter');
      await listed(page, Number(count));
      expect(search(page)).toBe('?side=anode&approach=interlayer');
      expect(await said(page)).toMatch(
        new RegExp(`^${count} strategies by an interlayer on the anode side, `),
      );
      expect(await field(page, 'interlayer anode').getAttribute('aria-current')).toBe('true');
      await page.goBack();
      await listed(page, all);
      expect(search(page)).toBe('');
      expect(console).toEqual([]);
    });
  });

  it('opens as its address says, and counts the same beside a choice, in the sentence and in the list', async () => {
    await visit(`${path}?issue=dendrites&family=garnet`, {}, async (page, console) => {
      await settled(page);
      const shown = (await cards(page)).length;
      expect(await said(page)).toMatch(
        new RegExp(`^${shown} strategies for lithium dendrites at garnet, \\d+ with results over 500 h`),
      );
      const option = await page
        .getByRole('combobox', { name: 'Electrolyte' })
        .locator('option:checked')
        .innerText();
      expect(option).toBe(`Garnet (${shown})`);
      const dendrites = page.getByRole('checkbox', { name: /^Lithium dendrites/ });
      expect(await dendrites.isChecked()).toBe(true);
      expect(await dendrites.locator('..').innerText()).toMatch(new RegExp(`\\s${shown}$`));
      expect(await field(page, 'all').innerText()).toBe(`All ${shown}`);
      // Over 500 h: as many as the sentence has said.
      const [, long] = /(\d+) with results over 500 h/.exec(await said(page))!;
      await page.getByText('By evidence').click();
      await page.getByRole('combobox', { name: 'Longest cycling, hours' }).selectOption('500');
      await listed(page, Number(long));
      expect(search(page)).toBe('?issue=dendrites&family=garnet&hours=500');
      await page.getByRole('button', { name: 'Show all' }).focus();
      await page.keyboard.press('Enter');
      expect(search(page)).toBe('');
      expect((await cards(page)).length).toBeGreaterThan(shown);
      expect(console).toEqual([]);
    });
  });

  it('says plainly that a field of the matrix is empty', async () => {
    await visit(`${path}?side=cathode&approach=anode-design`, {}, async (page) => {
      await settled(page);
      expect(await cards(page)).toEqual([]);
      expect(await said(page)).toMatch(
        /^No strategy by the design of the anode on the cathode side is recorded\./,
      );
    });
  });

  it('leads from the best result of a card to its row on the page of the paper', async () => {
    await visit(`${path}?hours=1000`, {}, async (page) => {
      await settled(page);
      const line = page.locator('.card-feats > div', { hasText: 'Longest cycling' }).first();
      const text = await line.locator('a').innerText();
      expect(Number(/[\d ]+/.exec(text.replaceAll(/[\s\u2009]/g, ''))![0])).toBeGreaterThanOrEqual(1000);
      await line.locator('.paper-mark').click();
      expect(await page.locator('.paper-card:popover-open').count()).toBe(1);
      await page.keyboard.press('Escape');
      await line.locator('a').click();
      await page.waitForURL('**/references/*/#m-*');
      expect(await page.locator('tr:target').innerText()).toContain(text);
    });
  });

  it('hands out the strategies on view and the citations of their studies', async () => {
    await visit(`${path}?issue=dendrites&family=garnet`, { acceptDownloads: true }, async (page, console) => {
      await settled(page);
      const rows = csvParse(await fileOf(page, /^CSV/, '.strategy-finder'));
      expect(rows.map(({ title }) => title).sort()).toEqual((await cards(page)).sort());
      const keys = [...(await fileOf(page, /^BibTeX/, '.strategy-finder')).matchAll(/^@\w+\{([^,]+),/gm)].map(
        (match) => match[1]!,
      );
      const references = rows.flatMap((row) => row['references']!.split(' '));
      expect(keys.sort()).toEqual([...new Set(references)].sort());
      expect(console).toEqual([]);
    });
  });

  it('shows the matrix and all strategies without a script; each field leads to its side', async () => {
    await visit(path, { javaScriptEnabled: false }, async (page, console) => {
      const all = (await cards(page)).length;
      expect(await said(page)).toMatch(new RegExp(`^${all} strategies, `));
      const inMatrix = await page
        .locator('.side-matrix td a')
        .evaluateAll((links) => links.map((link) => Number(link.textContent)));
      expect(inMatrix.reduce((sum, count) => sum + count, 0)).toBe(all);
      for (const side of ['cathode', 'anode', 'electrolyte', 'both', 'cell']) {
        const count = await page.locator(`section:has(> #${side}) .cards > li`).count();
        expect(await field(page, side).locator('b').innerText()).toBe(String(count));
      }
      await field(page, 'interlayer anode').click();
      await page.waitForURL('**/strategies/?side=anode&approach=interlayer#anode');
      expect((await cards(page)).length).toBe(all);
      expect(await page.locator('.strategy-finder .controls').isVisible()).toBe(false);
      expect(console).toEqual([]);
    });
  });

  it('fits a phone without scrolling sideways', async () => {
    await visit(path, { viewport: { width: 360, height: 740 } }, async (page) => {
      await settled(page);
      const [inner, whole] = await page.evaluate(() => [innerWidth, document.documentElement.scrollWidth]);
      expect(whole).toBeLessThanOrEqual(inner!);
      expect(await field(page, 'interlayer anode').isVisible()).toBe(true);
    });
  });
});
