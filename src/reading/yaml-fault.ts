import { isCollection, isScalar, visit } from 'yaml';
import type { Document, ErrorCode, YAMLError } from 'yaml';
import type { Fault, Position } from './problem.ts';
import { excerpt, quoted } from './shown.ts';

/** How the parser's errors sound to a person who does not know YAML: what was expected, and what to do. */
type Advice = { readonly expected: string; readonly fix: string };

const inQuotes: Advice = {
  expected: 'one "field: value" on the line',
  fix: 'Put the text after the first ": " in quotes.',
};
const besideField: Advice = {
  expected: '"field: value"',
  fix: 'Write a colon and a space after the name of a field. A text over several lines stands in quotes.',
};
const sameColumn: Advice = {
  expected: 'fields of one record that begin at the same column',
  fix: 'Indent the line by spaces as the line above it, or two spaces further where it belongs to that line.',
};
const openQuote: Advice = {
  expected: 'a text with a quotation mark at its end',
  fix: 'Add the quotation mark. Inside double quotes write \\" for one; inside single quotes write it twice.',
};
const openBracket: Advice = {
  expected: 'a list or record with a bracket at its end',
  fix: 'Add the closing bracket on the same line.',
};
const documentEnd: Advice = { expected: 'fields only', fix: 'Remove the line.' };
const afterQuote: Advice = {
  expected: 'the end of the line after the closing quotation mark',
  fix: openQuote.fix,
};
const directive: Advice = { expected: 'fields only', fix: 'Remove the line that begins with %.' };
const tooDeep: Advice = {
  expected: 'fields nested a few levels deep',
  fix: 'Compare the file with one beside it.',
};

const adviceFor: Partial<Record<ErrorCode, Advice>> = {
  BAD_INDENT: sameColumn,
  BAD_PROP_ORDER: besideField,
  BAD_SCALAR_START: {
    expected: 'a text that begins with a letter, a digit or a quotation mark',
    fix: 'Put the whole text in quotes.',
  },
  BAD_DQ_ESCAPE: {
    expected: 'a text without the sign \\ in double quotes',
    fix: "Put the text in single quotes, '…', where \\ is an ordinary sign.",
  },
  BLOCK_AS_IMPLICIT_KEY: inQuotes,
  MISSING_CHAR: besideField,
  MULTILINE_IMPLICIT_KEY: besideField,
  RESOURCE_EXHAUSTION: tooDeep,
  TAB_AS_INDENT: { expected: 'spaces at the beginning of the line', fix: 'Replace each tab by two spaces.' },
};

const otherwise: Advice = {
  expected: '"field: value", a list or a text',
  fix: 'Put texts with special signs in quotes, and compare the line with a file beside it.',
};

/** More faults than this are most probably echoes of the first ones. */
const most = 10;

/** The syntax errors of the frontmatter: one for each line, because what follows on a line is an echo of the first. */
export function yamlFaults(
  document: Document.Parsed,
  yaml: string,
  at: (offset: number) => Position,
): Fault[] {
  const lines = new Set<number>();
  const faults = documentEnds(yaml).map((offset) => ({
    position: at(offset),
    found: shownLine(yaml, offset),
    ...documentEnd,
  }));
  for (const error of document.errors) {
    const line = yaml.lastIndexOf('\n', error.pos[0] - 1);
    if (error.code === 'MULTIPLE_DOCS' || lines.has(line)) continue;
    if (lines.size === most) break;
    lines.add(line);
    const { offset, advice } = explained(error, document, yaml);
    faults.push({ position: at(offset), found: shownLine(yaml, offset), ...advice });
  }
  return faults;
}

/** The parser ends at a line of three points, and all that follows would be lost in silence. */
function documentEnds(yaml: string): number[] {
  return [...yaml.matchAll(/^\.\.\.(?=\s|$)/gm)].map(({ index }) => index);
}

/** What to say of an error, and where; an opening sign that is never closed is shown where it stands, not where it is missed. */
function explained(
  error: YAMLError,
  document: Document.Parsed,
  yaml: string,
): { offset: number; advice: Advice } {
  const [offset] = error.pos;
  const { code, message } = error;
  if (code === 'MISSING_CHAR' && message.includes('closing'))
    return { offset: openAt(document, offset), advice: openQuote };
  if (/end with a|must be sufficiently/.test(message))
    return { offset: openAt(document, offset), advice: openBracket };
  if (message.startsWith('Block scalar header')) {
    const text = /^.*/.exec(yaml.slice(yaml.lastIndexOf(' ', offset) + 1))?.[0].trim() ?? '';
    return { offset, advice: { expected: 'a text', fix: `Put it in quotes: ${quoted(text)}.` } };
  }
  if (message.includes('directives-end'))
    return { offset: Math.max(0, yaml.search(/^%/m)), advice: directive };
  const line = yaml.slice(yaml.lastIndexOf('\n', offset - 1) + 1, offset);
  if (message.startsWith('Unexpected scalar at node end') && /['"]/.test(line))
    return { offset, advice: afterQuote };
  return { offset, advice: adviceFor[code] ?? otherwise };
}

/** Where the last quotation or bracket before an offset opens that is still open there. */
function openAt(document: Document.Parsed, offset: number): number {
  let open = offset;
  visit(document, {
    Node(_key, node) {
      const isOpening = isScalar(node) ? node.type?.startsWith('QUOTE') : isCollection(node) && node.flow;
      const [start, end] = node.range ?? [offset, offset];
      if (isOpening && start < offset && end >= offset) open = start;
    },
  });
  return open;
}

function shownLine(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const line = excerpt(/^[^\n]*/.exec(text.slice(start))?.[0] ?? '');
  return line === '' ? 'an empty line' : quoted(line);
}
