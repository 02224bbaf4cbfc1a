import type { FoundLink } from '../../src/reading/entry.ts';
import { nearestNames } from '../../src/reading/nearest.ts';
import { collections } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';
import { withArticle } from '../../src/schema/id.ts';
import { groupBy } from './rule.ts';
import type { Content, Rule } from './rule.ts';

export const linkResolves: Rule = {
  name: 'link-resolves',
  protects: 'Every record that a file names exists.',
  check(content) {
    const names = new Names(content);
    return content.flatMap(({ file, links }) =>
      links
        .filter((link) => !names.has(link.kind, link.id))
        .map((link) => ({
          rule: linkResolves.name,
          file,
          position: link.position,
          field: link.field,
          found: link.id === '' ? 'an empty name' : JSON.stringify(link.id),
          expected: `the name of a file in content/${collections[link.kind].folder}/`,
          fix: names.advice(link),
        })),
    );
  },
};

/** The names by which records can be linked to, and by which people mean them. */
class Names {
  readonly ids: ReadonlyMap<Kind, ReadonlySet<string>>;
  readonly content: Content;

  constructor(content: Content) {
    this.content = content;
    this.ids = new Map(
      [...groupBy(content, ({ kind }) => kind)].map(([kind, reads]) => [
        kind as Kind,
        new Set(reads.map(({ id }) => id)),
      ]),
    );
  }

  has(kind: Kind, id: string): boolean {
    return this.ids.get(kind)?.has(id) ?? false;
  }

  /** What was probably meant: a record by another of its names, one with a similar id, one of another kind. */
  advice({ kind, id }: FoundLink): string {
    const meant = [...this.named(kind, id), ...nearestNames(id, [...(this.ids.get(kind) ?? [])], 3)];
    if (meant.length > 0) return `Did you mean ${[...new Set(meant)].slice(0, 3).join(' or ')}?`;
    const other = [...this.ids.keys()].find((one) => this.has(one, id));
    if (other) return `There is ${withArticle(other)} of this name, but no ${kind}.`;
    return `Correct the name, or add the file content/${collections[kind].folder}/${id || '…'}.mdx.`;
  }

  /** The records whose title or other name this is. */
  named(kind: Kind, name: string): string[] {
    const wanted = name.toLowerCase();
    return this.content.flatMap(({ entry }) => {
      if (entry?.kind !== kind) return [];
      const { title, aliases } = { title: undefined, aliases: [], ...entry.data };
      return [title, ...aliases].some((one) => one?.toLowerCase() === wanted) ? [entry.id] : [];
    });
  }
}
