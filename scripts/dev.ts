import { dev } from 'astro';
import { runAll, script } from './steps.ts';

/** `npm run dev`: serves the pages while one writes; a saved file shows at once. Problems are listed, and the rest is served. */
runAll([script('Check the content', 'scripts/check.ts')]);
const server = await dev({ root: '.', logLevel: 'warn' });
const path = process.env['BASE_PATH'] ?? '/';
console.log(`\nInterphase is at http://localhost:${server.address.port}${path}  (Ctrl+C stops it)`);
