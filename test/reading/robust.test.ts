import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/reading/problem-text.ts';
import { readBody } from '../../src/reading/body.ts';
import { readEntry } from '../../src/reading/entry.ts';
import { readFrontmatter } from '../../src/reading/frontmatter.ts';
import { kinds } from '../../src/schema/id.ts';

/** Bytes of any kind, as they come out of a file that is read as UTF-8. */
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array).toString('utf8'));

/** Texts made of the pieces that mean something to one of the parsers. */
const pieces = (...of: string[]) =>
  fc.array(fc.constantFrom(...of), { maxLength: 40 }).map((parts) => parts.join(''));

const yamlLike = pieces(
  ...[
    '---\n',
    '...\n',
    '\n',
    '  ',
    '\t',
    'a',
    'value',
    ': ',
    ':',
    '- ',
    '? ',
    '[',
    ']',
    '{',
    '}',
    ',',
    '"',
    "'",
    '|\n',
    '>-\n',
  ],
  ...[
    '&x ',
    '*x',
    '!!str ',
    '!t ',
    '<<',
    '#',
    '%',
    '@',
    '`',
    '~',
    '1',
    '2.70',
    '1e400',
    '.inf',
    'null',
    'true',
    '\r',
    '\r\n',
    '\uFEFF',
    '\0',
    '😀',
  ],
);

const mdxLike = pieces(
  ...[
    '\n',
    '\n\n',
    ' ',
    'text',
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '| ',
    '|-|',
    '`',
    '```\n',
    '*',
    '**',
    '_',
    '~',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '![',
  ],
  ...[
    '<',
    '>',
    '/>',
    '</',
    '<Cite id="',
    '"',
    '<Cite',
    '<Formula of="',
    '<div>',
    '</div>',
    '<b>',
    '<!--',
    '-->',
    '{',
    '}',
    '...',
    'import ',
    'export ',
  ],
  ...[
    '$',
    '$$',
    '$$\n',
    '\\',
    '\\frac',
    '\\{',
    '^',
    '&',
    '&amp;',
    '&#x0;',
    'https://',
    'family:',
    'Li6PS5Cl',
    '\r',
    '\r\n',
    '\uE000',
    '\uFFFD',
    '\0',
    '😀',
  ],
);

const frontmatterLike = yamlLike.map((yaml) => `---\n${yaml}\n---\n`);
const file = fc.oneof(
  bytes,
  yamlLike,
  fc.tuple(frontmatterLike, mdxLike).map((parts) => parts.join('')),
);

/** Data of any shape under names that the schemas know. */
const key = fc.constantFrom(
  ...[
    'type',
    'title',
    'authors',
    'year',
    'doi',
    'data',
    'property',
    'value',
    'unit',
    'source',
    'cell',
    'electrolyte',
    'conditions',
    'rate',
  ],
  ...[
    'temperature',
    'relation',
    'status',
    'citedIn',
    'errata',
    'strategies',
    'claims',
    'components',
    'formula',
    '__proto__',
    'constructor',
  ],
);
const { tree: fields } = fc.letrec((tie) => ({
  tree: fc.dictionary(key, tie('value'), { maxKeys: 8 }),
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      null,
      true,
      0,
      -1,
      2.5,
      '',
      ' ',
      'RT',
      'ionic-conductivity',
      'mS/cm',
      '10.1/x',
      [],
      {},
    ),
    fc.string({ maxLength: 8 }),
    fc.array(tie('value'), { maxLength: 3 }),
    tie('tree'),
  ),
}));

/** The words of programmers. */
const jargon =
  /ZodError|Invalid (?:input|option|string|key|element)|Unrecognized|received|undefined|\bNaN\b|object Object|TypeError|RangeError|SyntaxError|at Object|node_modules|mdx-jsx|oxc/;

