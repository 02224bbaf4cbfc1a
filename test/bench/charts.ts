/**
 * How long a chart takes to answer to a choice when it has 5,000 marks: from the click until the browser has painted. Run by
 * `npm run bench`; a busy machine makes every number larger.
 */
import { preview } from 'astro';
import { launchBrowser } from '../browser/chromium.ts';
import { multiplied } from './islands.ts';

const marks = 5000;
const runs = 12;

/** Each chart, the property of its island that lists the marks, and a family that a reader may choose. */
const charts = [
  { path: '/charts/stability-window/', property: 'windows' },
  { path: '/charts/conductivity/', property: 'points' },
  { path: '/charts/map/', property: 'materials' },
  { path: '/charts/results/', property: 'results' },
];

const [browser, server] = await Promise.all([
  launchBrowser(),
  preview({ root: '.', logLevel: 'error', server: { port: 0 } }),
]);
try {
  for (const { path, property } of charts) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route(`**${path}`, async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: multiplied(await response.text(), property, marks) });
    });
    await page.goto(`http://localhost:${server.port}${path}`);
    await page.waitForFunction(() => document.querySelectorAll('.chart-drawing').length === 1, undefined, {
      timeout: 120_000,
    });
    const times: number[] = [];
    for (let run = 0; run < runs; run++) {
      // What follows the choice at leisure, such as the table, is done before the next one.
      await page.waitForTimeout(800);
      times.push(await page.evaluate(untilPainted));
    }
    const sorted = times.toSorted((a, b) => a - b);
    const [least, median, most] = [sorted[0]!, sorted[Math.floor(runs / 2)]!, sorted.at(-1)!].map(Math.round);
    console.log(`${path}: ${marks} marks, a choice is painted after ${median} ms (${least} to ${most})`);
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
    document.querySelector<HTMLInputElement>('.facet input')!.click();
    requestAnimationFrame(() => {
      // A message is handed over after the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - start);
      port2.postMessage(0);
    });
  });
}
