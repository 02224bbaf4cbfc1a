import { describe, expect, it } from 'vitest';
import { article } from '../../src/knowledge/article.ts';
import type { ProseNode } from '../../src/reading/prose.ts';

/** The nodes as one line: citations in square brackets, so that the space before them is seen. */
function line(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'cite') return `[${node.id}]`;
      if (node.type === 'math') return node.tex;
      if (node.type === 'diagram') return node.of;
      return 'children' in node ? line(node.children) : node.text;
    })
    .join('');
}

describe('article', () => {
  it('lists the papers in the order of their first citation, each once, at any depth', () => {
    const text = article(`One <Cite id="b" />, two <Cite id="a" />.

- **three <Cite id="c" />** and again <Cite id="b" />

| head <Cite id="d" /> |
| --- |
| cell <Cite id="a" /> |
`);
    expect(text.cited).toEqual(['b', 'a', 'c', 'd']);
  });

  it('hangs a citation on the word before it', () => {
    expect(line(article('A fact <Cite id="a" />, another <Cite id="b" />.').nodes)).toBe(
      'A fact[a], another[b].',
    );
  });

  it('hangs the second of two citations on the first', () => {
    expect(line(article('A fact <Cite id="a" /> <Cite id="b" /> and more.').nodes)).toBe(
      'A fact[a][b] and more.',
    );
  });

  it('hangs a citation on a formula, an equation, and inside emphasis', () => {
    expect(
      line(article('Of Li2S <Cite id="a" />, of $x$ <Cite id="b" />, *so <Cite id="c" />* it is.').nodes),
    ).toBe('Of Li2S[a], of x[b], so[c] it is.');
  });

  it('hangs a citation that stands on the next line', () => {
    expect(line(article('A fact\n<Cite id="a" /> follows.').nodes)).toBe('A fact[a] follows.');
  });

  it('leaves every other space as it is', () => {
    expect(line(article('One *two* three.').nodes)).toBe('One two three.');
  });

  it('of an empty body has nothing to draw', () => {
    expect(article('\n')).toEqual({ nodes: [], cited: [] });
  });
});
