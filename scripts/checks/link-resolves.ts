import type { FoundLink } from '../../src/reading/entry.ts';
import { nearestNames } from '../../src/reading/nearest.ts';
import { collections } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';
import { withArticle } from '../../src/schema/id.ts';
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
  readonly ids = new Map<Kind, Set<string>>();
  /** Ids by kind and by title or other name, in lower case. */
  readonly named = new Map<string, string[]>();
  /** One name that is missing may be missed by thousands of files. */
  readonly advised = new Map<string, string>();

  constructor(content: Content) {
    for (const { kind, id, entry } of content) {
      this.ids.set(kind, (this.ids.get(kind) ?? new Set()).add(id));
      const { title, aliases } = { title: undefined, aliases: [], ...entry?.data };
      for (const name of [title, ...aliases]) {
        if (name === undefined) continue;
        const key = `${kind} ${name.toLowerCase()}`;
        this.named.set(key, [...(this.named.get(key) ?? []), id]);
      }
    }
  }

  has(kind: Kind, id: string): boolean {
    return this.ids.get(kind)?.has(id) ?? false;
  }

  advice({ kind, id }: FoundLink): string {
    const key = `${kind} ${id}`;
    const advice = this.advised.get(key) ?? this.adviceFor(kind, id);
    this.advised.set(key, advice);
    return advice;
  }

  /** What was probably meant: a record by another of its names, one with a similar id, one of another kind. */
  adviceFor(kind: Kind, id: string): string {
    const named = this.named.get(`${kind} ${id.toLowerCase()}`) ?? [];
    const meant = [...named, ...nearestNames(id, [...(this.ids.get(kind) ?? [])], 3)];
    if (meant.length > 0) return `Did you mean ${[...new Set(meant)].slice(0, 3).join(' or ')}?`;
    const other = [...this.ids.keys()].find((one) => this.has(one, id));
    if (other) return `There is ${withArticle(other)} of this name, but no ${kind}.`;
    return `Correct the name, or add the file content/${collections[kind].folder}/${id || '…'}.mdx.`;
  }
}
