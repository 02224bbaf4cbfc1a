import type { Knowledge } from '../knowledge.ts';
import { electrolytesOf } from '../measurement.ts';
import type { Measurement } from '../measurement.ts';
import { statement } from '../statement.ts';
import { isRoom } from '../summary.ts';
import { askedProperties } from './asked-properties.ts';
import type { ValueEntry } from './entry.ts';

/**
 * Every value of a material that a question may ask for. Ionic conductivity is asked for at room temperature: a value that is known
 * to hold at another one is left out, one whose temperature nobody reported is not. A window answers for both of its ends.
 */
export function valueEntries(knowledge: Knowledge): ValueEntry[] {
  const asked = new Set(askedProperties.map(({ id }) => id));
  return knowledge.measurements
    .filter((one) => !isElsewhere(one) && one.datum.conditions.step === undefined)
    .flatMap((one) => {
      const { property } = one.datum;
      const { low, high } = one.base;
      if (property === 'stability-window')
        return [
          ...entries(knowledge, one, 'reduction-potential', { low, high: low }),
          ...entries(knowledge, one, 'oxidation-potential', { low: high, high }),
        ];
      return asked.has(property) ? entries(knowledge, one, property, { low, high }) : [];
    });
}

const isElsewhere = ({ datum: { property, temperature } }: Measurement): boolean =>
  property === 'ionic-conductivity' && temperature !== undefined && !isRoom(temperature);

function entries(
  knowledge: Knowledge,
  measurement: Measurement,
  property: string,
  ends: Pick<ValueEntry, 'low' | 'high'>,
): ValueEntry[] {
  const said = statement(knowledge, measurement);
  return electrolytesOf(measurement).map((material) => ({
    material,
    property,
    ...ends,
    relation: measurement.datum.relation,
    text: said.valueText,
    circumstances: [said.variant, said.method, said.temperature]
      .filter((word, index, all) => word !== undefined && all.indexOf(word) === index)
      .join(', ')
      .toLowerCase()
      .replace(/c$/, 'C'),
    paper: said.reference.short,
    isDoubtful: said.status === 'doubtful' || undefined,
  }));
}
