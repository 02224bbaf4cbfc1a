import { close, createIndex } from 'pagefind';

/** Indexes the built pages for the search and writes the index beside them. */
const { index, errors } = await createIndex({ keepIndexUrl: false });
if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
const { page_count: pages, errors: reading } = await index.addDirectory({ path: 'dist' });
const { errors: writing } = await index.writeFiles({ outputPath: 'dist/pagefind' });
await close();
const all = [...errors, ...reading, ...writing];
if (all.length > 0) throw new Error(`Pagefind: ${all.join('; ')}`);
console.log(`${pages} pages indexed.`);
