import { afterEach, describe, expect, it, vi } from 'vitest';
import type * as urlsModule from '../../src/site/urls.ts';

type Urls = typeof urlsModule;

/** The builders as a build makes them that is published under a path. */
async function urlsUnder(base: string | undefined): Promise<Urls> {
  vi.resetModules();
  if (base !== undefined) vi.stubEnv('BASE_URL', base);
  return import('../../src/site/urls.ts');
}
afterEach(() => vi.unstubAllEnvs());

/** Every builder of an address on the site, with the path that it builds below the base. */
const paths: Partial<Record<keyof Urls, { build: (urls: Urls) => string; path: string }>> = {
  homeUrl: { build: ({ homeUrl }) => homeUrl(), path: '' },
  materialsUrl: { build: ({ materialsUrl }) => materialsUrl(), path: 'materials/' },
  materialUrl: { build: ({ materialUrl }) => materialUrl('li6ps5cl'), path: 'materials/li6ps5cl/' },
  familiesUrl: { build: ({ familiesUrl }) => familiesUrl(), path: 'families/' },
  familyUrl: { build: ({ familyUrl }) => familyUrl('argyrodite'), path: 'families/argyrodite/' },
  strategiesUrl: { build: ({ strategiesUrl }) => strategiesUrl(), path: 'strategies/' },
  strategyUrl: { build: ({ strategyUrl }) => strategyUrl('coating'), path: 'strategies/coating/' },
  referencesUrl: { build: ({ referencesUrl }) => referencesUrl(), path: 'references/' },
  referenceUrl: { build: ({ referenceUrl }) => referenceUrl('jia-2024'), path: 'references/jia-2024/' },
  electrodesUrl: { build: ({ electrodesUrl }) => electrodesUrl(), path: 'electrodes/' },
  electrodeUrl: { build: ({ electrodeUrl }) => electrodeUrl('licoo2'), path: 'electrodes/licoo2/' },
  electrodeCellsUrl: {
    build: ({ electrodeCellsUrl }) => electrodeCellsUrl('lithium'),
    path: 'electrodes/lithium/cells/',
  },
  conceptsUrl: { build: ({ conceptsUrl }) => conceptsUrl(), path: 'concepts/' },
  conceptUrl: { build: ({ conceptUrl }) => conceptUrl('dendrite'), path: 'concepts/dendrite/' },
  chartUrl: { build: ({ chartUrl }) => chartUrl('conductivity'), path: 'charts/conductivity/' },
  chartsUrl: { build: ({ chartsUrl }) => chartsUrl(), path: 'charts/' },
  toolUrl: { build: ({ toolUrl }) => toolUrl('energy-density'), path: 'tools/energy-density/' },
  compareUrl: { build: ({ compareUrl }) => compareUrl(['li6ps5cl', 'peo']), path: 'compare/?m=li6ps5cl,peo' },
  comparedUrl: { build: ({ comparedUrl }) => comparedUrl('li6ps5cl'), path: 'compare/li6ps5cl.json' },
  interfaceUrl: {
    build: ({ interfaceUrl }) => interfaceUrl('li6ps5cl'),
    path: 'tools/interface/li6ps5cl.json',
  },
  measurementsUrl: { build: ({ measurementsUrl }) => measurementsUrl(), path: 'measurements/' },
  propertyUrl: {
    build: ({ propertyUrl }) => propertyUrl('ionic-conductivity', 'sulfide'),
    path: 'measurements/ionic-conductivity/sulfide/',
  },
  tableRowsUrl: { build: ({ tableRowsUrl }) => tableRowsUrl('errata'), path: 'tables/errata.json' },
  disagreementsUrl: { build: ({ disagreementsUrl }) => disagreementsUrl(), path: 'disagreements/' },
  disagreementUrl: {
    build: ({ disagreementUrl }) => disagreementUrl('values-0123456789'),
    path: 'disagreements/#values-0123456789',
  },
  aboutUrl: { build: ({ aboutUrl }) => aboutUrl(), path: 'about/' },
  dataUrl: { build: ({ dataUrl }) => dataUrl(), path: 'data/' },
  authorsUrl: { build: ({ authorsUrl }) => authorsUrl(), path: 'references/authors/' },
  authorLetterUrl: { build: ({ authorLetterUrl }) => authorLetterUrl('w'), path: 'references/authors/w/' },
  journalsUrl: { build: ({ journalsUrl }) => journalsUrl(), path: 'references/journals/' },
  yearsUrl: { build: ({ yearsUrl }) => yearsUrl(), path: 'references/years/' },
  listEntryUrl: {
    build: ({ listEntryUrl }) => listEntryUrl('jia-2024', 17),
    path: 'references/jia-2024/#entry-17',
  },
  searchUrl: { build: ({ searchUrl }) => searchUrl(), path: 'search/' },
  iconUrl: { build: ({ iconUrl }) => iconUrl(), path: 'icon.svg' },
  searchFileUrl: { build: ({ searchFileUrl }) => searchFileUrl('papers'), path: 'search/papers.json' },
  paletteUrl: { build: ({ paletteUrl }) => paletteUrl(), path: 'palette.css' },
  pagefindUrl: { build: ({ pagefindUrl }) => pagefindUrl(), path: 'pagefind/' },
  dataFileUrl: { build: ({ dataFileUrl }) => dataFileUrl('measurements.csv'), path: 'data/measurements.csv' },
  measurementUrl: {
    build: ({ measurementUrl }) => measurementUrl('jia-2024', 'm-0123456789'),
    path: 'references/jia-2024/#m-0123456789',
  },
  recordUrl: { build: ({ recordUrl }) => recordUrl('lesson', 'first'), path: 'learn/first/' },
};
/** Builders of addresses elsewhere. */
const elsewhere = ['doiUrl', 'paperSearchUrl'];

