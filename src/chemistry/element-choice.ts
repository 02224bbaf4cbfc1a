/** Which elements a composition must and must not hold: `Li P S -Ge`. */
export type ElementChoice = { readonly with: readonly string[]; readonly without: readonly string[] };

/** Reads symbols between spaces or commas; a minus before one excludes it. Words that are no symbols are ignored. */
export function elementChoice(text: string): ElementChoice {
  const words = text.split(/[\s,;]+/).filter((word) => /^[-−]?[A-Z][a-z]?$/.test(word));
  return {
    with: words.filter((word) => /^[A-Z]/.test(word)),
    without: words.filter((word) => !/^[A-Z]/.test(word)).map((word) => word.slice(1)),
  };
}

/** Whether a composition fits. Of a thing without a formula the elements are unknown: it fits only an empty choice. */
export function fitsElements(elements: readonly string[] | undefined, choice: ElementChoice): boolean {
  if (choice.with.length === 0 && choice.without.length === 0) return true;
  if (elements === undefined) return false;
  return (
    choice.with.every((symbol) => elements.includes(symbol)) &&
    !choice.without.some((symbol) => elements.includes(symbol))
  );
}
