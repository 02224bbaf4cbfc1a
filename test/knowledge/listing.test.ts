import { describe, expect, it } from 'vitest';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { listings } from '../../src/knowledge/listing.ts';
import { conductivity, electrode, material, paperWith } from './records.ts';

/** The sentences about the values of as many papers. */
function sentences(...data: string[]): string[] {
  const all = joinRecords([
    material('li6ps5cl', 'Li6PS5Cl', 'argyrodite'),
    electrode('licoo2', 'LiCoO2', 'cathode'),
    electrode('lithium', 'Li', 'anode'),
    ...data.map((lines, index) => paperWith(`author-${2001 + index}-joule-1`, 2001 + index, lines)),
  ]);
  return listings(all, all.measurements).flatMap(({ summary }) => summary.map(plain));
}

/** Spaces that do not break are made to break, so that a sentence can be read here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

const potential = (value: string) => `
property: oxidation-potential
material: li6ps5cl
value: ${value}
unit: V
method: computed
variant: thermodynamic
source: { locator: "1" }
`;

const retention = (value: string) => `
property: capacity-retention
cell: { cathode: licoo2, electrolyte: li6ps5cl, anode: lithium }
value: ${value}
unit: "%"
temperature: 60
method: measured
conditions: { cycles: 1, rate: 0.5C }
source: { locator: "1" }
`;

describe('listings', () => {
  it('say what repeats of one value come to', () => {
    // 1 mS/cm = 0.001 S/cm and 10 mS/cm = 0.01 S/cm; their mean is 0.0055 S/cm, their ratio one decade.
    expect(sentences(conductivity('1'), conductivity('10'))).toEqual([
      '2 comparable values (at room temperature) from 2 papers: from 1 mS cm⁻¹ to 10 mS cm⁻¹, a spread of 1.0 decades.',
    ]);
  });

  it('claim no digits that the numbers do not have, and no more than three', () => {
    // (0.012 + 0.027) / 2 = 0.0195 S/cm; log10(27 / 12) = 0.352
    expect(sentences(conductivity('12'), conductivity('27'))[0]).toContain(
      'from 12 mS cm⁻¹ to 27 mS cm⁻¹, a spread of 0.35 decades',
    );
    // (0.00001234 + 0.00001234 + …): the middle one of three, to three digits
    expect(sentences(...['0.01234', '0.02', '0.03333'].map((value) => conductivity(value)))[0]).toContain(
      'median 0.02 mS cm⁻¹, from 0.0123 mS cm⁻¹ to 0.0333 mS cm⁻¹',
    );
  });

  it('say that repeats agree', () => {
    expect(sentences(potential('2.14'), potential('2.14'))).toEqual([
      '2 comparable values (thermodynamic, computed) from 2 papers: all 2.14 V.',
    ]);
  });

  it('say how values of one kind differ from those of another', () => {
    const bulk = 'temperature: RT\nvariant: bulk\nform: single-crystal';
    expect(
      sentences(conductivity('1'), conductivity('1'), conductivity('2', bulk), conductivity('2', bulk)),
    ).toEqual([
      '2 comparable values (bulk, single crystal, at room temperature) from 2 papers: all 2 mS cm⁻¹.',
      '2 comparable values (at room temperature) from 2 papers: all 1 mS cm⁻¹.',
    ]);
  });

  it('name the cell, its temperature and its conditions', () => {
    // (80 + 90) / 2 = 85
    expect(sentences(retention('80'), retention('90'))).toEqual([
      'LiCoO2 | Li6PS5Cl | Li: 2 comparable values (at 60 °C, after 1 cycle, at 0.5C) from 2 papers: from 80 % to 90 %.',
    ]);
  });

  it('name the unit of the values they rest on, not that of a slip beside them', () => {
    const slip = potential('9').replace('unit: V', 'unit: mS/cm\nstatus: doubtful\nnote: Printed so.');
    expect(sentences(potential('1'), potential('2'), slip)).toEqual([
      '2 comparable values (thermodynamic, computed) from 2 papers: from 1 V to 2 V.',
    ]);
  });

  it('stand in the order of the vocabulary and hold every value, newest paper first', () => {
    const all = joinRecords([
      paperWith('old-2001-joule-1', 2001, potential('2'), conductivity('1')),
      paperWith('new-2021-joule-1', 2021, conductivity('3', '')),
    ]);
    const found = listings(all, all.measurements);
    expect(found.map(({ property }) => property)).toEqual(['ionic-conductivity', 'oxidation-potential']);
    expect(found[0]!.statements.map(({ valueText }) => plain(valueText))).toEqual(['3 mS cm⁻¹', '1 mS cm⁻¹']);
  });
});
