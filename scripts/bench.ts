import { buildSteps } from './build-steps.ts';
import { runAll, script } from './steps.ts';

/** Measures what is a matter of time: no test depends on it, because a busy machine would fail it. */
process.exit(
  runAll([
    ...buildSteps,
    script('Measure the charts', 'test/bench/charts.ts'),
    script('Measure the search', 'test/bench/search.ts'),
  ])
    ? 0
    : 1,
);
