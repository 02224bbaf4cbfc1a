import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answering, fileOf, useSite } from './site.ts';

const { visit } = useSite();
const path = '/charts/map/';

const marks = (page: Page) => page.locator('.map-drawing .mark').count();
const halves = (page: Page) => page.locator('.map-drawing .half').count();

/** What the sentence above the map counts: both, only across, only up, neither, and of how many. */
async function counts(page: Page): Promise<number[]> {
  const said = await page.locator('.shown').innerText();
  return [.../(\d+) of (\d+) materials.*?: (\d+)\..*?: (\d+)\..*?: (\d+)\./s.exec(said)!]
    .slice(1)
    .map(Number);
}

describe('the map of properties', () => {
  it('answers to the keyboard alone, and keeps what is chosen in its address', async () => {
    await visit(path, {}, async (page, said) => {
      await answering(page);
      const all = await marks(page);
      await page.getByRole('checkbox', { name: /^Sulfide/ }).focus();
      await page.keyboard.press('Space');
      expect(new URL(page.url()).search).toBe('?family=sulfide');
      const sulfides = await marks(page);
      expect(sulfides).toBeGreaterThan(0);
      expect(sulfides).toBeLessThan(all);
      const label = await page
        .getByRole('checkbox', { name: /^Sulfide/ })
        .locator('..')
        .innerText();
      expect(label).toMatch(new RegExp(`^Sulfide\\s+${sulfides}$`));
      await page.getByText('More choices').focus();
      await page.keyboard.press('Enter');
      await page.getByLabel('Elements').focus();
      await page.keyboard.type('Ge');
      expect(new URL(page.url()).search).toBe('?family=sulfide&elements=Ge');
      const withGermanium = await marks(page);
      expect(withGermanium).toBeLessThan(sulfides);
      await page.reload();
      await answering(page);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.map-drawing .mark').length === count,
        withGermanium,
      );
      expect(await page.getByLabel('Elements').inputValue()).toBe('Ge');
      // Taking the choice back does not close the fold under the reader's hands.
      await page.getByLabel('Elements').fill('');
      expect(await page.getByLabel('Elements').isVisible()).toBe(true);
      await page.getByRole('button', { name: 'Show all' }).focus();
      await page.keyboard.press('Enter');
      expect(await marks(page)).toBe(all);
      expect(new URL(page.url()).search).toBe('');
      expect(said).toEqual([]);
    });
  });

  it('counts every material once: as a mark, on one axis, or as neither', async () => {
    await visit(path, {}, async (page) => {
      await answering(page);
      const [both, all, across, up, neither] = (await counts(page)) as [
        number,
        number,
        number,
        number,
        number,
      ];
      expect(both + across + up + neither).toBe(all);
      expect(await marks(page)).toBe(both);
      expect(await halves(page)).toBe(across + up);
      const listed = page.locator('.gaps details');
      for (const [index, count] of [across, up, neither].entries()) {
        const list = listed.nth(index);
        await list.locator('summary').click();
        expect(await list.locator('summary').innerText()).toMatch(new RegExp(`^${count} with`));
        expect(await list.locator('li').count()).toBe(count);
      }
      expect(
        await page.locator('.gap-list .withheld', { hasText: 'temperature not reported' }).count(),
      ).toBeGreaterThan(0);
    });
  });

  it('exchanges the axes when one is given what the other has', async () => {
    await visit(path, {}, async (page) => {
      await answering(page);
      const quantities = page.getByRole('combobox', { name: 'Quantity' });
      const before = await marks(page);
      await quantities.first().selectOption('ionic-conductivity');
      expect(await quantities.nth(1).inputValue()).toBe('oxidation-limit:thermodynamic');
      expect(new URL(page.url()).search).toBe('?x=ionic-conductivity&y=oxidation-limit:thermodynamic');
      expect(await marks(page)).toBe(before);
    });
  });

  it('is one stop of the Tab key, within which arrows walk; Enter opens the material', async () => {
    await visit(`${path}?family=halide`, {}, async (page) => {
      await answering(page);
      await page.waitForFunction(
        () => document.querySelectorAll('.chart-drawing a[tabindex="0"]').length === 1,
      );
      await page.locator('.chart-drawing a[tabindex="0"]').focus();
      const mark = page.locator('.map-drawing .mark:focus');
      const first = (await mark.getAttribute('aria-label'))!;
      expect(await page.locator('.details-title').innerText()).toContain(first.split(':')[0]!);
      expect(await page.locator('.details .paper-mark').count()).toBeGreaterThan(0);
      await page.keyboard.press('ArrowRight');
      expect(await mark.getAttribute('aria-label')).not.toBe(first);
      // Below the marks come the ticks along the axes.
      await page.keyboard.press('ArrowDown');
      expect(await page.locator('.map-drawing .half:focus').count()).toBe(1);
      await page.keyboard.press('Home');
      const href = (await mark.getAttribute('href'))!;
      expect(href).toMatch(/^\/materials\//);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  it('names what has no place on a logarithmic axis', async () => {
    await visit(`${path}?x=decomposition-energy:at-0-V`, {}, async (page) => {
      await answering(page);
      await page.waitForFunction(() => document.querySelectorAll('.map-drawing .mark').length > 0);
      await page.getByLabel('Logarithmic').first().check();
      expect(await marks(page)).toBe(0);
      await page.locator('.gaps summary').first().click();
      await page.locator('.gaps summary').nth(1).click();
      await page.locator('.gaps summary').nth(2).click();
      const reasons = page.locator('.withheld', { hasText: 'no place on a logarithmic axis' });
      expect(await reasons.count()).toBeGreaterThan(10);
    });
  });

  it('gives the same values as marks, as table and as CSV, and the citations of exactly their papers', async () => {
    await visit(`${path}?family=halide`, { acceptDownloads: true }, async (page, said) => {
      await answering(page);
      await page.waitForFunction(
        () =>
          new Set(
            [...document.querySelectorAll('.map-drawing g')]
              .map((group) => group.getAttribute('class') ?? '')
              .filter((name) => name.startsWith('family-')),
          ).size === 1,
      );
      const table = csvParse(await fileOf(page, /^CSV/));
      await page.waitForFunction(
        (count) => document.querySelectorAll('.explorer tbody tr').length === count,
        table.length,
      );
      const drawn = await page
        .locator('.map-drawing a[data-mark]')
        .evaluateAll((links) => links.map((link) => (link.getAttribute('aria-label') ?? '').split(':')[0]!));
      expect([...new Set(drawn)].sort()).toEqual([...new Set(table.map(({ subject }) => subject!))].sort());
      // A material that is a mark has a value that places it on each axis; a tick has one on its own.
      const places = (row: (typeof table)[number]) =>
        (row['on_the_map'] ?? '').match(/places the mark/g)?.length ?? 0;
      expect(table.filter((row) => places(row) > 0).length).toBeGreaterThanOrEqual(drawn.length);
      const keys = [...(await fileOf(page, /^BibTeX/)).matchAll(/^@\w+\{([^,]+),/gm)].map(
        (match) => match[1]!,
      );
      expect(keys.sort()).toEqual([...new Set(table.map(({ reference }) => reference!))].sort());
      expect(said).toEqual([]);
    });
  });

  it('hands out the figure as a file of its own', async () => {
    await visit(path, { acceptDownloads: true, colorScheme: 'dark' }, async (page, said) => {
      await answering(page);
      const svg = await fileOf(page, /^SVG/);
      expect(svg).toContain('Oxidation limit, thermodynamic');
      expect(svg).not.toMatch(/var\(|light-dark|class=/);
      expect(said).toEqual([]);
    });
  });
});
