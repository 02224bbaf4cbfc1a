import { readBody } from '../reading/body.ts';
import type { ProseNode } from '../reading/prose.ts';

/** The body of a record as the prose component draws it, and the papers it cites in the order of their first citation. */
export type Article = { readonly nodes: readonly ProseNode[]; readonly cited: readonly string[] };

export function article(body: string): Article {
  const { nodes } = readBody(body, 1);
  return { nodes: withHangingCitations(nodes), cited: [...new Set(citations(nodes))] };
}

function citations(nodes: readonly ProseNode[]): string[] {
  return nodes.flatMap((node) =>
    node.type === 'cite' ? [node.id] : 'children' in node ? citations(node.children) : [],
  );
}

/** Authors write a space before a citation; its number stands close to the word. */
function withHangingCitations(nodes: readonly ProseNode[]): ProseNode[] {
  return nodes.map((node, index) => {
    if ('children' in node) return { ...node, children: withHangingCitations(node.children) };
    return node.type === 'text' && nodes[index + 1]?.type === 'cite'
      ? { ...node, text: node.text.trimEnd() }
      : node;
  });
}
