import { describe, expect, it } from 'vitest';
import { citationText, papersBehind, rowText, tableCsv } from '../../../src/charts/table/file.ts';
import { packedTable, unpackedTable } from '../../../src/charts/table/packed.ts';
import { choiceIn, tableDefaults } from '../../../src/charts/table/choice.ts';
import { shownText, sortText } from '../../../src/charts/table/words.ts';
import { basket, fruits } from './kind.ts';

describe('a table in a file', () => {
  it('has the rows and columns that are given, with plain spaces', () => {
    const [name, , weight] = fruits.columns;
    expect(tableCsv([name!, weight!], basket.slice(1, 3))).toBe('id,name,weight\nb,Pear,180 g\nc,Cherry,\n');
  });

  it('names the papers of its rows once, in order', () => {
    expect(papersBehind([...basket.slice(0, 2).toReversed(), basket[0]!], fruits.papersOf)).toEqual([
      'paper-of-a',
      'paper-of-b',
    ]);
  });
});

describe('a row that is copied', () => {
  it('has a line for each column that says something, then its papers', () => {
    expect(rowText(fruits.columns, basket[2]!, ['A. Author. A paper (2020).'])).toBe(
      'Name: Cherry\nColour: red\n\nA. Author. A paper (2020).',
    );
    expect(rowText(fruits.columns.slice(0, 1), basket[0]!, [])).toBe('Name: Apple');
  });

  it('cites with the address of the DOI, where one is known', () => {
    const citation = [
      { kind: 'text', text: 'A. Author. ' },
      { kind: 'italic', text: 'Joule' },
    ] as const;
    expect(citationText({ citation, doi: '10.1/x' })).toBe('A. Author. Joule https://doi.org/10.1/x');
    expect(citationText({ citation })).toBe('A. Author. Joule');
  });
});

describe('a table that travels', () => {
  it('arrives as it was', () => {
    const table = { rows: basket, papers: {} };
    expect(unpackedTable(JSON.parse(JSON.stringify(packedTable(table))))).toEqual(table);
  });
});

describe('words', () => {
  const choice = (sort: string) => choiceIn(fruits, { ...tableDefaults(fruits), sort });

  it('say how much is shown', () => {
    expect(shownText(fruits.nouns, 4, 4)).toBe('All 4 fruits');
    expect(shownText(fruits.nouns, 0, 4)).toBe('0 of 4 fruits');
    expect(shownText(fruits.nouns, 1, 1)).toBe('All 1 fruit');
  });

  it('say how it is sorted', () => {
    expect(sortText(choice(''))).toBe('');
    expect(sortText(choice('name'))).toBe('sorted by name, from A to Z');
    expect(sortText(choice('-weight'))).toBe('sorted by weight, highest first');
  });
});
