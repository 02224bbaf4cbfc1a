import { parseDoi, sameDoi } from '../../src/bibliography/doi.ts';
import { canonicalJournal } from '../../src/bibliography/journals.ts';
import { parsePages } from '../../src/bibliography/pages.ts';
import { slug } from '../../src/bibliography/slug.ts';
import type { Bibliography } from '../../src/bibliography/work.ts';
import type { Reference } from '../../src/schema/reference.ts';
import { entriesOf } from '../checks/records.ts';
import type { Content } from '../checks/rule.ts';

/** A paper that the content has already, and how it was recognised. */
export type KnownPaper = { readonly id: string; readonly by: string; readonly paper: Reference };

/**
 * The file of a paper, found by its DOI, or by journal, volume and first page, which are those of one paper even where a list
 * misprints its author or year.
 */
export function knownPaper(content: Content, work: Partial<Bibliography>): KnownPaper | undefined {
  const papers = entriesOf(content, 'reference').map(({ entry }) => ({ id: entry.id, paper: entry.data }));
  const doi = work.doi === undefined ? undefined : parseDoi(work.doi).key;
  const byDoi = papers.find(
    ({ paper }) => doi !== undefined && paper.doi !== undefined && parseDoi(paper.doi).key === doi,
  );
  if (byDoi) return { ...byDoi, by: `DOI ${byDoi.paper.doi ?? ''}` };
  const place = placeOf(work);
  const byPlace = papers.find(({ paper }) => place !== undefined && placeOf(paper) === place);
  return byPlace && { ...byPlace, by: `journal, volume and page (${place ?? ''})` };
}

/** `Nat. Mater. 10, 682`; undefined unless all three are known. */
function placeOf({ container, volume, pages }: Partial<Bibliography>): string | undefined {
  const first = pages === undefined ? undefined : parsePages(pages)?.first;
  if (container === undefined || volume === undefined || first === undefined) return undefined;
  // Wiley's article numbers are printed with and without an e.
  return `${canonicalJournal(container)} ${volume}, ${slug(first).replace(/^e(?=\d{5,}$)/, '')}`;
}

/**
 * What a person wants to know of a paper that is there: its file, who cites it under which number, and what a record of it says
 * that the file does not say, or says otherwise.
 */
export function knownText(
  { id, by, paper }: KnownPaper,
  folder: string,
  record: Partial<Bibliography> = {},
): string {
  const cited = paper.citedIn.map(({ review, number }) => `  ${review} cites it as [${number}].`);
  const holds = `It holds ${counted(paper.data.length, 'value')} and ${counted(paper.strategies.length, 'finding')}.`;
  return [
    `We have this paper: ${id}, recognised by its ${by}.`,
    `  ${folder}/references/${id}.mdx`,
    ...(cited.length === 0 ? ['  No document of ours cites it.'] : cited),
    `  ${holds} Add a value with: npm run new -- datum ${id}`,
    ...differences(paper, record),
  ].join('\n');
}

/** Only the fields that are the same in every list: titles and names are printed in many ways. */
function differences(paper: Reference, record: Partial<Bibliography>): string[] {
  const lacking = (['title', 'volume', 'issue', 'pages', 'doi'] as const).flatMap((field) =>
    paper[field] === undefined && record[field] !== undefined ? [`${field}: ${record[field]}`] : [],
  );
  const isOther = paper.doi !== undefined && record.doi !== undefined && !sameDoi(paper.doi, record.doi);
  return [
    ...(lacking.length === 0 ? [] : [`  The record has what the file lacks: ${lacking.join('; ')}`]),
    ...(isOther
      ? [`  The record has another DOI, ${record.doi ?? ''}; the file has ${paper.doi ?? ''}. Look both up.`]
      : []),
  ];
}

function counted(count: number, word: string): string {
  return `${count === 0 ? 'no' : String(count)} ${word}${count === 1 ? '' : 's'}`;
}
