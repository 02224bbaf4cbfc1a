import type { ChildNode } from 'domhandler';
import { isTag, isText } from 'domhandler';
import { findAll, findOne, textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { builtPages } from './pages.ts';

const pages = builtPages();
const inline = new Set(['a', 'button', 'span', 'cite', 'i', 'b', 'em', 'strong', 'small']);
const typeset = new Set(['svg', 'math', 'sub', 'sup', 'script', 'style']);

/** Words that stand together without a space because one ends and the next begins at the edge of an inline element. */
function gluedWords(nodes: readonly ChildNode[]): string[] {
  const found: string[] = [];
  let before = '';
  let crossed = false;
  const walk = (node: ChildNode): void => {
    if (isText(node)) {
      const text = node.data;
      if (crossed && /[a-z,;:]$/.test(before) && /^[A-Za-z]{2}/.test(text))
        found.push(`${before.slice(-20)}|${text.slice(0, 20)}`);
      if (text !== '') before = text;
      crossed = false;
    } else if (isTag(node)) {
      const isInline =
        inline.has(node.name) && !/formula|quantity|visually-hidden|margin/.test(node.attribs['class'] ?? '');
      if (!isInline) before = '';
      crossed = isInline;
      if (!typeset.has(node.name)) node.children.forEach(walk);
      if (!isInline) before = '';
      crossed = isInline;
    }
  };
  nodes.forEach(walk);
  return found;
}

describe('text of the pages', () => {
  it('finds words that run together', () => {
    expect(gluedWords(parseDocument('<p>only;<a>the full</a> chart</p>').children)).toEqual([
      'only;|the full',
    ]);
    expect(gluedWords(parseDocument('<p>only; <a>the full</a>, chart</p><p>Next</p>').children)).toEqual([]);
  });

  it('never runs two words together', () => {
    expect(
      pages
        .flatMap(({ path, document }) => gluedWords(document.children).map((pair) => `${path} ${pair}`))
        .slice(0, 30),
    ).toEqual([]);
  });

  it('is there: each page has one title and something to say', () => {
    const empty = pages.filter(({ document }) => {
      const main = findOne((element) => element.name === 'main', document.children);
      const titles = findAll((element) => element.name === 'h1', document.children);
      return (
        !main ||
        titles.length !== 1 ||
        textContent(titles).trim() === '' ||
        textContent(main).replace(/\s+/g, ' ').length < 80
      );
    });
    expect(empty.map(({ path }) => path)).toEqual([]);
    expect(pages.length).toBeGreaterThan(200);
  });

  it('holds no value that a program forgot to fill in', () => {
    const leaks = /\bundefined\b|\bNaN\b|\[object |\bnull\b|Infinity/;
    const visible = (nodes: readonly ChildNode[]): string =>
      nodes
        .map((node) => {
          if (isText(node)) return node.data;
          return isTag(node) && !typeset.has(node.name) ? visible(node.children) : '';
        })
        .join('');
    expect(
      pages
        .filter(({ document }) =>
          leaks.test(visible(findAll((element) => element.name === 'body', document.children))),
        )
        .map(({ path }) => path),
    ).toEqual([]);
    expect(
      pages.filter(({ html }) => /="[^"]*(undefined|NaN|\[object )[^"]*"/.test(html)).map(({ path }) => path),
    ).toEqual([]);
  });

  it('has no broken equation', () => {
    expect(pages.filter(({ html }) => /katex-error|<merror/.test(html)).map(({ path }) => path)).toEqual([]);
    expect(pages.some(({ html }) => html.includes('<math'))).toBe(true);
  });
});
