import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { fileOf, useSite } from './site.ts';

const { visit } = useSite();
const path = '/charts/conductivity/';

/** The ids of the values behind the marks of the drawing that is seen. */
const marks = (page: Page) =>
  page.evaluate(() => [
    ...new Set(
      [...document.querySelectorAll('.chart-wide [data-mark]')].map((mark) =>
        mark.getAttribute('data-mark')!.replace(/ moved$/, ''),
      ),
    ),
  ]);

/** The chart answers once its script runs: the second drawing, which is not seen, is then gone. */
const ready = (page: Page) =>
  page.waitForFunction(() => document.querySelectorAll('.chart-drawing').length === 1);

/** Waits until the table has so many rows: it follows the chart a moment later. */
const tabled = (page: Page, count: number) =>
  page.waitForFunction((rows) => document.querySelectorAll('.statements tbody tr').length === rows, count);

const tableRows = (page: Page) => page.locator('.statements tbody tr');

/** Presses Tab until a mark or a name of the chart has the focus. */
async function tabToChart(page: Page): Promise<void> {
  for (let presses = 0; presses < 100; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.closest('.chart-drawing') !== null)) return;
  }
  throw new Error('The chart is no stop of the Tab key.');
}

/** What an element says, its spaces made plain. */
const textOf = async (page: Page, selector: string) =>
  (await page.locator(selector).first().innerText()).replaceAll('\u00a0', ' ');

const search = (page: Page) => new URL(page.url()).search;

