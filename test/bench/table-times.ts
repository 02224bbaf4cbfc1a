import type { Page } from 'playwright-core';

const runs = 12;
/** The first choices also wait until the browser has compiled what they need. */
const warm = 3;

/** A table, with two ways to sort it, two words to look for in its first field, and the name of a facet. */
export type MeasuredTable = {
  readonly path: string;
  readonly sorts: readonly [string, string];
  readonly words: readonly [string, string];
  readonly facet: string;
};

export const tables: readonly MeasuredTable[] = [
  { path: '/references/', sorts: ['paper', '-values'], words: ['gar', 'garn'], facet: 'cited-by' },
  { path: '/materials/', sorts: ['material', '-conductivity'], words: ['li', 'li6'], facet: 'family' },
  { path: '/measurements/', sorts: ['of', '-value'], words: ['li', 'li6'], facet: 'property' },
  { path: '/strategies/', sorts: ['t.strategy', '-t.studies'], words: ['co', 'coat'], facet: 't.side' },
  { path: '/disagreements/', sorts: ['why', '-document'], words: ['co', 'con'], facet: 'kind' },
];

/** How long the table of a page takes to answer, in a sentence. The page is open and its scripts run. */
export async function timesOf(page: Page, { path, sorts, words, facet }: MeasuredTable): Promise<string> {
  await page.waitForFunction(() => !document.querySelector('astro-island[ssr]'));
  await page.evaluate(choose, { label: 'Rows', value: 'compact' });
  await page.locator('table.explored').waitFor({ timeout: 60_000 });
  const rows = Number(await page.locator('table.explored').getAttribute('aria-rowcount')) - 1;
  const plain = (name: string) => name.replace('t.', '');
  const sort = await measured(page, (run) =>
    page.evaluate(choose, { label: 'Sort by', value: plain(sorts[run % 2]!) }),
  );
  const word = await measured(page, (run) => page.evaluate(type, words[run % 2]!));
  await page.evaluate(type, '');
  const option = await measured(page, () => page.evaluate(press, facet));
  await page.evaluate(press, facet);
  const step = await measured(page, (run) => page.evaluate(scroll, 3000 + run * 900));
  return `${path} with ${rows} rows: sorted after ${sort}, looked through after ${word}, narrowed after ${option}, scrolled after ${step}`;
}

/** The median of some runs with the least and the most. */
async function measured(page: Page, once: (run: number) => Promise<number>): Promise<string> {
  const times: number[] = [];
  for (let run = 0; run < warm + runs; run++) {
    await page.waitForTimeout(250);
    const time = await once(run);
    if (run >= warm) times.push(time);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const [low, median, high] = [sorted[0]!, sorted[Math.floor(runs / 2)]!, sorted.at(-1)!].map(Math.round);
  return `${median} ms (${low} to ${high})`;
}

/** Chooses from a list; runs in the page. */
function choose({ label, value }: { label: string; value: string }): Promise<number> {
  const start = performance.now();
  const field = [...document.querySelectorAll('.table-explorer .field')].find(
    (one) => one.querySelector('.field-label')?.textContent === label,
  )!;
  const select = field.querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      // A message is handed over after the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

/** Types into the first field; runs in the page. */
function type(text: string): Promise<number> {
  const start = performance.now();
  const input = document.querySelector<HTMLInputElement>('.table-explorer .field input')!;
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

/** Presses the first option of a facet; runs in the page. */
function press(name: string): Promise<number> {
  const start = performance.now();
  document.querySelector<HTMLInputElement>(`.table-explorer input[name="${name}"]`)!.click();
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}

/** Scrolls the page by a screen; runs in the page. */
function scroll(top: number): Promise<number> {
  const start = performance.now();
  window.scrollTo({ top, behavior: 'instant' });
  return new Promise((resolve) => {
    // The rows are drawn when the browser has told of the scrolling, with the next frame; they are seen with the one after.
    requestAnimationFrame(() => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => resolve(performance.now() - start);
        port2.postMessage(0);
      });
    });
  });
}
