import type { Entry } from '../../schema/collections.ts';
import { erratumKind } from '../../schema/vocabulary/erratum-kind.ts';
import type { Knowledge } from '../knowledge.ts';
import { erratumAnchor } from '../erratum-anchor.ts';
import { named } from '../named.ts';
import { shortName } from '../paper.ts';
import { locatorText } from '../statement.ts';

/** What documents print that cannot be right, with the reason. */
export function erratumRows(knowledge: Knowledge, documents: Iterable<Entry<'reference'>>) {
  return [...documents].flatMap(({ id, data }) =>
    data.errata.map((erratum) => ({
      ...erratum,
      locator: locatorText(erratum.locator),
      anchor: erratumAnchor(id, erratum),
      review: { id, short: shortName(knowledge, id) },
      kindLabel: erratumKind.terms[erratum.kind].label,
      // Plain links, no cards: a document may have a hundred errata, and the pages of the papers are one click away.
      references: erratum.references.map((one) => ({
        kind: 'reference' as const,
        id: one,
        title: shortName(knowledge, one),
      })),
      materials: erratum.materials.map((one) => named(knowledge, 'material', one)),
    })),
  );
}
export type ErratumRow = ReturnType<typeof erratumRows>[number];
