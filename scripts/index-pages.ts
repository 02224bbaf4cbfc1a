import { join } from 'node:path';
import { close, createIndex } from 'pagefind';

/** Indexes the built pages in a folder, `dist` where none is named, for the search, and writes the index beside them. */
const [folder = 'dist'] = process.argv.slice(2);
const { index, errors } = await createIndex({ keepIndexUrl: false });
if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
const { page_count: pages, errors: reading } = await index.addDirectory({ path: folder });
const { errors: writing } = await index.writeFiles({ outputPath: join(folder, 'pagefind') });
await close();
const all = [...errors, ...reading, ...writing];
if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
console.log(`${pages} pages indexed.`);
