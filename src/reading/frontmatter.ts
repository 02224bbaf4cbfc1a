import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, ParsedNode, YAMLMap } from 'yaml';
import type { FieldPath, Position } from './problem.ts';

/** The two parts of a content file, and how to find a field of the first one again. */
export type Frontmatter = {
  /** The fields as plain data. Numbers under a key `value` stay text, so that printed digits such as 2.70 survive. */
  readonly fields: unknown;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** Errors of the YAML itself. */
  readonly faults: readonly { position: Position; found: string; expected: string }[];
  /** The place of a field's value; of the nearest field that exists where it is missing. */
  locate(path: FieldPath): Position;
  /** The place of a key, for messages about the key itself. */
  locateKey(path: FieldPath): Position;
};

const fence = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Splits a content file and reads its frontmatter. A file without frontmatter gives one fault, never an exception. */
export function readFrontmatter(text: string): Frontmatter {
  const withoutMark = text.replace(/^\uFEFF/, '');
  const match = fence.exec(withoutMark);
  if (!match) return withoutFrontmatter(withoutMark);
  const yaml = match[1] ?? '';
  const body = withoutMark.slice(match[0].length);
  const bodyLine = match[0].split('\n').length;
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, uniqueKeys: true, strict: true, version: '1.2', schema: 'core' });
  // The opening fence is the first line of the file, so line 1 of the YAML is line 2 of the file.
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { line: line + 1, column: col };
  };
  const faults = [...document.errors, ...document.warnings].map((error) => ({
    position: at(error.pos[0]),
    found: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
    expected: 'valid YAML',
  }));
  faults.push(...codeLikeYaml(document, at));
  keepPrintedDigits(document);
  return {
    fields: faults.length > 0 ? undefined : document.toJS({ maxAliasCount: 0 }),
    body,
    bodyLine,
    faults,
    locate: (path) => at(nearest(document, path).offset),
    locateKey: (path) => {
      const map = document.getIn(path.slice(0, -1), true) as YAMLMap | undefined;
      const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === path.at(-1)) : undefined;
      const key = pair?.key as ParsedNode | undefined;
      return key?.range ? at(key.range[0]) : at(nearest(document, path).offset);
    },
  };
}

function withoutFrontmatter(text: string): Frontmatter {
  const position = { line: 1, column: 1 };
  const found = shownStart(text);
  return {
    fields: undefined,
    body: text,
    bodyLine: 1,
    faults: [{ position, found, expected: 'frontmatter: a line "---", the fields, and a line "---"' }],
    locate: () => position,
    locateKey: () => position,
  };
}

function shownStart(text: string): string {
  const first = text.split(/\r?\n/, 1)[0] ?? '';
  return first === '' ? 'an empty first line' : `"${first.slice(0, 60)}"`;
}

/** Anchors, aliases and tags make YAML a small programming language; a content file needs none of them. */
function codeLikeYaml(document: Document, at: (offset: number) => Position) {
  const faults: { position: Position; found: string; expected: string }[] = [];
  const report = (node: Node, found: string) =>
    faults.push({ position: at(node.range?.[0] ?? 0), found, expected: 'the value itself, written out' });
  visit(document, {
    Node(_key, node) {
      if (isAlias(node)) report(node, `the alias *${node.source}`);
      else if (node.anchor) report(node, `the anchor &${node.anchor}`);
      else if (node.tag?.startsWith('!')) report(node, `the tag ${node.tag}`);
    },
  });
  return faults;
}

/** Replaces the numbers under each key `value` by the text that stands in the file. */
function keepPrintedDigits(document: Document): void {
  const keep = (node: unknown) => {
    if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined) node.value = node.source;
  };
  visit(document, {
    Pair(_key, pair) {
      if (!isPair(pair) || !isScalar(pair.key) || pair.key.value !== 'value') return;
      if (isSeq(pair.value)) pair.value.items.forEach(keep);
      else keep(pair.value);
    },
  });
}

/** The node at a path, or the closest one above it that exists. */
function nearest(document: Document, path: FieldPath): { offset: number } {
  for (let length = path.length; length > 0; length -= 1) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return { offset: node.range[0] };
  }
  return { offset: 0 };
}
