import { describe, expect, it } from 'vitest';
import { windows } from '../../../src/charts/window/series.ts';
import type { Limit, Window } from '../../../src/charts/window/series.ts';
import { paperWith } from '../../knowledge/records.ts';
import { plain, plottedOf } from '../plotted.ts';

type Given = { property: string; value: string; of?: string; lines?: string };

/** A limit as a paper gives it, computed from phase equilibria unless the lines say otherwise. */
const datum = ({ property, value, of = 'material: li6ps5cl', lines = 'variant: thermodynamic' }: Given) => `
property: ${property}
${of}
value: ${value}
unit: V
method: computed
source: { locator: Table 1 }
${lines}
`;
const reduction = (value: string, rest: Partial<Given> = {}) =>
  datum({ property: 'reduction-potential', value, ...rest });
const oxidation = (value: string, rest: Partial<Given> = {}) =>
  datum({ property: 'oxidation-potential', value, ...rest });
const whole = (value: string, rest: Partial<Given> = {}) =>
  datum({ property: 'stability-window', value, ...rest });

/** The windows of papers, each given by its data. */
const windowsOf = (...papers: string[][]) =>
  windows(
    plottedOf(
      ...papers.map((data, index) => paperWith(`author-${2020 - index}-joule-1`, 2020 - index, ...data)),
    ),
  );

/** `1.71…2.01`; an open end is a question mark. */
const ends = ({ reduction: low, oxidation: high }: Window) => `${low?.low ?? '?'}…${high?.high ?? '?'}`;

