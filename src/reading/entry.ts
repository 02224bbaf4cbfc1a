import type { z } from 'zod';
import { collections } from '../schema/collections.ts';
import type { Entry } from '../schema/collections.ts';
import type { Kind } from '../schema/id.ts';
import { id as idSchema } from '../schema/id.ts';
import { keysAt } from '../schema/keys.ts';
import { linksIn } from '../schema/links.ts';
import { readBody } from './body.ts';
import { readFrontmatter } from './frontmatter.ts';
import { fieldName } from './problem.ts';
import type { FieldPath, Position, Problem } from './problem.ts';
import type { ProseNode } from './prose.ts';
import { explain } from './schema-problem.ts';

/** A field or a place in prose that names another record. */
export type FoundLink = { kind: Kind; id: string; field: string; position: Position };

/** A content file as far as it could be read: bad input never hides the problems of the rest. */
export type ReadEntry = {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  /** Absent when the frontmatter does not fit its schema. */
  readonly entry?: Entry;
  readonly prose: readonly ProseNode[];
  readonly links: readonly FoundLink[];
  readonly problems: readonly Problem[];
  locate(path: FieldPath): Position;
};

/** Reads one content file against the schema of its kind. Never throws for anything that stands in the file. */
export function readEntry(kind: Kind, id: string, file: string, text: string): ReadEntry {
  const frontmatter = readFrontmatter(text);
  const body = readBody(frontmatter.body, frontmatter.bodyLine);
  const schema = collections[kind].schema as z.ZodType<Entry['data']>;
  const problems: Problem[] = [
    ...nameProblems(id, file),
    ...frontmatter.faults.map((fault) => ({ rule: 'yaml-is-valid', file, field: 'frontmatter', ...fault })),
    ...body.faults.map((fault) => ({ file, field: 'body', ...fault })),
  ];
  const parsed = frontmatter.faults.length === 0 ? schema.safeParse(frontmatter.fields ?? {}) : undefined;
  for (const issue of parsed?.error?.issues ?? []) {
    for (const { path, onKey, found, expected, fix } of explain(issue, frontmatter.fields, (at) => keysAt(schema, at))) {
      const position = onKey ? frontmatter.locateKey(path) : frontmatter.locate(path);
      problems.push({ rule: 'fields-fit-schema', file, position, field: fieldName(path), found, expected, ...(fix ? { fix } : {}) });
    }
  }
  const links = linksIn(schema, frontmatter.fields).map((link) => ({
    kind: link.kind,
    id: link.id,
    field: fieldName(link.path),
    position: frontmatter.locate(link.path),
  }));
  return {
    file,
    kind,
    id,
    ...(parsed?.success ? { entry: { kind, id, data: parsed.data, body: frontmatter.body } as Entry } : {}),
    prose: body.nodes,
    links: [...links, ...body.links.map((link) => ({ ...link, field: 'body' }))],
    problems,
    locate: frontmatter.locate,
  };
}

function nameProblems(id: string, file: string): Problem[] {
  if (idSchema.safeParse(id).success) return [];
  const expected = 'a file name of lower-case letters and digits joined by single hyphens, such as li6ps5cl.mdx';
  return [{ rule: 'id-is-plain', file, position: 'unavailable', field: 'file name', found: id, expected, fix: 'Rename the file.' }];
}
