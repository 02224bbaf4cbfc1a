import { baseUnit } from '../quantity/units.ts';
import { method } from '../schema/vocabulary/method.ts';
import { propertyIds, propertyOf } from '../schema/vocabulary/property.ts';
import type { PropertyId } from '../schema/vocabulary/property.ts';
import type { Variant } from '../schema/vocabulary/variant.ts';
import { CONDUCTIVITY_FACTOR, OTHER_FACTOR, POTENTIAL_DIFFERENCE } from './disagreement.ts';
import type { Measurement } from './measurement.ts';
import { conditionsText, temperatureText } from './statement.ts';
import { isRoom, needsTemperature } from './summary.ts';

/** How the materials of a comparison are ranked by one property. */
export type Ranking = {
  readonly property: PropertyId;
  readonly label: string;
  readonly better: 'higher' | 'lower';
  /** What two values must be apart by before one is better: as much as repeats of one material may be without contradiction. */
  readonly least: { readonly kind: 'factor' | 'difference'; readonly value: number; readonly unit: string };
  /** Whether a value without a temperature says too little to be ranked. */
  readonly needsTemperature: boolean;
};

/** One number of a value that may be ranked, with what must agree before it is compared with another. */
export type Ranked = {
  readonly property: PropertyId;
  readonly kind?: Variant | undefined;
  /** Method, temperature and further conditions in words: `measured at room temperature, mixed with carbon`. */
  readonly under: string;
  /** In the base unit of the property. */
  readonly value: number;
};

/** Properties of which more, or less, is better in itself. Of the others it depends on what a reader is looking for. */
const wanted: Partial<Record<PropertyId, Ranking['better']>> = {
  'ionic-conductivity': 'higher',
  'electronic-conductivity': 'lower',
  'activation-energy': 'lower',
  'transference-number': 'higher',
  'reduction-potential': 'lower',
  'oxidation-potential': 'higher',
};

/** The rule for each property that is ranked, in the order of the vocabulary. */
export function rankings(): Ranking[] {
  return propertyIds.flatMap((property) => {
    const better = wanted[property];
    if (better === undefined) return [];
    return [
      {
        property,
        label: propertyOf(property).label,
        better,
        least: least(property),
        needsTemperature: needsTemperature.has(property),
      },
    ];
  });
}

function least(property: PropertyId): Ranking['least'] {
  const { dimension, label: unit } = base(property);
  if (dimension === 'potential') return { kind: 'difference', value: POTENTIAL_DIFFERENCE, unit };
  return { kind: 'factor', value: dimension === 'conductivity' ? CONDUCTIVITY_FACTOR : OTHER_FACTOR, unit };
}

/**
 * The numbers of a value that may be ranked: two for a stability window, which says where reduction and where oxidation begin;
 * none for a value that no other can be compared with.
 */
export function rankedNumbers(measurement: Measurement): Ranked[] {
  const { datum } = measurement;
  const numbers = limits(measurement).filter(
    ({ property }) => wanted[property] !== undefined && base(property).id === measurement.base.unit,
  );
  if (numbers.length === 0 || !isCertain(measurement)) return [];
  if (needsTemperature.has(datum.property) && datum.temperature === undefined) return [];
  return numbers.map((number) => ({ ...number, kind: datum.variant, under: underText(datum) }));
}

/**
 * Whether a value is one number that somebody measured or computed and that nobody doubts or sets aside. What a text only states may
 * be measured or computed, and a later step of a decomposition is no limit.
 */
function isCertain({ datum, quantity }: Measurement): boolean {
  return (
    (quantity.relation === '=' || quantity.relation === '~') &&
    (datum.method === 'measured' || datum.method === 'computed') &&
    datum.status !== 'doubtful' &&
    datum.use?.as !== 'listed' &&
    datum.conditions.step === undefined
  );
}

/** The numbers that a value consists of. A range has no one number, but for a window, whose ends are two limits. */
function limits({ datum, base: { low, high } }: Measurement): { property: PropertyId; value: number }[] {
  const isRange = low !== high;
  if (datum.property !== 'stability-window') return isRange ? [] : [{ property: datum.property, value: low }];
  return isRange
    ? [
        { property: 'reduction-potential', value: low },
        { property: 'oxidation-potential', value: high },
      ]
    : [];
}

function underText({ method: id, temperature, conditions }: Measurement['datum']): string {
  const degrees = isRoom(temperature) ? 'room temperature' : temperatureText(temperature);
  const how = method.terms[id].label.toLowerCase();
  return [
    degrees === undefined ? how : `${how} at ${degrees}`,
    ...conditionsText(conditions).map(({ label, text }) => `${label} ${text}`.trim()),
  ].join(', ');
}

/** The base unit of a property, in which its values are compared. */
const base = (property: PropertyId) => baseUnit(propertyOf(property).dimensions[0]!);
