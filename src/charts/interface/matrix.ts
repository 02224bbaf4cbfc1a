import type { Partner } from '../../knowledge/interface-rules.ts';
import type { PairRecord } from '../../knowledge/pages/interface-page.ts';
import type { Window } from '../window/series.ts';
import { voltsText } from '../window/verdict.ts';
import type { Side } from '../window/verdict.ts';
import { linesAt } from './contact.ts';
import type { Line, Role } from './contact.ts';

/** An electrode as a column of the matrix. */
export type Column = {
  readonly id: string;
  readonly title: string;
  readonly role: Role;
  /** What an electrolyte has to bear from it, in volts against lithium; absent where nobody reports one. */
  readonly potential?: number | undefined;
  /** What documents speak of when they speak of a contact with it, if they do. */
  readonly partner?: Partner | undefined;
};

/** An electrolyte as a row of the matrix. */
export type Electrolyte = {
  readonly id: string;
  readonly title: string;
  readonly main: string;
};

/** One pair: what the windows say of the contact, and what cells have shown. */
export type Cell = {
  readonly electrolyte: Electrolyte;
  readonly column: Column;
  /** The most cautious window of the chosen kind; absent where there is none, or no potential. */
  readonly line?: Line | undefined;
  /** Whether a window of another kind tells something. */
  readonly isToldElsewhere: boolean;
  readonly record?: PairRecord | undefined;
  /** Neither a window nor a cell tells anything: an open question. */
  readonly isOpen: boolean;
};

export type MatrixRow = { readonly electrolyte: Electrolyte; readonly cells: readonly Cell[] };
export type MatrixSection = {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly MatrixRow[];
  /** Electrolytes of the family with no window and no cell at all. */
  readonly others: readonly Electrolyte[];
};
export type Matrix = {
  readonly columns: readonly Column[];
  readonly sections: readonly MatrixSection[];
  readonly pairs: number;
  readonly open: number;
};

export type MatrixData = {
  readonly electrolytes: readonly Electrolyte[];
  readonly windows: readonly Window[];
  readonly pairs: readonly PairRecord[];
  readonly families: readonly { readonly id: string; readonly title: string }[];
};

/** Anodes before cathodes, each from low to high potential; those without a potential last, in the order of their names. */
export const inOrder = (columns: readonly Column[]): Column[] =>
  columns.toSorted(
    (a, b) =>
      Number(a.role === 'cathode') - Number(b.role === 'cathode') ||
      (a.potential ?? Infinity) - (b.potential ?? Infinity) ||
      (a.title < b.title ? -1 : 1),
  );

/**
 * Every electrolyte with a window or a cell against every column, family by family.
 *
 * @param kind the kind of window whose margin is shown
 */
export function matrix(data: MatrixData, columns: readonly Column[], kind: Window['variant']): Matrix {
  const windowsOf = grouped(
    data.windows.filter(({ subject }) => subject.kind === 'material'),
    ({ subject }) => subject.id,
  );
  const recordOf = new Map(data.pairs.map((pair) => [`${pair.electrolyte} ${pair.electrode}`, pair]));
  const known = new Set([...windowsOf.keys(), ...data.pairs.map(({ electrolyte }) => electrolyte)]);
  const cellOf = (electrolyte: Electrolyte, column: Column): Cell => {
    const lines =
      column.potential === undefined
        ? []
        : linesAt(windowsOf.get(electrolyte.id) ?? [], column.role, column.potential);
    const line = lines.find(({ window }) => window.variant === kind);
    const record = recordOf.get(`${electrolyte.id} ${column.id}`);
    return {
      electrolyte,
      column,
      line,
      isToldElsewhere: line === undefined && lines.length > 0,
      record,
      isOpen: lines.length === 0 && record === undefined,
    };
  };
  const sections = data.families.flatMap(({ id, title }): MatrixSection[] => {
    const members = data.electrolytes.filter(({ main }) => main === id);
    if (members.length === 0) return [];
    const rows = members
      .filter((one) => known.has(one.id))
      .map((electrolyte) => ({ electrolyte, cells: columns.map((column) => cellOf(electrolyte, column)) }));
    return [{ id, title, rows, others: members.filter((one) => !known.has(one.id)) }];
  });
  const cells = sections.flatMap(({ rows }) => rows.flatMap((row) => row.cells));
  return { columns, sections, pairs: cells.length, open: cells.filter(({ isOpen }) => isOpen).length };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** `−2.19`, `+0.3`, `≤ −0.4` where the limit is a bound, `?` where a bound leaves it open; empty where nothing is known. */
export function marginText(side: Side | undefined): string {
  if (side === undefined) return '';
  if (side.kind === 'unknown') return '?';
  const sign = side.margin > 0 ? '+' : '';
  const bound = side.isBound ? (side.kind === 'inside' ? '≥\u00a0' : '≤\u00a0') : '';
  return `${bound}${sign}${voltsText(side.margin).replace(/\s?V$/u, '')}`;
}

/** `reduced by 1.71 V`, `oxidised by at least 0.4 V`, `stable by 0.3 V`, `left open by the limit`. */
export function sideText(side: Side | undefined, role: Role): string {
  if (side === undefined) return 'potential of the electrode not known';
  if (side.kind === 'unknown') return 'left open by the limit';
  const by = `by ${side.isBound ? 'at least ' : ''}${voltsText(Math.abs(side.margin))}`;
  if (side.kind === 'inside') return `stable ${by}`;
  return `${role === 'anode' ? 'reduced' : 'oxidised'} ${by}`;
}

/** The name of an electrode within a sentence: `lithium metal`, but `LiCoO2` and `NCM`. */
export const inSentence = (title: string): string =>
  /^[A-Z][a-z]{2,}/.test(title) ? title[0]!.toLowerCase() + title.slice(1) : title;

/** A pair in a sentence: what stands beside the pointer, and what is read aloud. */
export function cellText({ electrolyte, column, line, isToldElsewhere, record, isOpen }: Cell): string {
  const pair = `${electrolyte.title} and ${inSentence(column.title)}`;
  if (isOpen) return `${pair}: no window and no cell. An open question.`;
  const margin = line
    ? `${sideText(line.side, column.role)} (${line.window.variant}, ${line.window.paper.short})`
    : isToldElsewhere
      ? 'no window of this kind; one of another kind'
      : column.potential === undefined
        ? 'no potential of the electrode'
        : 'no window';
  const many = (count: number, one: string) => `${count} ${one}${count === 1 ? '' : 's'}`;
  const cells = record
    ? `${many(record.values, 'value')} from cells in ${many(record.papers.length, 'paper')}`
    : 'no cell';
  const best = record?.best ? `. ${record.best.label}: ${record.best.text} (${record.best.paper.short})` : '';
  return `${pair}: ${margin}; ${cells}${best}.`;
}
