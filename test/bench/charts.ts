/**
 * How long a chart takes to answer to a choice when it has 5,000 marks: from the click until the browser has painted. Run by
 * `npm run bench`; a busy machine makes every number larger.
 */
import { preview } from 'astro';
import { launchBrowser } from '../browser/chromium.ts';
import { multiplied, multipliedMap } from './islands.ts';

const marks = 5000;
const runs = 12;
/** The first choices also wait until the browser has compiled what they need. */
const warm = 4;

/** Each chart, and how its page is made to carry so many marks: enough of them for what a page shows at first. */
const charts: readonly { path: string; carrying: (html: string, least: number) => string }[] = [
  { path: '/charts/stability-window/', carrying: (html, least) => multiplied(html, 'windows', least) },
  { path: '/charts/conductivity/', carrying: (html, least) => multiplied(html, 'points', least) },
  { path: '/charts/map/', carrying: (html, least) => multipliedMap(html, 97, least) },
  // The view at first shows two of its five properties.
  {
    path: '/charts/results/',
    carrying: (html, least) => multiplied(html, 'results', least),
  },
];

const [browser, server] = await Promise.all([
  launchBrowser(),
  preview({ root: '.', logLevel: 'error', server: { port: 0 } }),
]);
try {
  for (const { path, carrying } of charts) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: carrying(await response.text(), marks) });
    });
    await page.goto(`http://localhost:${server.port}${path}`);
    await page.waitForFunction(() => document.querySelectorAll('.chart-drawing').length === 1, undefined, {
      timeout: 120_000,
    });
    const shown = await page.locator('.shown').innerText();
    const times: number[] = [];
    for (let run = 0; run < warm + runs; run++) {
      // What follows the choice at leisure, such as the table, is done before the next one.
      await page.waitForTimeout(800);
      const time = await page.evaluate(untilPainted);
      if (run >= warm) times.push(time);
    }
    const sorted = times.toSorted((a, b) => a - b);
    const [least, median, most] = [sorted[0]!, sorted[Math.floor(runs / 2)]!, sorted.at(-1)!].map(Math.round);
    console.log(`${path}: a choice is painted after ${median} ms (${least} to ${most}). ${shown}`);
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** Clicks the first choice of the first facet and waits until the screen shows what it did. Runs in the page. */
function untilPainted(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    document.querySelector<HTMLInputElement>('.facet input[type=checkbox]')!.click();
    requestAnimationFrame(() => {
      // A message is handed over after the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}
