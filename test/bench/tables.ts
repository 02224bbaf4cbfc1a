/**
 * How long each table takes to sort, to narrow and to scroll with 10,000 rows: from the choice until the browser has painted. Run by
 * `npm run bench`; a busy machine makes every number larger.
 */
import { preview } from 'astro';
import { recordsOf, columnsOf } from '../../src/charts/columns.ts';
import type { PackedTable } from '../../src/charts/table/packed.ts';
import { launchBrowser } from '../browser/chromium.ts';
import { tables, timesOf } from './table-times.ts';

const least = 10_000;

const [browser, server] = await Promise.all([
  launchBrowser(),
  preview({ root: '.', logLevel: 'error', server: { port: 0 } }),
]);
try {
  for (const table of tables) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**/tables/*.json', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: multiplied((await response.json()) as PackedTable) });
    });
    await page.goto(`http://localhost:${server.port}${table.path}`);
    console.log(await timesOf(page, table));
    await page.close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/** A table again and again until it is long enough, each copy of a row under an id and a name of its own. */
function multiplied({ rows, papers }: PackedTable): PackedTable {
  const all = recordsOf<Record<string, unknown>>(rows);
  const copies = Math.ceil(least / all.length);
  const copied = Array.from({ length: copies }, (_, copy) =>
    all.map((row) => ({ ...row, id: copy === 0 ? row['id'] : `${String(row['id'])}~${copy}` })),
  );
  return { rows: columnsOf(copied.flat().slice(0, least)), papers };
}
