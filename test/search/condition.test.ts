import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedProperties } from '../../src/knowledge/search/asked-properties.ts';
import { fulfils, takeConditions } from '../../src/search/condition.ts';

const taken = (text: string) => {
  const { conditions, rest, unread } = takeConditions(text, askedProperties);
  return {
    conditions: conditions.map(({ property, relation, limit }) => [property.id, relation, limit]),
    rest,
    unread,
  };
};

describe('takeConditions', () => {
  it.each([
    // The base unit of conductivity is S/cm: 1 mS/cm is 0.001 S/cm.
    ['conductivity > 1 mS/cm', ['ionic-conductivity', '>', 0.001]],
    ['ionic conductivity>1mS/cm', ['ionic-conductivity', '>', 0.001]],
    ['σ ≥ 1 × 10⁻³ S cm⁻¹', ['ionic-conductivity', '>=', 0.001]],
    ['conductivity > 1e-3 S/cm', ['ionic-conductivity', '>', 0.001]],
    ['window > 4.5 V', ['oxidation-potential', '>', 4.5]],
    ['reduction < 1 V', ['reduction-potential', '<', 1]],
    ['Ea <= 300 meV', ['activation-energy', '<=', 0.3]],
    ['t+ > 0.6', ['transference-number', '>', 0.6]],
  ])('reads %s', (text, condition) => {
    const { conditions, rest, unread } = taken(text);
    expect(conditions[0]!.slice(0, 2)).toEqual(condition.slice(0, 2));
    expect(conditions[0]![2]).toBeCloseTo(condition[2] as number, 12);
    expect([rest, unread]).toEqual(['', []]);
  });

  it('takes a number without a unit in the usual unit of its property', () => {
    expect(taken('CCD > 2').conditions).toEqual([['critical-current-density', '>', 2]]);
    expect(taken('conductivity > 5').conditions[0]![2]).toBeCloseTo(0.005, 12);
  });

  it('reads several, and leaves the other words', () => {
    expect(taken('sulfide conductivity > 10 mS/cm window > 3 V Ge')).toEqual({
      conditions: [
        ['ionic-conductivity', '>', 0.01],
        ['oxidation-potential', '>', 3],
      ],
      rest: 'sulfide Ge',
      unread: [],
    });
  });

  it.each([
    ['hardness > 3 GPa', 'hardness > 3'],
    ['conductivity > fast', 'conductivity > fast'],
    // A conductivity is no voltage.
    ['conductivity > 3 V', 'conductivity > 3'],
  ])('says what it cannot read: %s', (text, unread) => {
    expect(taken(text).unread).toEqual([unread]);
  });

  it('never fails, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(takeConditions(text, askedProperties).conditions.length).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});

describe('fulfils', () => {
  const value = (relation: string, low: number, high = low) => ({ relation, low, high });
  it.each([
    ['a number above', value('=', 12), '>', 10, true],
    ['the number itself', value('=', 10), '>', 10, false],
    ['the number itself, where that is enough', value('=', 10), '>=', 10, true],
    ['a range that reaches above', value('=', 8, 12), '>', 10, true],
    ['a range below', value('=', 8, 9), '>', 10, false],
    // Above 10 lies above 10; whether above 9 lies above 10 nobody knows.
    ['a bound at the limit', value('>', 10), '>', 10, true],
    ['a bound below the limit', value('>', 9), '>', 10, false],
    // Below 17 may be anything below; up to 17 was reached.
    ['an upper bound', value('<', 17), '>', 10, false],
    ['a highest value', value('<=', 17), '>', 10, true],
    ['a lowest value', value('>=', 1), '<', 2, true],
    ['an upper bound below', value('<', 1), '<', 2, true],
    ['a lower bound', value('>', 1), '<', 2, false],
    ['a number equal', value('=', 2), '=', 2, true],
    ['a bound is not equal', value('>', 2), '=', 2, false],
  ] as const)('%s', (_, given, relation, limit, expected) => {
    expect(fulfils(given, { relation, limit })).toBe(expected);
  });
});
