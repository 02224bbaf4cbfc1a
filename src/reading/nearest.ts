import { distance } from 'fastest-levenshtein';

/** The known name that a misspelt one most probably means; nothing when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  return nearestNames(name, known, 1)[0];
}

/**
 * The known names nearest to a misspelt one, best first. Case, spaces and underscores do not count. Names of several words
 * must be alike in the words that differ, too: two papers of one journal and year share most of their letters, and are not
 * alike.
 */
export function nearestNames(name: string, known: readonly string[], most: number): string[] {
  const wanted = plain(name);
  return known
    .map((other) => ({ other, likeness: likeness(wanted, plain(other)) }))
    .filter(({ likeness }) => likeness <= farthest)
    .sort((a, b) => a.likeness - b.likeness || (a.other < b.other ? -1 : 1))
    .slice(0, most)
    .map(({ other }) => other);
}

/** The share of letters that may differ. */
const farthest = 0.4;

const plain = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '-');

/** From 0 for the same name to 1 for one that has nothing in common. */
function likeness(name: string, other: string): number {
  const longer = Math.max(name.length, other.length);
  // Names of very different length cannot be near, and need not be measured letter by letter.
  if (longer === 0 || longer > 200 || Math.abs(name.length - other.length) > farthest * longer) return 1;
  const whole = slips(name, other) / longer;
  if (whole > farthest) return 1;
  const [rest, otherRest] = withoutShared(name.split('-'), other.split('-'));
  const restLonger = Math.max(rest.length, otherRest.length);
  if (rest.length === 0 || otherRest.length === 0) return whole;
  return slips(rest, otherRest) / restLonger <= farthest ? whole : 1;
}

/** How many letters are wrong, missing or too many; two that changed places are one slip of the fingers. */
function slips(name: string, other: string): number {
  const sorted = (text: string) => [...text].sort().join('');
  const wrong = distance(name, other);
  return wrong === 2 && sorted(name) === sorted(other) ? 1 : wrong;
}

/** Two names without the words that both have. */
function withoutShared(words: readonly string[], others: readonly string[]): [string, string] {
  const left = [...others];
  const rest = words.filter((word) => {
    const index = left.indexOf(word);
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
  return [rest.join('-'), left.join('-')];
}
