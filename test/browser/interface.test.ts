import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSite } from './site.ts';

const { visit } = useSite();
const choice = '/tools/interface/?cathode=licoo2&charge=4.2&electrolyte=li6ps5cl&anode=lithium';

/** The tool has read the address and, where an electrolyte is chosen, what is known of it. */
const arrived = (page: Page) => page.getByRole('heading', { name: /^At the cathode: / }).waitFor();

/** The choice under a label. */
const choiceOf = (page: Page, label: string) =>
  page.locator('.field', { has: page.getByText(label, { exact: true }) }).locator('select');

/** Hydration takes a moment on a slow machine. */
const patient = { timeout: 10_000 };

/** What a click on a button hands the reader. */
async function taken(page: Page, button: RegExp): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

/** The address without what comes before the question mark. */
const query = (page: Page) => new URL(page.url()).searchParams;

describe('the matrix of interfaces', () => {
  it('is one stop of the Tab key; arrows walk, Enter chooses the pair, Back returns', async () => {
    await visit('/tools/interface/', {}, async (page, said) => {
      const at = (mark: string) => page.locator(`.matrix a[data-mark="${mark}"]`);
      await page.locator('.matrix a[tabindex="0"]').waitFor();
      expect(await page.locator('.matrix a[data-mark][tabindex="0"]').count()).toBe(1);
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-mark'));
      await at('li6ps5cl lithium').focus();
      await page.keyboard.press('End');
      const last = await focused();
      expect(last).toMatch(/^li6ps5cl /);
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe(last);
      await page.keyboard.press('Home');
      expect(await focused()).toBe('li6ps5cl lithium');
      await page.keyboard.press('ArrowRight');
      expect(await focused()).toBe('li6ps5cl silicon');
      await page.keyboard.press('ArrowDown');
      expect(await focused()).toMatch(/^(?!li6ps5cl )\S+ silicon$/);
      await page.keyboard.press('ArrowUp');
      await page.getByText('Li6PS5Cl and silicon: reduced by').waitFor();
      await page.keyboard.press('Enter');
      await page.locator('#anode-contact h2', { hasText: 'Li6PS5Cl and silicon' }).waitFor();
      expect(query(page).get('electrolyte')).toBe('li6ps5cl');
      expect(query(page).get('anode')).toBe('silicon');
      await page.goBack();
      await at('li6ps5cl silicon').waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(said).toEqual([]);
    });
  });

  it('changes the margins with the kind of window, and the address with it', async () => {
    await visit('/tools/interface/', {}, async (page, said) => {
      const margin = page.locator('.matrix a[data-mark="li6ps5cl lithium"] .margin');
      const thermodynamic = await margin.innerText();
      await choiceOf(page, 'Margin by windows of the kind').selectOption('kinetic');
      await expect.poll(() => margin.innerText(), patient).not.toBe(thermodynamic);
      expect(query(page).get('kind')).toBe('kinetic');
      const kinetic = await margin.innerText();
      await page.reload();
      await expect.poll(() => margin.innerText(), patient).toBe(kinetic);
      expect(said).toEqual([]);
    });
  });

  it('hands out a line for each pair that is shown, and counts the open ones', async () => {
    await visit('/tools/interface/', {}, async (page, said) => {
      await page.locator('.matrix a[tabindex="0"]').waitFor();
      const rows = csvParse(await taken(page, /^CSV/));
      const marks = await page
        .locator('.matrix a[data-mark]')
        .evaluateAll((links) => links.map((link) => link.getAttribute('data-mark')));
      expect(rows.map((row) => `${row['electrolyte']} ${row['electrode']}`)).toEqual(marks);
      const open = rows.filter((row) => row['open'] === 'true').length;
      expect(await page.locator('.matrix td.pair-open').count()).toBe(open);
      expect(await page.locator('.shown').innerText()).toContain(`${open} of ${rows.length} pairs`);
      expect(said).toEqual([]);
    });
  });

  it('is folded family by family, without a script', async () => {
    await visit('/tools/interface/', { javaScriptEnabled: false }, async (page, said) => {
      const link = page.locator('.matrix a[data-mark="li6ps5cl lithium"]');
      expect(await link.isVisible()).toBe(true);
      await page.locator('.matrix summary').first().click();
      expect(await link.isVisible()).toBe(false);
      expect(await link.getAttribute('href')).toBe('/tools/interface/?electrolyte=li6ps5cl&anode=lithium');
      expect(said).toEqual([]);
    });
  });

  it('shows one electrode at a time on a phone; choosing another shows that one', async () => {
    await visit('/tools/interface/', { viewport: { width: 390, height: 800 } }, async (page, said) => {
      const at = (mark: string) => page.locator(`.matrix a[data-mark="${mark}"]`);
      await page.locator('.matrix a[tabindex="0"]').waitFor();
      expect(await at('li6ps5cl lithium').isVisible()).toBe(true);
      expect(await at('li6ps5cl licoo2').isVisible()).toBe(false);
      await choiceOf(page, 'Cathode').selectOption('licoo2');
      await expect.poll(() => at('li6ps5cl licoo2').isVisible(), patient).toBe(true);
      expect(await at('li6ps5cl lithium').count()).toBe(0);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(390);
      expect(said).toEqual([]);
    });
  });
});

