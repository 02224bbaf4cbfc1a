import { describe, expect, test } from 'vitest';
import { gapsIn } from '../../../scripts/coverage/gaps.ts';
import type { Recorded } from '../../../scripts/coverage/recorded.ts';

const paragraphs = (...texts: string[]) => texts.map((text, index) => ({ line: index + 1, text }));
/** A document that cites in brackets often enough to be read so. */
const citing = Array.from({ length: 10 }, () => 'as said [9].').join(' ');

const recorded = (...values: Recorded['values']): Recorded => ({
  values,
  numbers: new Set([9, ...values.flatMap(({ number }) => (number === undefined ? [] : [number]))]),
  listLength: 10,
});
const conductivity = (value: number, number?: number) => ({
  dimension: 'conductivity' as const,
  ends: [value],
  number,
});

const textsOf = (texts: string[], known: Recorded) =>
  gapsIn(paragraphs(...texts, 'page', 'break', 'and', citing), known).values.map(
    ({ line, text }) => `${line}: ${text}`,
  );

describe('gapsIn', () => {
  test('lists a value that no datum has', () => {
    expect(textsOf(['It conducts 12 mS cm⁻¹ [2].'], recorded())).toEqual(['1: 12 mS cm^-1']);
  });

  test('takes a value in another unit for the same', () => {
    expect(textsOf(['It conducts 12 mS cm⁻¹ [2].'], recorded(conductivity(0.012, 2)))).toEqual([]);
  });

  test('does not take 12 S/cm for 12 mS/cm', () => {
    expect(textsOf(['It conducts 12 mS cm⁻¹ [2].'], recorded(conductivity(12, 2)))).toHaveLength(1);
  });

  test('asks that the paper of the datum is cited near the value', () => {
    expect(textsOf(['It conducts 12 mS cm⁻¹ [2].'], recorded(conductivity(0.012, 3)))).toHaveLength(1);
    expect(
      textsOf(['It conducts 12 mS cm⁻¹', 'Fig. 1', 'as found early [2].'], recorded(conductivity(0.012, 2))),
    ).toEqual([]);
    expect(
      textsOf(['It conducts 12 mS cm⁻¹', 'Fig. 1', 'Fig. 2', 'as [2].'], recorded(conductivity(0.012, 2))),
    ).toHaveLength(1);
  });

  test('accepts a datum that the document gives without a number', () => {
    expect(textsOf(['It conducts 12 mS cm⁻¹ [2].'], recorded(conductivity(0.012)))).toEqual([]);
  });

  test('asks for both ends of a range', () => {
    expect(textsOf(['From 1 to 12 mS cm⁻¹.'], recorded(conductivity(0.012)))).toEqual([
      '1: 1 to 12 mS cm^-1',
    ]);
  });

  test('lists the references of the list and of the text that nothing rests on', () => {
    const known = { ...recorded(), listLength: 4, numbers: new Set([1, 3]) };
    expect(gapsIn(paragraphs('as said [2, 3].', citing), known).numbers).toEqual([2, 4]);
    expect(
      gapsIn(paragraphs('as said [2, 3].', citing), { ...known, listLength: undefined }).numbers,
    ).toEqual([2, 9]);
  });
});
