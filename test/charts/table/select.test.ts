import { describe, expect, it } from 'vitest';
import { choiceIn, nextSort, tableDefaults, toggledColumn } from '../../../src/charts/table/choice.ts';
import { optionsOf, prepared } from '../../../src/charts/table/prepared.ts';
import { rangeIn, rangeText, selected } from '../../../src/charts/table/select.ts';
import { tableStart } from '../../../src/charts/table/start.ts';
import { basket, fruits } from './kind.ts';

const defaults = tableDefaults(fruits);
const choice = (asked: Record<string, string> = {}) => choiceIn(fruits, { ...defaults, ...asked });
const options = Object.fromEntries(
  fruits.columns.map((column) => [column.id, optionsOf(basket, column)] as const),
);
const select = (asked: Record<string, string>) =>
  selected(prepared(basket, fruits.columns), options, choice(asked));
const ids = (asked: Record<string, string>) => select(asked).places.map((place) => basket[place]!.id);
const counts = (asked: Record<string, string>) =>
  Object.fromEntries(select(asked).facets[0]!.options.map(({ id, count }) => [id, count]));

describe('selected', () => {
  it.each([
    ['all rows as they were', {}, ['a', 'b', 'c', 'd']],
    ['rows with a word', { name: 'APPLE' }, ['a', 'd']],
    ['rows with all words', { name: 'pine app' }, ['d']],
    ['rows with any of the chosen values', { colour: 'green,red' }, ['a', 'b', 'c']],
    ['rows in a range, both ends in it; unknown is in none', { weight: '150..180' }, ['a', 'b']],
    ['rows from a number on', { weight: '180..' }, ['b', 'd']],
    ['rows that pass several filters at once', { colour: 'red', weight: '..200' }, ['a']],
    ['rows in order, unknown last', { sort: 'weight' }, ['a', 'b', 'd', 'c']],
    ['rows in the other order, unknown still last', { sort: '-weight' }, ['d', 'b', 'a', 'c']],
    ['rows as they were for a column that is none', { sort: 'taste' }, ['a', 'b', 'c', 'd']],
  ])('gives %s', (_, asked, expected) => {
    expect(ids(asked)).toEqual(expected);
  });

  it('counts for each option what choosing it would show: by the other filters, not by its own', () => {
    expect(counts({})).toEqual({ green: 2, red: 2 });
    // Pear is chosen away by its word; a choice of red does not take green its count.
    expect(counts({ name: 'apple' })).toEqual({ green: 1, red: 1 });
    expect(counts({ colour: 'red' })).toEqual({ green: 2, red: 2 });
    expect(counts({ colour: 'red', weight: '160..' })).toEqual({ green: 1, red: 0 });
  });

  it('is counted when the page is built as it is when nothing is chosen', () => {
    expect(tableStart(fruits, basket)).toEqual({ total: 4, facets: select({}).facets });
  });
});

describe('a choice', () => {
  it('shows the columns that are no extra, or those that are asked for, in their own order', () => {
    expect(choice().shown.map(({ id }) => id)).toEqual(['name', 'colour']);
    expect(choice({ cols: 'weight,name' }).shown.map(({ id }) => id)).toEqual(['name', 'weight']);
    expect(choice({ cols: 'taste' }).shown.map(({ id }) => id)).toEqual(['name', 'colour']);
  });

  it('goes from one order to the other and back to none; numbers begin with the highest', () => {
    const [name, , weight] = fruits.columns;
    expect(nextSort(name!, undefined)).toBe('name');
    expect(nextSort(name!, choice({ sort: 'name' }).sort)).toBe('-name');
    expect(nextSort(name!, choice({ sort: '-name' }).sort)).toBe('');
    expect(nextSort(weight!, choice({ sort: 'name' }).sort)).toBe('-weight');
    expect(nextSort(weight!, choice({ sort: '-weight' }).sort)).toBe('weight');
  });

  it('writes its columns only where they differ from those of an untouched table', () => {
    const [, colour, weight] = fruits.columns;
    expect(toggledColumn(fruits.columns, choice().shown, weight!)).toBe('name,colour,weight');
    expect(toggledColumn(fruits.columns, fruits.columns, weight!)).toBe('');
    expect(toggledColumn(fruits.columns, choice().shown, colour!)).toBe('name');
  });

  it('has names of its own in the address where another tool shares it', () => {
    const prefixed = { ...fruits, prefix: 't.' };
    expect(Object.keys(tableDefaults(prefixed))).toContain('t.colour');
    expect(choiceIn(prefixed, { 't.sort': '-weight', sort: 'name' }).sort?.column.id).toBe('weight');
  });
});

describe('a range', () => {
  it('has two ends, one of them, or is one number', () => {
    expect(rangeIn('2010..2020')).toEqual({ from: 2010, to: 2020 });
    expect(rangeIn('..2020')).toEqual({ from: undefined, to: 2020 });
    expect(rangeIn('2010..')).toEqual({ from: 2010, to: undefined });
    expect(rangeIn('2010')).toEqual({ from: 2010, to: 2010 });
    expect(rangeText('', '2020')).toBe('..2020');
    expect(rangeText('', '')).toBe('');
  });
});
