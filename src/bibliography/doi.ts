/** A DOI: as printed, for links and lists, and in the one form in which two of them can be compared. */
export interface Doi {
  /** Prefix and suffix in printed case, without `https://doi.org/`: `10.1149/2.0311916JES`. */
  readonly printed: string;
  /** The same with ASCII letters in lower case: DOIs do not distinguish case (DOI Handbook, section on syntax). */
  readonly key: string;
}

/** A text that has not the form of a DOI. */
export class DoiError extends Error {
  override readonly name = 'DoiError';
}

const RESOLVER = /^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\//i;
const LABEL = /^doi(?:\s*:\s*|\s+)/i;

/** Registrant code of four to nine digits, sometimes subdivided by points, and a suffix of any printable characters. */
const FORM = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/;

/**
 * Reads a DOI as people copy it: bare, after `doi:`, or as a link to doi.org, with or without angle brackets.
 * In a link `%3C` and its like are decoded, and a query (`?ref=pdf`) or fragment (`#citeas`) is dropped. A full
 * stop, comma or semicolon at the end belongs to the sentence around it and is dropped too.
 *
 * Only the form is checked; whether the DOI is registered can only be looked up.
 *
 * @throws {DoiError} with advice, when the text has not the form of a DOI
 */
export function parseDoi(text: string): Doi {
  const trimmed = text
    .trim()
    .replace(/^<(.*)>$/, '$1')
    .replace(/[.,;]+$/, '')
    .replace(LABEL, '');
  const printed = RESOLVER.test(trimmed) ? fromLink(trimmed.replace(RESOLVER, '')) : trimmed;
  if (!FORM.test(printed)) throw new DoiError(advice(text.trim()));
  return { printed, key: printed.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) };
}

/** Whether two texts name one DOI, in whatever spelling. @throws {DoiError} as `parseDoi` */
export function sameDoi(one: string, other: string): boolean {
  return parseDoi(one).key === parseDoi(other).key;
}

function fromLink(path: string): string {
  // Old Wiley DOIs end in "2-#": a bare # is no fragment.
  const bare = path.replace(/\?.*$/, '').replace(/#\w.*$/, '');
  try {
    return decodeURIComponent(bare);
  } catch {
    return bare; // A % that escapes nothing is part of the DOI.
  }
}

function advice(text: string): string {
  const inside = /10\.\d{4,9}\/[^\s?#]+/.exec(text)?.[0].replace(/[.,;]+$/, '');
  if (inside !== undefined && /^https?:/i.test(text)) {
    return `"${text}" is a link to a publisher, not a DOI. Write ${inside}.`;
  }
  if (inside !== undefined) return `"${text}" is more than a DOI. Write ${inside} alone.`;
  return (
    `"${text}" is not a DOI. A DOI is "10.", a number of at least four digits, a slash and the rest, as ` +
    '10.1038/nmat3066. It stands on the first page of the paper; leave the field out if you do not find it.'
  );
}