describe('windows', () => {
  it('pair the two limits that one paper gives for one material', () => {
    const [found, ...more] = windowsOf([reduction('1.71'), oxidation('2.01')]);
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      subject: { kind: 'material', id: 'li6ps5cl', title: 'Li6PS5Cl' },
      main: 'sulfide',
      variant: 'thermodynamic',
      paper: { id: 'author-2020-joule-1' },
    });
    expect(ends(found!)).toBe('1.71…2.01');
  });

  it('leave a limit absent that nobody gave', () => {
    const [low] = windowsOf([reduction('1.71')]);
    expect(low!.oxidation).toBeUndefined();
    const [high] = windowsOf([oxidation('2.01')]);
    expect(high!.reduction).toBeUndefined();
  });

  it('take 0 V for a limit, which is not the same as none', () => {
    const [found] = windowsOf([reduction('0'), oxidation('2.01')]);
    expect(found!.reduction?.low).toBe(0);
  });

  it('are converted to volts', () => {
    // 1710 mV = 1.71 V
    expect(windowsOf([reduction('1710').replace('unit: V', 'unit: mV')]).map(ends)).toEqual(['1.71…?']);
  });

  it.each<[string, Partial<Given>]>([
    ['kinds of method', { lines: 'variant: onset' }],
    ['a stated and an unstated kind', { lines: '' }],
    ['samples', { lines: 'variant: thermodynamic\nconditions: { state: after 7 days in air }' }],
    ['forms', { lines: 'variant: thermodynamic\nform: glass' }],
    ['temperatures', { lines: 'variant: thermodynamic\ntemperature: 60' }],
    ['materials', { of: 'material: li3ps4' }],
    ['a material and its family', { of: 'family: argyrodite' }],
  ])('never pair limits of different %s', (_, other) => {
    expect(windowsOf([reduction('1.71'), oxidation('2.01', other)]).map(ends)).toEqual(['1.71…?', '?…2.01']);
  });

  it('never pair limits of different methods', () => {
    const measured = oxidation('2.01').replace('method: computed', 'method: measured');
    expect(windowsOf([reduction('1.71'), measured]).map(ends)).toEqual(['1.71…?', '?…2.01']);
  });

  it('never pair limits of different papers', () => {
    expect(windowsOf([reduction('1.71')], [oxidation('2.01')]).map(ends)).toEqual(['1.71…?', '?…2.01']);
  });

  it('keep a family apart from a material of the same id', () => {
    const found = windowsOf([reduction('1'), reduction('2', { of: 'family: argyrodite' })]);
    expect(found.map(({ subject }) => `${subject.kind} ${subject.id}`)).toEqual([
      'material li6ps5cl',
      'family argyrodite',
    ]);
    expect(found.map(({ main }) => main)).toEqual(['sulfide', 'sulfide']);
  });

  it('do not begin or end at a later step of the decomposition', () => {
    const step = { lines: 'variant: thermodynamic\nconditions: { step: 2 }' };
    expect(
      windowsOf([reduction('1.71'), reduction('1.30', step), oxidation('2.31', step)]).map(ends),
    ).toEqual(['1.71…?']);
  });

  it('leave out what is printed with a unit of something else', () => {
    const slip = oxidation('5', { lines: 'variant: thermodynamic\nstatus: doubtful\nnote: A slip.' });
    expect(windowsOf([reduction('1.71'), slip.replace('unit: V', 'unit: mS/cm')]).map(ends)).toEqual([
      '1.71…?',
    ]);
  });

  it('have both ends of a window that is printed as one, each with its own text', () => {
    const [found] = windowsOf([whole('[1.70, 2.14]')]);
    expect(ends(found!)).toBe('1.7…2.14');
    expect([found!.reduction!, found!.oxidation!].map(({ text }) => plain(text))).toEqual([
      '1.70 V',
      '2.14 V',
    ]);
  });

  it('take a window printed as one number for its upper limit, and leave the lower one open', () => {
    const [found] = windowsOf([whole('5', { lines: 'variant: stated\nrelation: ">"' })]);
    expect(ends(found!)).toBe('?…5');
    expect(found!.oxidation).toMatchObject({ relation: '>', text: '>\u00a05\u00a0V' });
  });

  it('keep the two ends of a limit that is itself a range', () => {
    const [found] = windowsOf([reduction('[0.41, 0.92]')]);
    expect(found!.reduction).toMatchObject({ low: 0.41, high: 0.92 });
  });

  it('know what a limit decomposes to and whether it is doubted', () => {
    const lines = 'variant: thermodynamic\nproducts: [P, Li2S, LiCl]\nstatus: doubtful\nnote: Why.';
    expect(windowsOf([reduction('1.71', { lines })])[0]!.reduction).toMatchObject({
      low: 1.71,
      high: 1.71,
      relation: '=',
      text: '1.71\u00a0V',
      products: ['P', 'Li2S', 'LiCl'],
      doubtful: true,
    } satisfies Omit<Limit, 'statement'>);
  });

  describe('of a paper that prints a window and its limits', () => {
    const products = { lines: 'variant: thermodynamic\nproducts: [P]' };

    it('are one where they agree, with the products of the limits', () => {
      const found = windowsOf([whole('[1.71, 2.01]'), reduction('1.71', products), oxidation('2.01')]);
      expect(found.map(ends)).toEqual(['1.71…2.01']);
      expect(found[0]!.reduction!.products).toEqual(['P']);
    });

    it('are one where only one limit is printed apart', () => {
      const found = windowsOf([whole('[1.71, 2.01]'), oxidation('2.01', products)]);
      expect(found.map(ends)).toEqual(['1.71…2.01']);
      expect(found[0]!.oxidation!.products).toEqual(['P']);
    });

    it('are one where the window is one number', () => {
      expect(windowsOf([whole('2.01'), reduction('1.71'), oxidation('2.01')]).map(ends)).toEqual([
        '1.71…2.01',
      ]);
    });

    it('are two where they disagree in either limit', () => {
      expect(windowsOf([whole('[1.71, 2.14]'), reduction('1.71'), oxidation('2.01')]).map(ends)).toEqual([
        '1.71…2.14',
        '1.71…2.01',
      ]);
      expect(windowsOf([whole('[1.71, 2.14]'), oxidation('2.01')]).map(ends)).toEqual([
        '1.71…2.14',
        '?…2.01',
      ]);
    });

    it('are two where a limit is a range of which the window has one end only', () => {
      expect(windowsOf([whole('[0.92, 4]'), reduction('[0.41, 0.92]')]).map(ends)).toEqual([
        '0.92…4',
        '0.41…?',
      ]);
      expect(windowsOf([whole('[0.41, 4]'), reduction('[0.41, 0.92]')]).map(ends)).toEqual([
        '0.41…4',
        '0.41…?',
      ]);
    });

    it('are two where they have no limit in common', () => {
      expect(windowsOf([whole('5'), reduction('1.71')]).map(ends)).toEqual(['?…5', '1.71…?']);
    });

    it('are two where different papers print them', () => {
      expect(windowsOf([whole('[1.71, 2.01]')], [reduction('1.71'), oxidation('2.01')])).toHaveLength(2);
    });
  });

  it('are none without values', () => {
    expect(windows([])).toEqual([]);
  });
});
