import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Pair, YAMLMap } from 'yaml';
import { partsOf } from '../../src/reading/parts.ts';
import { keysAt } from '../../src/schema/fields.ts';
import { reference } from '../../src/schema/reference.ts';
import { Refused } from './draft.ts';
import { yamlText } from './yaml-text.ts';

/**
 * The text of a paper's file with one more datum at the end of its list. Everything else stays as it is, letter by letter:
 * comments, quotes, spaces and the digits of numbers.
 *
 * @throws {Refused} when the file has no frontmatter that can be read, or writes its list on one line
 */
export function withDatum(text: string, datum: object): string {
  const { yaml, yamlStart } = partsOf(text);
  const root = yaml === undefined ? undefined : parseDocument(yaml, { logLevel: 'silent' }).contents;
  if (yaml === undefined || !isMap(root))
    throw new Refused('The frontmatter of the file cannot be read. Run npm run check first.');
  const { at, lines } = place(yaml, root, datum);
  const offset = yamlStart + at;
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const before = offset > 0 && text[offset - 1] !== '\n' ? end : '';
  return `${text.slice(0, offset)}${before}${lines.replaceAll('\n', end)}${text.slice(offset)}`;
}

/** Where the datum goes, and how it is written there. */
function place(yaml: string, root: YAMLMap, datum: object): { at: number; lines: string } {
  const list = pairOf(root, 'data');
  if (list === undefined || isEmpty(list))
    return { at: newListAt(yaml, root, list), lines: listText(datum, '  ', !list) };
  const { value } = list;
  const last = isSeq(value) ? rangeOf(value.items.at(-1)) : undefined;
  if (!isSeq(value) || value.flow === true || last === undefined)
    throw new Refused(
      'The list "data" stands on one line. Write each of its items on lines of its own first.',
    );
  const dash = yaml.lastIndexOf('\n', (rangeOf(value)?.[0] ?? 0) - 1) + 1;
  const indent = /^ */.exec(yaml.slice(dash))?.[0] ?? '';
  return { at: lineEnd(yaml, last[1]), lines: itemText(datum, indent) };
}

/** After the key of a list without items; else before the first field that comes after `data` in every file. */
function newListAt(yaml: string, root: YAMLMap, list: Pair | undefined): number {
  if (list !== undefined) return lineEnd(yaml, rangeOf(list.value)?.[1] ?? rangeOf(list.key)?.[1] ?? 0);
  const keys = keysAt(reference, []);
  const later = keys.slice(keys.indexOf('data') + 1);
  const next = root.items.find(({ key }) => isScalar(key) && later.includes(String(key.value)));
  return next === undefined ? yaml.length : (rangeOf(next.key)?.[0] ?? yaml.length);
}

function listText(datum: object, indent: string, isNew: boolean): string {
  return `${isNew ? 'data:\n' : ''}${itemText(datum, indent)}`;
}

function itemText(datum: object, indent: string): string {
  return yamlText([datum]).replace(/^(?=.)/gm, indent);
}

function pairOf(root: YAMLMap, name: string): Pair | undefined {
  return root.items.find(({ key }) => isScalar(key) && key.value === name);
}

/** `data:` alone; an empty list on the same line is a list on one line. */
function isEmpty({ value }: Pair): boolean {
  return value === null || (isScalar(value) && value.value === null);
}

function rangeOf(node: unknown): readonly [number, number, number] | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node)) return undefined;
  return (node.range as [number, number, number] | null | undefined) ?? undefined;
}

/** The beginning of the next line; the place itself where it begins one. */
function lineEnd(yaml: string, offset: number): number {
  if (offset > 0 && yaml[offset - 1] === '\n') return offset;
  const end = yaml.indexOf('\n', offset);
  return end === -1 ? yaml.length : end + 1;
}
