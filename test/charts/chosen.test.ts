import { expect, it } from 'vitest';
import { chosenText, labelOf } from '../../src/charts/chosen.ts';

const option = (id: string, isChosen: boolean) => ({ id, label: id, count: 1, isChosen });
const family = {
  key: 'family',
  label: 'Family',
  options: [option('Halide', true), option('Sulfide', false), option('Oxide', true)],
};

it('says what was chosen in one line, and nothing of the rest', () => {
  const fields = [
    ['Anode', 'Lithium metal: 0 V'],
    ['Cathode', undefined],
    ['Charged to', ''],
    ['Order', 'By margin'],
  ] as const;
  expect(chosenText(fields, [family])).toBe(
    'Anode: Lithium metal: 0 V; order: By margin; family: Halide or Oxide.',
  );
  expect(chosenText([['Anode', '']], [])).toBe('');
});

it('finds the label of a choice', () => {
  expect(labelOf([{ id: 'a', label: 'First' }], 'a')).toBe('First');
  expect(labelOf([], 'a')).toBeUndefined();
});
