import { mdxToHast } from 'satteri';
import { mask, unmasked } from './mask.ts';

/** The parts of the engine's syntax tree that we look at. */
export type TreeNode = {
  readonly type: string;
  readonly tagName?: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { type: string; name?: string; value?: unknown }[];
  readonly children?: readonly TreeNode[];
  readonly position?: {
    readonly start: { readonly offset: number };
    readonly end: { readonly offset: number };
  };
};

/** The tree of a body as far as it can be read, and the offsets at which a `<` opens no tag that the engine can read. */
export type Tree = { readonly children: readonly TreeNode[]; readonly broken: readonly number[] };

const features = { math: true, gfm: { footnotes: false }, frontmatter: false } as const;

/** Every broken tag costs a reading; of a long text fewer are shown at once, the next ones when the first are mended. */
const mostIn = (text: string) => Math.min(20, Math.max(2, Math.floor(200_000 / (text.length + 1))));

/**
 * Reads Markdown with components into a tree that still wears its mask. The engine stops at the first tag that it cannot read;
 * that one is masked too and the rest read again, so that one slip hides no other.
 *
 * @param text the body with its mask on
 */
export function treeOf(text: string): Tree {
  const broken: number[] = [];
  for (let readable = text; ;) {
    try {
      return { children: (mdxToHast(readable, { features }) as TreeNode).children ?? [], broken };
    } catch (error) {
      const offset = readable.lastIndexOf('<', offsetOf(error, readable));
      if (offset === -1) return { children: [], broken: [...broken, 0] };
      broken.push(offset);
      if (broken.length === mostIn(text)) return { children: [], broken };
      readable = `${readable.slice(0, offset)}${mask.angle}${readable.slice(offset + 1)}`;
    }
  }
}

/** The engine reports a syntax error as `line:column: message`, and takes a lone carriage return for the end of a line. */
function offsetOf(error: unknown, text: string): number {
  const [line = 1, column = 1] =
    /^(\d+):(\d+): /
      .exec(error instanceof Error ? error.message : '')
      ?.slice(1)
      .map(Number) ?? [];
  const ends = [...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length);
  return (line === 1 ? 0 : (ends[line - 2] ?? 0)) + column - 1;
}

/** The address of a link as it stands in the file: the engine writes signs outside ASCII in percent form. */
export function addressOf(node: TreeNode): string {
  const href = String(node.properties?.['href'] ?? '');
  try {
    return unmasked(decodeURI(href));
  } catch {
    return unmasked(href);
  }
}

/** Equations arrive as code elements with a class; a display equation has a `pre` around it. */
export function mathOf(node: TreeNode): { tex: string; display: boolean } | undefined {
  const code = node.tagName === 'pre' ? node.children?.find((child) => child.tagName === 'code') : node;
  const classes = code?.properties?.['className'];
  if (code?.tagName !== 'code' || !Array.isArray(classes) || !classes.includes('language-math'))
    return undefined;
  return { tex: plainText(code), display: classes.includes('math-display') };
}

/** The equation that is all a paragraph holds: an equation on a line of its own, which Markdown takes for one within a line. */
export function onlyMath(paragraph: TreeNode): { tex: string } | undefined {
  const [only, ...others] = paragraph.children ?? [];
  return only && others.length === 0 && only.tagName === 'code' ? mathOf(only) : undefined;
}

/** The text of a node and of all inside it, its mask off; of what is deeper than any text that people write, none. */
export function plainText(node: TreeNode, depth = 0): string {
  if (node.value !== undefined) return unmasked(node.value);
  return depth > 100 ? '' : (node.children ?? []).map((child) => plainText(child, depth + 1)).join('');
}
