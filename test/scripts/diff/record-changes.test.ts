import { describe, expect, it } from 'vitest';
import { recordChanges } from '../../../scripts/diff/record-changes.ts';
import { renamed } from '../../../scripts/diff/renamed.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import { conductivity, material, paper, paperWith, strategy } from '../../knowledge/records.ts';
import { state } from './states.ts';

/** The changes between two states, records by their ids. */
function changes(before: Entry[], after: Entry[]) {
  const [old, young] = [state(...before), state(...after)];
  const found = recordChanges(old, young, renamed(old, young));
  return {
    added: found.added.map(({ id }) => id),
    changed: found.changed.map(({ entry, facts }) => [entry.id, facts]),
    renamed: found.renamed,
    removed: found.removed.map(({ id }) => id),
  };
}
const none = { added: [], changed: [], renamed: [], removed: [] };
const [one, other] = [paper('adeli-2019-joule-1', 2019), paper('rao-2020-joule-2', 2020)];

describe('the changes of records', () => {
  it('are those that come and go', () => {
    expect(changes([one], [one, other])).toEqual({ ...none, added: ['rao-2020-joule-2'] });
    expect(changes([one, other], [other])).toEqual({ ...none, removed: ['adeli-2019-joule-1'] });
  });

  it('leave the values of a paper to the values', () => {
    const withValue = paperWith('adeli-2019-joule-1', 2019, conductivity('3.2'));
    expect(changes([one], [withValue])).toEqual(none);
  });

  it('are fields and the text, before and after', () => {
    const before = material('lpsc', 'Li6PS5Cl', 'sulfide', 'formula: Li6PS5Cl\naliases: [LPSC]');
    const after = {
      ...material('lpsc', 'Li6PS5Cl', 'sulfide', 'formula: Li6PS5Cl\naliases: [LPSC, LPSCl]\nphase: cubic'),
      body: 'It is an argyrodite.',
    };
    expect(changes([before], [after]).changed).toEqual([
      [
        'lpsc',
        [
          { name: 'aliases', before: 'LPSC', after: 'LPSC, LPSCl' },
          { name: 'phase', before: undefined, after: 'cubic' },
          { name: 'text', before: '0 words', after: '4 words' },
        ],
      ],
    ]);
  });

  it('count entries, and say that some of them are others', () => {
    const cited = (...numbers: number[]) =>
      paper(
        'adeli-2019-joule-1',
        2019,
        `citedIn:\n${numbers.map((number) => `  - { review: jia-2024, number: ${number} }\n`).join('')}`,
      );
    expect(changes([cited(1)], [cited(1, 2)]).changed).toEqual([
      ['adeli-2019-joule-1', [{ name: 'citedIn', before: '1 entry', after: '2 entries' }]],
    ]);
    expect(changes([cited(1)], [cited(2)]).changed).toEqual([
      [
        'adeli-2019-joule-1',
        [{ name: 'citedIn', before: '1 entry', after: '1 entry, some of them changed' }],
      ],
    ]);
  });

  it('know a file by another name', () => {
    const twin = (id: string) => ({ ...strategy('coating'), id });
    expect(changes([twin('coating')], [twin('thin-coating')])).toEqual({
      ...none,
      renamed: [{ kind: 'strategy', before: 'coating', after: 'thin-coating' }],
    });
  });

  it('know a paper by its DOI, however it is written, and tell what else changed', () => {
    const before = paper('adeli-2019-joule-1', 2019, 'doi: 10.1000/AbC');
    const after = paper('adeli-2019-joule-7', 2019, 'doi: 10.1000/aBc\npages: "7"');
    expect(changes([before], [after])).toEqual({
      ...none,
      renamed: [{ kind: 'reference', before: 'adeli-2019-joule-1', after: 'adeli-2019-joule-7' }],
      changed: [
        [
          'adeli-2019-joule-7',
          [
            { name: 'doi', before: '10.1000/AbC', after: '10.1000/aBc' },
            { name: 'pages', before: undefined, after: '7' },
          ],
        ],
      ],
    });
  });

  it('do not take a paper with another DOI for the same', () => {
    const before = paper('adeli-2019-joule-1', 2019, 'doi: 10.1000/1');
    const after = paper('adeli-2019-joule-7', 2019, 'doi: 10.1000/2');
    expect(changes([before], [after])).toMatchObject({
      added: ['adeli-2019-joule-7'],
      removed: ['adeli-2019-joule-1'],
      renamed: [],
    });
  });
});
