import { parse } from 'yaml';
import { z } from 'zod';
import type { Gaps } from './gaps.ts';
import { numbersOf } from './printed-citations.ts';

/** Gaps that someone has looked at, with the reason why they stay. */
const exception = z.union([
  z.strictObject({ numbers: z.union([z.string(), z.number()]), reason: z.string().min(1) }),
  z.strictObject({
    values: z.array(z.string()).min(1),
    /** Words that stand near the value, where only some of its places are meant. */
    near: z.string().optional(),
    reason: z.string().min(1),
  }),
]);
const file = z.record(z.string(), z.array(exception));

/** The exceptions for one document. */
export type Exceptions = readonly z.output<typeof exception>[];

/**
 * The exceptions for a document in the text of the exceptions file.
 *
 * @throws {Error} when the file is not a map from documents to lists of exceptions
 */
export function exceptionsFor(review: string, text: string): Exceptions {
  return file.parse(parse(text))[review] ?? [];
}

/** What remains of the gaps, and the exceptions (or parts of one) that explain nothing any more. */
export type Explained = { readonly open: Gaps; readonly stale: readonly string[] };

/** Takes the explained gaps away. An exception that explains no gap is stale, because what it excused has been mended. */
export function explain(gaps: Gaps, exceptions: Exceptions): Explained {
  const numbers = new Set(gaps.numbers);
  const explainedNumbers = new Set<number>();
  const explainedValues = new Set<object>();
  const stale = exceptions.flatMap((one) => {
    if ('numbers' in one) {
      const listed = numbersOf(String(one.numbers));
      for (const number of listed) explainedNumbers.add(number);
      return listed.filter((number) => !numbers.has(number)).map((number) => `reference ${number}`);
    }
    return one.values.flatMap((value) => {
      const meant = gaps.values.filter(
        (gap) => gap.text === value && (one.near === undefined || gap.context.includes(one.near)),
      );
      for (const gap of meant) explainedValues.add(gap);
      return meant.length > 0 ? [] : [one.near === undefined ? value : `${value} near "${one.near}"`];
    });
  });
  return {
    open: {
      numbers: gaps.numbers.filter((number) => !explainedNumbers.has(number)),
      values: gaps.values.filter((gap) => !explainedValues.has(gap)),
    },
    stale,
  };
}
