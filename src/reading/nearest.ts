import { distance } from 'fastest-levenshtein';

/** The known name that a misspelt one most probably means; nothing when none is near. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  return nearestNames(name, known, 1)[0];
}

/** The known names nearest to a misspelt one, best first; only those that share most of their letters with it. */
export function nearestNames(name: string, known: readonly string[], most: number): string[] {
  const near = (other: string) => distance(name, other) <= Math.max(2, 0.4 * Math.max(name.length, other.length));
  return known
    .filter(near)
    .sort((a, b) => distance(name, a) - distance(name, b))
    .slice(0, most);
}
