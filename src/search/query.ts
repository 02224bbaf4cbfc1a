import type { AskedProperty } from '../knowledge/search/entry.ts';
import { elementOf } from '../chemistry/elements.ts';
import type { ElementChoice } from '../chemistry/element-choice.ts';
import { takeConditions } from './condition.ts';
import type { Condition } from './condition.ts';
import { comparable, plainText } from './text.ts';

/** A document whose printed numbers can be asked for. */
export type Review = { readonly id: string; readonly short: string };

/** What a question may name. */
export type Vocabulary = {
  readonly properties: readonly AskedProperty[];
  readonly reviews: readonly Review[];
};

/** A question as it is understood. What was understood as something special is no longer part of `rest`. */
export type Query = {
  readonly text: string;
  /** In the one form in which two DOIs can be compared. */
  readonly doi?: string | undefined;
  readonly printed?: { readonly review: Review; readonly number: number } | undefined;
  readonly conditions: readonly Condition[];
  readonly elements: ElementChoice;
  readonly families: readonly string[];
  readonly forms: readonly string[];
  /** A name, a formula, an author, words. */
  readonly rest: string;
  /** What looks like a condition and cannot be read. */
  readonly unread: readonly string[];
};

/** Reads a question: `Li P S -Ge`, `family:sulfide conductivity > 5 mS/cm`, `jia-2024 [103]`, `Kamaya 2011`, a formula, words. */
export function readQuery(given: string, { properties, reviews }: Vocabulary): Query {
  // A formula copied out of a page may bring its tags along; their brackets are no signs of comparison.
  const text = given.replace(/<\/?[a-z]+>/gi, '');
  const plain = plainText(text);
  const bare: Query = {
    text: plain,
    conditions: [],
    elements: { with: [], without: [] },
    families: [],
    forms: [],
    rest: plain,
    unread: [],
  };
  const doi = doiIn(text);
  if (doi !== undefined) return { ...bare, doi };
  const printed = printedNumber(plain, reviews);
  if (printed) return { ...bare, printed };
  const taken = takeConditions(text, properties);
  const named = takeNamed(taken.rest);
  const elements = takeElements(named.rest);
  return {
    ...bare,
    conditions: taken.conditions,
    unread: taken.unread,
    elements: {
      with: [...named.with, ...elements.with],
      without: [...named.without, ...elements.without],
    },
    families: named.families,
    forms: named.forms,
    rest: elements.rest,
  };
}

/** Whether a question narrows the materials by what they are made of or how they behave. */
export const isFilter = ({ conditions, elements, families, forms }: Query): boolean =>
  conditions.length + elements.with.length + elements.without.length + families.length + forms.length > 0;

/** A DOI anywhere in a text. A prefix alone, while one types, is none yet. */
function doiIn(text: string): string | undefined {
  const found = /10\.\d{4,9}(?:\.\d+)*\/[^\s?#]+/.exec(decoded(text))?.[0].replace(/[.,;>]+$/, '');
  return found?.toLowerCase();
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** A printed reference number with the document that prints it: `jia-2024 [103]`, `[17] bi-2022`, `Bi 2022 45`. */
function printedNumber(text: string, reviews: readonly Review[]): Query['printed'] {
  const plain = comparable(text);
  const bracketed = /\[\s*(\d{1,4})\s*\]/.exec(plain);
  const last = /\s#?(\d{1,4})$/.exec(plain);
  const found = bracketed ?? last;
  if (!found) return undefined;
  const name = nameOf(plain.slice(0, found.index) + plain.slice(found.index + found[0].length));
  const review = reviews.find(
    ({ id }) => name === nameOf(id) || (bracketed && name === nameOf(id).split(' ')[0]),
  );
  return review && { review, number: Number(found[1]) };
}

/** `jia-2024`, `Jia et al. 2024` and `Jia 2024` in one form. */
const nameOf = (text: string) =>
  comparable(text)
    .replace(/\bet al\b\.?|\bref(?:erence)?\b\.?|[-,;:()#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

type Named = Pick<Query, 'families' | 'forms' | 'rest'> & ElementChoice;

/** Takes out what is asked for by name: `contains:La,Zr`, `without:Ge`, `family:halide`, `form:glass`. */
function takeNamed(text: string): Named {
  const taken = {
    with: [] as string[],
    without: [] as string[],
    families: [] as string[],
    forms: [] as string[],
  };
  const rest = text.replace(
    /(?:^|\s)(contains|with|has|without|not|family|form)\s*:\s*("[^"]*"|\S+)/giu,
    (_, key: string, given: string) => {
      const value = given.replaceAll('"', '');
      const symbols = value.split(/[,;+]/).filter((symbol) => elementOf(symbol));
      switch (key.toLowerCase()) {
        case 'family':
          taken.families.push(value);
          break;
        case 'form':
          taken.forms.push(value);
          break;
        case 'without':
        case 'not':
          taken.without.push(...symbols);
          break;
        default:
          taken.with.push(...symbols);
      }
      return ' ';
    },
  );
  return { ...taken, rest: rest.replace(/\s+/g, ' ').trim() };
}

/** Takes out symbols of elements: two or more that are all there is (`Li P S`, `Li-P-S`), and those with a minus. */
function takeElements(text: string): ElementChoice & { readonly rest: string } {
  const words = plainText(text)
    .split(' ')
    .filter((word) => word !== '');
  const without = words.filter((word) => /^[-!]/.test(word) && elementOf(word.slice(1)));
  const others = words.filter((word) => !without.includes(word));
  const symbols = others.flatMap((word) => word.split(/[,;+-]/)).filter((word) => word !== '');
  const isChoice = symbols.every((symbol) => elementOf(symbol)) && (symbols.length > 1 || without.length > 0);
  const isPair = others.length === 1 && symbols.length < 3 && without.length === 0;
  return {
    with: isChoice && !isPair ? symbols : [],
    without: without.map((word) => word.slice(1)),
    rest: isChoice && !isPair ? '' : others.join(' '),
  };
}
