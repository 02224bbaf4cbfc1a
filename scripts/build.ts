import { runAll } from './steps.ts';
import { buildSteps } from './build-steps.ts';

/** `npm run build`: checks the content, builds the pages into dist/, and indexes them for the search. */
process.exitCode = runAll(buildSteps) ? 0 : 1;
