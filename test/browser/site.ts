import { readFileSync } from 'node:fs';
import { preview } from 'astro';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchBrowser } from './chromium.ts';

/** The built site, served, with a browser before it. Both end with the tests of the file that asks for them. */
export function useSite() {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof preview>>;
  beforeAll(async () => {
    [browser, server] = await Promise.all([
      launchBrowser(),
      preview({ root: '.', logLevel: 'error', server: { port: 0 } }),
    ]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });
  return {
    /** Opens a page and hands it to a test, with everything that the console said. */
    async visit(
      path: string,
      options: BrowserContextOptions,
      use: (page: Page, console: string[]) => Promise<void>,
    ): Promise<void> {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      page.on('pageerror', (error) => said.push(`error: ${error.message}`));
      page.on('requestfailed', (request) => said.push(`failed: ${request.url()}`));
      try {
        await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'load' });
        await use(page, said);
      } finally {
        await context.close();
      }
    },
  };
}

/** One page of each kind, the heaviest of its kind where there is a choice. */
export const onePageOfEachKind = [
  '/',
  '/materials/',
  '/materials/li6ps5cl/',
  '/materials/peo/',
  '/families/',
  '/families/sulfide/',
  '/strategies/',
  '/strategies/polymerization-solidification/',
  '/measurements/',
  '/measurements/ionic-conductivity/',
  '/references/',
  '/references/authors/',
  '/references/authors/w/',
  '/references/journals/',
  '/references/jia-2024/',
  '/references/zhu-2015-acs-appl-mater-interfaces-23685/',
  '/electrodes/licoo2/',
  '/concepts/critical-current-density/',
  '/charts/',
  '/charts/stability-window/',
  '/charts/conductivity/',
  '/charts/map/',
  '/charts/results/',
  '/tools/interface/',
  '/tools/energy-density/',
  '/compare/',
  '/disagreements/',
  '/data/',
  '/about/',
  '/search/?q=argyrodite',
];

/** Waits until a page has come to rest: loaded, its charts answering, its fonts there, and a moment more for what they bring about. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.readyState === 'complete' && !document.querySelector('astro-island[ssr]'),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
}

/** By how much the parts of a page have moved since it began to load, as the browser sums it. */
export const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(sum), 100);
      }),
  );

/** A chart answers once its script runs: the second drawing, which is not seen, is then gone. */
export async function answering(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelectorAll('.chart-drawing').length === 1);
}

/** The text of a file that a button hands out; `within` says which of several tools of a page. */
export async function fileOf(page: Page, button: RegExp, within = 'body'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator(within).getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
