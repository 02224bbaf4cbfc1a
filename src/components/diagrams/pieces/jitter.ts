/**
 * A number between −1 and 1 that looks like chance and is the same at every build: nature is irregular, a page is not.
 *
 * @param keys what the number belongs to, such as row and column
 */
export function jitter(...keys: readonly number[]): number {
  let state = 2166136261;
  for (const key of keys) state = Math.imul(state ^ Math.round(key * 16), 16777619) >>> 0;
  state = Math.imul(state ^ (state >>> 15), 2246822507) >>> 0;
  state = Math.imul(state ^ (state >>> 13), 3266489909) >>> 0;
  return ((state ^ (state >>> 16)) >>> 0) / 2147483647.5 - 1;
}
