/**
 * In MDX braces, `import` and `export` open JavaScript. The engine would parse what follows, and deep enough nesting would end
 * the process. So the engine never sees them: each is masked by one character of the private use area, as long as itself, and
 * taken off again in what comes back. No parser of JavaScript ever reads contributed text. A `<` that opens no tag would end the
 * reading, and is masked too.
 */
export const mask = {
  open: '\uE000',
  close: '\uE001',
  import: '\uE002',
  export: '\uE003',
  angle: '\uE004',
} as const;

const signs: Readonly<Record<string, string>> = {
  [mask.open]: '{',
  [mask.close]: '}',
  [mask.import]: 'i',
  [mask.export]: 'e',
  [mask.angle]: '<',
};

/** The text as the engine gets it: of the same length, so that every position stays true. */
export function masked(text: string): string {
  return text
    .replace(/[\uE000-\uE004]/g, '\uFFFD')
    .replaceAll('{', mask.open)
    .replaceAll('}', mask.close)
    .replace(/<(?![A-Za-z/>!])/g, mask.angle)
    .replace(/^import\b/gm, `${mask.import}mport`)
    .replace(/^export\b/gm, `${mask.export}xport`);
}

/** The text as it stands in the file. */
export function unmasked(text: string): string {
  return text.replace(/[\uE000-\uE004]/g, (character) => signs[character] ?? character);
}
