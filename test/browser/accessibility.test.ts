import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, useSite } from './site.ts';

const { visit } = useSite();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeResult = { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describe.each(onePageOfEachKind)('%s', (path) => {
  // A page differs in the dark by its colours alone, so there contrast is all that is asked again.
  it.each([
    ['light', all],
    ['dark', ['color-contrast']],
  ] as const)('breaks no rule of WCAG 2.2 AA in %s', async (colorScheme, runOnly) => {
    await visit(path, { colorScheme, bypassCSP: true }, async (page) => {
      await page.evaluate(axe);
      // What holds is only counted: to name every place of it takes three times as long.
      const asked = JSON.stringify({ runOnly, resultTypes: ['violations'] });
      const result = (await page.evaluate(`axe.run(${asked})`)) as AxeResult;
      expect(
        result.violations.map(
          ({ id, nodes }) =>
            `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length}) ${nodes[0]?.failureSummary ?? ''}`,
        ),
      ).toEqual([]);
    });
  });
});
