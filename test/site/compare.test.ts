import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { withAttribute } from './pages.ts';
import { builtPages, dist } from './pages.ts';

const pages = builtPages();
const compressed = (path: string) => gzipSync(readFileSync(`${dist}${path}`)).length;
const page = pages.find(({ path }) => path === '/compare/')!;
const materials = pages.flatMap(({ path }) => /^\/materials\/([^/]+)\/$/.exec(path)?.[1] ?? []);

/** The scripts that a script asks for, itself among them. */
function scripts(path: string, known = new Set<string>()): Set<string> {
  if (known.has(path)) return known;
  known.add(path);
  const text = readFileSync(`${dist}${path}`, 'utf8');
  for (const [, name] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+)["']/g))
    scripts(path.replace(/[^/]+$/, name!), known);
  return known;
}

describe('the page that compares', () => {
  it('stays within 150 KB with its scripts', () => {
    const islands = ['component-url', 'renderer-url'].flatMap((name) =>
      withAttribute(page, name).map(({ value }) => value),
    );
    expect(islands).toHaveLength(2);
    const loaded = new Set<string>();
    for (const island of islands) scripts(island, loaded);
    const styles = withAttribute(page, 'href')
      .filter(({ element }) => element.attribs['rel'] === 'stylesheet')
      .map(({ value }) => value);
    const sizes = [...loaded, ...styles].map(compressed);
    const all = sizes.reduce((sum, size) => sum + size, gzipSync(page.html).length);
    expect(all).toBeGreaterThan(20 * 1024);
    expect(all).toBeLessThan(150 * 1024);
  });

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
