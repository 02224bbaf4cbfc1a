/** A text that is not RIS. */
export class RisError extends Error {
  override readonly name = 'RisError';
}

/** Types of RIS by their counterparts in CSL. */
const TYPES: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  JFULL: 'article-journal',
  EJOUR: 'article-journal',
  MGZN: 'article-journal',
  CPAPER: 'paper-conference',
  CONF: 'paper-conference',
  BOOK: 'book',
  EDBOOK: 'book',
  EBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  THES: 'thesis',
  PAT: 'patent',
  RPRT: 'report',
  UNPB: 'manuscript',
};

/** `TY  - JOUR`: two signs, two spaces, a hyphen, and a text that may be empty. Some programs write one space, or none after the hyphen. */
const LINE = /^([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/;

type Field = { readonly tag: string; readonly text: string; readonly line: number };

/**
 * The items of a RIS file as CSL-JSON. Strict: each item begins with TY and ends with ER, and a line that is neither a field
 * nor the rest of one is an error with its number. Fields that say nothing about the bibliography (KW, AB, N1 …) are passed over.
 *
 * @throws {RisError} naming the line
 */
export function parseRis(text: string): Record<string, unknown>[] {
  const items: Field[][] = [];
  let open: Field[] | undefined;
  for (const field of fieldsOf(text)) {
    const { tag, line } = field;
    if (tag === 'TY') {
      if (open)
        throw new RisError(`Line ${line}: an item begins, but the one before has no end. Add "ER  - ".`);
      open = [field];
    } else if (!open) {
      throw new RisError(`Line ${line}: "${tag}" stands before "TY  - ", which begins an item.`);
    } else if (tag === 'ER') {
      items.push(open);
      open = undefined;
    } else open.push(field);
  }
  if (open) throw new RisError('The last item has no end. Add the line "ER  - ".');
  if (items.length === 0) throw new RisError('The text holds no item of RIS.');
  return items.map(itemOf);
}

function fieldsOf(text: string): Field[] {
  const fields: Field[] = [];
  for (const [index, raw] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .entries()) {
    const line = raw.trimEnd();
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    const last = fields.at(-1);
    if (tag !== undefined) fields.push({ tag, text: value.trim(), line: index + 1 });
    else if (line === '') continue;
    else if (last && last.tag !== 'ER')
      fields[fields.length - 1] = { ...last, text: `${last.text} ${line.trim()}`.trim() };
    else
      throw new RisError(
        `Line ${index + 1}: "${line.slice(0, 40)}" is no field of RIS, such as "TY  - JOUR".`,
      );
  }
  return fields;
}

function itemOf(fields: readonly Field[]): Record<string, unknown> {
  const first = (...tags: string[]) =>
    tags.flatMap((tag) => fields.find((field) => field.tag === tag && field.text !== '')?.text ?? [])[0];
  const [start, end] = [first('SP'), first('EP')];
  const kind = first('TY') ?? '';
  const item = {
    type: TYPES[kind] ?? kind,
    author: fields.filter(({ tag }) => tag === 'AU' || tag === 'A1').map(({ text }) => authorOf(text)),
    title: first('TI', 'T1', 'CT'),
    'container-title': first('JO', 'JF', 'T2', 'BT'),
    'container-title-short': first('JA', 'J2'),
    issued: { raw: first('PY', 'Y1', 'DA') },
    volume: first('VL'),
    issue: first('IS'),
    page: end === undefined || end === start || start?.includes('-') ? start : `${start ?? ''}-${end}`,
    'article-number': first('C7'),
    DOI: first('DO'),
  };
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));
}

/** `Kamaya, Noriaki` or `King, M. L., Jr.`; a name without a comma is that of a group. */
function authorOf(text: string): Record<string, string> {
  const [family = '', given, suffix] = text.split(/\s*,\s*/);
  if (given === undefined || given === '') return { literal: family };
  return { family, given, ...(suffix ? { suffix } : {}) };
}
