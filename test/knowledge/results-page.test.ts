import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { resultsPage } from '../../src/knowledge/pages/results-page.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { electrode, family, material, paper, paperWith, strategy } from './records.ts';

const base = [
  family('sulfide', 1),
  family('oxide', 2),
  material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
  material('li3ps4', 'Li3PS4', 'sulfide'),
  material('lipon', 'LiPON', 'oxide', 'formula: Li2PO2N'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('li', 'Li', 'anode'),
  strategy('coated'),
  strategy('pressed'),
];
const datum = (property: string, subject: string, value: string, unit: string, lines = '') => `
property: ${property}
${subject}
value: ${value}
unit: ${unit}
method: measured
source: { locator: Table 1 }
${lines}
`;
const critical = (subject: string, lines = '') =>
  datum('critical-current-density', subject, '3', 'mA/cm2', lines);
const page = (...papers: Entry[]) => resultsPage(joinRecords([...base, ...papers]));

describe('resultsPage', () => {
  it('names the parts of a cell, and the families of its layers once', () => {
    const cell = 'cell: { cathode: licoo2, electrolyte: [li6ps5cl, li3ps4, lipon], anode: li }';
    const [result] = page(paperWith('su-2022-joule-1', 2022, critical(cell))).results;
    expect(result?.cathode?.title).toBe('LiCoO2');
    expect(result?.electrolyte.map(({ title }) => title)).toEqual(['Li6PS5Cl', 'Li3PS4', 'LiPON']);
    expect(result?.anode?.title).toBe('Li');
    expect(result?.mains).toEqual(['sulfide', 'oxide']);
    expect(result?.year).toBe(2022);
  });

  it('keeps a cell whose electrolyte is not named', () => {
    const [result] = page(paperWith('su-2022-joule-1', 2022, critical('cell: { anode: li }'))).results;
    expect(result?.electrolyte).toEqual([]);
    expect(result?.mains).toEqual([]);
    expect(result?.cathode).toBeUndefined();
  });

  it('keeps what is wanted, or said of cells in general, apart from what cells achieved', () => {
    const wanted = critical('system: cells for fast charging').replace('method: measured', 'method: target');
    const stated = critical('system: cells of today').replace('method: measured', 'method: stated');
    const ofFamily = critical('family: sulfide');
    const { results, benchmarks, ofNoCell } = page(
      paperWith('sarkar-2022-joule-1', 2022, wanted, stated, ofFamily, critical('cell: { anode: li }')),
    );
    expect(results).toHaveLength(1);
    expect(benchmarks.map(({ system }) => system)).toEqual(['cells for fast charging', 'cells of today']);
    expect(ofNoCell.map(({ subject }) => subject.map(({ title }) => title))).toEqual([['Sulfide']]);
  });

  it('gives a value every strategy of its paper, each once, and a value of a review none', () => {
    const strategies = `
strategies:
  - strategy: coated
    finding: Works.
    source: { locator: Fig. 1 }
  - strategy: coated
    finding: Works longer.
    source: { locator: Fig. 2 }
  - strategy: pressed
    finding: Helps.
    source: { locator: Fig. 3 }
data:
  - property: critical-current-density
    cell: { anode: li }
    value: 3
    unit: mA/cm2
    method: measured
    source: { locator: Table 1 }
`;
    const ids = (of: Entry) => page(of).results.map((result) => result.strategies.map(({ id }) => id));
    expect(ids(paper('su-2022-joule-1', 2022, strategies))).toEqual([['coated', 'pressed']]);
    expect(ids(paper('jia-2024-joule-1', 2024, `${strategies}\nlistLength: 200`))).toEqual([[]]);
  });

  it('leaves other properties of cells out', () => {
    const voltage = datum('cell-voltage', 'cell: { anode: li }', '4', 'V');
    expect(page(paperWith('su-2022-joule-1', 2022, voltage)).results).toEqual([]);
  });
});
