import { nameParts, noteOf } from './describe.ts';
import type { NamePart } from './describe.ts';
import type { Item } from './pairs.ts';
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

/** One cell in the list: its name and conditions, as lines of text in their places. */
export type ListedRow = {
  readonly item: Item;
  readonly key: string;
  /** Its number in the plot, where plot and list are apart. */
  readonly number?: number | undefined;
  readonly name: readonly { readonly y: number; readonly parts: readonly NamePart[] }[];
  readonly notes: readonly Word[];
  readonly columns: readonly Word[];
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
  const lines = wrappedName(nameParts(item.result), nameLetters);
  const name = lines.map((parts, index) => ({ y: top + 12 + index * nameLine, parts }));
  const afterName = top + lines.length * nameLine;
  const texts = [
    ...(columnLefts ? [] : wrapped(conditionsLine(item, columns), noteLetters)),
    ...wrapped(noteOf(item), noteLetters),
  ];
  const notes = texts.map((text, index): Word => ({
    x: nameLeft,
    y: afterName + 10 + index * noteLine,
    text,
    anchor: 'start',
  }));
  const bottom = afterName + texts.length * noteLine;
  return {
    item,
    key: item.result.id,
    number,
    name,
    notes,
    columns: (columnLefts ?? []).map((x, index): Word => {
      const text = columns[index]!.of(item);
      return { x, y: top + 12, text: text ?? unknown, anchor: 'start', isMissing: text === undefined };
    }),
    y: marksBelow > 0 ? bottom + marksBelow / 2 : top + 8,
    top,
    bottom: bottom + marksBelow + gap,
  };
}

/** `T 60 °C · loading ? · rate 0.5C`. */
const conditionsLine = (item: Item, columns: readonly Column[]) =>
  columns.map((column) => `${column.short} ${column.of(item) ?? unknown}`).join(' · ');

/** A text in lines of at most so many letters; a longer word keeps a line of its own. */
export function wrapped(text: string, letters: number): string[] {
  return lines(
    text.split(' ').map((word) => ({ text: word, isMissing: false })),
    letters,
  ).map((words) => words.map((word) => word.text).join(' '));
}

/** The name of a cell in lines; walls between its parts stay with the part before them. */
export function wrappedName(parts: readonly NamePart[], letters: number): NamePart[][] {
  const words = parts.flatMap(({ text, isMissing }, index) => [
    ...(index === 0 ? [] : [{ text: '|', isMissing: false }]),
    ...text.split(' ').map((word) => ({ text: word, isMissing })),
  ]);
  return lines(words, letters).map((line) =>
    line.reduce<NamePart[]>((joined, word) => {
      const last = joined.at(-1);
      if (last?.isMissing === word.isMissing)
        return [...joined.slice(0, -1), { ...last, text: `${last.text} ${word.text}` }];
      return [...joined, word];
    }, []),
  );
}

function lines(words: readonly NamePart[], letters: number): NamePart[][] {
  const result: NamePart[][] = [];
  let room = 0;
  for (const word of words) {
    const line = result.at(-1);
    if (line && (word.text === '|' || word.text.length < room)) {
      line.push(word);
      room -= word.text.length + 1;
    } else {
      result.push([word]);
      room = letters - word.text.length;
    }
  }
  return result;
}

/** The heads of columns, where there are columns. */
export function headsOf(
  columns: readonly { readonly head: string }[],
  { columnLefts }: ListLayout,
  y: number,
): Word[] {
  return (columnLefts ?? []).map((x, index) => ({ x, y, text: columns[index]!.head, anchor: 'start' }));
}
