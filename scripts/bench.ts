import { buildSteps } from './build-steps.ts';
import { runAll, script } from './steps.ts';

/** Measures what is a matter of time: no test depends on it, because a busy machine would fail it. */
const measured = [
  script('Measure the charts', 'test/bench/charts.ts'),
  script('Measure the tables', 'test/bench/tables.ts'),
  script('Measure the search', 'test/bench/search.ts'),
  script('Build a site of 10,000 papers and measure its tables', 'test/bench/scale.ts'),
];
process.exit(runAll([...buildSteps, ...measured]) ? 0 : 1);
