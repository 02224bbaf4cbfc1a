import type { Statement } from '../../knowledge/statement.ts';
import type { Item } from './pairs.ts';
import type { CellResult } from './result.ts';

/** A part of the name of a cell; one that the source does not name is said to be missing. */
export type NamePart = { readonly text: string; readonly isMissing: boolean };

/** What stands in the place of an electrolyte that the source does not name. */
const unnamed: NamePart = { text: 'electrolyte not named', isMissing: true };

/** A cell from cathode to anode, as far as it is named. */
export function nameParts({
  cathode,
  electrolyte,
  anode,
}: Pick<CellResult, 'cathode' | 'electrolyte' | 'anode'>): NamePart[] {
  const part = ({ title }: { title: string }): NamePart => ({ text: title, isMissing: false });
  const layers = electrolyte.length === 0 ? [unnamed] : electrolyte.map(part);
  return [...(cathode ? [part(cathode)] : []), ...layers, ...(anode ? [part(anode)] : [])];
}

export const cellText = (result: CellResult): string =>
  nameParts(result)
    .map(({ text }) => text)
    .join(' | ');

/** `LiFePO4 | PEO:LLZO | Lithium metal: 118 mAh g⁻¹, temperature not reported, loading 15.2 mg cm⁻² (Bi et al. 2021)`. */
export function describeResult(result: CellResult): string {
  const { text, temperature, loading, rate, cycles, paper, isDoubtful } = result;
  const words = [
    text,
    ...(isDoubtful ? ['doubtful'] : []),
    ...(cycles === undefined ? [] : [`after ${cycles === 1 ? '1 cycle' : `${cycles} cycles`}`]),
    temperature ?? 'temperature not reported',
    loading ? `loading ${loading.text}` : 'loading not reported',
    ...(rate === undefined ? [] : [`at ${rate}`]),
  ];
  return `${cellText(result)}: ${words.join(', ')} (${paper.short})`;
}

/** A row with two values reads from before to after. */
export function describeItem({ before, result }: Item): string {
  if (!before) return describeResult(result);
  const { text, state } = before;
  return `${describeResult(result)}; before: ${text}${state === undefined ? '' : `, ${state}`}`;
}

/** What a row says below the name of its cell: what was done, then the paper. */
export function noteOf({ before, result }: Item): string {
  const { interlayer, state, others, paper, isDoubtful } = result;
  const done = [
    ...(interlayer === undefined ? [] : [`interlayer: ${interlayer}`]),
    ...(state === undefined ? [] : [state]),
    ...(before?.state === undefined ? [] : [`first ${before.state}`]),
    ...others,
    ...(isDoubtful ? ['doubtful'] : []),
  ];
  return [...done, paper.short].join('; ');
}

/** `> 10 mA cm⁻², target: all-solid-state batteries … (Sarkar & Thangadurai 2022)`. */
export function describeBenchmark({
  valueText,
  subject,
  system,
  method,
  reference,
  conditions,
}: Benchmark): string {
  const of = system ?? subject.map(({ title }) => title).join(' | ');
  const more = conditions.map(({ label, text }) => `, ${label} ${text}`.replace(',  ', ', ')).join('');
  return `${valueText}, ${method.toLowerCase()}: ${of}${more} (${reference.short})`;
}

/** What a line across a plot needs of a value that is wanted, or said of cells in general. */
export type Benchmark = Pick<
  Statement,
  'id' | 'valueText' | 'subject' | 'system' | 'method' | 'reference' | 'conditions' | 'property'
> & { readonly low: number; readonly high: number; readonly unit: string };

export const benchmarkOf = (statement: Statement): Benchmark => {
  const { id, valueText, subject, system, method, reference, conditions, property, measurement } = statement;
  const { low, high, unit } = measurement.base;
  return { id, valueText, subject, system, method, reference, conditions, property, low, high, unit };
};
