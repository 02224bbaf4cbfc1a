import { describe, expect, it } from 'vitest';
import { onePageOfEachKind, settled, shiftOf, useSite } from './site.ts';

const { visit } = useSite();

describe.each(onePageOfEachKind)('%s', (path) => {
  it('says nothing in the console and never scrolls sideways', async () => {
    await visit(path, { viewport: { width: 390, height: 844 } }, async (page, said) => {
      await settled(page);
      expect(said).toEqual([]);
      for (const width of [390, 820, 900, 1440]) {
        await page.setViewportSize({ width, height: 844 });
        const content = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(content, `at ${width} px`).toBeLessThanOrEqual(width);
      }
    });
  });

  it('does not move while it loads', async () => {
    await visit(path, {}, async (page) => {
      await settled(page);
      expect(await shiftOf(page)).toBe(0);
    });
  });
});
