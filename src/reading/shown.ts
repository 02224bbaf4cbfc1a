import { isMap, isScalar, isSeq } from 'yaml';

/** More than this of a value helps nobody to find it. */
const longest = 80;

/** A text of the file on one line, cut where a person has seen enough. */
export function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : characters.join('');
}

/** A text as a message shows it: in quotation marks, with signs that cannot be seen written out. */
export function quoted(text: string): string {
  const characters = [...text];
  const cut = characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : text;
  return JSON.stringify(cut);
}

/** What stands at a place of the frontmatter, as the file writes it: numbers with their digits, texts in quotation marks. */
export function shownNode(node: unknown): string {
  if (isSeq(node)) return shownList(node.items);
  if (isMap(node)) {
    const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : '…'));
    if (keys.length === 0) return 'no fields';
    return excerpt(`the ${keys.length === 1 ? 'field' : 'fields'} ${keys.join(', ')}`);
  }
  if (!isScalar(node) || node.value === null) return 'nothing';
  if (node.value === '') return 'an empty text';
  if (typeof node.value !== 'string') return node.source ?? String(node.value);
  // A number that was kept as text has no quotation marks in the file.
  return node.type === 'PLAIN' && Number.isFinite(Number(node.value)) ? node.value : quoted(node.value);
}

function shownList(items: readonly unknown[]): string {
  if (items.length === 0) return 'an empty list';
  const text = `[${items.map((item) => (isScalar(item) ? shownNode(item) : '…')).join(', ')}]`;
  return items.every((item) => isScalar(item)) && text.length <= longest ? text : `a list of ${items.length}`;
}
