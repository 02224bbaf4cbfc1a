import katex from 'katex';
import { mdxToHast } from 'satteri';
import { formulaRuns } from '../chemistry/runs.ts';
import { kinds } from '../schema/id.ts';
import { renderMath } from './math.ts';
import { nearestName } from './nearest.ts';
import type { Position } from './problem.ts';
import { proseComponents, proseTags } from './prose.ts';
import type { ProseNode, ProseTag } from './prose.ts';

/** Something in a body that is refused, or that names another record. */
export type BodyFault = { rule: string; position: Position; found: string; expected: string; fix?: string };
export type BodyLink = { kind: (typeof kinds)[number]; id: string; position: Position };
export type Body = { nodes: readonly ProseNode[]; faults: readonly BodyFault[]; links: readonly BodyLink[] };

/** The parts of the engine's syntax tree that we look at. */
type TreeNode = {
  type: string;
  tagName?: string;
  value?: string;
  name?: string | null;
  properties?: Record<string, unknown>;
  attributes?: { type: string; name?: string; value?: unknown }[];
  children?: TreeNode[];
  position?: { start: { line: number; column: number } };
};

const tags: ReadonlySet<string> = new Set(proseTags);
const features = { math: true, gfm: { footnotes: false }, frontmatter: false } as const;

/**
 * Reads the body of a content file as data. Nothing in it is ever run: what is not on the allow-list is refused with its
 * place, and the rest becomes a tree that one component draws.
 *
 * @param firstLine the line of the file on which the body begins
 */
export function readBody(text: string, firstLine: number): Body {
  const faults: BodyFault[] = [];
  const links: BodyLink[] = [];
  const headings = new Map<string, number>();
  let here: Position = { line: firstLine, column: 1 };

  const refuse = (rule: string, found: string, expected: string, fix?: string) => {
    faults.push({ rule, position: here, found, expected, ...(fix ? { fix } : {}) });
    return [];
  };

  function read(node: TreeNode): ProseNode[] {
    if (node.position) here = { line: node.position.start.line + firstLine - 1, column: node.position.start.column };
    switch (node.type) {
      case 'text':
        return typeset(node.value ?? '');
      case 'element':
        return readElement(node);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return readComponent(node);
      case 'mdxjsEsm':
        return refuse('prose-is-data', 'an import or export', 'text only', 'Remove the line: a content file cannot load code.');
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return refuse('prose-is-data', `{${node.value ?? ''}}`, 'text only', 'Write braces as equations ($…$) or leave them out.');
      case 'comment':
        return [];
      default:
        return refuse('prose-is-data', node.type, 'text only');
    }
  }

  const readAll = (nodes: readonly TreeNode[] = []) => nodes.flatMap(read);

  function readElement(node: TreeNode): ProseNode[] {
    const tag = node.tagName ?? '';
    const math = mathOf(node);
    if (math) return readMath(math.tex, math.display);
    if (tag === 'a') return readLink(node);
    if (!tags.has(tag)) {
      const hint = tag === 'h1' ? 'Begin with ##: the title of the page is its first heading.' : undefined;
      return refuse('prose-is-data', `<${tag}>`, `one of ${proseTags.join(', ')}`, hint);
    }
    const heading = /^h[2-4]$/.test(tag) ? { id: headingId(node, headings) } : {};
    const children = tag === 'code' ? [{ type: 'text' as const, text: plainText(node) }] : readAll(node.children);
    return [{ type: 'element', tag: tag as ProseTag, ...heading, children }];
  }

  function readMath(tex: string, display: boolean): ProseNode[] {
    try {
      return [{ type: 'math', tex, display, mathml: renderMath(tex, display) }];
    } catch (error) {
      const message = error instanceof katex.ParseError ? error.rawMessage : String(error);
      return refuse('math-renders', `$${tex}$`, 'an equation that KaTeX can draw', message);
    }
  }

  function readLink(node: TreeNode): ProseNode[] {
    const href = String(node.properties?.['href'] ?? '');
    const [scheme = '', id = ''] = href.split(':');
    const kind = kinds.find((known) => known === scheme);
    if (!kind || !/^[a-z0-9-]+$/.test(id)) {
      const expected = `a link such as [argyrodites](family:argyrodite); the kinds are ${kinds.join(', ')}`;
      return refuse('link-resolves', href, expected, 'Cite papers with <Cite id="…" />; other sites are not linked from prose.');
    }
    links.push({ kind, id, position: here });
    return [{ type: 'link', kind, id, children: readAll(node.children) }];
  }

  function readComponent(node: TreeNode): ProseNode[] {
    const name = node.name ?? '';
    const known = Object.keys(proseComponents);
    if (name !== 'Cite' && name !== 'Formula') {
      const hint = nearestName(name, known);
      return refuse('prose-is-data', `<${name}>`, `one of ${known.map((one) => `<${one}>`).join(', ')}`, hint && `Did you mean <${hint}>?`);
    }
    const attribute = name === 'Cite' ? 'id' : 'of';
    const given = node.attributes ?? [];
    const only = given[0];
    if (given.length !== 1 || only?.type !== 'mdxJsxAttribute' || only.name !== attribute || typeof only.value !== 'string') {
      return refuse('prose-is-data', `<${name}> with other attributes`, `<${name} ${attribute}="…" /> with literal text`);
    }
    if (name === 'Formula') return [{ type: 'formula', text: only.value }];
    const isFirst = !links.some((link) => link.kind === 'reference' && link.id === only.value);
    links.push({ kind: 'reference', id: only.value, position: here });
    return [{ type: 'cite', id: only.value, isFirst }];
  }

  try {
    return { nodes: readAll((mdxToHast(text, { features }) as TreeNode).children), faults, links };
  } catch (error) {
    return { nodes: [], faults: [syntaxFault(error, firstLine)], links };
  }
}

/** The engine reports a syntax error as `line:column: message`, counted from the start of the body. */
function syntaxFault(error: unknown, firstLine: number): BodyFault {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): (.*?)(?: \([\w-]+:[\w-]+\))?$/s.exec(message);
  const position: Position = match ? { line: Number(match[1]) + firstLine - 1, column: Number(match[2]) } : 'unavailable';
  return {
    rule: 'prose-is-data',
    position,
    found: match?.[3] ?? message,
    expected: 'Markdown with components that are closed',
    fix: 'In prose, write “below 40 µm” instead of “<40 µm”, and no braces outside equations.',
  };
}

function typeset(text: string): ProseNode[] {
  return formulaRuns(text).map((run) => ({ type: run.isFormula ? 'formula' : 'text', text: run.text }));
}

/** Equations arrive as code elements with a class; a display equation has a `pre` around it. */
function mathOf(node: TreeNode): { tex: string; display: boolean } | undefined {
  const code = node.tagName === 'pre' ? node.children?.find((child) => child.tagName === 'code') : node;
  const classes = code?.properties?.['className'];
  if (code?.tagName !== 'code' || !Array.isArray(classes) || !classes.includes('language-math')) return undefined;
  return { tex: plainText(code), display: classes.includes('math-display') };
}

function plainText(node: TreeNode): string {
  return node.value ?? (node.children ?? []).map(plainText).join('');
}

function headingId(node: TreeNode, taken: Map<string, number>): string {
  const slug = plainText(node).toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'section';
  const count = (taken.get(slug) ?? 0) + 1;
  taken.set(slug, count);
  return count === 1 ? slug : `${slug}-${count}`;
}
