import { citationsIn, citationStyle } from './printed-citations.ts';
import type { Paragraph } from './paragraphs.ts';
import { valuesIn } from './printed-values.ts';
import type { PrintedValue } from './printed-values.ts';
import type { Recorded, RecordedValue } from './recorded.ts';

/** A printed value for which the content has no datum of the document. */
export type ValueGap = PrintedValue & { readonly line: number };

/** What a document prints and the content does not hold. */
export type Gaps = { readonly numbers: readonly number[]; readonly values: readonly ValueGap[] };

/** So many paragraphs before and after count as near: a page break with a caption puts one between. */
const NEAR = 2;

/** Two conversions of one printed number agree to far more digits than anyone prints. */
const TOLERANCE = 1e-9;
const same = (a: number, b: number) => Math.abs(a - b) <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b));

/**
 * Holds the running text of a document against what the content records of it.
 *
 * A printed value counts as recorded when a datum of the document has that value, or has it as a condition, and the reference
 * number of the datum is printed in the same paragraph or near it (page breaks and captions cut paragraphs). Where the extraction has
 * lost the raised position of reference numbers, these are too uncertain to be held against a datum, and the value alone counts.
 */
export function gapsIn(paragraphs: readonly Paragraph[], recorded: Recorded): Gaps {
  const style = citationStyle(paragraphs);
  const cited = paragraphs.map(({ text }) => citationsIn(text, style));
  const listed = Array.from({ length: recorded.listLength ?? 0 }, (_, index) => index + 1);
  const highest = recorded.listLength ?? Infinity;
  const all = new Set([...listed, ...cited.flat().filter((number) => number <= highest)]);
  const numbers = [...all].filter((number) => !recorded.numbers.has(number)).sort((a, b) => a - b);

  const values = paragraphs.flatMap(({ line, text }, index) => {
    const near = new Set(cited.slice(Math.max(0, index - NEAR), index + NEAR + 1).flat());
    const isNear = ({ number }: RecordedValue) =>
      style === 'fallen' || number === undefined || near.has(number);
    return valuesIn(text).flatMap((value) => {
      const isRecorded = value.ends.every((end) =>
        recorded.values.some(
          (known) =>
            known.dimension === value.dimension &&
            known.ends.some((knownEnd) => same(knownEnd, end)) &&
            isNear(known),
        ),
      );
      return isRecorded ? [] : [{ ...value, line }];
    });
  });
  return { numbers, values };
}
