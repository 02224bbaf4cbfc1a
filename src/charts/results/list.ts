import { nameParts, noteOf } from './describe.ts';
import type { NamePart } from './describe.ts';
import type { Item } from './pairs.ts';
import type { CellResult } from './result.ts';
import type { Column } from './views.ts';

/** Words in a drawing. */
export type Word = {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  /** Set apart: nobody reported it. */
  readonly isMissing?: boolean;
};

/** The words of a row in their places. */
export type RowText = {
  readonly name: readonly { readonly y: number; readonly parts: readonly NamePart[] }[];
  readonly notes: readonly Word[];
  readonly columns: readonly Word[];
};

/** One cell in the list. */
export type ListedRow = {
  readonly item: Item;
  readonly key: string;
  /** Its number in the plot, where plot and list are apart. */
  readonly number?: number | undefined;
  readonly left: number;
  /** Its words, asked for when the row is drawn: of a long list only what is on the screen is. */
  readonly text: () => RowText;
  /** The line on which the marks of the row stand, where it has some. */
  readonly y: number;
  readonly top: number;
  readonly bottom: number;
};

/** Where the pieces of a row go. */
export type ListLayout = {
  /** Where the names begin, and how many letters of a name and of a note fit into a line. */
  readonly nameLeft: number;
  readonly nameLetters: number;
  readonly noteLetters: number;
  /** Where each column begins; none where conditions stand in a line of their own below the name. */
  readonly columnLefts?: readonly number[] | undefined;
  /** Room for marks below the text, where they have no room beside it. */
  readonly marksBelow: number;
};

const [nameLine, noteLine, gap] = [15, 12.5, 10] as const;

/** What stands in a column for something that nobody reported. */
export const unknown = '?';

/** Sets rows of text below one another. */
export function listed(
  items: readonly Item[],
  columns: readonly Column[],
  layout: ListLayout,
  top: number,
  firstNumber?: number,
): { rows: ListedRow[]; bottom: number } {
  let next = top;
  const rows = items.map((item, index): ListedRow => {
    const row = placed(
      item,
      columns,
      layout,
      next,
      firstNumber === undefined ? undefined : firstNumber + index,
    );
    next = row.bottom;
    return row;
  });
  return { rows, bottom: next };
}

function placed(
  item: Item,
  columns: readonly Column[],
  layout: ListLayout,
  top: number,
  number: number | undefined,
): ListedRow {
  const { nameLeft, nameLetters, noteLetters, columnLefts, marksBelow } = layout;
  const { lines, note } = broken(item, nameLetters, noteLetters);
  const notes = columnLefts ? note : [...wrapped(conditionsLine(item, columns), noteLetters), ...note];
  const afterName = top + lines.length * nameLine;
  const bottom = afterName + notes.length * noteLine;
  return {
    item,
    key: item.result.id,
    number,
    left: nameLeft,
    text: () => ({
      name: lines.map((parts, index) => ({ y: top + 12 + index * nameLine, parts })),
      notes: notes.map((text, index) => ({
        x: nameLeft,
        y: afterName + 10 + index * noteLine,
        text,
        anchor: 'start',
      })),
      columns: (columnLefts ?? []).map((x, index) => {
        const text = columns[index]!.of(item);
        return { x, y: top + 12, text: text ?? unknown, anchor: 'start', isMissing: text === undefined };
      }),
    }),
    y: marksBelow > 0 ? bottom + marksBelow / 2 : top + 8,
    top,
    bottom: bottom + marksBelow + gap,
  };
}

type Broken = { readonly lines: readonly NamePart[][]; readonly note: readonly string[] };

/** A result keeps its words, so that they are broken into lines once for each width, not with each choice. */
const kept = new WeakMap<CellResult, Map<string, Broken>>();

function broken(item: Item, nameLetters: number, noteLetters: number): Broken {
  const found = kept.get(item.result) ?? new Map<string, Broken>();
  kept.set(item.result, found);
  const key = `${nameLetters} ${noteLetters} ${item.before?.id ?? ''}`;
  const known = found.get(key) ?? {
    lines: wrappedName(nameParts(item.result), nameLetters),
    note: wrapped(noteOf(item), noteLetters),
  };
  found.set(key, known);
  return known;
}

/** `T 60 °C · loading ? · rate 0.5C`. */
const conditionsLine = (item: Item, columns: readonly Column[]) =>
  columns.map((column) => `${column.short} ${column.of(item) ?? unknown}`).join(' · ');

/** A text in lines of at most so many letters; a longer word keeps a line of its own. */
export function wrapped(text: string, letters: number): string[] {
  if (text.length <= letters) return [text];
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}

/** The name of a cell in lines; walls between its parts stay with the part before them. */
export function wrappedName(parts: readonly NamePart[], letters: number): NamePart[][] {
  const lines: NamePart[][] = [[]];
  let room = letters;
  const add = (text: string, isMissing: boolean) => {
    if (text !== '|' && text.length > room && room < letters) {
      lines.push([]);
      room = letters;
    }
    const line = lines.at(-1)!;
    const last = line.at(-1);
    if (last?.isMissing === isMissing) line[line.length - 1] = { text: `${last.text} ${text}`, isMissing };
    else line.push({ text, isMissing });
    room -= text.length + 1;
  };
  for (const [index, { text, isMissing }] of parts.entries()) {
    if (index > 0) add('|', false);
    for (const word of text.split(' ')) add(word, isMissing);
  }
  return lines;
}

/** The heads of columns, where there are columns. */
export function headsOf(
  columns: readonly { readonly head: string }[],
  { columnLefts }: ListLayout,
  y: number,
): Word[] {
  return (columnLefts ?? []).map((x, index) => ({ x, y, text: columns[index]!.head, anchor: 'start' }));
}
