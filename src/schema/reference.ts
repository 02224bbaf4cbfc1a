import { z } from 'zod';
import { parseDoi } from '../bibliography/doi.ts';
import { WORK_TYPES } from '../bibliography/work.ts';
import { datum } from './datum.ts';
import { erratum } from './erratum.ts';
import { link } from './id.ts';
import { message } from './message.ts';
import { sources } from './source.ts';
import { parsedBy, text } from './text.ts';

const authorExpected = 'a name as "Family, I. I."';

/** `Family, I. I.`; a group has no comma. */
const author = z.string().superRefine((name, context) => {
  const [, initials, family] = /^((?:\p{Lu}\p{Ll}?\.[ -]*)+)(\p{L}.*)$/u.exec(name) ?? [];
  if (!initials && /^[^,\s][^,]*(?:, [^,]+)?$/.test(name)) return;
  const fix = initials ? `Write "${family}, ${initials.trim()}".` : undefined;
  context.addIssue({ code: 'custom', message: message(authorExpected, fix) });
});

/** A study named as evidence for a strategy: what was done and found, in our words. */
const evidence = z.strictObject({
  strategy: link('strategy').describe('The strategy.'),
  finding: text.describe('What was done and what came of it, in one or two plain sentences of our own.'),
  source: sources,
});

/** A paper: its bibliography and everything it reports that we know of. */
export const reference = z.strictObject({
  type: z.enum(WORK_TYPES).describe('The kind of publication.'),
  authors: z.array(author).min(1).describe('Authors in printed order, each as “Family, I. I.”.'),
  etal: z.boolean().default(false).describe('true when the printed list of authors ends in “et al.”.'),
  title: text.optional().describe('The title as printed; absent where no source prints it.'),
  container: text.optional().describe('Journal or book, abbreviated as ISO 4 does.'),
  year: z.int().min(1800).max(2100).describe('Year of publication.'),
  volume: text.optional().describe('Volume, in quotes.'),
  issue: text.optional().describe('Issue, in quotes.'),
  pages: text.optional().describe('Pages or article number, in quotes: "682–686", "1501590".'),
  doi: parsedBy('a DOI', parseDoi)
    .optional()
    .describe('The DOI, only if a source prints it or a registry confirmed it. Never guessed.'),
  citedIn: z
    .array(
      z.strictObject({
        review: link('reference').describe('The citing document.'),
        number: z.int().positive().describe('Its printed reference number.'),
      }),
    )
    .default([])
    .describe('Each document of ours that cites the paper, with the number it prints.'),
  listLength: z
    .int()
    .positive()
    .optional()
    .describe('For a source document: the number of entries in its reference list.'),
  rights: text.optional().describe('For a source document: its licence.'),
  summary: text.optional().describe('For a source document: what it covers, in our words.'),
  strategies: z.array(evidence).default([]).describe('The strategies that this paper is evidence for.'),
  data: z.array(datum).default([]).describe('The values that this paper reports.'),
  errata: z
    .array(erratum)
    .default([])
    .describe('For a source document: what it prints that cannot be right.'),
});
export type Reference = z.output<typeof reference>;

/** Whether a paper is a document that the site follows through: only such a one says how long its list is, its licence, or what it covers. */
export function isDocument({
  listLength,
  rights,
  summary,
}: Pick<Reference, 'listLength' | 'rights' | 'summary'>): boolean {
  return [listLength, rights, summary].some((field) => field !== undefined);
}
