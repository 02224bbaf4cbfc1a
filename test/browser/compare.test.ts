import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { opened, schemes, violations } from './axe.ts';
import { settled, shiftOf, useSite } from './site.ts';

const { visit } = useSite();

/** Opens the page that compares, and waits until it answers to choices. */
const compare: typeof visit = (path, options, use) =>
  visit(path, options, async (page, said) => {
    await page.locator('astro-island:not([ssr])').first().waitFor({ state: 'attached' });
    await use(page, said);
  });

const three = '/compare/?m=li6ps5cl,li10gep2s12,li7la3zr2o12';

const names = async (page: Page) =>
  (await page.locator('.compare thead .compare-title').allInnerTexts()).map((name) => name.trim());
const query = (page: Page) => new URL(page.url()).search;
const table = async (page: Page, columns: number) => {
  await page.waitForFunction(
    (count) => document.querySelectorAll('.compare thead .compare-title').length === count,
    columns,
  );
};

/** What a button hands over as a file. */
async function fileOf(page: Page, label: RegExp): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: label }).click(),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

describe('compare', () => {
  it('adds from a table by the keyboard, and keeps what was added from page to page', async () => {
    await visit('/families/argyrodite/', {}, async (page, said) => {
      const button = page.getByRole('button', { name: 'Compare Li6PS5Cl', exact: true });
      await button.focus();
      await page.keyboard.press('Enter');
      expect(await button.getAttribute('aria-pressed')).toBe('true');
      const bar = page.getByRole('region', { name: 'Materials to compare' });
      expect(await bar.getByRole('status').innerText()).toBe('To compare: Li6PS5Cl.');

      await page.goto(new URL('/materials/li10gep2s12/', page.url()).href);
      await page.getByRole('button', { name: 'Compare Li10GeP2S12' }).focus();
      await page.keyboard.press('Space');
      expect(await bar.getByRole('status').innerText()).toBe('To compare: Li6PS5Cl, Li10GeP2S12.');

      await bar.getByRole('link', { name: 'Compare' }).focus();
      await page.keyboard.press('Enter');
      await page.waitForURL('**/compare/?m=li6ps5cl,li10gep2s12');
      await table(page, 2);
      expect(await names(page)).toEqual(['Li6PS5Cl', 'Li10GeP2S12']);
      expect(said).toEqual([]);
    });
  });

  it('has no room for a seventh and says so; a second press takes one out, and all can be cleared', async () => {
    await visit('/families/argyrodite/', {}, async (page) => {
      const buttons = page.locator('button.compare-button');
      for (let index = 0; index < 7; index += 1) await buttons.nth(index).press('Enter');
      const status = page.locator('compare-basket [role=status]');
      expect(await status.innerText()).toContain('No more than 6 fit side by side: take one out first.');
      expect(await buttons.nth(6).getAttribute('aria-pressed')).toBe('false');
      await buttons.nth(0).press('Enter');
      await buttons.nth(6).press('Enter');
      expect(await buttons.nth(6).getAttribute('aria-pressed')).toBe('true');
      expect(await page.locator('.compare-button[aria-pressed=true]').count()).toBe(6);
      await page.getByRole('button', { name: 'Clear' }).press('Enter');
      expect(await page.locator('compare-basket').isVisible()).toBe(false);
      expect(await page.locator('.compare-button[aria-pressed=true]').count()).toBe(0);
    });
  });

  it.each([
    ['LPSCl', 'li6ps5cl'],
    ['Li₆PS₅Cl', 'li6ps5cl'],
    ['ClS5PLi6', 'li6ps5cl'],
    ['LGPS', 'li10gep2s12'],
  ])('finds %s by typing it, and Enter adds it', async (typed, id) => {
    await compare('/compare/', {}, async (page, said) => {
      await page.getByLabel('Find by name or formula').focus();
      await page.keyboard.type(typed);
      await page.waitForFunction(
        (wanted) => document.querySelector<HTMLSelectElement>('.compare-add select')?.value === wanted,
        id,
      );
      await page.keyboard.press('Enter');
      await table(page, 1);
      expect(query(page)).toBe(`?m=${id}`);
      expect(await page.locator('.shown').innerText()).toContain('Add another material');
      expect(said).toEqual([]);
    });
  });

  it('says that nothing has a name, and adds nothing', async () => {
    await compare('/compare/', {}, async (page) => {
      await page.getByLabel('Find by name or formula').fill('xyzzy');
      await page.getByText('No further material is called “xyzzy”.').waitFor();
      await page.keyboard.press('Enter');
      expect(query(page)).toBe('');
    });
  });

  it('adds from the list, removes by the keyboard, and a reload keeps what is left', async () => {
    await compare(three, {}, async (page, said) => {
      await table(page, 3);
      await page.locator('.compare-add select').selectOption('li3incl6');
      await page.getByRole('button', { name: 'Add' }).press('Enter');
      await table(page, 4);
      const remove = page.getByRole('button', { name: 'Remove Li10GeP2S12' });
      await remove.focus();
      await page.keyboard.press('Enter');
      await table(page, 3);
      expect(query(page)).toBe('?m=li6ps5cl,li7la3zr2o12,li3incl6');
      // The focus stays among the columns.
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
        'Remove Li7La3Zr2O12',
      );
      await page.reload();
      await table(page, 3);
      expect(await names(page)).toEqual(['Li6PS5Cl', 'Li7La3Zr2O12', 'Li3InCl6']);
      expect(said).toEqual([]);
    });
  });

  it('names unknown materials, and those beyond the sixth', async () => {
    const many = 'xyz,li6ps5cl,li10gep2s12,li7la3zr2o12,peo,lipon,li3incl6,li3ycl6';
    await compare(`/compare/?m=${many}`, {}, async (page, said) => {
      await table(page, 6);
      const problems = await page.locator('.compare-problem').allInnerTexts();
      expect(problems).toEqual([
        'There is no material xyz.',
        '6 materials fit side by side. Left out: Li3YCl6.',
      ]);
      expect(await page.getByRole('button', { name: 'Add' }).isDisabled()).toBe(true);
      expect(said).toEqual([]);
    });
  });

  it('hands over the values of the table and the citations of their papers', async () => {
    await compare(three, {}, async (page, said) => {
      await table(page, 3);
      const shown = await page.locator('.compare-value').evaluateAll((values) =>
        values.map((value) => ({
          id: value.getAttribute('data-value'),
          value: value.querySelector('.quantity')?.textContent?.replaceAll('\u00a0', ' '),
          material: value.closest('td')?.getAttribute('data-label'),
          rank: [...value.querySelectorAll('.compare-mark')].map((mark) => mark.textContent).join(' | '),
          paper: value.querySelector('.paper-mark')?.getAttribute('popovertarget')?.replace('paper-', ''),
        })),
      );
      const csv = await fileOf(page, /^CSV/);
      expect(csv.name).toBe('comparison.csv');
      const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';
      const plain = (text: string) =>
        text.replace(/⁻/g, '−').replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit)));
      const rows = csvParse(csv.text).map((row) => ({
        id: row['id'],
        value: plain(row['value']!),
        material: row['subject'],
        rank: row['rank'],
        paper: row['reference'],
      }));
      expect(rows).toEqual(shown);
      expect(rows.length).toBeGreaterThan(40);
      const papers = [...new Set(rows.map(({ paper }) => paper))].sort();
      const bibtex = await fileOf(page, /^BibTeX/);
      expect([...bibtex.text.matchAll(/^@\w+\{([^,]+),/gm)].map((match) => match[1]).sort()).toEqual(papers);
      expect(said).toEqual([]);
    });
  });

  it('marks LGPS as best conductor and LLZO as worst, and neither sulfide by a reduction limit that both share', async () => {
    await compare(three, {}, async (page) => {
      await table(page, 3);
      const row = (name: string) =>
        page.locator('.compare tr', { has: page.getByRole('rowheader', { name: new RegExp(`^${name}`) }) });
      const marks = (name: string) =>
        row(name)
          .locator('td')
          .evaluateAll((found) =>
            found.map((cell) => [
              ...new Set([...cell.querySelectorAll('.compare-mark')].map((mark) => mark.textContent)),
            ]),
          );
      expect(await marks('Ionic conductivity')).toEqual([[], ['best'], ['worst']]);
      expect(await marks('Reduction potential, thermodynamic')).toEqual([[], [], ['best']]);
      expect(await row('Reduction potential, thermodynamic').getByRole('rowheader').innerText()).toContain(
        'not distinguishable from each other',
      );
      expect(await marks('Density')).toEqual([[], [], []]);
    });
  });

  it('opens the card of a paper, and hides notes on demand', async () => {
    await compare(three, {}, async (page) => {
      await table(page, 3);
      await page.locator('.compare .paper-mark', { hasText: 'Rao & Adams 2011' }).first().click();
      expect(await page.locator('.paper-card:popover-open').innerText()).toContain(
        'Studies of lithium argyrodite',
      );
      await page.keyboard.press('Escape');
      expect(await page.locator('.compare .note').first().isVisible()).toBe(true);
      await page.getByLabel('Notes, and where each value was read').press('Space');
      expect(await page.locator('.compare .note').first().isVisible()).toBe(false);
      expect(query(page)).toBe('?m=li6ps5cl,li10gep2s12,li7la3zr2o12&notes=off');
    });
  });

  it('says that values did not arrive, and shows the others', async () => {
    await compare('/compare/', {}, async (page) => {
      await page.route('**/compare/li10gep2s12.json', (route) => route.fulfill({ status: 500 }));
      const select = page.locator('.compare-add select');
      await select.selectOption('li6ps5cl');
      await page.getByRole('button', { name: 'Add' }).press('Enter');
      await table(page, 1);
      await select.selectOption('li10gep2s12');
      await page.getByRole('button', { name: 'Add' }).press('Enter');
      await page.getByText('The values of li10gep2s12 cannot be read (500).').waitFor();
      expect(await names(page)).toEqual(['Li6PS5Cl']);
    });
  });

  it('offers comparisons to start from, which lead somewhere', async () => {
    await compare('/compare/', {}, async (page) => {
      const starts = page.locator('.compare-starts li a');
      expect(await starts.count()).toBeGreaterThan(5);
      await page.getByRole('link', { name: 'Sulfide', exact: true }).click();
      await table(page, 4);
      expect(await page.locator('.compare-starts').count()).toBe(0);
    });
  });

  it('without a script is a link in each row, and says what the page needs', async () => {
    await visit('/families/argyrodite/', { javaScriptEnabled: false }, async (page) => {
      await page.getByRole('link', { name: 'Compare Li6PS5Cl', exact: true }).click();
      expect(query(page)).toBe('?m=li6ps5cl');
      expect(await page.locator('main').innerText()).toContain('put together in the browser, by a script');
      expect(await page.locator('.compare-starts li').count()).toBeGreaterThan(5);
    });
  });
});

describe('a comparison', () => {
  it.each(schemes)('breaks no rule of WCAG 2.2 AA in %s', async (colorScheme, rules) => {
    await compare(three, opened(colorScheme), async (page) => {
      await table(page, 3);
      expect(await violations(page, rules)).toEqual([]);
    });
  });

  it.each(schemes)('nor does a page with the bar, in %s', async (colorScheme, rules) => {
    await visit('/families/argyrodite/', opened(colorScheme), async (page) => {
      await page.locator('button.compare-button').first().click();
      expect(await violations(page, rules)).toEqual([]);
    });
  });

  it('never scrolls sideways, with six columns and at any width', async () => {
    const six = `${three},peo,lipon,li3incl6`;
    await compare(six, {}, async (page) => {
      await table(page, 6);
      for (const width of [390, 820, 900, 1100, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `at ${width} px`).toBe(width);
      }
    });
  });

  it.each([three])('%s does not move while it loads', async (path) => {
    await visit(path, {}, async (page) => {
      await settled(page);
      expect(await shiftOf(page)).toBe(0);
    });
  });
});
