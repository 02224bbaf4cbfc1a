import { listOf } from '../view.ts';

/** As many materials as can be read side by side. */
export const most = 6;

/** What an address asks to compare, in its order, each material once. */
export type Choice = {
  readonly chosen: readonly string[];
  /** Names of no material. */
  readonly unknown: readonly string[];
  /** Materials for which there is no room any more. */
  readonly beyond: readonly string[];
};

/** The choice that the text of a view makes: `li6ps5cl,li10gep2s12`. */
export function choiceOf(text: string, isKnown: (id: string) => boolean): Choice {
  const asked = [
    ...new Set(
      listOf(text)
        .map((id) => id.trim())
        .filter((id) => id !== ''),
    ),
  ];
  const known = asked.filter(isKnown);
  return {
    chosen: known.slice(0, most),
    unknown: asked.filter((id) => !isKnown(id)),
    beyond: known.slice(most),
  };
}
