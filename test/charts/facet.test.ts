import { describe, expect, it } from 'vitest';
import { counted, occurring, passing } from '../../src/charts/facet.ts';
import type { Facet } from '../../src/charts/facet.ts';

type Item = { name: string; family: string; kinds: string[] };
const items: Item[] = [
  { name: 'a', family: 'sulfide', kinds: ['onset'] },
  { name: 'b', family: 'sulfide', kinds: ['thermodynamic'] },
  { name: 'c', family: 'oxide', kinds: ['thermodynamic', 'onset'] },
  { name: 'd', family: 'halide', kinds: ['kinetic'] },
];
const words = (...ids: string[]) => ids.map((id) => ({ id, label: id.toUpperCase() }));
const facets: Facet<Item>[] = [
  {
    key: 'family',
    label: 'Family',
    of: ({ family }) => [family],
    options: words('sulfide', 'oxide', 'halide'),
  },
  {
    key: 'kind',
    label: 'Kind',
    of: ({ kinds }) => kinds,
    options: words('thermodynamic', 'kinetic', 'onset'),
  },
];
const names = (view: Record<string, string>) =>
  passing(items, facets, view)
    .map(({ name }) => name)
    .join('');
const counts = (view: Record<string, string>) =>
  counted(items, facets, view).map(({ options }) => options.map(({ count }) => count));

describe('passing', () => {
  it.each([
    ['everything while nothing is chosen', {}, 'abcd'],
    ['what has the chosen option', { family: 'sulfide' }, 'ab'],
    ['what has any of two options of one facet', { family: 'sulfide,halide' }, 'abd'],
    ['what passes both facets', { family: 'sulfide', kind: 'onset' }, 'a'],
    ['an item by any of the things it has', { kind: 'onset' }, 'ac'],
    ['nothing by an option that nothing has', { family: 'hydride' }, ''],
  ])('lets through %s', (_, view, expected) => {
    expect(names(view as Record<string, string>)).toBe(expected);
  });
});

describe('counted', () => {
  it('counts all items before a choice', () => {
    // Two sulfides, an oxide, a halide; two thermodynamic, one kinetic, two onset.
    expect(counts({})).toEqual([
      [2, 1, 1],
      [2, 1, 2],
    ]);
  });

  it('counts what the other facets leave after a choice, and keeps its own counts', () => {
    // Among the sulfides: one thermodynamic, none kinetic, one onset. The families count as before.
    expect(counts({ family: 'sulfide' })).toEqual([
      [2, 1, 1],
      [1, 0, 1],
    ]);
  });

  it('leaves out a facet with one option, unless that was chosen', () => {
    const one: Facet<Item>[] = [{ ...facets[0]!, options: words('sulfide') }];
    expect(counted(items, one, {})).toEqual([]);
    expect(counted(items, one, { family: 'sulfide' })).toHaveLength(1);
  });

  it('says what is chosen', () => {
    const [family] = counted(items, facets, { family: 'oxide' });
    expect(family!.options.map(({ isChosen }) => isChosen)).toEqual([false, true, false]);
  });
});

describe('occurring', () => {
  it('offers what occurs, in the order of the vocabulary', () => {
    const found = occurring(items, ({ family }) => [family], words('hydride', 'halide', 'sulfide'));
    expect(found.map(({ id }) => id)).toEqual(['halide', 'sulfide']);
  });
});
