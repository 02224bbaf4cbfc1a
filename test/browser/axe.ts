import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { BrowserContextOptions, Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type AxeResult = { violations: { id: string; nodes: { target: string[]; failureSummary: string }[] }[] };

const all = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** A page differs in the dark by its colours alone, so there contrast is all that is asked again. */
export const schemes = [
  ['light', all],
  ['dark', ['color-contrast']],
] as const;

/** How a page is opened so that axe may run in it: the policy of the page forbids scripts that are not its own. */
export const opened = (colorScheme: 'light' | 'dark'): BrowserContextOptions => ({
  colorScheme,
  bypassCSP: true,
});

/** The rules that a page breaks, each with a place and what is wrong there. */
export async function violations(page: Page, runOnly: readonly string[]): Promise<string[]> {
  await page.evaluate(axe);
  // What holds is only counted: to name every place of it takes three times as long.
  const asked = JSON.stringify({ runOnly, resultTypes: ['violations'] });
  const result = (await page.evaluate(`axe.run(${asked})`)) as AxeResult;
  return result.violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes[0]?.target.join(' ')} (${nodes.length}) ${nodes[0]?.failureSummary ?? ''}`,
  );
}
