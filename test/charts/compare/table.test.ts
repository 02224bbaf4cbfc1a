import { describe, expect, it } from 'vitest';
import { linesOf, valuesIn } from '../../../src/charts/compare/table.ts';
import type { Line } from '../../../src/charts/compare/table.ts';
import { conductivity, paperWith, potential } from '../../knowledge/records.ts';
import { plain } from '../plotted.ts';
import { comparison } from './compared.ts';

const of = (materialId: string, lines: string) => lines.replace('li6ps5cl', materialId);
const density = `
property: density
material: llzo
value: 5.1
unit: g/cm3
method: stated
source: { locator: "1" }
`;

const {
  lines,
  rankings,
  of: materials,
} = comparison(
  paperWith(
    'zhu-2015-joule-1',
    2015,
    potential('2.31', 'conditions: { step: 2 }'),
    potential('2.01', 'products: [Li3PS4, LiCl]'),
    potential('1.71', '', 'reduction-potential'),
    of('llzo', potential('[0.05, 2.91]', '', 'stability-window')),
    conductivity('1.9'),
    conductivity('0.3', 'temperature: RT', 'llzo'),
    conductivity('0.5', 'temperature: 60', 'llzo'),
    density,
  ),
  paperWith('kraft-2020-joule-1', 2020, conductivity('9', 'temperature: RT\nrelation: ">"')),
);
const table = (...ids: string[]) => linesOf(lines, materials(...ids), rankings);
const line = (all: readonly Line[], key: string) => all.find((one) => one.key === key)!;
/** What stands in the cells of a line, with the marks in brackets. */
const cells = ({ cells: found }: Line) =>
  found.map(({ values }) =>
    values.map(({ row, marks }) => [plain(row.valueText), ...marks.map(({ word }) => `(${word})`)].join(' ')),
  );

describe('the table of a comparison', () => {
  it('has a line for what at least one of the materials has, and for nothing else', () => {
    expect(table('li6ps5cl', 'llzo').map(({ key }) => key)).toEqual([
      'ionic-conductivity',
      'reduction-potential-thermodynamic',
      'oxidation-potential-thermodynamic',
      'stability-window-thermodynamic',
      'density',
    ]);
    expect(table('li6ps5cl', 'li3ps4').map(({ key }) => key)).not.toContain('density');
    expect(table('li3ps4')).toEqual([]);
  });

  it('shows all values of a cell, never their mean, and first those that may be compared', () => {
    const found = line(table('li6ps5cl', 'llzo'), 'ionic-conductivity');
    // The bound is newer, but nothing can be compared with it. 1.9 / 0.3 is above 2.24; the value at 60 °C stands alone.
    expect(cells(found)).toEqual([
      ['1.9 mS cm⁻¹ (best)', '> 9 mS cm⁻¹'],
      ['0.3 mS cm⁻¹ (worst)', '0.5 mS cm⁻¹'],
    ]);
    expect(found.verdicts).toHaveLength(1);
  });

  it('keeps the columns in the order in which they were chosen', () => {
    expect(cells(line(table('llzo', 'li6ps5cl'), 'density'))).toEqual([['5.1 g cm⁻³'], []]);
  });

  it('ranks the ends of a window with the single limits, in their lines', () => {
    const all = table('li6ps5cl', 'llzo');
    expect(cells(line(all, 'oxidation-potential-thermodynamic'))).toEqual([['2.01 V (worst)', '2.31 V'], []]);
    const window = line(all, 'stability-window-thermodynamic');
    expect(cells(window)).toEqual([[], ['0.05–2.91 V (best) (best)']]);
    expect(window).toMatchObject({ verdicts: [], isRankedElsewhere: true });
    expect(line(all, 'reduction-potential-thermodynamic').verdicts).toMatchObject([
      { best: ['llzo'], worst: ['li6ps5cl'] },
    ]);
  });

  it('says in an empty cell where else the same is said', () => {
    const all = table('li6ps5cl', 'llzo', 'li3ps4');
    const elsewhere = (key: string) => line(all, key).cells.map((cell) => cell.elsewhere);
    expect(elsewhere('oxidation-potential-thermodynamic').slice(1)).toEqual(['window', undefined]);
    expect(elsewhere('stability-window-thermodynamic')).toEqual(['limits', undefined, undefined]);
    expect(elsewhere('density')).toEqual([undefined, undefined, undefined]);
  });

  it('tells the kind by the name of the line alone', () => {
    const found = line(table('li6ps5cl', 'llzo'), 'oxidation-potential-thermodynamic');
    expect(found.kindLabel).toBe('thermodynamic');
    expect(found.cells[0]!.values[0]!.row.circumstances).toEqual(['decomposes to Li3PS4, LiCl']);
  });

  it('hands on every value once, line by line and column by column', () => {
    expect(valuesIn(table('li6ps5cl', 'llzo')).map(({ row }) => plain(row.valueText))).toEqual([
      '1.9 mS cm⁻¹',
      '> 9 mS cm⁻¹',
      '0.3 mS cm⁻¹',
      '0.5 mS cm⁻¹',
      '1.71 V',
      '2.01 V',
      '2.31 V',
      '0.05–2.91 V',
      '5.1 g cm⁻³',
    ]);
  });
});

describe('windows alone', () => {
  it('carry their verdicts themselves', () => {
    const windows = comparison(
      paperWith(
        'zhu-2015-joule-1',
        2015,
        potential('[1.7, 2.1]', '', 'stability-window'),
        of('llzo', potential('[0.05, 2.9]', '', 'stability-window')),
      ),
    );
    const [only, ...more] = linesOf(windows.lines, windows.of('li6ps5cl', 'llzo'), windows.rankings);
    expect(more).toEqual([]);
    expect(only!.verdicts.map(({ property, best }) => [property, ...best])).toEqual([
      ['reduction-potential', 'llzo'],
      ['oxidation-potential', 'llzo'],
    ]);
    expect(only!.isRankedElsewhere).toBe(false);
  });
});
