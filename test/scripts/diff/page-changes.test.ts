import { globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pages } from '../../../scripts/diff/page-answers.ts';
import { pageChanges } from '../../../scripts/diff/page-changes.ts';
import { conductivity, electrode, paper, paperWith, record } from '../../knowledge/records.ts';
import { state } from './states.ts';

describe('the pages that a change touches', () => {
  const [before, after] = ['3.2', '2.3'].map((value) =>
    state(paperWith('adeli-2019-joule-1', 2019, conductivity(value))),
  );

  it('are none without a change', () => {
    expect(pageChanges(before!, before!)).toEqual({ added: [], changed: [], removed: [] });
  });

  it('are all that show the value, and no other', () => {
    const { changed } = pageChanges(before!, after!);
    expect(changed).toEqual(
      expect.arrayContaining([
        '/charts/conductivity/',
        '/materials/li6ps5cl/',
        '/measurements/ionic-conductivity/',
        '/references/adeli-2019-joule-1/',
      ]),
    );
    expect(changed.filter((address) => /br\/|halide|li3ycl6|authors|concepts/.test(address))).toEqual([]);
  });

  it('are those of records that come and go', () => {
    const more = state(paper('adeli-2019-joule-1', 2019), paper('zou-2020-joule-2', 2020));
    const less = state(paper('adeli-2019-joule-1', 2019));
    const own = ['/references/authors/z/', '/references/zou-2020-joule-2/'];
    expect(pageChanges(less, more).added).toEqual(own);
    expect(pageChanges(more, less).removed).toEqual(own);
  });
});

it('every page that is made from records is asked for', () => {
  const cell = `
property: cycle-life
cell: { cathode: licoo2, electrolyte: li6ps5cl, anode: lithium }
value: 100
unit: cycles
method: measured
source: { locator: Table 1 }
`;
  const all = state(
    paperWith(
      'adeli-2019-joule-1',
      2019,
      ...Array.from({ length: 251 }, (_, index) => cell.replace('Table 1', `Table ${index + 1}`)),
    ),
    electrode('licoo2', 'LiCoO2', 'cathode'),
    electrode('lithium', 'Li', 'anode'),
    record(
      'strategy',
      'coating',
      '---\ntitle: Coating\nside: cathode\napproach: coating\nissues: [oxidation]\nsummary: It helps.\n---\n',
    ),
    record('concept', 'creep', '---\ntitle: Creep\nsummary: It flows.\n---\n'),
  );
  const made = pages(all).map(([address]) => address);
  // What only holds our own text, answers in the browser, or is a file and no page.
  const others = ['404', 'about/index', 'charts/index', 'data/index', 'search/index'];
  const routes = globSync('**/*.{astro,mdx}', { cwd: 'src/pages' })
    .map((file) => file.replaceAll('\\', '/').replace(/\.\w+$/, ''))
    .filter((route) => !others.includes(route));
  const missing = routes.filter((route) => {
    const path = route.replace(/(^|\/)index$/, '').replace(/\[\w+\]/g, '[^/]+');
    return !made.some((address) => new RegExp(`^/${path}${path === '' ? '' : '/'}$`).test(address));
  });
  expect(routes.length).toBeGreaterThan(25);
  expect(missing).toEqual([]);
});
