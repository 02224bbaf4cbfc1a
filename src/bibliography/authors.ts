/**
 * The four ways in which reference lists print a name:
 * `vancouver` `Chen R`, `Cao J-Y`; `springer` `Whittingham, M.S.`; `rsc` `J. M. Wang`;
 * `acs` `te Velthuis, S. G. E.` (a list of these is separated by semicolons).
 */
export const AUTHOR_STYLES = ['vancouver', 'springer', 'rsc', 'acs'] as const;

/** A way in which reference lists print a name. */
export type AuthorStyle = (typeof AUTHOR_STYLES)[number];

/** The authors of a printed list, and whether the list breaks off with "et al.". */
export interface AuthorList {
  readonly authors: readonly string[];
  readonly etal: boolean;
}

/** One initial as printed with its stop: `M.`, `Yu.`, `J.-Y.`, `S.-h.` */
const INITIAL = String.raw`\p{Lu}\p{Ll}?\.(?:[-\u2010\u2011]\p{L}\p{Ll}?\.)*`;
const INITIALS = new RegExp(`^(?:${INITIAL}\\s*)+$`, 'u');
const RSC = new RegExp(`^((?:${INITIAL}\\s*)+)(\\S.*)$`, 'u');
/** Vancouver initials carry no stops: up to four capitals, or capitals joined by a hyphen. */
const VANCOUVER = /^(.*\S)\s+(\p{Lu}{1,4}|\p{Lu}{1,2}[-\u2010\u2011]\p{L})$/u;
const ETAL = /[,;\s]*\bet al\.?:?\s*$/;

/**
 * A printed name as `Family, I. I.`: `Whittingham, M.S.` and `Whittingham MS` both give `Whittingham, M. S.`
 * A name that does not have the form of its style, as that of a group, comes back as printed.
 */
export function parseAuthor(printed: string, style: AuthorStyle): string {
  const name = printed.replace(/\s+/g, ' ').trim();
  if (style === 'vancouver') {
    const [, family, initials] = VANCOUVER.exec(name) ?? [];
    return family === undefined || initials === undefined ? name : `${family}, ${stopped(initials)}`;
  }
  if (style === 'rsc') {
    const [, initials, family] = RSC.exec(name) ?? [];
    return family === undefined || initials === undefined ? name : `${family}, ${spaced(initials)}`;
  }
  const [family = '', ...given] = name.split(/, */);
  const initials = given.join(', ');
  return INITIALS.test(initials) ? `${family}, ${spaced(initials)}` : name;
}

/**
 * The authors of a printed list, in order: `Chen R, Li Q, et al.`, `Mizushima, K., Jones, P.C., et al.:`,
 * `J. M. Wang, M. Yang and Q. M. Peng`, `Li, W.; Erickson, E. M.`
 */
export function parseAuthors(printed: string, style: AuthorStyle): AuthorList {
  const list = printed.replace(/\s+/g, ' ').trim();
  const etal = ETAL.test(list);
  const names = split(list.replace(ETAL, '').replace(/:$/, ''), style).map((name) =>
    parseAuthor(name, style),
  );
  return { authors: names.filter((name) => name !== ''), etal };
}

function split(list: string, style: AuthorStyle): readonly string[] {
  if (style === 'acs') return list.split(/; */).map((name) => name.replace(/,$/, ''));
  if (style === 'rsc') return list.split(/, *(?:and +)?| and /);
  if (style === 'vancouver') return list.split(/, */);
  // In Springer lists a comma stands both inside and between names: initials close a name.
  const pieces = list.split(/, */);
  const names: string[] = [];
  for (const piece of pieces) {
    const last = names.at(-1);
    if (last !== undefined && INITIALS.test(piece)) names[names.length - 1] = `${last}, ${piece}`;
    else names.push(piece);
  }
  return names;
}

/** `JB` as `J. B.`, `J-Y` as `J.-Y.` */
function stopped(initials: string): string {
  return /\p{Pd}/u.test(initials)
    ? initials
        .split(/\p{Pd}/u)
        .map((part) => [...part].map((letter) => `${letter}.`).join(' '))
        .join('-')
    : [...initials].map((letter) => `${letter}.`).join(' ');
}

/** `M.S.` as `M. S.`; hyphenated initials stay together. */
function spaced(initials: string): string {
  return initials
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\.(?=[^-\s])/g, '. ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * Given names as initials, as reference lists print them: `Jian-Yong` is `J.-Y.`, `Masaaki M.` is `M. M.`, `J.B.` is `J. B.`
 * Two or three capitals without stops are initials already. A small particle (`de`) and a name without capitals stay.
 */
export function initialsOf(given: string): string {
  const name = given.replace(/\s+/g, ' ').trim();
  if (INITIALS.test(name)) return spaced(name);
  if (/^\p{Lu}{2,3}$/u.test(name)) return stopped(name);
  return name
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(' ')
    .map(wordInitials)
    .join(' ');
}

function wordInitials(word: string): string {
  const parts = word.split(/[-\u2010\u2011]/);
  return parts
    .map((part) => (/^\p{Lu}/u.test(part) || parts.length > 1 ? `${[...part][0] ?? ''}.` : part))
    .join('-');
}

/** The family name of `Family, I. I.`, or the whole name of a group. */
export function familyName(author: string): string {
  return author.split(',')[0]?.trim() ?? '';
}

/** The initials of `Family, I. I.`; undefined for a group. */
export function givenName(author: string): string | undefined {
  const comma = author.indexOf(',');
  return comma === -1 ? undefined : author.slice(comma + 1).trim() || undefined;
}
