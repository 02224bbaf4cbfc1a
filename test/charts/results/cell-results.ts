import { cellResult } from '../../../src/charts/results/result.ts';
import type { CellResult } from '../../../src/charts/results/result.ts';
import { joinRecords } from '../../../src/knowledge/knowledge.ts';
import { resultsPage } from '../../../src/knowledge/pages/results-page.ts';
import { electrode, family, material, paperWith } from '../../knowledge/records.ts';

const records = [
  family('sulfide', 1),
  family('oxide', 2),
  material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
  material('llzto', 'LLZTO', 'oxide', 'formula: Li6.4La3Zr1.4Ta0.6O12'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('li', 'Li', 'anode'),
];

const cells = {
  garnet: 'cell: { electrolyte: llzto, anode: li }',
  sulfide: 'cell: { cathode: licoo2, electrolyte: li6ps5cl, anode: li }',
  unnamed: 'cell: { cathode: licoo2, anode: li }',
  layers: 'cell: { electrolyte: [li6ps5cl, llzto], anode: li }',
} as const;

/** What one value of a cell looks like, with the lines that a test is about. */
export const value = (
  property: string,
  of: keyof typeof cells,
  printed: string,
  unit: string,
  lines = '',
) => `
property: ${property}
${cells[of]}
value: ${printed}
unit: ${unit}
method: measured
source: { locator: Table 1 }
${lines}
`;

export const current = (printed: string, lines = '', of: keyof typeof cells = 'garnet') =>
  value('critical-current-density', of, printed, 'mA/cm2', lines);
export const kept = (
  printed: string,
  cycles: number | undefined,
  of: keyof typeof cells = 'sulfide',
  lines = '',
) =>
  value(
    'capacity-retention',
    of,
    printed,
    '"%"',
    `${cycles === undefined ? '' : `conditions: { cycles: ${cycles} }`}\n${lines}`,
  );
export const resists = (printed: string, lines = '', unit = 'ohm*cm2') =>
  value(unit === 'ohm' ? 'resistance' : 'interfacial-resistance', 'garnet', printed, unit, lines);

/** Values of papers, as the chart has them; each paper is `[id, year, ...data]`. */
export function resultsOf(...papers: [id: string, year: number, ...data: string[]][]): CellResult[] {
  const entries = papers.map(([id, year, ...data]) => paperWith(id, year, ...data));
  return resultsPage(joinRecords([...records, ...entries])).results.map(cellResult);
}
