/**
 * How soon the search answers: from a letter typed until its first results are painted, and what it has fetched by then. Run by
 * `npm run bench`; a busy machine makes every number larger.
 */
import { preview } from 'astro';
import { launchBrowser } from '../browser/chromium.ts';

const questions = [
  'Li6PS5Cl',
  'garnet',
  'argyrodyte',
  'Li7-xLa3Zr2-xTaxO12',
  'conductivity > 1 mS/cm',
  'Li P S -Ge',
  'Zhu 2015',
];

const [browser, server] = await Promise.all([
  launchBrowser(),
  preview({ root: '.', logLevel: 'error', server: { port: 0 } }),
]);
try {
  for (const question of questions) {
    const page = await browser.newPage();
    let bytes = 0;
    await page.goto(`http://localhost:${server.port}/about/`, { waitUntil: 'networkidle' });
    page.on('response', async (response) => {
      bytes += (await response.body().catch(() => Buffer.alloc(0))).length;
    });
    await page.getByRole('searchbox').focus();
    const first = await page.evaluate(untilAnswered, question);
    const fetched = bytes;
    await page.waitForLoadState('networkidle');
    const again = await page.evaluate(untilAnswered, question);
    console.log(
      `${question}: first results after ${Math.round(first)} ms (${Math.round(fetched / 1024)} KB fetched), with the index there after ${Math.round(again)} ms`,
    );
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** Types a question at once and waits for the first result. Runs in the page. */
function untilAnswered(question: string): Promise<number> {
  const input = document.querySelector<HTMLInputElement>('search-box input')!;
  const results = document.querySelector('search-box .search-results')!;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  };
  type('');
  results.replaceChildren();
  return new Promise((resolve) => {
    const start = performance.now();
    new MutationObserver((_, observer) => {
      if (!results.querySelector('a')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - start)));
    }).observe(results, { childList: true, subtree: true });
    type(question);
  });
}
