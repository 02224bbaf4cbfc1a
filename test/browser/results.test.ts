import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answering, fileOf, useSite } from './site.ts';

const { visit } = useSite();
const path = '/charts/results/';

/** The chart answers once its script runs: the second drawing, which is not seen, is then gone. */
async function ready(page: Page, view = 'Retention against cycles'): Promise<void> {
  await answering(page);
  await page.waitForFunction(
    (name) =>
      [...document.querySelectorAll<HTMLInputElement>('input[name="view"]')].some(
        (input) => input.checked && input.parentElement!.textContent!.includes(name),
      ),
    view,
  );
}

const idsDrawn = (page: Page) =>
  page
    .locator('.results-drawing a[data-mark]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('data-mark')!))].sort());

describe('the chart of results', () => {
  it('changes its view by the keyboard, and keeps what is chosen in its address', async () => {
    await visit(path, {}, async (page, said) => {
      await ready(page);
      await page.getByRole('radio', { name: 'Retention against cycles' }).focus();
      await page.keyboard.press('ArrowDown');
      expect(new URL(page.url()).search).toBe('?view=current');
      await ready(page, 'Critical current density');
      const all = (await idsDrawn(page)).length;
      await page.getByRole('checkbox', { name: /^Sulfide/ }).focus();
      await page.keyboard.press('Space');
      expect(new URL(page.url()).search).toBe('?view=current&family=sulfide');
      const sulfides = await idsDrawn(page);
      expect(sulfides.length).toBeLessThan(all);
      const shown = await page.locator('.shown').innerText();
      const label = await page
        .getByRole('checkbox', { name: /^Sulfide/ })
        .locator('..')
        .innerText();
      expect(label).toMatch(new RegExp(`^Sulfide\\s+${/^\d+/.exec(shown)![0]}$`));
      await page.reload();
      await ready(page, 'Critical current density');
      await page.waitForFunction(
        (count) =>
          new Set(
            [...document.querySelectorAll('.results-drawing a')].map((a) => a.getAttribute('data-mark')),
          ).size === count,
        sulfides.length,
      );
      expect(await idsDrawn(page)).toEqual(sulfides);
      // The view is where the reader is; the button takes back what narrows it.
      await page.getByRole('button', { name: 'Show all' }).focus();
      await page.keyboard.press('Enter');
      expect(new URL(page.url()).search).toBe('?view=current');
      expect((await idsDrawn(page)).length).toBe(all);
      expect(said).toEqual([]);
    });
  });

  it('holds critical current densities against the target that a paper names', async () => {
    await visit(`${path}?view=current`, {}, async (page) => {
      await ready(page, 'Critical current density');
      const line = page.locator('.benchmark[aria-label*="target"]');
      expect(((await line.getAttribute('aria-label')) ?? '').replaceAll('\u00a0', ' ')).toMatch(
        /^> 10 mA cm⁻², target/,
      );
      expect(await line.getAttribute('href')).toBe('/references/sarkar-2022-acs-energy-lett-1492/');
      // No cell of the content reaches it: every mark stands to the left of the line.
      const target = (await line.locator('rect').boundingBox())!;
      const places = await page
        .locator('.results-drawing .mark > path:not(.arrow)')
        .evaluateAll((shapes) => shapes.map((shape) => shape.getBoundingClientRect().right));
      expect(Math.max(...places)).toBeLessThan(target.x);
    });
  });

  it('is one stop of the Tab key, within which arrows walk; Enter opens the paper', async () => {
    await visit(`${path}?view=resistance`, {}, async (page) => {
      await ready(page, 'Interfacial resistance');
      await page.waitForFunction(
        () => document.querySelectorAll('.chart-drawing a[tabindex="0"]').length === 1,
      );
      await page.locator('.chart-drawing a[tabindex="0"]').focus();
      await page.keyboard.press('ArrowDown');
      const mark = page.locator('.results-drawing .mark:focus');
      const said = (await mark.getAttribute('aria-label'))!.replaceAll('\u00a0', ' ');
      expect(said).toContain('temperature not reported, loading not reported');
      await page.keyboard.press('ArrowRight');
      // A pair is told as one: both its values stand in the details.
      expect(await page.locator('.details-row').count()).toBe(2);
      const href = (await mark.getAttribute('href'))!;
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  it.each([
    ['retention', 'Retention against cycles'],
    ['current', 'Critical current density'],
    ['resistance', 'Interfacial resistance'],
    ['capacity', 'Capacity and loading'],
  ])('gives the same values of %s as marks, as table and as CSV, and their citations', async (view, name) => {
    await visit(`${path}?view=${view}`, { acceptDownloads: true }, async (page, said) => {
      await ready(page, name);
      const table = csvParse(await fileOf(page, /^CSV/));
      await page.waitForFunction(
        (count) => document.querySelectorAll('.explorer tbody tr').length === count,
        table.length,
      );
      expect(await idsDrawn(page)).toEqual(table.map(({ id }) => id!).sort());
      const keys = [...(await fileOf(page, /^BibTeX/)).matchAll(/^@\w+\{([^,]+),/gm)].map(
        (match) => match[1]!,
      );
      expect(keys.sort()).toEqual([...new Set(table.map(({ reference }) => reference!))].sort());
      expect(said).toEqual([]);
    });
  });

  it('finds the papers of a strategy', async () => {
    await visit(path, { acceptDownloads: true }, async (page) => {
      await ready(page);
      await page.getByText('More choices').click();
      const choice = page.getByRole('combobox', { name: 'Strategy' });
      const option = choice.locator('option').nth(1);
      const label = await option.innerText();
      await choice.selectOption((await option.getAttribute('value'))!);
      const table = csvParse(await fileOf(page, /^CSV/)).filter(({ strategies }) => strategies !== '');
      expect(label.endsWith(`(${table.length})`)).toBe(true);
      for (const { strategies } of table) expect(strategies).toContain(label.replace(/ \(\d+\)$/, ''));
    });
  });
});
