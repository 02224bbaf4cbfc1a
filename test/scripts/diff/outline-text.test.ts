import { describe, expect, it } from 'vitest';
import { markdown, plainText } from '../../../scripts/diff/outline-text.ts';
import type { Outline } from '../../../scripts/diff/outline.ts';

const outline: Outline = {
  title: 'What this change does',
  lead: ['1 added.'],
  sections: [
    { title: 'Measurements added', items: [{ text: 'Li: 5 V', more: ['Rao 2020'] }, { text: 'Na: 4 V' }] },
    { title: 'Pages changed', note: 'The first.', items: [{ text: '/materials/li/' }], isFolded: true },
  ],
};

/** A report with one line of text. */
const saying = (text: string): Outline => ({
  title: 'x',
  lead: [],
  sections: [{ title: 'y', items: [{ text }] }],
});
const lastLine = (text: string) => text.split('\n').at(-1);

describe('a report', () => {
  it('on a terminal is indented, each part with the number of its items', () => {
    expect(plainText(outline)).toBe(
      [
        'What this change does',
        '1 added.',
        '',
        'Measurements added (2)',
        '  Li: 5 V',
        '      Rao 2020',
        '  Na: 4 V',
        '',
        'Pages changed (1)',
        '  The first.',
        '  /materials/li/',
      ].join('\n'),
    );
  });

  it('on GitHub is headings and lists, with long lists folded', () => {
    expect(markdown(outline)).toBe(
      [
        '# What this change does',
        '',
        '1 added.',
        '',
        '## Measurements added (2)',
        '',
        '- Li: 5 V',
        '  - Rao 2020',
        '- Na: 4 V',
        '',
        '<details><summary>Pages changed (1)</summary>',
        '',
        'The first.',
        '',
        '- /materials/li/',
        '',
        '</details>',
      ].join('\n'),
    );
  });

  it.each([
    ['a picture', '![x](y)', '- \\!\\[x\\]\\(y\\)'],
    ['HTML', '<img src=x> &lt;', '- &lt;img src=x&gt; &amp;lt;'],
    ['an address', 'https://a.example www.a.example', '- https\\://a.example www\\.a.example'],
    ['a person', 'by @someone', '- by \\@someone'],
    ['emphasis and code', '*a* _b_ `c` ~~d~~', '- \\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['a list', '- a', '- \\- a'],
    ['a numbered list', '1. a', '- \\1. a'],
    ['further lines', 'a\n\n# b', '- a\\\\u000a\\\\u000a\\# b'],
  ])('does not become %s on GitHub', (_what, text, expected) => {
    expect(lastLine(markdown(saying(text)))).toBe(expected);
  });

  it('moves and colours nothing on a terminal', () => {
    expect(lastLine(plainText(saying('\u001B[31mx\n\u202Ey')))).toBe('  \\u001b[31mx\\u000a\\u202ey');
  });
});