describe('the chart of conductivities', () => {
  it('answers which sulfides conduct better than 10 mS/cm at room temperature, and who measured it', async () => {
    await visit(path, {}, async (page, said) => {
      await ready(page);
      await page.getByLabel('At least').fill('10');
      await page.getByRole('checkbox', { name: /^Sulfide/ }).check();
      expect(search(page)).toBe('?min=10&family=sulfide');
      await tabled(page, 4);
      const rows = await tableRows(page).allInnerTexts();
      expect(rows.map((row) => /(\w+ et al\. \d{4})/.exec(row)?.[1]).sort()).toEqual([
        'Iwasaki et al. 2019',
        'Kamaya et al. 2011',
        'Kato et al. 2016',
        'Zhang et al. 2021',
      ]);
      const doubtful = rows.filter((row) => /doubtful/i.test(row)).length;
      const told = await textOf(page, '.shown');
      expect(told).toMatch(/^4 of \d+ values/);
      expect(/(\d+) of them doubtful/.exec(told)?.[1] ?? '0').toBe(String(doubtful));
      // A bound that points the other way proves nothing, and is named.
      expect(await textOf(page, '.not-drawn')).toContain('≤ 17 mS cm−1 (Feng et al. 2020)');
      await page.reload();
      await tabled(page, 4);
      expect(await page.getByLabel('At least').inputValue()).toBe('10');
      expect(said).toEqual([]);
    });
  });

  it.each([
    '',
    '?family=sulfide&min=10',
    '?t=all&unreported=no',
    '?sort=value&family=halide',
    '?view=arrhenius',
  ])('shows the same values in marks, table and CSV, and cites their papers: %s', async (query) => {
    await visit(`${path}${query}`, {}, async (page, said) => {
      await ready(page);
      const drawn = await marks(page);
      await tabled(page, drawn.length);
      const records = csvParse((await fileOf(page, /^CSV/)).trim());
      expect(records.map(({ id }) => id).sort()).toEqual(drawn.sort());
      expect(await tableRows(page).count()).toBe(records.length);
      const button = await page.getByRole('button', { name: /^CSV/ }).innerText();
      const counts = [...button.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0);
      expect(counts).toBe(records.length);
      expect(Number(/\d+/.exec(button)![0])).toBe(Number(/\d+/.exec(await textOf(page, '.shown'))![0]));
      const bibtex = await fileOf(page, /^BibTeX/);
      const keys = [...bibtex.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key).sort();
      expect(keys).toEqual([...new Set(records.map(({ reference }) => reference))].sort());
      expect(said).toEqual([]);
    });
  });

  it('is walked through with the keyboard alone: arrows, details, Enter', async () => {
    await visit(`${path}?family=sulfide&min=10`, {}, async (page, said) => {
      await tabled(page, 4);
      await tabToChart(page);
      // The chart is one stop: no other mark or name is.
      expect(await page.locator('.chart-drawing a:not([tabindex="-1"])').count()).toBe(1);
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      expect(await textOf(page, '.details')).toContain('12 mS cm');
      // What lies within the scatter of the value is shaded while the value has the focus.
      expect(await page.locator('.scatter-band').count()).toBe(1);
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowRight');
      expect(await textOf(page, '.details')).toContain('Zhang et al. 2021');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/references/zhang-2021-*/');
      expect(said).toEqual([]);
    });
  });

  it('keeps the meaning of a limit when the unit changes', async () => {
    await visit(`${path}?min=10`, {}, async (page) => {
      await ready(page);
      const before = await page.locator('.shown').innerText();
      await page.getByLabel('Unit').selectOption('S');
      expect(await page.getByLabel('At least').inputValue()).toBe('0.01');
      expect(search(page)).toBe('?unit=S&min=0.01');
      expect(await page.locator('.shown').innerText()).toBe(before);
      await page.getByRole('button', { name: 'Show all' }).click();
      expect(search(page)).toBe('');
    });
  });

  it('orders by value without ranking what repeats could not tell apart', async () => {
    await visit(`${path}?sort=value&family=sulfide`, {}, async (page) => {
      await ready(page);
      await page.locator('.chart-wide .places').first().waitFor();
      const places = await page.locator('.chart-wide .places').allTextContents();
      expect(places.slice(0, 2)).toEqual([places[0], places[0]]);
      expect(places[0]).toMatch(/^1–\d+$/);
      const [record] = csvParse((await fileOf(page, /^CSV/)).trim());
      expect(record!['rank']).toBe(places[0]);
    });
  });

  it('says of every value why it was not moved to another temperature', async () => {
    await visit(path, {}, async (page) => {
      await ready(page);
      await page.getByLabel(/^move values/).check();
      expect(search(page)).toBe('?move=yes');
      const told = await page.getByText(/is moved to 25|are moved to 25/).innerText();
      const records = csvParse((await fileOf(page, /^CSV/)).trim());
      const values = records.filter(({ at_common_temperature: outcome }) => outcome !== '');
      expect(told).toContain(`of ${values.length} values`);
      const stay = values.filter(({ at_common_temperature: outcome }) => /^[a-z]/.test(outcome!));
      const counts = [...told.matchAll(/\((\d+)\)/g)].reduce((sum, [, count]) => sum + Number(count), 0);
      expect(counts).toBe(stay.length);
    });
  });

  it('names what an Arrhenius plot cannot show, and hides the choices that mean nothing there', async () => {
    await visit(path, {}, async (page) => {
      await ready(page);
      const chart = page.getByRole('combobox', { name: 'Chart' });
      await chart.focus();
      await chart.selectOption('arrhenius');
      expect(search(page)).toBe('?view=arrhenius');
      await page.locator('.arrhenius').first().waitFor();
      expect(await page.getByLabel('At least').count()).toBe(0);
      expect(await page.getByText(/^Known at one temperature only/).count()).toBe(1);
      expect(await chart.evaluate((field) => field === document.activeElement)).toBe(true);
    });
  });

  it('takes the figure along as a file that stands alone', async () => {
    await visit(`${path}?family=sulfide&min=10`, {}, async (page) => {
      await tabled(page, 4);
      const svg = await fileOf(page, /^SVG/);
      expect(svg).toMatch(/^<svg[^>]* xmlns="http:\/\/www.w3.org\/2000\/svg"/);
      expect(svg).toContain('Ionic conductivity of 3 electrolytes');
      expect(svg).toContain('at room temperature');
      expect(svg).toContain('Single crystal');
      expect(svg).not.toMatch(/var\(--|class=/);
    });
  });
});
