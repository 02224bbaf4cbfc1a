import { describe, expect, it } from 'vitest';
import { isBetter, isTie, marksOf, verdicts } from '../../../src/charts/compare/verdict.ts';
import type { Contender } from '../../../src/charts/compare/verdict.ts';
import type { Ranked, Ranking } from '../../../src/knowledge/ranking.ts';

const factor = (property: Ranking['property'], better: Ranking['better'], value: number): Ranking => ({
  property,
  label: property,
  better,
  least: { kind: 'factor', value, unit: '' },
  needsTemperature: false,
});
const volts = (property: Ranking['property'], better: Ranking['better']): Ranking => ({
  ...factor(property, better, 1),
  least: { kind: 'difference', value: 0.1, unit: 'V' },
});
const rankings = [
  factor('ionic-conductivity', 'higher', 2),
  factor('activation-energy', 'lower', 1.1),
  volts('reduction-potential', 'lower'),
  volts('oxidation-potential', 'higher'),
];

const number = (value: number, given: Partial<Ranked> = {}): Ranked => ({
  property: 'ionic-conductivity',
  under: 'measured at room temperature',
  value,
  ...given,
});

/** A material with one value for each of the numbers; the ids of its values are `a0`, `a1`. */
const contender = (id: string, ...numbers: (Ranked | readonly Ranked[])[]): Contender => ({
  id,
  values: numbers.map((one, index) => ({ id: `${id}${index}`, ranked: [one].flat() })),
});

/** The verdict on materials by one property: `a=12|10` is a material with two values. */
function judged(given: Partial<Ranked>, ...materials: string[]) {
  const contenders = materials.map((text) => {
    const [id, values] = text.split('=') as [string, string];
    return contender(id, ...values.split('|').map((value) => number(Number(value), given)));
  });
  return verdicts(contenders, rankings)[0];
}

describe('a material is better than another', () => {
  const span = (low: number, high = low) => ({ id: '', low, high });
  const [conductivity, energy, reduction] = rankings;

  it('when all its values are, by more than repeats may differ', () => {
    expect(isBetter(span(10), span(4), conductivity!)).toBe(true);
    expect(isBetter(span(10), span(6), conductivity!)).toBe(false);
    expect(isBetter(span(4), span(10), conductivity!)).toBe(false);
    // The lower of 5 and 20 is not twice 4.
    expect(isBetter(span(5, 20), span(4), conductivity!)).toBe(false);
    expect(isBetter(span(9, 20), span(1, 4), conductivity!)).toBe(true);
  });

  it('not by exactly the limit', () => {
    expect(isBetter(span(8), span(4), conductivity!)).toBe(false);
    // 1.81 − 1.71 is 0.10000000000000009 to a computer.
    expect(isBetter(span(1.71), span(1.81), reduction!)).toBe(false);
    expect(isBetter(span(1.71), span(1.82), reduction!)).toBe(true);
  });

  it('by a lower value where lower is better', () => {
    expect(isBetter(span(0.2), span(0.3), energy!)).toBe(true);
    expect(isBetter(span(0.3), span(0.2), energy!)).toBe(false);
    expect(isBetter(span(0), span(1.7), reduction!)).toBe(true);
    expect(isBetter(span(-0.2), span(0), reduction!)).toBe(true);
  });

  it('than one without any, but not than itself without any', () => {
    expect(isBetter(span(1), span(0), conductivity!)).toBe(true);
    expect(isBetter(span(0), span(0), conductivity!)).toBe(false);
  });
});

