import { buildSteps } from './build-steps.ts';
import { runStep } from './steps.ts';
import type { Step } from './steps.ts';

/** What needs no build; all of it runs, so that one failure does not hide another. */
const beforeBuild: readonly Step[] = [
  {
    name: 'Types',
    command: 'astro',
    args: ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  },
  { name: 'Lint and import direction', command: 'eslint', args: ['.', '--max-warnings', '0'] },
  { name: 'Formatting', command: 'prettier', args: ['--check', '.', '--log-level', 'warn'] },
  { name: 'Unit tests', command: 'vitest', args: ['run', '--project', 'unit'] },
];

/** What is asked of the built pages. */
const afterBuild: readonly Step[] = [
  { name: 'Built pages', command: 'vitest', args: ['run', '--project', 'site'] },
  { name: 'Pages in a browser', command: 'vitest', args: ['run', '--project', 'browser'] },
];

/** `npm test`: everything that must hold before a change lands. A build that fails leaves nothing to test after it. */
const failed = beforeBuild.filter((step) => !runStep(step));
const brokenBuild = buildSteps.find((step) => !runStep(step));
failed.push(...(brokenBuild ? [brokenBuild] : afterBuild.filter((step) => !runStep(step))));
console.log(
  failed.length === 0 ? '\nEverything passed.' : `\nFailed: ${failed.map(({ name }) => name).join(', ')}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
