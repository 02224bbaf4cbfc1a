import { quoted } from './shown.ts';

/** A place in a file, counted from 1 in the characters of the file, or honestly unknown. */
export type Position = { readonly line: number; readonly column: number } | 'unavailable';

/** Where a problem of a whole file is shown: at its beginning. */
export const fileStart: Position = { line: 1, column: 1 };

/** Something wrong with a content file, as a contributor needs to hear it. */
export type Problem = {
  /** The rule, named as the healthy state: `link-resolves`. */
  readonly rule: string;
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly position: Position;
  /** The field, as a path: `data[2].unit`; `body` for prose. */
  readonly field: string;
  readonly found: string;
  readonly expected: string;
  /** What to do, in a sentence or two. */
  readonly fix: string;
};

/** What is wrong at one place of a file, before it is known which file and which field that is. */
export type Fault = Pick<Problem, 'position' | 'found' | 'expected' | 'fix'>;

/** A path into the frontmatter, such as `['data', 2, 'unit']`. */
export type FieldPath = readonly (string | number)[];

/** `['data', 2, 'unit']` as people read it: `data[2].unit`. */
export function fieldName(path: FieldPath): string {
  const text = path.reduce<string>((name, step) => {
    if (typeof step === 'number') return `${name}[${step}]`;
    return /^[\p{L}\p{N}_-]+$/u.test(step) ? `${name}.${step}` : `${name}[${quoted(step)}]`;
  }, '');
  return text.replace(/^\./, '') || 'frontmatter';
}
