import { isAlias, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Fault, Position } from './problem.ts';
import { quoted } from './shown.ts';
import { startOf } from './yaml-node.ts';

type Place = (offset: number) => Position;

/**
 * Anchors, aliases and tags make YAML a small programming language; a content file needs none of them. Nor does a record have
 * a field twice, of which all but the last would be lost in silence.
 */
export function codeFaults(document: Document.Parsed, at: Place): Fault[] {
  const faults: Fault[] = [];
  visit(document, {
    Node(_key, node) {
      const found = codeIn(node);
      const fix = 'Write the value out at each place where it holds.';
      if (found) faults.push({ position: at(startOf(node) ?? 0), found, expected: 'the value itself', fix });
    },
    Map(_key, record) {
      for (const fault of doubleKeys(record, at)) faults.push(fault);
    },
  });
  return faults;
}

function codeIn(node: Node): string | undefined {
  if (isAlias(node)) return `the alias *${node.source}`;
  if (node.anchor) return `the anchor &${node.anchor}`;
  return node.tag ? `the tag ${node.tag.replace(/^tag:yaml\.org,2002:/, '!!')}` : undefined;
}

function doubleKeys(record: YAMLMap, at: Place): Fault[] {
  const lines = new Map<string, string>();
  return record.items.flatMap(({ key }): Fault[] => {
    if (!isScalar(key)) return [];
    const name = String(key.value ?? '');
    const position = at(startOf(key) ?? 0);
    const first = lines.get(name);
    if (first === undefined) {
      lines.set(name, position === 'unavailable' ? 'further up' : `on line ${position.line}`);
      return [];
    }
    const fix = `The first one is ${first}. Remove one of the two.`;
    return [{ position, found: `the field ${quoted(name)} a second time`, expected: 'each field once', fix }];
  });
}
