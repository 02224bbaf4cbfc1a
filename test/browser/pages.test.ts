import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, useSite } from './site.ts';

const { visit } = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeResult = { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };

describe.each(onePageOfEachKind)('%s', (path) => {
  it.each(['light', 'dark'] as const)('breaks no rule of WCAG 2.2 AA in %s', async (colorScheme) => {
    await visit(path, { colorScheme, bypassCSP: true }, async (page) => {
      await page.evaluate(axe);
      const result = (await page.evaluate(
        "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      )) as AxeResult;
      expect(
        result.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length}) ${nodes[0]?.failureSummary ?? ''}`,
        ),
      ).toEqual([]);
    });
  });

  it('says nothing in the console and never scrolls sideways', async () => {
    await visit(path, { viewport: { width: 390, height: 844 } }, async (page, said) => {
      await page.waitForLoadState('networkidle');
      expect(said).toEqual([]);
      for (const width of [390, 820, 900, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    });
  });

  it('does not move while it loads', async () => {
    await visit(path, {}, async (page) => {
      await page.waitForLoadState('networkidle');
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let sum = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries())
                sum += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => resolve(sum), 100);
          }),
      );
      expect(shift).toBe(0);
    });
  });
});
