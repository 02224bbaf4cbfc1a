import { isScalar, isSeq, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import { placeIn } from './lines.ts';
import { partsOf } from './parts.ts';
import type { Fault, FieldPath, Position } from './problem.ts';
import { fileStart } from './problem.ts';
import { shownNode } from './shown.ts';
import { codeFaults } from './yaml-code.ts';
import { yamlFaults } from './yaml-fault.ts';
import { nearestNode, nodeAt, pairAt, startOf } from './yaml-node.ts';

/** The two parts of a content file, and how to find a field of the first one again. */
export type Frontmatter = {
  /**
   * The fields as plain data; undefined where the YAML cannot be read. Numbers under a key `value` stay text, so that printed
   * digits such as 2.70 survive.
   */
  readonly fields: unknown;
  readonly body: string;
  /** The line of the file on which the body begins. */
  readonly bodyLine: number;
  /** What is wrong with the frontmatter as YAML, whatever its fields mean. */
  readonly faults: readonly Fault[];
  /** The place of a field's value; of the record around it where it is missing. */
  locate(path: FieldPath): Position;
  /** The place of a key, for messages about the key itself. */
  locateKey(path: FieldPath): Position;
  /** The value of a field as a message shows it. */
  shown(path: FieldPath): string;
};

/** Splits a content file and reads its frontmatter. Whatever stands in the file, the answer is faults, never an exception. */
export function readFrontmatter(text: string): Frontmatter {
  const whole = text.replace(/^\uFEFF/, '');
  const parts = partsOf(whole);
  const place = placeIn(whole);
  const at = (offset: number) => place(parts.yamlStart + offset);
  const read = parts.yaml === undefined ? undefined : readYaml(parts.yaml, at);
  const root = read?.document?.contents;
  const position = (node: unknown) =>
    startOf(root) === undefined ? fileStart : at(startOf(node) ?? startOf(root) ?? 0);
  return {
    fields: read?.fields,
    body: whole.slice(parts.bodyStart),
    bodyLine: whole.slice(0, parts.bodyStart).split('\n').length,
    faults: [...parts.faults, ...(read?.faults ?? [])],
    locate: (path) => position(nearestNode(root, path)),
    locateKey: (path) =>
      position(pairAt(nodeAt(root, path.slice(0, -1)), path.at(-1))?.key ?? nearestNode(root, path)),
    shown: (path) => shownNode(nodeAt(root, path)),
  };
}

type ReadYaml = { document?: Document.Parsed; fields?: unknown; faults: Fault[] };

function readYaml(yaml: string, at: (offset: number) => Position): ReadYaml {
  try {
    // Keys that stand twice are found by our own check: the parser's takes quadratic time.
    const document = parseDocument(yaml, {
      version: '1.2',
      schema: 'core',
      strict: true,
      uniqueKeys: false,
      prettyErrors: false,
      logLevel: 'silent',
    });
    const syntax = yamlFaults(document, yaml, at);
    const code = codeFaults(document, at);
    keepPrintedDigits(document);
    const isReadable = syntax.length === 0 && !hasAlias(document);
    return {
      document,
      faults: [...syntax, ...code],
      fields: isReadable ? (document.toJS() ?? {}) : undefined,
    };
  } catch {
    // The parser is written for trusted input; whatever it stumbles over is no frontmatter.
    const fix = 'Compare the file with one beside it, and write its fields anew.';
    return { faults: [{ position: at(0), found: 'text that is no YAML', expected: 'fields', fix }] };
  }
}

function hasAlias(document: Document): boolean {
  let found = false;
  visit(document, {
    Alias() {
      found = true;
      return visit.BREAK;
    },
  });
  return found;
}

/** Replaces the numbers under each key `value` by the text that stands in the file. */
function keepPrintedDigits(document: Document): void {
  const keep = (node: unknown) => {
    if (isScalar(node) && typeof node.value === 'number' && node.source !== undefined)
      node.value = node.source;
  };
  visit(document, {
    Pair(_key, pair) {
      if (!isScalar(pair.key) || pair.key.value !== 'value') return;
      if (isSeq(pair.value)) pair.value.items.forEach(keep);
      else keep(pair.value);
    },
  });
}
