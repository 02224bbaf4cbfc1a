import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answering, fileOf, useSite } from './site.ts';

const { visit } = useSite();
const path = '/charts/stability-window/';

const marks = (page: Page) => page.locator('.chart-drawing .bar').count();
const rows = (page: Page) => page.locator('.explorer tbody tr').count();

describe('the chart of stability windows', () => {
  it('answers to the keyboard alone, and keeps what is chosen in its address', async () => {
    await visit(path, {}, async (page, said) => {
      await answering(page);
      const all = await marks(page);
      await page.getByRole('checkbox', { name: /^Halide/ }).focus();
      await page.keyboard.press('Space');
      expect(new URL(page.url()).search).toBe('?family=halide');
      const halides = await marks(page);
      expect(halides).toBeGreaterThan(5);
      expect(halides).toBeLessThan(all);
      const counted = await page
        .getByRole('checkbox', { name: /^Halide/ })
        .locator('..')
        .innerText();
      expect(counted).toMatch(new RegExp(`^Halide\\s+${halides}$`));
      await page.reload();
      await answering(page);
      await page.waitForFunction(
        (count) => document.querySelectorAll('.chart-drawing .bar').length < count,
        all,
      );
      expect(await marks(page)).toBe(halides);
      await page.getByRole('button', { name: 'Show all' }).focus();
      await page.keyboard.press('Enter');
      expect(await marks(page)).toBe(all);
      expect(new URL(page.url()).search).toBe('');
      expect(said).toEqual([]);
    });
  });

  it('is one stop of the Tab key, within which arrows walk; Enter opens the paper', async () => {
    await visit(`${path}?family=hydride`, {}, async (page) => {
      await answering(page);
      // The chart shows what the address asks for.
      await page.getByRole('button', { name: 'Show all' }).waitFor();
      await page.waitForFunction(
        () => document.querySelectorAll('.chart-drawing a[tabindex="0"]').length === 1,
      );
      await page.locator('.chart-drawing a[tabindex="0"]').focus();
      await page.keyboard.press('End');
      const mark = page.locator('.chart-drawing .bar:focus');
      const said = (await mark.getAttribute('aria-label'))!;
      expect(await page.locator('.details-title').innerText()).toContain(said.slice(-20));
      const href = (await mark.getAttribute('href'))!;
      await page.keyboard.press('ArrowUp');
      expect(await mark.count()).toBe(0);
      await page.keyboard.press('End');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.chart-drawing'))).toBeNull();
      // What draws the chart anew in the meantime, here a print, does not move the stop.
      await page.evaluate(() =>
        ['beforeprint', 'afterprint'].forEach((name) => dispatchEvent(new Event(name))),
      );
      await page.waitForTimeout(300);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${href}`);
    });
  });

  it.each([
    { width: 1280, height: 900 },
    { width: 390, height: 800 },
  ])('keeps the details of a mark off the mark, at $width × $height', async (viewport) => {
    await visit(path, { viewport, reducedMotion: 'reduce' }, async (page) => {
      await answering(page);
      await page.locator('.chart-drawing a[tabindex="0"]').focus();
      const height = () => page.locator('.details').evaluate((details) => details.clientHeight);
      const first = await height();
      for (let step = 0; step < 60; step++) {
        await page.keyboard.press('ArrowDown');
        const [bottom, top] = await page.evaluate(() => [
          document.activeElement!.getBoundingClientRect().bottom,
          document.querySelector('.details')!.getBoundingClientRect().top,
        ]);
        expect(bottom!, `row ${step}`).toBeLessThanOrEqual(top!);
        expect(await height()).toBe(first);
      }
    });
  });

  it('names a row that is reached, and leaves no other mark standing', async () => {
    await visit(`${path}?family=hydride`, {}, async (page) => {
      await answering(page);
      await page.locator('.chart-drawing .bar').last().focus();
      expect(await page.locator('.details-row').count()).toBeGreaterThan(0);
      const name = page.locator('.chart-drawing a:has(.row-label)').last();
      await name.focus();
      expect(await page.locator('.details-row').count()).toBe(0);
      expect(await page.locator('.details-title').innerText()).toBe(await name.textContent());
    });
  });

  it('judges a cell: LPSCl between lithium and LiCoO2 charged to 4.2 V', async () => {
    await visit(path, {}, async (page) => {
      await answering(page);
      await page.getByRole('combobox', { name: 'Anode' }).selectOption('lithium');
      await page.getByRole('combobox', { name: 'Cathode' }).selectOption('licoo2');
      await page.getByLabel('Charged to').fill('4.2');
      expect(new URL(page.url()).search).toBe('?sort=margin&anode=lithium&cathode=licoo2&charge=4.2');
      const bar = page.locator('.bar[aria-label^="Li6PS5Cl, thermodynamic"][aria-label*="Zhu et al. 2015"]');
      // Reduced below 1.71 V and oxidised above 2.01 V (Zhu et al. 2015): 1.71 − 0 and 4.2 − 2.01.
      const label = ((await bar.getAttribute('aria-label')) ?? '').replaceAll('\u00a0', ' ');
      expect(label).toContain('reduced at the anode by 1.71 V, oxidised at the cathode by 2.19 V');
      expect(await page.locator('.cell-band').count()).toBe(1);
      expect(await page.locator('.explorer .window-key').innerText()).toContain('the other end is open');
      const svg = (await fileOf(page, /^SVG/)).replaceAll('\u00a0', ' ');
      expect(svg).toContain('between Lithium metal (0 V) and LiCoO2 (4.2 V)');
      const chosen = page.locator('.chosen-line');
      expect(await chosen.isVisible()).toBe(false);
      await page.emulateMedia({ media: 'print' });
      expect((await chosen.innerText()).replaceAll('\u00a0', ' ')).toMatch(
        /^Anode: Lithium metal: 0 V.*; cathode: LiCoO2: .*; charged to: 4.2 V; order: By margin/,
      );
      expect(await page.getByRole('button', { name: 'Show all' }).count()).toBe(0);
    });
  });

  it('gives the same values as marks, as table and as CSV, and the citations of exactly their papers', async () => {
    await visit(`${path}?family=halide&kind=thermodynamic`, { acceptDownloads: true }, async (page, said) => {
      await answering(page);
      await page.waitForFunction(
        () =>
          new Set([...document.querySelectorAll('.chart-drawing .bar')].map((bar) => bar.classList[1]))
            .size === 1,
      );
      const table = csvParse(await fileOf(page, /^CSV/));
      await page.waitForFunction(
        (count) => document.querySelectorAll('.explorer tbody tr').length === count,
        table.length,
      );
      expect(await rows(page)).toBe(table.length);
      const drawn = await page
        .locator('.chart-drawing .bar')
        .evaluateAll((bars) => bars.flatMap((bar) => (bar.getAttribute('data-mark') ?? '').split(' ')));
      expect([...new Set(drawn)].sort()).toEqual(table.map(({ id }) => id!).sort());
      const keys = [...(await fileOf(page, /^BibTeX/)).matchAll(/^@\w+\{([^,]+),/gm)].map(
        (match) => match[1]!,
      );
      expect(keys.sort()).toEqual([...new Set(table.map(({ reference }) => reference!))].sort());
      expect(said).toEqual([]);
    });
  });

  it('hands out the figure as a file of its own: its styles, its title and its source inside', async () => {
    await visit(
      `${path}?family=halide`,
      { acceptDownloads: true, colorScheme: 'dark' },
      async (page, said) => {
        await answering(page);
        const svg = await fileOf(page, /^SVG/);
        expect(svg).toContain('Stability windows of');
        expect(svg).toContain('family=halide');
        expect(svg).not.toMatch(/var\(|light-dark|class=/);
        // The colours are those of the light page, whatever the screen shows: the light halide.
        expect(svg).toContain('rgb(130, 68, 116)');
        const png = page.waitForEvent('download');
        await page.getByRole('button', { name: 'PNG' }).click();
        expect(
          readFileSync(await (await png).path())
            .subarray(1, 4)
            .toString(),
        ).toBe('PNG');
        expect(said).toEqual([]);
      },
    );
  });
});
