import type { z } from 'zod';
import { collections } from '../schema/collections.ts';
import type { Entry } from '../schema/collections.ts';
import type { Kind } from '../schema/id.ts';
import { id as idSchema } from '../schema/id.ts';
import { linksIn } from '../schema/links.ts';
import { readBody } from './body.ts';
import { characterFaults } from './characters.ts';
import { readFrontmatter } from './frontmatter.ts';
import { fieldName, fileStart } from './problem.ts';
import type { FieldPath, Position, Problem } from './problem.ts';
import type { ProseNode } from './prose.ts';
import { schemaProblems } from './schema-problem.ts';

/** A field or a place in prose that names another record. */
export type FoundLink = {
  readonly kind: Kind;
  readonly id: string;
  readonly field: string;
  readonly position: Position;
};

/** A content file as far as it could be read: bad input never hides the problems of the rest. */
export type ReadEntry = {
  readonly file: string;
  readonly kind: Kind;
  readonly id: string;
  /** Absent when the frontmatter does not fit its schema. */
  readonly entry?: Entry;
  /** The frontmatter as the file has it, whether it fits or not; undefined where it cannot be read at all. */
  readonly fields: unknown;
  readonly prose: readonly ProseNode[];
  readonly links: readonly FoundLink[];
  readonly problems: readonly Problem[];
  locate(path: FieldPath): Position;
};

/** A review with a few hundred entries has a tenth of this; the limit bounds the time of reading. */
const longest = 400_000;

/** Reads one content file against the schema of its kind. Never throws for anything that stands in the file. */
export function readEntry(kind: Kind, id: string, file: string, text: string): ReadEntry {
  if (text.length > longest) {
    const fix = 'Split the file, or remove what does not belong into it.';
    const problem = {
      position: fileStart,
      field: 'file',
      found: `${text.length} characters`,
      expected: `at most ${longest}`,
      fix,
    };
    return unreadEntry(kind, id, { rule: 'file-is-readable', file, ...problem });
  }
  const frontmatter = readFrontmatter(text);
  const body = readBody(frontmatter.body, frontmatter.bodyLine);
  const schema = collections[kind].schema as z.ZodType<Entry['data']>;
  const fits = frontmatter.fields === undefined ? undefined : schema.safeParse(frontmatter.fields);
  const unfit = fits === undefined || fits.success ? [] : schemaProblems(schema, frontmatter);
  const isSound = fits?.success && frontmatter.faults.length === 0;
  return {
    file,
    kind,
    id,
    ...(isSound ? { entry: { kind, id, data: fits.data, body: frontmatter.body } as Entry } : {}),
    fields: frontmatter.fields,
    prose: body.nodes,
    links: [
      ...linksIn(schema, frontmatter.fields).map(({ kind, id, path }) => ({
        kind,
        id,
        field: fieldName(path),
        position: frontmatter.locate(path),
      })),
      ...body.links.map((link) => ({ ...link, field: 'body' })),
    ],
    problems: [
      ...nameProblems(id, file),
      ...characterFaults(text).map((fault) => ({ rule: 'text-is-plain', file, field: 'file', ...fault })),
      ...frontmatter.faults.map((fault) => ({ rule: 'yaml-is-valid', file, field: 'frontmatter', ...fault })),
      ...unfit.map(({ path, onKey, ...problem }) => {
        const position = onKey ? frontmatter.locateKey(path) : frontmatter.locate(path);
        return { rule: 'fields-fit-schema', file, position, field: fieldName(path), ...problem };
      }),
      ...body.faults.map((fault) => ({ file, field: 'body', ...fault })),
    ],
    locate: frontmatter.locate,
  };
}

/** A file that could not be read at all, with the reason. */
export function unreadEntry(kind: Kind, id: string, problem: Problem): ReadEntry {
  const locate = () => fileStart;
  return {
    file: problem.file,
    kind,
    id,
    fields: undefined,
    prose: [],
    links: [],
    problems: [problem],
    locate,
  };
}

function nameProblems(id: string, file: string): Problem[] {
  if (idSchema.safeParse(id).success) return [];
  const expected = 'lower-case letters and digits joined by single hyphens, such as li6ps5cl.mdx';
  return [
    {
      rule: 'id-is-plain',
      file,
      position: fileStart,
      field: 'file name',
      found: JSON.stringify(id),
      expected,
      fix: 'Rename the file.',
    },
  ];
}
