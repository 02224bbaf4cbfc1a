import type { MapTemperature, MapValue } from '../../knowledge/pages/map-page.ts';
import type { Relation } from '../../schema/vocabulary/relation.ts';

/**
 * How well a value can say where a material stands, best first. A value that is merely stated may be a copy, a range has no one
 * number, a sample of another form is not the usual material, and a value whose temperature nobody reported may be far from room
 * temperature: they come after what was measured or computed. A bound says only on which side the value lies.
 */
export const ranks = ['measured', 'computed', 'less certain', 'bound', 'doubtful'] as const;
export type Rank = (typeof ranks)[number];

/** One value of one material on one axis of the map, in the base unit. */
export type Reading = {
  readonly material: string;
  readonly axis: string;
  /** The ids of the values that it rests on: one, or the two limits of a width. */
  readonly statements: readonly string[];
  readonly low: number;
  readonly high: number;
  readonly relation: Relation;
  readonly text: string;
  readonly temperature: MapTemperature;
  /** `60 °C`, where a temperature is reported. */
  readonly temperatureText?: string | undefined;
  readonly method: string;
  readonly rank: Rank;
  /** Of the paper that reports it. */
  readonly year: number;
  readonly paper: string;
  /** The unit is a slip: the number has no place on the axis. */
  readonly isSlip: boolean;
};

/** What a value weighs on the map. */
export function rankOf({ statement: { measurement }, isOtherForm, temperature }: MapValue): Rank {
  const { datum, base } = measurement;
  const isRange = base.low !== base.high;
  const own = datum.method === 'measured' || datum.method === 'computed' ? datum.method : 'less certain';
  if (datum.use?.as === 'summary' && !isRange) return own;
  if (datum.status === 'doubtful') return 'doubtful';
  if (isBound(datum.relation)) return 'bound';
  const isApart = isRange || isOtherForm || temperature === 'unreported' || datum.use !== undefined;
  return isApart ? 'less certain' : own;
}

export const isBound = (relation: Relation): boolean => relation !== '=' && relation !== '~';

/** The lesser of two ranks: what rests on two values is as sure as the worse of them. */
export const lesser = (one: Rank, other: Rank): Rank =>
  ranks.indexOf(one) > ranks.indexOf(other) ? one : other;
