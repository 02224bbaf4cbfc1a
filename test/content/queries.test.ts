import { describe, expect, it } from 'vitest';
import { readFolder } from '../../src/reading/folder.ts';
import { entriesOf } from '../../scripts/checks/records.ts';
import { answer, indexOf } from '../search/index.ts';
import { queries } from '../search/queries.ts';
import { shortfall } from '../search/shortfall.ts';

const folder = readFolder('content');
const kinds = ['reference', 'family', 'material', 'strategy', 'electrode', 'concept'] as const;
const index = indexOf(kinds.flatMap((kind) => entriesOf(folder, kind).map(({ entry }) => entry)));

describe('sixty questions', () => {
  it.each(queries.map((query) => [query.query, query] as const))('%s', (question, query) => {
    const { groups, isNearest } = answer(index, question);
    const listed = isNearest ? [] : groups.map(({ hits }) => hits.map(({ kind, id }) => `${kind}:${id}`));
    expect(shortfall(query, listed)).toEqual([]);
  });
});
