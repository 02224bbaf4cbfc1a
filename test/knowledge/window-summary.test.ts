import { describe, expect, it } from 'vitest';
import { windowSummaries } from '../../src/knowledge/window-summary.ts';
import { measurementsOf, paperWith, potential } from './records.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
/** `Thermodynamic: 1.71 V / 2.01 V` for each kind; values of one end are parted by bars. */
const summary = (...data: string[]) =>
  windowSummaries(measurementsOf(paperWith('zhu-2015-joule-1', 2015, ...data))).map(
    ({ kind, reduction, oxidation }) => plain(`${kind}: ${reduction.join('|')} / ${oxidation.join('|')}`),
  );

describe('the windows of a material in short', () => {
  it('gather limits and whole windows kind by kind, each printed value once and from low to high', () => {
    expect(
      summary(
        potential('[1.72, 2.01]', '', 'stability-window'),
        potential('1.71', '', 'reduction-potential'),
        potential('2.01'),
        potential('3.5', 'relation: ">"').replace('thermodynamic', 'kinetic'),
      ),
    ).toEqual(['Thermodynamic: 1.71 V|1.72 V / 2.01 V', 'Kinetic:  / > 3.5 V']);
  });

  it('take a window printed as one number for its upper end', () => {
    expect(summary(potential('5', '', 'stability-window'))).toEqual(['Thermodynamic:  / 5 V']);
  });

  it('keep the range that is printed for one limit', () => {
    expect(summary(potential('[4.2, 4.5]'))).toEqual(['Thermodynamic:  / 4.2–4.5 V']);
  });

  it('leave out later steps, doubtful values and values that are set aside', () => {
    expect(
      summary(
        potential('2.31', 'conditions: { step: 2 }'),
        potential('10', 'status: doubtful\nnote: Too high.'),
        potential('2.3', 'use: { as: listed, reason: Of the products. }'),
      ),
    ).toEqual([]);
  });

  it('name a kind that no source names', () => {
    expect(summary(potential('2').replace('variant: thermodynamic', ''))).toEqual(['Kind not said:  / 2 V']);
  });
});
