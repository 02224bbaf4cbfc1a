import { formatQuantity } from '../quantity/format.ts';
import type { PrintedNumber } from '../quantity/number.ts';
import { variant } from '../schema/vocabulary/variant.ts';
import type { Measurement } from './measurement.ts';

/** The limits of stability that are known of a material, of one kind: each printed value once, from low to high. */
export type WindowSummary = {
  readonly kind: string;
  readonly reduction: readonly string[];
  readonly oxidation: readonly string[];
};

type Limit = {
  readonly end: 'reduction' | 'oxidation';
  readonly kind: string;
  readonly value: number;
  readonly text: string;
};

/**
 * The windows of a material kind by kind, in the order of the vocabulary. Doubtful values, values that their file sets aside and
 * later steps of a decomposition are left out; nothing is averaged.
 */
export function windowSummaries(measurements: readonly Measurement[]): WindowSummary[] {
  const limits = measurements.filter(isLimit).flatMap(limitsOf);
  const kinds = [...variant.ids.map((id) => variant.terms[id].label), unsaid];
  return kinds.flatMap((kind) => {
    const same = limits.filter((limit) => limit.kind === kind).sort((a, b) => a.value - b.value);
    const texts = (end: Limit['end']) => [
      ...new Set(same.filter((limit) => limit.end === end).map(({ text }) => text)),
    ];
    return same.length === 0 ? [] : [{ kind, reduction: texts('reduction'), oxidation: texts('oxidation') }];
  });
}

const unsaid = 'Kind not said';

const ends: Partial<Record<Measurement['datum']['property'], readonly Limit['end'][]>> = {
  'reduction-potential': ['reduction'],
  'oxidation-potential': ['oxidation'],
  'stability-window': ['reduction', 'oxidation'],
};

function isLimit({ datum, base }: Measurement): boolean {
  return (
    ends[datum.property] !== undefined &&
    base.unit === 'V' &&
    datum.status !== 'doubtful' &&
    datum.use?.as !== 'listed' &&
    datum.conditions.step === undefined
  );
}

function limitsOf({ datum, quantity, base }: Measurement): Limit[] {
  const kind = datum.variant ? variant.terms[datum.variant].label : unsaid;
  const limit = (end: Limit['end'], value: number, low: PrintedNumber, high: PrintedNumber): Limit => ({
    end,
    kind,
    value,
    text: formatQuantity({ ...quantity, low, high }),
  });
  const [first, last] = ends[datum.property]!;
  if (last === undefined) return [limit(first!, base.low, quantity.low, quantity.high)];
  const upper = limit(last, base.high, quantity.high, quantity.high);
  // A window printed as one number says how far it reaches up, and nothing of its lower end.
  return base.low === base.high ? [upper] : [limit(first!, base.low, quantity.low, quantity.low), upper];
}
