import { FormulaError, STAND_INS } from '../chemistry/formula.ts';
import { parseFormula } from '../chemistry/parse.ts';
import { diagram } from '../schema/vocabulary/diagram.ts';
import type { DiagramId } from '../schema/vocabulary/diagram.ts';
import { unmasked } from './mask.ts';
import { proseComponents } from './prose.ts';
import { componentForms, diagramRefusal, tagRefusal } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { excerpt } from './shown.ts';
import type { TreeNode } from './tree.ts';

/** A component with its literal attribute, or why it is refused. */
export type Component =
  | { type: 'cite'; id: string }
  | { type: 'formula'; text: string }
  | { type: 'diagram'; of: DiagramId }
  | { refusal: Refusal; rule: string };

/** Reads a tag as one of the components that authors may use: known name, its one attribute as literal text, nothing inside. */
export function componentOf(node: TreeNode, source: string): Component {
  const name = node.name ?? '';
  const refused = (refusal: Refusal, rule = 'prose-is-data') => ({ refusal, rule });
  if (!isComponent(name)) return refused(tagRefusal(source));
  const [attribute = '', meaning] = Object.entries(proseComponents[name])[0] ?? [];
  const [given, ...more] = node.attributes ?? [];
  const isLiteral =
    given?.type === 'mdxJsxAttribute' && given.name === attribute && typeof given.value === 'string';
  if (!isLiteral || more.length > 0 || (node.children ?? []).length > 0) {
    const form = componentForms.find((one) => one.startsWith(`<${name} `)) ?? '';
    const fix = `Write ${attribute}="…" and nothing else into the tag.`;
    return refused({ found: excerpt(source), expected: form, fix });
  }
  const value = unmasked(String(given.value));
  if (meaning === 'reference') return { type: 'cite', id: value };
  if (meaning === 'diagram')
    return isDiagram(value)
      ? { type: 'diagram', of: value }
      : refused(diagramRefusal(source, value), 'diagram-exists');
  const problem = formulaProblem(value);
  if (problem)
    return refused(
      { found: excerpt(source), expected: 'a chemical formula', fix: problem },
      'formula-is-readable',
    );
  return { type: 'formula', text: value };
}

const isComponent = (name: string): name is keyof typeof proseComponents =>
  Object.hasOwn(proseComponents, name);

const isDiagram = (name: string): name is DiagramId => Object.hasOwn(diagram.terms, name);

function formulaProblem(text: string): string | undefined {
  try {
    parseFormula(text, { placeholders: STAND_INS });
    return undefined;
  } catch (error) {
    return error instanceof FormulaError ? `${error.message}.` : String(error);
  }
}
