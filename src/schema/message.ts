/**
 * A message of a schema: what is expected, and on a second line what to do, where the schema knows. The reader of content
 * files takes the two apart again.
 */
export function message(expected: string, fix?: string): string {
  return fix === undefined ? expected : `${expected}\n${fix}`;
}

/** What an error says, as a sentence. */
export function reason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/** For rules over several fields: they run although a field does not fit, so that every problem is reported at once. */
export const always = {
  when: ({ value }: { value: unknown }) =>
    typeof value === 'object' && value !== null && !Array.isArray(value),
};
