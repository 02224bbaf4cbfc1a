import { formulaRuns } from '../chemistry/runs.ts';
import { kinds } from '../schema/id.ts';
import type { Kind } from '../schema/id.ts';
import type { DiagramId } from '../schema/vocabulary/diagram.ts';
import { componentOf } from './component.ts';
import { headingId } from './heading.ts';
import { placeIn } from './lines.ts';
import { masked, unmasked } from './mask.ts';
import { drawMath } from './math.ts';
import type { Fault, Position } from './problem.ts';
import { proseTags } from './prose.ts';
import type { ProseNode, ProseTag } from './prose.ts';
import {
  elementRefusal,
  inlineDiagramRefusal,
  linkRefusal,
  secondDiagramRefusal,
  tagRefusal,
} from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { excerpt } from './shown.ts';
import { anglesIn, bracesIn, proseText } from './signs.ts';
import { addressOf, mathOf, onlyMath, plainText, treeOf } from './tree.ts';
import type { TreeNode } from './tree.ts';

/** Something in a body that is refused. */
export type BodyFault = Fault & { readonly rule: string };
/** A place in a body that names another record. */
export type BodyLink = { readonly kind: Kind; readonly id: string; readonly position: Position };
export type Body = {
  readonly nodes: readonly ProseNode[];
  readonly faults: readonly BodyFault[];
  readonly links: readonly BodyLink[];
};

/** A longer page is a book; the limit also bounds the time of reading. */
const longest = 60_000;
/** Lists in lists in quotations go no deeper on a page that people read. */
const deepest = 30;

const tags: ReadonlySet<string> = new Set(proseTags);

/**
 * Reads the body of a content file as data. Nothing in it is ever run: what is not on the allow-list is refused with its
 * place, and the rest becomes a tree that one component draws. Never throws.
 *
 * @param firstLine the line of the file on which the body begins
 */
export function readBody(text: string, firstLine: number): Body {
  if (text.length > longest) {
    return refused(
      firstLine,
      `${text.length} characters`,
      `at most ${longest}`,
      'Split the text over several pages.',
    );
  }
  try {
    return new BodyReader(text, firstLine).read();
  } catch {
    // The engine is written for trusted input; whatever it stumbles over is no prose.
    return refused(
      firstLine,
      'text that cannot be read',
      'prose in Markdown',
      'Write the text anew, piece by piece.',
    );
  }
}

/** A body of which nothing can be said but that it is refused. */
function refused(line: number, found: string, expected: string, fix: string): Body {
  const fault = { rule: 'prose-is-data', position: { line, column: 1 }, found, expected, fix };
  return { nodes: [], faults: [fault], links: [] };
}

class BodyReader {
  readonly source: string;
  readonly place: (offset: number) => Position;
  readonly faults: BodyFault[] = [];
  readonly links: BodyLink[] = [];
  readonly cited = new Set<string>();
  readonly drawn = new Set<DiagramId>();
  readonly headings = new Set<string>();
  /** Where a `<` opens no tag; told once, whatever Markdown makes of what follows. */
  broken: ReadonlySet<number> = new Set();
  /** Tags of HTML around the place that is read: the outermost is told, not each one inside. */
  html = 0;

  constructor(text: string, firstLine: number) {
    this.source = masked(text);
    this.place = placeIn(text, firstLine);
  }

  read(): Body {
    const { children, broken } = treeOf(this.source);
    this.broken = new Set(broken);
    for (const offset of broken)
      this.refuse(offset, tagRefusal(unmasked(this.source.slice(offset, offset + 200))));
    const nodes = this.all(children, 0, 0);
    return { nodes, faults: this.faults, links: this.links };
  }

  refuse(offset: number, refusal: Refusal, rule = 'prose-is-data'): void {
    this.faults.push({ rule, position: this.place(offset), ...refusal });
  }

  /** Nodes that Markdown makes up, such as the box of a task, have no place; they are where the node around them is. */
  all(nodes: readonly TreeNode[] = [], around: number, depth: number): ProseNode[] {
    if (depth > deepest) {
      const fix = 'Write it as paragraphs one after the other.';
      this.refuse(around, {
        found: 'text inside many lists, quotations or tags',
        expected: `at most ${deepest} inside each other`,
        fix,
      });
      return [];
    }
    return nodes.flatMap((node, index) =>
      this.node(node, node.position?.start.offset ?? around, depth, index),
    );
  }

  node(node: TreeNode, start: number, depth: number, index: number): ProseNode[] {
    switch (node.type) {
      case 'text':
        return this.text(node, index);
      case 'element':
        return this.element(node, start, depth);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.component(node, start, depth);
      default: {
        const found = excerpt(unmasked(this.source.slice(start, node.position?.end.offset)));
        this.refuse(start, { found, expected: 'prose in Markdown', fix: 'Remove it, or write it as text.' });
        return [];
      }
    }
  }

