import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, dist, withAttribute } from './pages.ts';

const pages = builtPages();
const compressed = (path: string) => gzipSync(readFileSync(`${dist}${path}`)).length;
const page = pages.find(({ path }) => path === '/compare/')!;
const materials = pages.flatMap(({ path }) => /^\/materials\/([^/]+)\/$/.exec(path)?.[1] ?? []);

describe('the page that compares', () => {
  it('finds a file of each material, none of them large', () => {
    const files = globSync('compare/*.json', { cwd: dist });
    expect(files.map((file) => file.replace(/^compare\/|\.json$/g, '')).sort()).toEqual(
      [...materials].sort(),
    );
    expect(Math.max(...files.map((file) => compressed(`/${file}`)))).toBeLessThan(20 * 1024);
  });

  it('offers every material', () => {
    const options = withAttribute(page, 'value')
      .filter(({ element, value }) => element.name === 'option' && value !== '')
      .map(({ value }) => value);
    expect(options.sort()).toEqual([...materials].sort());
  });

  it('is reached from each material and from each row of a table of materials', () => {
    const linked = (path: string) =>
      withAttribute(
        pages.find((one) => one.path === path)!,
        'data-compare',
      ).map(({ element, value }) => {
        expect(element.attribs['href']).toBe(`/compare/?m=${value}`);
        return value;
      });
    expect(linked('/materials/').sort()).toEqual([...materials].sort());
    expect(linked('/materials/li6ps5cl/')).toEqual(['li6ps5cl']);
    expect(linked('/families/garnet/').length).toBeGreaterThan(5);
  });

  it('names no number of its rule that the computation does not use', () => {
    // 10^0.35 is 2.2; 0.1 V and a factor of 1.1 stand in the rules of disagreement.
    expect(page.html.replaceAll('\u00a0', ' ')).toContain('a factor of 2.2 for ionic conductivity');
    expect(page.html.replaceAll('\u00a0', ' ')).toContain('0.1 V for reduction potential');
  });
});