describe('the addresses of the site', () => {
  it('are all tested here', async () => {
    expect(Object.keys(await urlsUnder('/')).sort()).toEqual([...Object.keys(paths), ...elsewhere].sort());
  });

  describe.each([
    ['/', '/'],
    ['/interphase/', '/interphase/'],
    ['/interphase', '/interphase/'],
  ])('under %s', (base, expected) => {
    it.each(Object.entries(paths))('%s', async (_, { build, path }) => {
      expect(build(await urlsUnder(base))).toBe(`${expected}${path}`);
    });
  });

  it('end in a slash, a file, a place on a page or a question to it', async () => {
    const urls = await urlsUnder('/');
    const wrong = Object.values(paths)
      .map(({ build }) => build(urls))
      .filter(
        (url) => !/\/$|\/[\w-]+\.\w+$|\/#[\w-]+$|\/\?\w+=[\w,-]+$/.test(url) || url.slice(1).includes('//'),
      );
    expect(wrong).toEqual([]);
  });

  it('are those of the pages of each kind of record', async () => {
    const urls = await urlsUnder('/');
    const kinds = ['reference', 'family', 'material', 'strategy', 'electrode', 'concept', 'lesson'] as const;
    expect(kinds.map((kind) => urls.recordUrl(kind, 'x'))).toEqual([
      '/references/x/',
      '/families/x/',
      '/materials/x/',
      '/strategies/x/',
      '/electrodes/x/',
      '/concepts/x/',
      '/learn/x/',
    ]);
  });
});

describe('the address of a paper', () => {
  it.each([
    ['10.1038/nmat3066', 'https://doi.org/10.1038/nmat3066'],
    // Brackets may stand in a path; a number sign would begin a fragment, a semicolon and angles have meanings of their own.
    ['10.1016/0022-4596(80)90017-5', 'https://doi.org/10.1016/0022-4596(80)90017-5'],
    [
      '10.1002/(SICI)1521-3773(19980316)37:5<603::AID-ANIE603>3.0.CO;2-#',
      'https://doi.org/10.1002/(SICI)1521-3773(19980316)37%3A5%3C603%3A%3AAID-ANIE603%3E3.0.CO%3B2-%23',
    ],
    ['10.1000/a b?c=d%e', 'https://doi.org/10.1000/a%20b%3Fc%3Dd%25e'],
    ['10.1000/a/b', 'https://doi.org/10.1000/a/b'],
  ])('of %s is %s', async (doi, expected) => {
    const { doiUrl } = await urlsUnder('/');
    expect(doiUrl(doi)).toBe(expected);
    // Whoever follows the address asks the resolver for the DOI as it is.
    const { pathname, search, hash } = new URL(expected);
    expect([decodeURIComponent(pathname.slice(1)), search, hash]).toEqual([doi, '', '']);
  });

  it('of which no DOI is known is a search', async () => {
    const { paperSearchUrl } = await urlsUnder('/');
    const url = new URL(paperSearchUrl('Rao & Adams, Li6PS5X #1 + 100%'));
    expect(url.origin).toBe('https://search.crossref.org');
    expect(url.searchParams.get('q')).toBe('Rao & Adams, Li6PS5X #1 + 100%');
  });
});
