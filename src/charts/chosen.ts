import type { CountedFacet } from './facet.ts';

/** A choice of a reader in words; nothing is said of one that was left empty. */
export type ChosenField = readonly [label: string, text: string | undefined];

/**
 * What a reader has chosen, in one line for print, where the fields are not: `Anode: lithium metal; order: by margin; family: halide or
 * oxide`. Empty where nothing was chosen.
 */
export function chosenText(fields: readonly ChosenField[], facets: readonly CountedFacet[]): string {
  const narrowed = facets.map(({ label, options }): ChosenField => [
    label,
    options
      .filter(({ isChosen }) => isChosen)
      .map((option) => option.label)
      .join(' or '),
  ]);
  const said = [...fields, ...narrowed].flatMap(([label, text = '']) =>
    text === '' ? [] : [`${label}: ${text}`],
  );
  const [first, ...others] = said;
  if (first === undefined) return '';
  return `${[first, ...others.map((one) => one[0]!.toLowerCase() + one.slice(1))].join('; ')}.`;
}

/** The label of the choice that a view names. */
export const labelOf = (
  choices: readonly { readonly id: string; readonly label: string }[],
  id: string,
): string | undefined => choices.find((choice) => choice.id === id)?.label;
