import { describe, expect, it } from 'vitest';
import { measurementText, originText } from '../../../scripts/diff/facts.ts';
import { measurementChanges } from '../../../scripts/diff/measurement-changes.ts';
import { renamed } from '../../../scripts/diff/renamed.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import { conductivity, paper, paperWith, potential } from '../../knowledge/records.ts';
import { spaced, state } from './states.ts';

/** The changes between two states, values by their printed numbers. */
function changes(before: Entry[], after: Entry[]) {
  const [old, young] = [state(...before), state(...after)];
  const { added, changed, removed } = measurementChanges(old, young, renamed(old, young));
  const printed = (all: typeof added) => all.map(({ quantity }) => quantity.low.printed);
  return { added: printed(added), changed: spaced(changed), removed: printed(removed) };
}
const inPaper = (...data: string[]) => [paperWith('adeli-2019-joule-1', 2019, ...data)];

describe('the changes of values', () => {
  it('are none where nothing but the order of the file differs', () => {
    const [one, other] = [conductivity('3.2'), conductivity('1.5', 'temperature: 60')];
    expect(changes(inPaper(one, other), inPaper(other, one))).toEqual({
      added: [],
      changed: [],
      removed: [],
    });
  });

  it('are a value that comes, and one that goes', () => {
    const [one, other] = [conductivity('3.2'), potential('2.14')];
    expect(changes(inPaper(one), inPaper(one, other)).added).toEqual(['2.14']);
    expect(changes(inPaper(one, other), inPaper(one)).removed).toEqual(['2.14']);
  });

  it('are another number of the same statement', () => {
    const { added, changed, removed } = changes(inPaper(conductivity('3.2')), inPaper(conductivity('2.3')));
    expect({ added, removed }).toEqual({ added: [], removed: [] });
    expect(changed).toMatchObject([
      {
        facts: [{ name: 'value', before: '3.2 mS cm⁻¹', after: '2.3 mS cm⁻¹' }],
        isSameAmount: false,
        hasMoved: false,
      },
    ]);
  });

  it('tell another spelling of the same amount', () => {
    const inSiemens = conductivity('0.0032').replace('mS/cm', 'S/cm');
    const { changed } = changes(inPaper(conductivity('3.2')), inPaper(inSiemens));
    expect(changed).toMatchObject([
      { facts: [{ name: 'value', before: '3.2 mS cm⁻¹', after: '0.0032 S cm⁻¹' }], isSameAmount: true },
    ]);
  });

  it('tell a bound from the number', () => {
    const bound = conductivity('3.2', 'temperature: RT\nrelation: ">"');
    expect(changes(inPaper(conductivity('3.2')), inPaper(bound)).changed).toMatchObject([
      { facts: [{ name: 'value', before: '3.2 mS cm⁻¹', after: '> 3.2 mS cm⁻¹' }], isSameAmount: false },
    ]);
  });

  it('tell that the printed digits are others', () => {
    expect(changes(inPaper(conductivity('3.2')), inPaper(conductivity('3.20'))).changed).toMatchObject([
      { facts: [{ before: '3.2 mS cm⁻¹', after: '3.20 mS cm⁻¹' }], isSameAmount: true },
    ]);
  });

  it('take a value whose temperature was corrected for the same value at another address', () => {
    const { added, changed, removed } = changes(
      inPaper(conductivity('3.2'), potential('2.14')),
      inPaper(conductivity('3.2', 'temperature: 60'), potential('2.14')),
    );
    expect({ added, removed }).toEqual({ added: [], removed: [] });
    expect(changed).toMatchObject([
      { facts: [{ name: 'temperature', before: 'room temperature', after: '60 °C' }], hasMoved: true },
    ]);
  });

  it('take a value that was ascribed to the wrong material for the same value', () => {
    const { changed } = changes(
      inPaper(conductivity('3.2')),
      inPaper(conductivity('3.2', 'temperature: RT', 'li6ps5br')),
    );
    expect(changed.map(({ facts }) => facts)).toEqual([
      [{ name: 'about', before: 'Li6PS5Cl', after: 'Li6PS5Br' }],
    ]);
  });

  it('do not guess which of two values became a third', () => {
    const { added, changed, removed } = changes(
      inPaper(conductivity('3.2'), conductivity('3.2', 'temperature: 60')),
      inPaper(conductivity('3.2', 'temperature: 80')),
    );
    expect({ added, changed, removed: removed.sort() }).toEqual({
      added: ['3.2'],
      changed: [],
      removed: ['3.2', '3.2'],
    });
  });

  it('do not take a value of one paper for that of another', () => {
    const other = paperWith('rao-2020-joule-2', 2020, conductivity('3.2'));
    expect(changes([paper('rao-2020-joule-2', 2020), ...inPaper(conductivity('3.2'))], [other])).toEqual({
      added: ['3.2'],
      changed: [],
      removed: ['3.2'],
    });
  });

  it('follow a paper whose file has another name', () => {
    const named = (id: string, value: string) => [
      paper(
        id,
        2019,
        `doi: 10.1000/1\ndata:\n  - { property: density, material: li6ps5cl, value: ${value}, unit: g/cm3, method: measured, source: { locator: Table 1 } }`,
      ),
    ];
    const same = changes(named('adeli-2019-joule-1', '1.8'), named('adeli-2019-joule-2', '1.8'));
    expect({ added: same.added, removed: same.removed }).toEqual({ added: [], removed: [] });
    expect(same.changed).toMatchObject([{ facts: [], hasMoved: true }]);
    const { changed } = changes(named('adeli-2019-joule-1', '1.8'), named('adeli-2019-joule-2', '1.9'));
    expect(changed).toMatchObject([{ facts: [{ name: 'value' }], hasMoved: true }]);
  });

  it('tell a doubt, a note and a further place', () => {
    const lines = 'temperature: RT\nstatus: doubtful\nnote: The pellet was wet.';
    const two = conductivity('3.2', lines).replace(
      'source: { locator: Table 1 }',
      'source: [{ locator: Table 1 }, { locator: "2.3" }]',
    );
    expect(changes(inPaper(conductivity('3.2')), inPaper(two)).changed[0]?.facts).toEqual([
      {
        name: 'read in',
        before: 'the paper itself, Table 1',
        after: 'the paper itself, Table 1; and in the paper itself, section 2.3',
      },
      { name: 'status', before: 'ok', after: 'doubtful' },
      { name: 'note', before: undefined, after: 'The pellet was wet.' },
    ]);
  });
});

describe('a value in words', () => {
  const all = state(
    ...inPaper(conductivity('3.2', 'variant: total\nconditions: { pressure: 50 MPa }\nform: glass')),
  );
  const [one] = all.measurements;

  it('has its conditions, and says that a temperature is missing', () => {
    expect(spaced(measurementText(all, one!))).toBe(
      'Li6PS5Cl: ionic conductivity 3.2 mS cm⁻¹, total, measured, temperature not reported, glass, pressure 50 MPa',
    );
  });

  it('leads to the paper and the place', () => {
    expect(originText(all, one!)).toBe('Adeli 2019 (adeli-2019-joule-1), read in the paper itself, Table 1');
  });
});
