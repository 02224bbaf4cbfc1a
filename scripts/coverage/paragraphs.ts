/** A paragraph of a document, with the line of the file it begins on. */
export type Paragraph = { readonly line: number; readonly text: string };

/** The heading under which a document lists its references: alone on its line, in any of the ways in which a heading is marked. */
const referenceHeading = /^[#*\s]*references[*\s]*$/i;

/** How many lines under a heading must look like entries of a list before the heading counts as that of the reference list. */
const ENTRIES_LOOKED_AT = 12;
const looksLikeEntry = /\b(?:19|20)\d\d\b/;

/**
 * The running text of a document, one paragraph a line as text extractions give them, up to its list of references. A document
 * without such a list is running text throughout.
 */
export function paragraphsOf(document: string): readonly Paragraph[] {
  const lines = document.split(/\r\n|[\r\n]/);
  const end = lines.findIndex(
    (line, index) =>
      referenceHeading.test(line) &&
      lines
        .slice(index + 1)
        .filter((next) => next.trim() !== '')
        .slice(0, ENTRIES_LOOKED_AT)
        .some((next) => looksLikeEntry.test(next)),
  );
  return lines
    .slice(0, end === -1 ? undefined : end)
    .flatMap((text, index) => (text.trim() === '' ? [] : [{ line: index + 1, text }]));
}
