import type { Entry } from '../../schema/collections.ts';
import { erratumKind } from '../../schema/vocabulary/erratum-kind.ts';
import type { Knowledge } from '../knowledge.ts';
import { papers, shortName } from '../paper.ts';
import { locatorText } from '../statement.ts';

/** What documents print that cannot be right, with the reason. */
export function erratumRows(knowledge: Knowledge, documents: Iterable<Entry<'reference'>>) {
  return [...documents].flatMap(({ id, data }) =>
    data.errata.map((erratum) => ({
      ...erratum,
      locator: locatorText(erratum.locator),
      anchor: `erratum-${erratum.id}`,
      review: { id, short: shortName(knowledge, id) },
      kindLabel: erratumKind.terms[erratum.kind].label,
      references: papers(knowledge, erratum.references),
      materials: erratum.materials.map((one) => ({
        id: one,
        title: knowledge.material.get(one)?.data.title ?? one,
      })),
    })),
  );
}
export type ErratumRow = ReturnType<typeof erratumRows>[number];
