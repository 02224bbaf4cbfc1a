import { nearestNames } from '../../src/reading/nearest.ts';
import { collections } from '../../src/schema/collections.ts';
import { groupBy } from './rule.ts';
import type { Rule } from './rule.ts';

export const linkResolves: Rule = {
  name: 'link-resolves',
  protects: 'Every record that a file names exists.',
  check(content) {
    const byKind = groupBy(content, (read) => read.kind);
    const idsOf = new Map([...byKind].map(([kind, reads]) => [kind, new Set(reads.map((read) => read.id))]));
    return content.flatMap((read) =>
      read.links
        .filter((link) => !idsOf.get(link.kind)?.has(link.id))
        .map((link) => {
          const near = nearestNames(link.id, [...(idsOf.get(link.kind) ?? [])], 3);
          const fix = near.length > 0 ? `Did you mean ${near.join(' or ')}?` : `Add the file, or correct the name.`;
          const expected = `the name of a file in content/${collections[link.kind].folder}/`;
          return { rule: this.name, file: read.file, position: link.position, field: link.field, found: `"${link.id}"`, expected, fix };
        }),
    );
  },
};
