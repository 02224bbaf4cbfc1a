import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** What the rooms of `src/` may hold, apart from what they may import, which the lint step watches. */
const files = (pattern: string) => globSync(pattern, { cwd: 'src' }).sort();
const read = (file: string) => readFileSync(`src/${file}`, 'utf8');

/** The first parts of our own paths. */
const parts =
  '(?:materials|families|strategies|references|electrodes|concepts|measurements|tables|lessons|learn|charts|tools|compare|disagreements|about|data|search|contribute|pagefind|assets)';

/** How an address of ours looks when somebody writes it out instead of asking `urls.ts`. */
const addresses: readonly RegExp[] = [
  // href="/…", action='/…', and in Markdown [text](/…)
  /\b(?:href|src|action)=["']\/(?!\/)/,
  /\]\(\/(?!\/)/,
  // url(/…) in a style sheet
  /url\(["']?\/(?!\/)/,
  // '/materials/', "/data", `/references/${id}/`
  new RegExp(`["'\`]/${parts}\\b`),
  // `${base}references/${id}/`
  new RegExp(`["'\`}/]${parts}/\\$\\{`),
];

const addressesIn = (text: string) =>
  text
    .split('\n')
    .flatMap((line, index) =>
      addresses.some((one) => one.test(line)) ? [`${index + 1}: ${line.trim()}`] : [],
    );

/** What stands between the fences of a page, which runs when the page is built. */
const frontmatter = (text: string) => /^---\n(.*?)\n---/s.exec(text)?.[1] ?? '';

const functionsIn = (code: string) =>
  code.split('\n').filter((line) => /=>|\bfunction\b/.test(line.replace(/\/\/.*|\/\*.*?\*\//g, '')));

describe('addresses', () => {
  it('written out are found', () => {
    expect(addressesIn('<a href="/materials/">')).toHaveLength(1);
    expect(addressesIn("const list = '/materials/';")).toHaveLength(1);
    expect(addressesIn('const one = `/references/${id}/`;')).toHaveLength(1);
    expect(addressesIn('const one = `${base}references/${id}/`;')).toHaveLength(1);
    expect(addressesIn('[the data](/data/)')).toHaveLength(1);
    expect(addressesIn('background: url(/picture.svg);')).toHaveLength(1);
    expect(addressesIn("import { paper } from '../knowledge/paper.ts';")).toEqual([]);
    expect(addressesIn('<a href={materialUrl(id)}>')).toEqual([]);
    expect(addressesIn("const kind = 'materials';")).toEqual([]);
    expect(addressesIn('href="https://example.org/materials/"')).toEqual([]);
  });

  it('are written out in src/site/urls.ts alone', () => {
    const all = files('**/*.{ts,astro,mdx,css}');
    expect(all.length).toBeGreaterThan(100);
    expect(addressesIn(read('site/urls.ts'))).not.toEqual([]);
    const found = all
      .filter((file) => file !== 'site/urls.ts')
      .flatMap((file) => addressesIn(read(file)).map((line) => `src/${file}:${line}`));
    expect(found).toEqual([]);
  });
});

describe('a page', () => {
  it('that computes is found', () => {
    const page = `---\nconst a = list.map((one) => one.id);\nfunction b() {}\n// x => y\n---\n{list.map((one) => one)}`;
    expect(functionsIn(frontmatter(page))).toEqual([
      'const a = list.map((one) => one.id);',
      'function b() {}',
    ]);
  });

  it('asks one question and lays the answer out: no function between its fences', () => {
    const pages = files('pages/**/*.astro');
    expect(pages.length).toBeGreaterThan(15);
    const found = pages.flatMap((file) =>
      functionsIn(frontmatter(read(file))).map((line) => `src/${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it('of plain text runs nothing but imports', () => {
    const code = files('pages/**/*.mdx').flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => /^export\b|=>|\bfunction\b/.test(line))
        .map((line) => `src/${file}: ${line}`),
    );
    expect(code).toEqual([]);
  });

  it('that is a file hands on what the library answers, and does nothing itself', () => {
    const endpoints = files('pages/**/*.ts');
    expect(endpoints.length).toBeGreaterThan(2);
    const handedOn = /^export \{ [\w, ]+ \} from '(?:\.\.\/)+library\/[\w-]+\.ts';$/;
    const found = endpoints.flatMap((file) =>
      read(file)
        .split('\n')
        .filter((line) => line !== '' && !handedOn.test(line))
        .map((line) => `src/${file}: ${line}`),
    );
    expect(found).toEqual([]);
  });
});