describe('nothing throws, whatever stands in a file', () => {
  test('readFrontmatter', () => {
    fc.assert(
      fc.property(fc.oneof(file, frontmatterLike), (text) => {
        const { faults, body, bodyLine, locate, shown } = readFrontmatter(text);
        const lines = text.split('\n').length;
        for (const { position } of faults) {
          expect(position).not.toBe('unavailable');
          if (position !== 'unavailable')
            expect(position.line >= 1 && position.line <= lines && position.column >= 1).toBe(true);
        }
        expect(text.endsWith(body) && bodyLine <= lines).toBe(true);
        locate(['value', 0, 'a']);
        shown(['a']);
      }),
      { numRuns: 500 },
    );
  });

  test('readBody', () => {
    fc.assert(
      fc.property(fc.oneof(bytes, mdxLike), (text) => {
        const lines = text.split('\n').length;
        for (const { position } of [...readBody(text, 1).faults, ...readBody(text, 1).links]) {
          if (position !== 'unavailable') expect(position.line <= lines && position.column >= 1).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('readEntry, and its messages are words for everyone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), file, (kind, text) => {
        for (const problem of readEntry(kind, 'x', 'x.mdx', text).problems)
          expect(problemText(problem)).not.toMatch(jargon);
      }),
      { numRuns: 500 },
    );
  });

  test('data of any shape, and its messages are words for everyone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fields, (kind, data) => {
        const text = `---\n${JSON.stringify(data)}\n---\n`;
        for (const problem of readEntry(kind, 'x', 'x.mdx', text).problems) {
          expect(problemText(problem)).not.toMatch(jargon);
          expect(problem.fix).toMatch(/\S[.?!]$/);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('long and deep files end quickly', () => {
  const most = 10_000;
  const filled = (piece: string) => piece.repeat(Math.floor(most / piece.length));
  test.each([
    ...[
      '{',
      '{(',
      '{[',
      '{!',
      '{`${',
      '}',
      '<',
      '<a>',
      '<a',
      '</a>',
      '<Cite id="',
      '<!--',
      '>',
      '> ',
      '- ',
      '1. ',
      '*',
      '**a',
      '_a_',
      '`',
      '~a~',
      '[',
      '[a](',
      '![',
      '$',
      '$a',
      '$$\n',
      '|',
      '&amp;',
      '\\',
      'www.',
      'a@',
      'https://a.b/',
      '# ',
      '\n',
      '\r',
      ' ',
      '\t',
    ],
    ...['Li6PS5Cl', '(Li', 'Li2S-', '1', 'import a\n', 'export default (', '😀'],
  ])(
    'a body of %j',
    (piece) => {
      const begin = performance.now();
      readBody(filled(piece), 1);
      expect(performance.now() - begin).toBeLessThan(5000);
    },
    10_000,
  );

  test.each([
    '[',
    '{',
    '- ',
    'a: ',
    '? ',
    '"',
    "'",
    '&a ',
    '*a ',
    '!a ',
    '%a\n',
    '...\n',
    '---\n',
    '- *a\n',
    'a: 1\n',
    '#',
    '|\n ',
    '\t',
    '\r',
    '\0',
  ])(
    'fields of %j',
    (piece) => {
      const begin = performance.now();
      readEntry('reference', 'x', 'x.mdx', `---\n${filled(piece)}\n---\n`);
      expect(performance.now() - begin).toBeLessThan(5000);
    },
    10_000,
  );

  test.each([
    '\\sqrt{',
    '{',
    '\\frac{a}{',
    '\\text{',
    "'",
    '^',
    '\\left(',
    '\\begin{matrix}',
    '\\def\\a{',
    'x',
  ])('an equation of %j', (piece) => {
    const begin = performance.now();
    for (const closing of ['', '}'.repeat(300)]) readBody(`$$\n${piece.repeat(300)}${closing}\n$$`, 1);
    expect(performance.now() - begin).toBeLessThan(5000);
  });

  test.each([
    ['a heading', '## '],
    ['a paragraph', ''],
    ['a cell', '| '],
    ['an item', '- '],
  ])('%s of thousands of stars', (_name, start) => {
    const stars = '*'.repeat(20_000);
    const { faults } = readBody(`${start}${stars}a${stars}`, 1);
    expect(faults.map(({ found }) => found)).toEqual(['text inside many lists, quotations or tags']);
  });

  test('a file of many megabytes is refused unread', () => {
    const begin = performance.now();
    const { problems } = readEntry('material', 'x', 'x.mdx', `---\n${'a: [\n'.repeat(1_000_000)}---\n`);
    expect(problems.map(problemText)).toEqual([
      'x.mdx:1:1  file  found 5000008 characters, expected at most 400000  (file-is-readable)\n    Split the file, or remove what does not belong into it.',
    ]);
    expect(performance.now() - begin).toBeLessThan(1000);
  });
});
