import type { Step } from './steps.ts';
import { script } from './steps.ts';

/** What a build is. The check comes first: a page is never built from content with an error. */
export const buildSteps: readonly Step[] = [
  script('Check the content', 'scripts/check.ts'),
  { name: 'Build the pages', command: 'astro', args: ['build', '--silent'] },
  script('Index the pages for the search', 'scripts/index-pages.ts'),
];