describe('a verdict', () => {
  it('names the best and the worst', () => {
    expect(judged({}, 'a=12', 'b=1', 'c=4')).toMatchObject({
      best: ['a'],
      worst: ['b'],
      compared: ['a', 'b', 'c'],
    });
  });

  it('turns round where lower is better', () => {
    const given = { property: 'reduction-potential', kind: 'thermodynamic', under: 'computed' } as const;
    expect(judged(given, 'a=1.71', 'b=0.05')).toMatchObject({ best: ['b'], worst: ['a'] });
  });

  it('names all that share a place', () => {
    // 12 and 10 are less than a factor of 2 apart; both are far from 1.
    expect(judged({}, 'a=12', 'b=10', 'c=1')).toMatchObject({ best: ['a', 'b'], worst: ['c'] });
    expect(judged({}, 'a=12', 'b=1', 'c=1')).toMatchObject({ best: ['a'], worst: ['b', 'c'] });
  });

  it('keeps one in both places that lies between two and is told from neither', () => {
    // 12 / 7 and 7 / 4 are below 2, 12 / 4 is above.
    const found = judged({}, 'a=12', 'b=7', 'c=4')!;
    expect(found).toMatchObject({ best: ['a', 'b'], worst: ['b', 'c'] });
    expect(isTie(found)).toBe(false);
  });

  it('is a tie where nothing can be told apart, also of equal values', () => {
    expect(isTie(judged({}, 'a=3', 'b=2')!)).toBe(true);
    expect(isTie(judged({}, 'a=3', 'b=3')!)).toBe(true);
    // One of a is far above, the other far below.
    expect(isTie(judged({}, 'a=1|30', 'b=5')!)).toBe(true);
  });

  it('wants two materials, not two values of one', () => {
    expect(judged({}, 'a=3|9')).toBeUndefined();
    expect(verdicts([contender('a', number(3)), contender('b')], rankings)).toEqual([]);
  });

  it.each([
    ['property', { property: 'activation-energy' }],
    ['kind', { kind: 'bulk' }],
    ['conditions', { under: 'computed at room temperature' }],
  ] as const)('never mixes what differs in its %s', (_, other) => {
    expect(verdicts([contender('a', number(3)), contender('b', number(9, other))], rankings)).toEqual([]);
  });

  it('is given for each set of conditions apart', () => {
    const warm = { under: 'measured at 60 °C' };
    const found = verdicts(
      [contender('a', number(12), number(20, warm)), contender('b', number(1), number(90, warm))],
      rankings,
    );
    expect(found.map(({ under, best }) => [under, ...best])).toEqual([
      ['measured at 60 °C', 'b'],
      ['measured at room temperature', 'a'],
    ]);
  });

  it('says nothing of a property that is not ranked', () => {
    expect(judged({ property: 'density' }, 'a=2', 'b=5')).toBeUndefined();
  });
});

describe('marks', () => {
  it('stand at every value that the verdict rests on, and at no other', () => {
    const materials = [
      contender('a', number(12), number(27), number(50, { under: 'measured at 60 °C' })),
      contender('b', number(1)),
    ];
    const marks = marksOf(materials, verdicts(materials, rankings));
    expect([...marks].map(([id, [mark]]) => [id, mark!.word])).toEqual([
      ['a0', 'best'],
      ['a1', 'best'],
      ['b0', 'worst'],
    ]);
  });

  it('are not given for a place that several share', () => {
    const materials = [contender('a', number(12)), contender('b', number(10)), contender('c', number(1))];
    const marks = marksOf(materials, verdicts(materials, rankings));
    expect([...marks.keys()]).toEqual(['c0']);
  });

  it('name the end of a window', () => {
    const computed = { kind: 'thermodynamic', under: 'computed' } as const;
    const window = (low: number, high: number) => [
      number(low, { property: 'reduction-potential', ...computed }),
      number(high, { property: 'oxidation-potential', ...computed }),
    ];
    // The window of b is worse below, and above no worse than repeats may differ.
    const materials = [contender('a', window(0.05, 2.7)), contender('b', window(1.7, 2.65))];
    const marks = marksOf(materials, verdicts(materials, rankings));
    expect(Object.fromEntries(marks)).toEqual({
      a0: [{ word: 'best', property: 'reduction-potential' }],
      b0: [{ word: 'worst', property: 'reduction-potential' }],
    });
  });
});
