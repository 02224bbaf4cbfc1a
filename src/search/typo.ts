import { distance } from 'fastest-levenshtein';

/** How many letters may be wrong, missing or too many in a word of so many letters. */
const slips = (letters: number): number => (letters < 4 ? 0 : letters < 8 ? 1 : 2);

/** The known words that are nearest to one that is not known, if they are near enough to be meant. */
export function meant(word: string, known: Iterable<string>): string[] {
  const most = slips(word.length);
  if (most === 0 || /\d/.test(word)) return [];
  let least = most;
  let found: string[] = [];
  for (const one of known) {
    if (Math.abs(one.length - word.length) > least) continue;
    const away = distance(word, one);
    if (away > least) continue;
    found = away < least ? [one] : [...found, one];
    least = away;
  }
  const [doubled, others] = [found.filter((one) => single(one) === single(word)), found];
  return doubled.length > 0 ? doubled : others;
}

/** A word with each doubled letter once: that one was forgotten or typed twice is likelier than another letter. */
const single = (word: string) => word.replace(/(.)\1+/gu, '$1');
