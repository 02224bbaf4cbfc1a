import { describe, expect, it } from 'vitest';
import { opened, schemes, violations } from './axe.ts';
import { onePageOfEachKind, useSite } from './site.ts';

const { visit } = useSite();

describe.each(onePageOfEachKind)('%s', (path) => {
  it.each(schemes)('breaks no rule of WCAG 2.2 AA in %s', async (colorScheme, rules) => {
    await visit(path, opened(colorScheme), async (page) => {
      expect(await violations(page, rules)).toEqual([]);
    });
  });
});
