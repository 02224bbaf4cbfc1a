import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtPages, dist, withAttribute } from './pages.ts';
import type { BuiltPage } from './pages.ts';

const pages = builtPages();
const sizes = new Map<string, number>();

/** Bytes on the wire: text is compressed, a font already is. */
function transferred(path: string): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const bytes = readFileSync(`${dist}${path}`);
  const size = path.endsWith('.woff2') ? bytes.length : gzipSync(bytes).length;
  sizes.set(path, size);
  return size;
}

/** What a first view fetches: the page, its style sheets and scripts, the text font. */
function weight(page: BuiltPage): { all: number; scripts: number } {
  const linked = withAttribute(page, 'href').filter(
    ({ element }) =>
      element.name === 'link' && /stylesheet|preload|modulepreload/.test(element.attribs['rel'] ?? ''),
  );
  const scripts = [
    ...withAttribute(page, 'src').filter(({ element }) => element.name === 'script'),
    // What brings a chart to life is named by the element that holds it.
    ...withAttribute(page, 'component-url'),
    ...withAttribute(page, 'renderer-url'),
  ];
  const imported = scripts.flatMap(({ value }) => withImports(value));
  const script = [...new Set(imported)].reduce((sum, path) => sum + transferred(path), 0);
  const rest = linked.reduce((sum, { value }) => sum + transferred(value), 0);
  return { all: gzipSync(page.html).length + rest + script, scripts: script };
}

/** A script and everything that it imports, and so on. */
function withImports(script: string, known = new Set<string>()): string[] {
  if (known.has(script)) return [];
  known.add(script);
  for (const one of imports(script)) withImports(one, known);
  return [...known];
}

function imports(script: string): string[] {
  const text = readFileSync(`${dist}${script}`, 'utf8');
  return [...text.matchAll(/from\s*["']\.\/([^"']+)["']|import\s*["']\.\/([^"']+)["']/g)].map((match) =>
    script.replace(/[^/]+$/, match[1] ?? match[2] ?? ''),
  );
}

/** A page with a chart or a tool that answers to choices. */
const isChart = (page: BuiltPage) => withAttribute(page, 'component-url').length > 0;
const isReading = ({ path }: BuiltPage) =>
  /^\/(materials|families|strategies|references|electrodes|concepts)\/[^/]+\/$|^\/about\/$/.test(path);
const hasEquation = ({ html }: BuiltPage) => html.includes('<math');
const kilobytes = (bytes: number) => Math.round(bytes / 102.4) / 10;

describe('budgets', () => {
  it('a reading page is light: 60 KB, with equations 150 KB', () => {
    const over = pages
      .filter(isReading)
      .filter((page) => weight(page).all > (hasEquation(page) ? 150 : 60) * 1024);
    expect(over.map((page) => `${page.path} ${kilobytes(weight(page).all)} KB`)).toEqual([]);
  });

  it('a chart page stays within 150 KB', () => {
    expect(
      pages
        .filter(isChart)
        .filter((page) => weight(page).all > 150 * 1024)
        .map((page) => `${page.path} ${kilobytes(weight(page).all)} KB`),
    ).toEqual([]);
    expect(pages.filter(isChart).length).toBe(12);
  });

  it('the first answers of the search fetch at most 200 KB', () => {
    // What answers a name: the index of the names, what reads it, and what lays out the results.
    const scripts = globSync('assets/search-*.js', { cwd: dist }).flatMap((file) => withImports(`/${file}`));
    const bytes = ['/search/records.json', ...new Set(scripts)].reduce(
      (sum, path) => sum + readFileSync(`${dist}${path}`).length,
      0,
    );
    expect(scripts.length).toBeGreaterThan(1);
    expect(kilobytes(bytes)).toBeLessThanOrEqual(200);
  });

  it('a reading page runs at most 10 KB of script, and none that blocks rendering', () => {
    const heavy = pages.filter(isReading).filter((page) => weight(page).scripts > 10 * 1024);
    expect(heavy.map((page) => `${page.path} ${kilobytes(weight(page).scripts)} KB`).slice(0, 5)).toEqual([]);
    const blocking = pages.flatMap((page) =>
      withAttribute(page, 'src').filter(
        ({ element }) => element.name === 'script' && element.attribs['type'] !== 'module',
      ),
    );
    expect(blocking).toEqual([]);
  });
});
