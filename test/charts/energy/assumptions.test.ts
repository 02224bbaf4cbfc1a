import { expect, it } from 'vitest';
import { assumptionText, beyondText, quantity } from '../../../src/charts/energy/assumptions.ts';
import type { Model } from '../../../src/charts/energy/model.ts';
import type { Cell } from '../../../src/models/energy-density.ts';
import { plain } from '../plotted.ts';

const cell = (excess: number) =>
  ({ cathode: { activeFraction: 0.8, capacity: 165, voltage: 3.8 }, lithium: { excess } }) as unknown as Cell;
const model = { points: [{ loading: 10 }, { loading: 40 }] } as unknown as Pick<Model, 'points'>;

it('names what carries an answer', () => {
  expect(plain(assumptionText(cell(0)))).toBe(
    'This rests on a loading of active material alone (80 % of the coating), on 165 mAh g⁻¹ at 3.8 V and on no lithium beyond the capacity of the cathode; share, capacity and voltage are inferred from the published points, not printed.',
  );
  expect(plain(assumptionText(cell(0.5)))).toContain(
    '0.5 × the capacity of the cathode as lithium in excess',
  );
});

it('says when a loading lies beyond every published point', () => {
  expect(beyondText(model, 40)).toBe('');
  expect(plain(beyondText(model, 40.5))).toBe(
    '40.5 mg cm⁻² lies beyond the published points, which end at 40 mg cm⁻²: no document bears this out.',
  );
});

it('keeps number and unit on one line', () => {
  expect(quantity(350, 'Wh kg⁻¹')).toBe('350\u00a0Wh\u00a0kg⁻¹');
});
