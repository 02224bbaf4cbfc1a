import type { Entry } from '../schema/collections.ts';
import type { Knowledge } from './knowledge.ts';
import type { Measurement } from './measurement.ts';
import { statement } from './statement.ts';
import type { Statement } from './statement.ts';

/** The potentials that papers give for an electrode, in V against lithium. */
export type ElectrodePotential = {
  readonly id: string;
  readonly title: string;
  readonly role: 'cathode' | 'anode';
  /** The lowest and the highest of the potentials below; a bound counts as its number only where nothing else is known. */
  readonly low: number;
  readonly high: number;
  /** Set where the number is a bound: nothing but bounds is known. */
  readonly relation?: '<' | '>' | undefined;
  /** The scale begins at lithium, so that its zero is a definition and no measurement. */
  readonly isDefinition: boolean;
  readonly values: readonly Statement[];
};

/** Electrodes of which a potential against lithium is known, from low to high. Doubtful values are left out. */
export function electrodePotentials(knowledge: Knowledge): ElectrodePotential[] {
  return [...knowledge.electrode.values()]
    .flatMap((electrode) => potentialOf(knowledge, electrode))
    .sort((a, b) => a.low - b.low || a.high - b.high || (a.id < b.id ? -1 : 1));
}

function potentialOf(knowledge: Knowledge, { id, data }: Entry<'electrode'>): ElectrodePotential[] {
  const named = { id, title: data.title, role: data.role };
  if (data.formula === 'Li') return [{ ...named, low: 0, high: 0, isDefinition: true, values: [] }];
  const known = (knowledge.measurementsOf.electrode.get(id) ?? []).filter(
    ({ subject, datum, base }) =>
      subject.kind === 'electrode' &&
      datum.property === 'electrode-potential' &&
      datum.conditions.reference === undefined &&
      datum.status !== 'doubtful' &&
      base.unit === 'V',
  );
  if (known.length === 0) return [];
  const exact = known.filter(({ datum }) => datum.relation === '=' || datum.relation === '~');
  const decisive = exact.length > 0 ? exact : known;
  return [
    {
      ...named,
      low: Math.min(...decisive.map(({ base }) => base.low)),
      high: Math.max(...decisive.map(({ base }) => base.high)),
      relation: exact.length > 0 ? undefined : boundOf(decisive),
      isDefinition: false,
      values: known.map((one) => statement(knowledge, one)),
    },
  ];
}

/** The side on which the potential lies, where all values say the same. */
function boundOf(bounds: readonly Measurement[]): ElectrodePotential['relation'] {
  const signs = new Set(bounds.map(({ datum }) => datum.relation[0]));
  return signs.size > 1 ? undefined : signs.has('<') ? '<' : '>';
}
