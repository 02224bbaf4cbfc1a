import { describe, expect, it } from 'vitest';
import { electrodePotentials } from '../../src/knowledge/electrode-potential.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { electrode, paperWith } from './records.ts';

const value = (id: string, printed: string, lines = '') => `
property: electrode-potential
electrode: ${id}
value: ${printed}
unit: V
method: measured
source: { locator: Table 1 }
${lines}
`;
const records = [
  electrode('lithium', 'Li', 'anode'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('lifepo4', 'LiFePO4', 'cathode'),
  electrode('tin', 'Sn', 'anode'),
];
const potentials = (...data: string[]) =>
  electrodePotentials(
    joinRecords([...records, ...(data.length > 0 ? [paperWith('author-2020-joule-1', 2020, ...data)] : [])]),
  ).map(({ id, low, high, isDefinition, values }) => [id, low, high, isDefinition, values.length]);

describe('electrodePotentials', () => {
  it('begin at lithium, whose zero is a definition', () => {
    expect(potentials()).toEqual([['lithium', 0, 0, true, 0]]);
  });

  it('reach from the lowest to the highest value, from low to high', () => {
    const states = ['state: half full', 'state: full'].map((line) => `conditions: { ${line} }`);
    expect(
      potentials(
        value('licoo2', '4.16', states[0]),
        value('licoo2', '3.88', states[1]),
        value('lifepo4', '3.45'),
      ),
    ).toEqual([
      ['lithium', 0, 0, true, 0],
      ['lifepo4', 3.45, 3.45, false, 1],
      ['licoo2', 3.88, 4.16, false, 2],
    ]);
  });

  it('rest on a bound only where there is nothing else', () => {
    const above = value('licoo2', '4', 'relation: ">"');
    expect(potentials(above, value('licoo2', '3.9', 'conditions: { state: full }'))).toContainEqual([
      'licoo2',
      3.9,
      3.9,
      false,
      2,
    ]);
    expect(potentials(above)).toContainEqual(['licoo2', 4, 4, false, 1]);
  });

  it('leave out what is doubtful, and what is measured against something else', () => {
    const doubtful = value('tin', '6', 'status: doubtful\nnote: A slip.');
    const hydrogen = value('lithium', '-3.04', 'conditions: { reference: SHE }');
    expect(potentials(doubtful, hydrogen)).toEqual([['lithium', 0, 0, true, 0]]);
  });
});
