/**
 * A site of 10,000 papers, built as any other, and how its tables answer there. Run by `npm run bench`; it takes some minutes and is
 * written beside the project's own build, which it leaves alone.
 */
import { build, preview } from 'astro';
import { launchBrowser } from '../browser/chromium.ts';
import { writeScaledContent } from './scaled-content.ts';
import { tables, timesOf } from './table-times.ts';

const folder = 'test-results/scale';
const papers = writeScaledContent('content', `${folder}/content`, 10_000);
process.env['INTERPHASE_CONTENT'] = `${folder}/content`;
const start = performance.now();
await build({ root: '.', outDir: `${folder}/dist`, cacheDir: `${folder}/cache`, logLevel: 'error' });
console.log(`${papers} papers are built in ${Math.round((performance.now() - start) / 1000)} s`);

const [browser, server] = await Promise.all([
  launchBrowser(),
  preview({ root: '.', outDir: `${folder}/dist`, logLevel: 'error', server: { port: 0 } }),
]);
try {
  for (const table of tables.filter(({ path }) => path === '/references/' || path === '/measurements/')) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`http://localhost:${server.port}${table.path}`);
    console.log(await timesOf(page, table));
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}
