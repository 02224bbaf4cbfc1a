import type { Cell } from '../../models/energy-density.ts';
import { axisUnits } from './model.ts';
import type { Model } from './model.ts';

/** A number with its unit, which no line may part. */
export const quantity = (value: number | string, unit: string): string =>
  `${value} ${unit}`.replaceAll(' ', '\u00a0');

/** What an answer stands on, in one sentence: what the loading counts, what it gives, how much lithium there is. */
export function assumptionText({ cathode, lithium }: Cell): string {
  const share = quantity(Math.round(100 * cathode.activeFraction), '%');
  const charge = quantity(cathode.capacity, 'mAh g⁻¹');
  const lithiumText =
    lithium.excess === 0
      ? 'no lithium beyond the capacity of the cathode'
      : `${quantity(lithium.excess, '×')} the capacity of the cathode as lithium in excess`;
  return `This rests on a loading of active material alone (${share} of the coating), on ${charge} at ${quantity(cathode.voltage, 'V')} and on ${lithiumText}; share, capacity and voltage are inferred from the published points, not printed.`;
}

/** The highest loading at which a document prints a point of the model. */
export const mostPublished = ({ points }: Pick<Model, 'points'>): number =>
  Math.max(0, ...points.map(({ loading }) => loading));

/** That a loading lies beyond all published points; nothing where it does not. */
export function beyondText(model: Pick<Model, 'points'>, loading: number): string {
  const most = mostPublished(model);
  return loading > most
    ? `${quantity(Number(loading.toFixed(1)), axisUnits.loading)} lies beyond the published points, which end at ${quantity(most, axisUnits.loading)}: no document bears this out.`
    : '';
}
