import { describe, expect, test } from 'vitest';
import { optionsOf } from '../../../scripts/new/options.ts';

const flags = (...args: string[]) => {
  const options = optionsOf(args);
  return typeof options === 'string' ? options : options.flags;
};

describe('optionsOf', () => {
  test('has an option for each field that holds no further ones', () => {
    expect(
      flags(
        'datum',
        'x',
        '--value',
        '2.70',
        '--source.locator',
        'Table 1',
        '--cell.anode',
        'lithium',
        '--conditions.cycles',
        '5',
      ),
    ).toEqual({
      value: ['2.70'],
      'source.locator': ['Table 1'],
      'cell.anode': ['lithium'],
      'conditions.cycles': ['5'],
    });
    expect(
      flags('material', 'x', '--aliases', 'a', '--aliases', 'b', '--components.name', 'PEO', '--id', 'y'),
    ).toEqual({
      aliases: ['a', 'b'],
      'components.name': ['PEO'],
      id: ['y'],
    });
  });

  test('reads what belongs to a paper', () => {
    expect(
      optionsOf(['reference', '--from', '-', '--cited-in', 'jia-2024:17', '--content', 'a\\b/']),
    ).toMatchObject({
      task: 'reference',
      name: undefined,
      from: '-',
      citedIn: ['jia-2024:17'],
      content: 'a/b',
      fresh: false,
    });
  });

  test('says how it is used', () => {
    expect(optionsOf([])).toMatch(/^Usage:/);
    expect(optionsOf(['paper'])).toMatch(/^There is no "paper" to make\.\nUsage:/);
    expect(optionsOf(['strategy', 'a', 'b'])).toMatch(/^Put a name of several words in quotes\./);
    expect(optionsOf(['datum', 'x', '--lattice', '1'])).toMatch(/^Unknown option '--lattice'/);
  });
});
