/** A place in a file, counted from 1, or honestly unknown. */
export type Position = { readonly line: number; readonly column: number } | 'unavailable';

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
  /** What to do, in one sentence. */
  readonly fix?: string;
};

/** A path into the frontmatter, such as `['data', 2, 'unit']`. */
export type FieldPath = readonly (string | number)[];

/** `['data', 2, 'unit']` as people read it: `data[2].unit`. */
export function fieldName(path: FieldPath): string {
  const text = path.reduce<string>((name, step) => (typeof step === 'number' ? `${name}[${step}]` : `${name}.${step}`), '');
  return text.replace(/^\./, '') || 'frontmatter';
}

/** A value as a message shows it: short, on one line, with its kind visible. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