  text(node: TreeNode, index: number): ProseNode[] {
    const { start, end } = node.position ?? { start: { offset: 0 }, end: { offset: 0 } };
    const source = this.source.slice(start.offset, end.offset);
    for (const { offset, text } of bracesIn(source)) {
      const fix = 'Leave the braces out, or write \\{ and \\} where the signs themselves are meant.';
      this.refuse(start.offset + offset, {
        found: excerpt(text),
        expected: 'no braces outside equations',
        fix,
      });
    }
    for (const at of anglesIn(source)) {
      this.refuse(start.offset + at, tagRefusal(unmasked(source.slice(at, at + 200))));
    }
    // Only at the beginning of a paragraph is this a statement of JavaScript; further on it is a word.
    if (index === 0 && /^[\uE002\uE003]/.test(source)) {
      for (const line of source.matchAll(/^[\uE002\uE003].*/gm)) {
        const fix =
          'Remove the line: a content file cannot load code. If it is a sentence, begin it with another word.';
        this.refuse(start.offset + line.index, { found: excerpt(unmasked(line[0])), expected: 'text', fix });
      }
    }
    return formulaRuns(proseText(node.value ?? '')).map((run) => ({
      type: run.isFormula ? 'formula' : 'text',
      text: run.text,
    }));
  }

  element(node: TreeNode, start: number, depth: number): ProseNode[] {
    const tag = node.tagName ?? '';
    const math = mathOf(node);
    if (math) return this.math(math.tex, math.display, start, node.position?.end.offset ?? start);
    const alone = tag === 'p' ? onlyMath(node) : undefined;
    if (alone) return this.math(alone.tex, true, start, node.position?.end.offset ?? start);
    if (tag === 'a') return this.link(node, start, depth);
    if (tag === 'code')
      return [{ type: 'element', tag, children: [{ type: 'text', text: plainText(node) }] }];
    if (tag === 'del' && !this.source.startsWith('~~', start)) {
      const found = excerpt(unmasked(this.source.slice(start, node.position?.end.offset)));
      const fix =
        'Write \\~ for the sign itself, "to" or – for a range, and ~~two signs~~ to strike a text out.';
      this.refuse(start, { found, expected: 'text that is not struck out', fix });
    }
    if (tag === 'ol' && node.properties?.['start'] !== undefined && node.properties['start'] !== 1) {
      const fix = 'Begin with "1.", or write the number inside the text.';
      this.refuse(start, {
        found: `a numbered list that begins with ${String(node.properties['start'])}`,
        expected: 'one that begins with 1',
        fix,
      });
    }
    if (!tags.has(tag)) this.refuse(start, elementRefusal(tag));
    const children = this.all(node.children, start, depth + 1);
    if (!tags.has(tag)) return children;
    const heading = /^h[2-4]$/.test(tag) ? { id: headingId(plainText(node), this.headings) } : {};
    return [{ type: 'element', tag: tag as ProseTag, ...heading, children }];
  }

  math(tex: string, display: boolean, start: number, end: number): ProseNode[] {
    const drawn = drawMath(tex, display);
    if (typeof drawn === 'string') return [{ type: 'math', tex, display, mathml: drawn }];
    // In a quotation or a list the lines of an equation lose what stands before them, and with it the exact place.
    const inside = this.source.slice(start, end).indexOf(masked(tex));
    const { offset, expected, fix } = drawn;
    this.refuse(
      inside === -1 ? start : start + inside + offset,
      { found: excerpt(`$${tex}$`), expected, fix },
      'math-renders',
    );
    return [];
  }

  link(node: TreeNode, start: number, depth: number): ProseNode[] {
    const href = addressOf(node);
    const [scheme, id = '', ...more] = href.split(':');
    const kind = kinds.find((known) => known === scheme);
    const isRecord = kind !== undefined && more.length === 0 && /^[a-z0-9-]+$/.test(id);
    const title = node.properties?.['title'];
    if (!isRecord && !this.broken.has(start - 1))
      this.refuse(start, linkRefusal(href, kinds), 'link-resolves');
    if (isRecord && title !== undefined) {
      const found = `the title ${JSON.stringify(title)}`;
      this.refuse(start, {
        found,
        expected: 'a link without a title',
        fix: 'Write the words into the text.',
      });
    }
    const children = this.all(node.children, start, depth + 1);
    if (!isRecord) return children;
    this.links.push({ kind, id, position: this.place(start) });
    return [{ type: 'link', kind, id, children }];
  }

  component(node: TreeNode, start: number, depth: number): ProseNode[] {
    const isHtml = /^[a-z]/.test(node.name ?? '');
    const source = unmasked(this.source.slice(start, node.position?.end.offset ?? start + 1));
    const component = componentOf(node, source);
    if ('type' in component) {
      if (component.type === 'cite') return [this.cite(component.id, start)];
      if (component.type === 'formula') return [component];
      const isBlock = depth === 0 && node.type === 'mdxJsxFlowElement';
      if (!isBlock) this.refuse(start, inlineDiagramRefusal(source));
      return isBlock ? this.diagram(component.of, source, start) : [];
    }
    if (!isHtml || this.html === 0) this.refuse(start, component.refusal, component.rule);
    if (isHtml) this.html += 1;
    const children = this.all(node.children, start, depth + 1);
    if (isHtml) this.html -= 1;
    return children;
  }

  diagram(of: DiagramId, source: string, start: number): ProseNode[] {
    if (this.drawn.has(of)) this.refuse(start, secondDiagramRefusal(source));
    this.drawn.add(of);
    return [{ type: 'diagram', of }];
  }

  cite(id: string, start: number): ProseNode {
    const isFirst = !this.cited.has(id);
    this.cited.add(id);
    this.links.push({ kind: 'reference', id, position: this.place(start) });
    return { type: 'cite', id, isFirst };
  }
}
