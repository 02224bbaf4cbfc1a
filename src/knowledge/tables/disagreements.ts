import type { Quantity } from '../../quantity/quantity.ts';
import { erratumAnchor } from '../erratum-anchor.ts';
import { apartText } from '../listing.ts';
import { electrodesOf, electrolytesOf, familiesOf } from '../measurement.ts';
import { idList, textList } from './table.ts';
import type { Table } from './table.ts';

/** Values that disagree, and what documents print that cannot be right: one row each. */
export const disagreements: Table = {
  name: 'disagreements',
  describes: 'Values that should agree and do not, and misprints of the documents, each with the reason.',
  columns: ['id', 'kind', 'subjects', 'review', 'locator', 'printed', 'reading', 'reason', 'url'],
  rows: (knowledge, urls) => [
    ...knowledge.disagreements.map((one) => {
      const sources = one.measurements.flatMap(({ datum }) => datum.source);
      const subjects = one.measurements.flatMap((measurement) => [
        ...electrolytesOf(measurement),
        ...electrodesOf(measurement),
        ...familiesOf(measurement),
      ]);
      return {
        id: one.id,
        kind: 'values',
        subjects: idList([...new Set(subjects)]),
        review: idList([...new Set(sources.flatMap(({ review }) => review ?? []))]),
        locator: textList([...new Set(sources.map(({ locator }) => locator))]),
        printed: textList(
          one.measurements.map(
            ({ quantity, reference }) => `${one.property} ${asciiQuantity(quantity)} (${reference})`,
          ),
        ),
        reading: '',
        reason: apartText(one),
        url: urls.disagreement(one.id),
      };
    }),
    ...[...knowledge.reference.values()].flatMap(({ id, data }) =>
      data.errata.map((erratum) => ({
        id: erratumAnchor(id, erratum),
        kind: erratum.kind,
        subjects: idList(erratum.materials),
        review: id,
        locator: erratum.locator,
        printed: erratum.printed,
        reading: erratum.reading ?? '',
        reason: erratum.reason,
        url: urls.disagreement(erratumAnchor(id, erratum)),
      })),
    ),
  ],
};

/** As the columns of the measurements have it: `> 0.1 mS/cm`, `0.1 to 1 mS/cm`. */
function asciiQuantity({ relation, low, high, unit }: Quantity): string {
  const sign = relation === '=' ? '' : `${relation} `;
  return `${sign}${low === high ? low.printed : `${low.printed} to ${high.printed}`} ${unit.id}`;
}
