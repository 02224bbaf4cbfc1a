import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { withDatum } from '../../../scripts/new/append-datum.ts';
import { Printed, yamlText } from '../../../scripts/new/yaml-text.ts';
import { readFrontmatter } from '../../../src/reading/frontmatter.ts';
import { entryFiles } from '../../../src/reading/folder.ts';

const datum = {
  property: 'ionic-conductivity',
  value: [new Printed('1.50'), new Printed('2e-1')],
  source: { locator: '4.1' },
};

const written = `property: ionic-conductivity
    value: [1.50, 2e-1]
    source:
      locator: "4.1"
`;

describe('yamlText', () => {
  test('keeps the digits of numbers, and the quotes that texts need', () => {
    expect(
      yamlText({ value: new Printed('2.70'), range: [1, 2], volume: '10', title: 'A: b', list: ['a', 'b'] }),
    ).toBe('value: 2.70\nrange: [1, 2]\nvolume: "10"\ntitle: "A: b"\nlist:\n  - a\n  - b\n');
  });

  test('folds no line, however long', () => {
    const title = 'word '.repeat(80).trim();
    expect(yamlText({ title })).toBe(`title: ${title}\n`);
  });
});

describe('withDatum', () => {
  test('goes on with the list as it stands: comments, quotes and digits stay', () => {
    const before = `---
title: 'x'   # a comment
data:
    # the first
    - property: rate
      value: 4.60e-4 # printed so
    # before the body
errata: []
---

Text.
`;
    expect(withDatum(before, datum)).toBe(`---
title: 'x'   # a comment
data:
    # the first
    - property: rate
      value: 4.60e-4 # printed so
    - ${written.replaceAll('\n    ', '\n      ')}    # before the body
errata: []
---

Text.
`);
  });

  test('begins a list where all files have it', () => {
    expect(withDatum('---\ntype: article\nerrata:\n  - kind: unit\n---\n', datum)).toBe(
      `---\ntype: article\ndata:\n  - ${written}errata:\n  - kind: unit\n---\n`,
    );
    expect(withDatum('---\ntype: article\n---\nText\n', datum)).toBe(
      `---\ntype: article\ndata:\n  - ${written}---\nText\n`,
    );
    expect(withDatum('---\ntype: article\ndata:\n---\n', datum)).toBe(
      `---\ntype: article\ndata:\n  - ${written}---\n`,
    );
  });

  test('keeps the line ends of the file', () => {
    expect(withDatum('---\r\ntype: article\r\n---\r\n', { a: 1 })).toBe(
      '---\r\ntype: article\r\ndata:\r\n  - a: 1\r\n---\r\n',
    );
  });

  test('refuses a list on one line, and a file without fields', () => {
    expect(() => withDatum('---\ndata: []\n---\n', datum)).toThrow('stands on one line');
    expect(() => withDatum('---\ndata: [{ a: 1 }]\n---\n', datum)).toThrow('stands on one line');
    expect(() => withDatum('Text\n', datum)).toThrow('cannot be read');
  });

  test('leaves the papers of the content as they are, but for the new value', () => {
    // Every tenth: all of them take longer than a test should.
    const files = entryFiles('content', 'reference').filter((_, index) => index % 10 === 0);
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const text = readFileSync(`content/${file}`, 'utf8');
      const after = withDatum(text, datum);
      // What stands before the first difference and after it, taken together, is the file as it was.
      const added = after.length - text.length;
      let at = 0;
      while (at < text.length && text[at] === after[at]) at += 1;
      expect(after.slice(0, at) + after.slice(at + added), file).toBe(text);
      const { data = [], ...others } = readFrontmatter(text).fields as { data?: unknown[] };
      const { data: now, ...rest } = readFrontmatter(after).fields as { data: unknown[] };
      expect(now, file).toEqual([
        ...data,
        { property: 'ionic-conductivity', value: ['1.50', '2e-1'], source: { locator: '4.1' } },
      ]);
      expect(rest, file).toEqual(others);
    }
  });
});
