import type { MapMaterial } from '../../knowledge/pages/map-page.ts';
import { carried, columnsOf, received, recordsOf } from '../columns.ts';
import type { Columns } from '../columns.ts';
import type { Row, Rows } from '../row.ts';
import type { Reading } from './reading.ts';

/** What the map of a page is drawn from. */
export type MapData = {
  readonly materials: readonly MapMaterial[];
  readonly readings: readonly Reading[];
  readonly rows: Rows;
};

type Packed = { readonly materials: Columns; readonly readings: Columns; readonly rows: Columns };

/** A reading without what its row says as well: it names rows by their place, and leaves out their words. */
type Lean = Omit<Reading, 'statements' | 'text' | 'temperatureText' | 'paper'> & {
  readonly statements: readonly number[];
  /** Where it is not the text of the row: a limit of a window, a width. */
  readonly text?: string | undefined;
};

/** The data as one text, which a page can carry. The id of a row begins with that of its paper, which the row has anyway. */
export function packed({ materials, readings, rows }: MapData): string {
  const all = Object.values(rows);
  const places = new Map(all.map(({ id }, index) => [id, index]));
  const lean = readings.map((reading): Lean => {
    const { statements, text } = reading;
    return {
      ...reading,
      ...{ temperatureText: undefined, paper: undefined },
      statements: statements.map((id) => places.get(id)!),
      text: text === rows[statements.at(-1)!]!.valueText ? undefined : text,
    };
  });
  const columns: Packed = {
    materials: columnsOf(materials),
    readings: columnsOf(lean),
    rows: columnsOf(all.map((row) => ({ ...row, id: row.id.slice(row.paper.id.length + 1) }))),
  };
  return carried(columns);
}

export function unpacked(text: string): MapData {
  const { materials, readings, rows } = received(text) as Packed;
  const all = recordsOf<Row>(rows).map((row) => ({ ...row, id: `${row.paper.id}.${row.id}` }));
  return {
    materials: recordsOf<MapMaterial>(materials),
    rows: Object.fromEntries(all.map((row) => [row.id, row])),
    readings: recordsOf<Lean>(readings).map((reading): Reading => {
      const last = all[reading.statements.at(-1)!]!;
      return {
        ...reading,
        statements: reading.statements.map((place) => all[place]!.id),
        text: reading.text ?? last.valueText,
        temperatureText: last.temperature,
        paper: last.paper.short,
      };
    }),
  };
}
