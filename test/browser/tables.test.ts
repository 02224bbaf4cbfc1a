import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, settled, shiftOf, useSite } from './site.ts';

const { visit } = useSite();

/** Every page with such a table, a view that its address may ask for, and the part of the page whose place the table takes. */
const tables = [
  { path: '/references/', asks: '?year=2019..2020&sort=-values', replaced: '#papers' },
  { path: '/materials/', asks: '?family=sulfide&sort=-conductivity', replaced: '#families' },
  { path: '/measurements/', asks: '?property=ionic-conductivity&sort=-value', replaced: '#properties' },
  { path: '/strategies/', asks: '?t.side=anode&t.sort=-studies', replaced: '#strategy-table' },
  { path: '/disagreements/', asks: '?kind=unit&sort=document', replaced: '#errata-list' },
] as const;

const table = (page: Page) => page.locator('table.explored');
const rowsOn = (page: Page) => table(page).locator('tbody [role=row]');
const count = async (page: Page) => Number(await table(page).getAttribute('aria-rowcount')) - 1;

describe.each(tables)('$path', ({ path, asks, replaced }) => {
  it('shows its built list until a reader chooses, and the table in its place as the address asks', async () => {
    await visit(path, {}, async (page) => {
      await settled(page);
      expect(await table(page).count()).toBe(0);
      expect(await page.locator(replaced).isVisible()).toBe(true);
    });
    await visit(`${path}${asks}`, {}, async (page, said) => {
      await table(page).waitFor();
      expect(await page.locator(replaced).isVisible()).toBe(false);
      const asked = await count(page);
      expect(asked).toBeGreaterThan(0);
      expect(await page.locator('.table-answer .shown').innerText()).toContain(`${asked} of `);
      expect(await table(page).locator('[aria-sort]').count()).toBe(1);
      await page.reload();
      await table(page).waitFor();
      expect(await count(page)).toBe(asked);
      expect(new URL(page.url()).search).toBe(asks);
      expect(said).toEqual([]);
    });
  });

  it('hands out exactly the rows and columns on view', async () => {
    await visit(`${path}${asks}`, {}, async (page) => {
      await table(page).waitFor();
      const heads = await table(page).locator('thead .sort').allInnerTexts();
      const rows = csvParse(await fileOf(page, /^CSV/, '.table-explorer'));
      expect(rows).toHaveLength(await count(page));
      expect(rows.columns.length).toBeGreaterThan(heads.length);
      const first = await rowsOn(page).first().locator('td').first().innerText();
      const text = plain(Object.values(rows[0]!)[1]!);
      expect(plain(first).startsWith(text)).toBe(true);
      const papers = await fileOf(page, /^BibTeX/, '.table-explorer');
      expect(papers).toMatch(/^@\w+\{/);
    });
  });

  it('is as wide as a phone, sorts there, and stands still while it loads', async () => {
    await visit(path, { viewport: { width: 390, height: 844 } }, async (page, said) => {
      await settled(page);
      expect(await shiftOf(page)).toBe(0);
      const field = page.getByLabel('Sort by');
      const last = await field.locator('option').last().getAttribute('value');
      await field.selectOption(last);
      await table(page).waitFor();
      await page.waitForTimeout(300);
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(390);
      expect(await rowsOn(page).first().isVisible()).toBe(true);
      expect(said).toEqual([]);
    });
  });

  it('reads without a script, where nothing stands that would not answer', async () => {
    await visit(path, { javaScriptEnabled: false }, async (page) => {
      expect(await page.locator(replaced).isVisible()).toBe(true);
      expect(await page.locator(`${replaced} tbody tr`).count()).toBeGreaterThan(40);
      expect(await page.locator('.table-explorer').isVisible()).toBe(false);
    });
  });
});

describe('a table of papers', () => {
  it('is sorted and narrowed with the keyboard alone', async () => {
    await visit('/references/', {}, async (page) => {
      await settled(page);
      await page.getByRole('textbox', { name: 'Paper', exact: true }).focus();
      await page.keyboard.type('garnet');
      await table(page).waitFor();
      const found = await count(page);
      expect(found).toBeGreaterThan(3);
      // From the last control Tab leads to the heads of the columns.
      await page.getByRole('button', { name: /^BibTeX/ }).focus();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Year');
      await page.keyboard.press('Enter');
      expect(await table(page).locator('[aria-sort]').getAttribute('aria-sort')).toBe('descending');
      await page.keyboard.press('Enter');
      expect(await table(page).locator('[aria-sort]').getAttribute('aria-sort')).toBe('ascending');
      expect(new URL(page.url()).search).toBe('?paper=garnet&sort=year');
      const years = await table(page).locator('td[data-label=Year]').allInnerTexts();
      expect(years.map(Number)).toEqual(years.map(Number).toSorted((a, b) => a - b));
      expect(years.length).toBeGreaterThan(3);
    });
  });

  it('is walked through row by row to its end, and Tab leads out of it', async () => {
    await visit('/references/?sort=year', {}, async (page) => {
      await table(page).waitFor();
      await page.waitForTimeout(300);
      const all = await count(page);
      await rowsOn(page).first().focus();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const place = () => page.evaluate(() => document.activeElement?.getAttribute('aria-rowindex'));
      expect(await place()).toBe('4');
      await page.keyboard.press('End');
      await page.waitForTimeout(600);
      expect(await place()).toBe(String(all + 1));
      expect(await page.locator(':focus').isVisible()).toBe(true);
      const isInSight = await page.evaluate(() => {
        const box = document.activeElement!.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight;
      });
      expect(isInSight).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('table.explored'))).toBeNull();
    });
  });

  it('draws only the rows around the screen, and all of them for print', async () => {
    await visit('/references/?sort=year', {}, async (page) => {
      await table(page).waitFor();
      const all = await count(page);
      expect(all).toBeGreaterThan(600);
      expect(await rowsOn(page).count()).toBeLessThan(60);
      await page.evaluate(() => scrollTo({ top: 20_000, behavior: 'instant' }));
      await page.waitForTimeout(300);
      const indexes = await rowsOn(page).evaluateAll((rows) =>
        rows.map((row) => Number(row.getAttribute('aria-rowindex'))),
      );
      expect(Math.max(...indexes)).toBeGreaterThan(100);
      expect(indexes.length).toBeLessThan(60);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.waitForFunction(
        (rows) => document.querySelectorAll('table.explored tbody [role=row]').length === rows,
        all,
      );
    });
  });

  it('counts what each choice would show, and keeps several choices at once', async () => {
    await visit('/references/', {}, async (page) => {
      await settled(page);
      await page.locator('summary', { hasText: 'Cited by' }).click();
      const option = page.locator('.option', { hasText: 'Jia et al. 2024' });
      const promised = Number(await option.locator('.count').innerText());
      await option.click();
      await table(page).waitFor();
      expect(await count(page)).toBe(promised);
      await page.locator('summary', { hasText: 'Year' }).click();
      await page.getByLabel('From').first().fill('2020');
      await page.waitForFunction(
        (most) => Number(document.querySelector('table.explored')?.getAttribute('aria-rowcount')) <= most,
        promised,
      );
      expect(await count(page)).toBeLessThan(promised);
      expect(new URL(page.url()).search).toBe('?year=2020..&cited-by=jia-2024');
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(new URL(page.url()).search).toBe('');
      expect(await count(page)).toBeGreaterThan(600);
    });
  });

  it('has the columns and the density that a reader chooses', async () => {
    await visit('/references/?cols=paper,doi&density=compact', {}, async (page) => {
      await table(page).waitFor();
      expect(await table(page).locator('thead .sort').allInnerTexts()).toEqual(['Paper', 'DOI']);
      expect(await table(page).locator('.row-citation').first().isVisible()).toBe(false);
      await page.locator('summary', { hasText: 'Columns' }).click();
      await page.locator('.option', { hasText: 'Journal' }).click();
      expect(await table(page).locator('thead .sort').allInnerTexts()).toEqual(['Paper', 'Journal', 'DOI']);
    });
  });

  it('copies a row with its citation and says so', async () => {
    await visit(
      '/references/?paper=kamaya',
      { permissions: ['clipboard-read', 'clipboard-write'] },
      async (page) => {
        await table(page).waitFor();
        await page.getByRole('button', { name: 'Copy Kamaya et al. 2011 with its citation' }).click();
        await page.waitForFunction(() => document.querySelector('.said')?.textContent !== '');
        expect(await page.locator('.said').innerText()).toBe(
          'Copied: Kamaya et al. 2011, with its citation.',
        );
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        expect(copied.split('\n')[0]).toBe('Paper: Kamaya et al. 2011');
        expect(copied).toContain('A lithium superionic conductor. Nat. Mater. 10, 682–686 (2011).');
      },
    );
  });
});

describe('a table of values', () => {
  it('is sorted by the base unit and not by the printed number', async () => {
    await visit('/measurements/?property=ionic-conductivity&sort=-value', {}, async (page) => {
      await table(page).waitFor();
      const rows = csvParse(await fileOf(page, /^CSV/, '.table-explorer'));
      const tops = rows.map((row) => Number(row['value_base_high']));
      expect(tops).toEqual(tops.toSorted((a, b) => b - a));
      expect(await page.locator('.table-answer .shown').innerText()).toContain('is no ranking');
    });
  });

  it('keeps units apart in both directions', async () => {
    await visit('/measurements/?sort=-value', {}, async (page) => {
      await table(page).waitFor();
      const rows = csvParse(await fileOf(page, /^CSV/, '.table-explorer'));
      const units = rows.map((row) => row['value_base_unit']!);
      const runs = units.filter((unit, place) => unit !== units[place - 1]);
      expect(runs).toHaveLength(new Set(units).size);
    });
  });
});

/** A text without what only typesetting tells apart. */
const plain = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/\s+/g, ' ').trim();
