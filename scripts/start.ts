import { preview } from 'astro';
import { buildSteps } from './build-steps.ts';
import { runAll } from './steps.ts';

/** `npm start`: builds the site and serves it until it is stopped. */
if (runAll(buildSteps)) {
  const server = await preview({ root: '.', logLevel: 'error' });
  const path = process.env['BASE_PATH'] ?? '/';
  console.log(`\nInterphase is at http://localhost:${server.port}${path}  (Ctrl+C stops it)`);
} else {
  process.exitCode = 1;
}
