import { expect, test } from 'vitest';
import { datumIsUnique } from '../../../scripts/checks/datum-is-unique.ts';
import { brokenPaper, datum, paper, report } from './content.ts';

const statement =
  'found the same statement as data[0], expected something that tells the two apart  (datum-is-unique)\n    Remove one, or say in conditions.state which sample each is.';
const value =
  'found the same value as data[0], expected something that tells the two apart  (datum-is-unique)\n    Keep one, and list both places under its source.';

test.each<[object, object, string]>([
  [{}, {}, 'word for word'],
  [{}, { value: 13 }, 'with another value'],
  [{}, { unit: 'S/m', status: 'unconfirmed', note: 'x', relation: '~' }, 'with what a correction may change'],
  [
    { conditions: { pressure: '5 MPa', cycles: 2 } },
    { conditions: { cycles: 2, pressure: '5.0 MPa' } },
    'with conditions in another spelling and order',
  ],
  [
    { conditions: { 'current-density': '0.5 mA/cm2' } },
    { conditions: { 'current-density': '500 µA cm⁻²' } },
    'with a condition in another unit',
  ],
  [{ source: [{ locator: 'Table 1' }, { locator: '4' }] }, { value: 1 }, 'with a second place'],
])('%j and %j are one statement, %s', (a, b) => {
  expect(
    report(datumIsUnique, [paper('p', { data: [datum(a), datum(b)] })]).map(
      (text) => text.split('data[1]  ')[1],
    ),
  ).toEqual([statement]);
});

test('one value in two places is one value', () => {
  const content = [paper('p', { data: [datum(), datum({ source: { locator: '4.1' } })] })];
  expect(report(datumIsUnique, content)).toEqual([`content/references/p.mdx:16:5  data[1]  ${value}`]);
});

test.each<[object, string]>([
  [{ value: 13, source: { locator: '4.1' } }, 'another value in another place'],
  [{ material: 'n' }, 'another material'],
  [{ temperature: 25 }, 'a temperature'],
  [{ variant: 'total' }, 'a variant'],
  [{ form: 'glass' }, 'another form'],
  [{ conditions: { state: 'after 7 days in air' } }, 'another state'],
  [{ method: 'computed' }, 'another method'],
])('%j tells it apart: %s', (added) => {
  expect(report(datumIsUnique, [paper('p', { data: [datum(), datum(added)] })])).toEqual([]);
});

test('two papers may say the same', () => {
  expect(report(datumIsUnique, [paper('p', { data: [datum()] }), paper('q', { data: [datum()] })])).toEqual(
    [],
  );
});

test('a datum that does not fit hides no other', () => {
  const content = [brokenPaper('p', { data: [datum(), datum({ unit: 'x' }), datum()] })];
  expect(report(datumIsUnique, content).map((text) => text.split('  ')[1])).toEqual(['data[2]']);
});