describe('on paper', () => {
  it('the whole matrix is there, however narrow the sheet', async () => {
    await visit('/tools/interface/', { viewport: { width: 718, height: 1000 } }, async (page) => {
      await page.locator('.matrix a[tabindex="0"]').waitFor();
      await page.emulateMedia({ media: 'print' });
      const hidden = await page
        .locator('.matrix td')
        .evaluateAll((cells) => cells.filter((cell) => cell.getClientRects().length === 0).length);
      expect(hidden).toBe(0);
      const ends = await page
        .locator('.matrix td')
        .evaluateAll((cells) => Math.max(...cells.map((cell) => cell.getBoundingClientRect().right)));
      expect(ends).toBeLessThanOrEqual(718);
      // The cells of a row stand beside one another, below the names of the electrodes.
      const heights = await page
        .locator('.matrix tbody tr')
        .first()
        .locator('td')
        .evaluateAll((cells) => new Set(cells.map((cell) => cell.getBoundingClientRect().top)).size);
      expect(heights).toBe(1);
      expect(await page.locator('.matrix thead th').last().isVisible()).toBe(true);
    });
  });
});

describe('a chosen cell', () => {
  it('answers whether Li6PS5Cl bears LiCoO2 at 4.2 V, and what people do about it', async () => {
    await visit(choice, {}, async (page, said) => {
      await arrived(page);
      const answer = await page.locator('.contact-answer').first().innerText();
      // 4.2 − 2.01 = 2.19 V.
      expect(answer).toMatch(/Li6PS5Cl at LiCoO2 \(4\.2.V\): oxidised by 2\.19.V/);
      expect(answer).toContain('solution-infiltrated cathode for exactly this pair');
      const cathode = page.locator('#cathode-contact');
      expect(await cathode.locator('.line-outside').count()).toBeGreaterThan(4);
      expect(await cathode.innerText()).toContain(
        'Li6PS5Cl suits LiCoO2 because its window is wide. contested',
      );
      // Headline, table and drawing count different things, and each says what.
      const counts = /All (\d+) windows of the electrolyte with this limit/.exec(answer);
      const caption = await cathode.locator('.margins caption').innerText();
      expect(caption).toContain(`${counts![1]} windows of the electrolyte and `);
      const drawn = await page.locator('.cell-drawing .bar').count();
      expect(await page.locator('figcaption').innerText()).toContain(`${drawn} windows of Li6PS5Cl`);
      expect(answer).toContain('whether that layer protects is not known');
      expect(answer).not.toContain('interphase unknown');
      expect(answer).toMatch(
        /exactly this pair \(\d strategies, 1 paper, against other problems than oxidation\)/,
      );
      // Those for the family are named with the problem that the window shows first.
      expect(await cathode.locator('.issue-group').allInnerTexts()).toEqual([
        'Against other problems',
        'Against oxidation at the cathode',
      ]);
      const anode = await page.locator('#anode-contact .expected').innerText();
      expect(anode).toMatch(/^Metastable interphase/);
      expect(said).toEqual([]);
    });
  });

  it('is kept in the address, and follows what is chosen by the keyboard', async () => {
    await visit(choice, {}, async (page, said) => {
      await arrived(page);
      await page.getByLabel('Charged to').focus();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('2');
      await page
        .getByText(/LiCoO2 \(2.V\): stable by 0\.01/)
        .first()
        .waitFor();
      expect(query(page).get('charge')).toBe('2');
      await page.reload();
      await page
        .getByText(/LiCoO2 \(2.V\): stable by 0\.01/)
        .first()
        .waitFor();
      await choiceOf(page, 'Electrolyte').selectOption('li7la3zr2o12');
      await page.locator('#cathode-contact h2', { hasText: 'Li7La3Zr2O12 and LiCoO2' }).waitFor();
      expect(query(page).get('electrolyte')).toBe('li7la3zr2o12');
      await page.getByRole('button', { name: 'The whole matrix' }).click();
      await page.locator('.matrix').waitFor();
      expect(new URL(page.url()).search).toBe('');
      expect(said).toEqual([]);
    });
  });

  it('walks from part to part of the drawing with the arrows, and shows the window that is reached', async () => {
    await visit(choice, {}, async (page, said) => {
      await arrived(page);
      await page.locator('.cell-drawing a.bar').first().focus();
      await page.locator('.details .details-row').first().waitFor();
      const before = await page.locator('.details-title').innerText();
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => page.locator('.details-title').innerText(), patient).not.toBe(before);
      expect(said).toEqual([]);
    });
  });

  it('hands out the values of its table, the citations of its papers, and the drawing', async () => {
    await visit(choice, {}, async (page, said) => {
      await arrived(page);
      const rows = csvParse(await taken(page, /^CSV/));
      await page.locator('.values-on-view summary').click();
      const table = page.locator('.values-on-view tbody tr');
      expect(await table.count()).toBe(rows.length);
      const reasons = await table.locator('td[data-label="Shown as"]').allInnerTexts();
      const plain = (text: string | undefined) => text?.replaceAll('\u00a0', ' ');
      expect(rows.map((row) => plain(row['shown_as']))).toEqual(reasons.map(plain));
      const bibtex = await taken(page, /^BibTeX/);
      const keys = [...bibtex.matchAll(/^@\w+\{([^,]+),/gm)].map(([, key]) => key);
      for (const { reference } of rows) expect(keys).toContain(reference);
      // A paper that a strategy rests on, and one that a claim does.
      expect(keys).toContain('kim-2017-nano-lett-3013');
      expect(keys).toContain('nolan-2021-energy-storage-mater-571');
      const svg = await taken(page, /^SVG/);
      expect(svg).toContain('oxidised by 2.19');
      expect(svg).not.toContain('class=');
      expect(said).toEqual([]);
    });
  });

  it('opens the card of every paper that it names', async () => {
    await visit(choice, {}, async (page, said) => {
      await arrived(page);
      const missing = await page
        .locator('.interface-tool .paper-mark')
        .evaluateAll((marks) =>
          marks
            .map((mark) => mark.getAttribute('popovertarget') ?? '')
            .filter((id) => document.querySelectorAll(`[id="${id}"]`).length !== 1),
        );
      expect(missing).toEqual([]);
      expect(said).toEqual([]);
    });
  });

  it('says what is unknown', async () => {
    await visit(
      '/tools/interface/?cathode=fef3&electrolyte=licb9h10&anode=silver-lithium',
      {},
      async (page, said) => {
        await arrived(page);
        const text = await page.locator('.interface-tool').innerText();
        expect(text).toContain('unknown, since no potential of the electrode against lithium is recorded');
        expect(text).toContain('No paper in the data reports a strategy for exactly this pair.');
        expect(await page.locator('.expected-unknown').count()).toBe(2);
        expect(said).toEqual([]);
      },
    );
  });
});
