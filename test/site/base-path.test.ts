import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { preview } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../browser/chromium.ts';
import { readTable } from './open-data.ts';
import { builtPages, withAttribute } from './pages.ts';
import type { BuiltPage } from './pages.ts';

/** Where the site is published in this test: below the root of a domain that is not ours. */
const origin = 'https://example.org';
const base = '/interphase/';
const folder = 'test-results/base';

/** The settings of the shell without those of the test runner, which a build would take for its own: it sets BASE_URL to `/`. */
function ofTheShell(): NodeJS.ProcessEnv {
  const ofTheRunner = /^(BASE_URL|MODE|DEV|PROD|SSR|TEST|NODE_ENV|VITEST.*)$/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ofTheRunner.test(name)));
}

let pages: BuiltPage[];
beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [astro, 'build', '--silent', '--outDir', folder],
    {
      env: { ...ofTheShell(), SITE_URL: origin, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(`The build failed.\n${stdout}\n${stderr}`);
  spawnSync(process.execPath, [join('scripts', 'index-pages.ts'), folder]);
  pages = builtPages(folder);
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Attributes whose value is an address, and the others that scripts read addresses from. */
const addressed = ['href', 'src', 'action', 'poster', 'data-pagefind'] as const;

/** An address that leaves the page but stays on the site: not a fragment, not another host. */
const isInternal = (address: string) => !/^(#|[a-z][a-z0-9+.-]*:|\/\/)/i.test(address);

/** Addresses of this site on a page, each with its place. A search form without action asks the page it is on. */
const addressesOf = (page: BuiltPage) =>
  addressed.flatMap((name) =>
    withAttribute(page, name).map(({ element, value }) => ({
      place: `${page.path} <${element.name} ${name}>`,
      value,
    })),
  );

describe('a site below a path', () => {
  it('has all its pages', () => {
    const atRoot = builtPages().map(({ path }) => path);
    expect(pages.map(({ path }) => path)).toEqual(atRoot);
  });

  it('never leads out of the path', () => {
    const internal = pages.flatMap(addressesOf).filter(({ value }) => isInternal(value));
    expect(
      internal.filter(({ value }) => !value.startsWith(base)).map(({ place, value }) => `${place}: ${value}`),
    ).toEqual([]);
    expect(internal.length).toBeGreaterThan(1000);
  });

  it('hands scripts addresses below the path', () => {
    // Whatever attribute a script reads: a value that begins with a slash is an address of ours.
    const data = pages.flatMap((page) =>
      [...page.html.matchAll(/\s(data-[\w-]+)="(\/[^"]*)"/g)].map(
        ([, name, value]) => `${page.path} ${name}: ${value}`,
      ),
    );
    expect(data.filter((one) => !one.includes(`: ${base}`))).toEqual([]);
    // Each page has a search box.
    expect(data.length).toBeGreaterThanOrEqual(pages.length);
  });

  it('leads to pages and files that are there', () => {
    const files = new Set(
      globSync('**/*.*', { cwd: folder }).map((file) => `${base}${file.replace(/(^|\/)index\.html$/, '$1')}`),
    );
    // Scripts are told the folder of the search index, not a file.
    const exists = (path: string) => files.has(decodeURIComponent(path)) || files.has(`${path}pagefind.js`);
    const lost = pages
      .flatMap(addressesOf)
      .filter(({ value }) => isInternal(value) && !exists(value.replace(/[?#].*$/, '')))
      .map(({ place, value }) => `${place}: ${value}`);
    expect([...new Set(lost)]).toEqual([]);
  });

  it('has style sheets that load their fonts from below the path', () => {
    const styles = globSync('**/*.css', { cwd: folder }).map((file) =>
      readFileSync(join(folder, file), 'utf8'),
    );
    const urls = styles.flatMap((css) => [...css.matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1]!));
    expect(urls.filter((url) => url.startsWith('/') && !url.startsWith(base))).toEqual([]);
    expect(urls.some((url) => url.endsWith('.woff2'))).toBe(true);
  });

  it('says on each page but the missing one where it truly is', () => {
    const canonical = (page: BuiltPage) =>
      withAttribute(page, 'rel')
        .filter(({ value }) => value === 'canonical')
        .map(({ element }) => element.attribs['href']);
    const wrong = pages
      .filter(({ path }) => path !== '/404.html')
      .filter((page) => canonical(page).join() !== `${origin}${base}${page.path.slice(1)}`);
    expect(wrong.map((page) => `${page.path}: ${canonical(page).join()}`)).toEqual([]);
  });

  it.each(['measurements', 'references', 'materials', 'strategies'])(
    'writes whole addresses into %s.csv',
    (name) => {
      const { rows } = readTable(name, folder);
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.map((row) => row['url']!).filter((url) => !url.startsWith(`${origin}${base}`))).toEqual([]);
    },
  );

  it('names its search index below the path', () => {
    const page = pages.find(({ path }) => path === '/about/')!;
    const [box] = withAttribute(page, 'data-pagefind');
    expect(box!.value).toBe(`${base}pagefind/`);
  });

  it('answers the search, by names and by words in the text', async () => {
    const [browser, server] = await Promise.all([
      launchBrowser(),
      preview({ root: '.', base, outDir: folder, logLevel: 'error', server: { port: 0 } }),
    ]);
    try {
      const page = await browser.newPage();
      const failed: string[] = [];
      page.on('response', (response) => {
        if (response.status() >= 400) failed.push(response.url());
      });
      await page.goto(`http://localhost:${server.port}${base}search/?q=argyrodite`);
      await page.locator(`.search-results a[href="${base}families/argyrodite/"]`).first().waitFor();
      await page
        .locator('.search-results section', { hasText: 'In the text' })
        .locator('a')
        .first()
        .waitFor();
      await page.getByRole('searchbox').fill('conductivity > 10 mS/cm');
      await page.locator(`.search-results a[href="${base}materials/li10gep2s12/"]`).first().waitFor();
      expect(failed).toEqual([]);
    } finally {
      await browser.close();
      await server.stop();
    }
  }, 60_000);
});
