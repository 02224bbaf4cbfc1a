import { isBetter } from '../../src/charts/compare/verdict.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { rankedNumbers, rankings } from '../../src/knowledge/ranking.ts';
import type { Ranked, Ranking } from '../../src/knowledge/ranking.ts';

/** All numbers of one material in one table, with its place: one more than the number of materials that are clearly better. */
export type Standing = {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly place: number;
};

/** Every material that has a number for one property under one set of conditions, as a comparison of all of them would rank them. */
export type Standings = {
  readonly ranking: Ranking;
  readonly kind: Ranked['kind'];
  readonly under: string;
  readonly materials: ReadonlyMap<string, Standing>;
};

/** The tables with two materials or more, by a key that stays the same when values come and go. */
export function standings(knowledge: Knowledge): Map<string, Standings> {
  const rules = new Map(rankings().map((ranking) => [ranking.property, ranking]));
  const tables = new Map<string, { number: Ranked; values: Map<string, number[]> }>();
  for (const measurement of knowledge.measurements) {
    if (measurement.subject.kind !== 'material') continue;
    const { id } = measurement.subject;
    for (const number of rankedNumbers(measurement)) {
      const key = JSON.stringify([number.property, number.kind, number.under]);
      const table = tables.get(key) ?? { number, values: new Map<string, number[]>() };
      tables.set(key, table);
      table.values.set(id, [...(table.values.get(id) ?? []), number.value]);
    }
  }
  return new Map(
    [...tables].flatMap(([key, { number, values }]) => {
      const ranking = rules.get(number.property);
      if (ranking === undefined || values.size < 2) return [];
      const { kind, under } = number;
      return [[key, { ranking, kind, under, materials: placed(values, ranking) }] as const];
    }),
  );
}

function placed(values: ReadonlyMap<string, readonly number[]>, ranking: Ranking): Map<string, Standing> {
  const spans = [...values].map(([id, all]) => ({ id, low: Math.min(...all), high: Math.max(...all) }));
  return new Map(
    spans.map((one) => [
      one.id,
      { ...one, place: 1 + spans.filter((other) => isBetter(other, one, ranking)).length },
    ]),
  );
}
