import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { answering, useSite } from './site.ts';

const { visit } = useSite();
const path = '/tools/energy-density/';

/** What an element says, its spaces made plain. */
const plainText = async (element: Locator) => (await element.innerText()).replaceAll('\u00a0', ' ');

describe('the energy-density tool', () => {
  it('says what its answer stands on, and when it leaves the published points', async () => {
    await visit(`${path}?loading=40`, {}, async (page) => {
      await answering(page);
      const assumptions = page.locator('.energy-assumptions');
      expect(await plainText(assumptions)).toMatch(
        /active material alone .* 165 mAh g⁻¹ at 3.8 V .* inferred from the published points, not printed\.$/,
      );
      await page.getByRole('textbox', { name: /^Loading of active material/ }).fill('41');
      expect(await plainText(assumptions)).toContain('beyond the published points, which end at 40 mg cm⁻²');
      expect(await page.locator('.curve.chosen').isVisible()).toBe(true);
      expect(await page.locator('.target-label').textContent()).toBe('350\u00a0Wh\u00a0kg⁻¹');
      expect(await plainText(page.locator('.window-key'))).toContain('the chosen cell');
    });
  });

  it('says how thin a garnet must be for 350 Wh/kg, and follows the keyboard', async () => {
    await visit(path, {}, async (page, said) => {
      const answer = page.locator('.energy-answer');
      expect(await plainText(answer)).toMatch(
        /To pass 350 Wh kg−?⁻?.?1? at this loading, the layer of Li7La3Zr2O12 must be thinner than\s+23 µm/,
      );
      await answering(page);
      const loading = page.getByRole('slider', { name: 'Loading of active material, slider' });
      await loading.focus();
      for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight');
      expect(new URL(page.url()).search).toBe('?loading=25');
      // More cathode over the same layer stores more: the layer may be thicker.
      const most = Number(/thinner than\s+(\d+) µm/.exec(await plainText(answer))![1]);
      expect(most).toBeGreaterThan(23);
      await page.reload();
      await page.getByText(`${most} µm`).waitFor();
      expect(said).toEqual([]);
    });
  });

  it('keeps its answer while a number is half typed', async () => {
    await visit(path, {}, async (page, said) => {
      await answering(page);
      const field = page.getByRole('textbox', { name: 'Thickness of the electrolyte, µm' });
      await field.fill('');
      expect(await page.locator('.energy-result').count()).toBe(1);
      await field.fill('20');
      expect(await plainText(page.locator('.energy-result'))).toContain('behind 20 µm');
      expect(said).toEqual([]);
    });
  });

  it('shows each published point on one of its four pairs of axes, within 4 % of the model', async () => {
    await visit(path, { acceptDownloads: true }, async (page) => {
      await answering(page);
      const found: string[] = [];
      for (const along of ['thickness', 'loading'])
        for (const energy of ['gravimetric', 'volumetric']) {
          await page.getByRole('combobox', { name: 'Along' }).selectOption(along);
          await page.getByRole('combobox', { name: 'Energy' }).selectOption(energy);
          const marks = await page.locator('a.energy-dot').count();
          const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: /^CSV/ }).click(),
          ]);
          const rows = csvParse(readFileSync(await download.path(), 'utf8'));
          expect(rows.length).toBe(marks);
          for (const row of rows) {
            const apart = Number(row['deviation']!.replace('−', '-').replace('%', ''));
            expect(Math.abs(apart), row['value']).toBeLessThanOrEqual(4);
            found.push(row['id']!);
          }
        }
      expect(new Set(found).size).toBe(18);
    });
  });
});
