import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carried, columnsOf, received, recordsOf } from '../../src/charts/columns.ts';

describe('columnsOf', () => {
  it('names each field once, and a missing value is null', () => {
    expect(columnsOf([{ id: 'a', note: 'why' }, { id: 'b' }])).toEqual({
      id: ['a', 'b'],
      note: ['why', null],
    });
  });

  it('gives the records back, through a text too', () => {
    const records = [
      { id: 'a', low: 0, places: ['Table 1', 'Fig. 2'], isDoubtful: false },
      { id: 'b', low: -1.5, places: [], isDoubtful: true, note: '' },
    ];
    expect(recordsOf(JSON.parse(JSON.stringify(columnsOf(records))) as never)).toEqual(records);
    expect(recordsOf(columnsOf([]))).toEqual([]);
  });
});

describe('carried', () => {
  it('has no quote, and comes back whatever it holds', () => {
    expect(carried({ a: 'b' })).toBe('{`a`:`b`}');
    fc.assert(
      fc.property(fc.jsonValue(), (data) => {
        expect(JSON.stringify(received(carried(data)))).toBe(JSON.stringify(data));
      }),
    );
  });
});
