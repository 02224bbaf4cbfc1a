import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problemText } from '../../src/reading/problem-text.ts';
import { readBody } from '../../src/reading/body.ts';
import { readEntry } from '../../src/reading/entry.ts';
import { readFrontmatter } from '../../src/reading/frontmatter.ts';
import { collections } from '../../src/schema/collections.ts';
import { kinds } from '../../src/schema/id.ts';
import { layersOf } from '../../src/schema/layers.ts';

/** Bytes of any kind, as they come out of a file that is read as UTF-8. */
const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array).toString('utf8'));

/** Texts made of single signs, and of words between two bars, that mean something to one of the parsers. */
const textOf = (signs: string, words: string) =>
  fc.array(fc.constantFrom(...signs, ...words.split('¦')), { maxLength: 40 }).map((parts) => parts.join(''));

const yamlLike = textOf(
  '\n \ta:-?[]{},"\'#%@`~12\r\uFEFF\0😀',
  '---\n¦...\n¦: ¦- ¦  ¦value¦|\n¦>-\n¦&x ¦*x¦!!str ¦!t ¦<<¦2.70¦1e400¦.inf¦null¦true',
);
const mdxLike = textOf(
  '\n #|`*_~[]()<>{}$\\^&"\r\uE000\uFFFD\0😀',
  '\n\n¦text¦## ¦- ¦1. ¦> ¦|-|¦```\n¦**¦~~¦![¦/>¦</¦<Cite id="¦<Cite¦<Formula of="¦<div>¦</div>¦<b>¦<!--¦-->¦...¦import ¦export ¦$$\n¦\\frac¦\\{¦&amp;¦&#x0;¦https://¦family:¦Li6PS5Cl',
);
const frontmatterLike = yamlLike.map((yaml) => `---\n${yaml}\n---\n`);
const file = fc.oneof(
  bytes,
  yamlLike,
  fc.tuple(frontmatterLike, mdxLike).map((parts) => parts.join('')),
);

const junk = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  2.5,
  '',
  ' ',
  'x',
  [],
  [null],
  {},
  { low: 1, high: 2 },
  { __proto__: null },
);
const words = fc.constantFrom(
  'x',
  'li6ps5cl',
  'Li6PS5Cl',
  'RT',
  'mS/cm',
  'V',
  '0.5 mA/cm2',
  '12',
  '1,5',
  '10.1038/x',
  '\n',
  'é'.repeat(500),
);
const numbers = fc.constantFrom<unknown>(0, 1, 25, 2011, -300, 1e300, 0.1);

/** Data that a schema nearly allows: the right fields at the right places, with right and wrong values in them. */
function nearly(schema: z.ZodType): fc.Arbitrary<unknown> {
  const forms = layersOf(schema).flatMap((layer): fc.Arbitrary<unknown>[] => {
    if (layer instanceof z.ZodObject) {
      const shape = Object.entries(layer.shape as Record<string, z.ZodType>);
      const fields = Object.fromEntries(shape.map(([name, field]) => [name, nearly(field)]));
      return [fc.record({ ...fields, neverHeardOf: junk }, { requiredKeys: [] })];
    }
    if (layer instanceof z.ZodArray) return [fc.array(nearly(layer.element as z.ZodType), { maxLength: 3 })];
    if (layer instanceof z.ZodTuple) return [fc.array(fc.oneof(numbers, words), { maxLength: 3 })];
    if (layer instanceof z.ZodEnum) return [fc.constantFrom<unknown>(...(layer.options as string[]))];
    if (layer instanceof z.ZodNumber) return [numbers];
    return layer instanceof z.ZodString ? [words] : [];
  });
  return fc.oneof(
    { weight: 8, arbitrary: forms.length > 0 ? fc.oneof(...forms) : junk },
    { weight: 1, arbitrary: junk },
  );
}

/** The words of programmers. */
const jargon =
  /ZodError|Invalid (?:input|option|string|key|element)|Unrecognized|received|undefined|\bNaN\b|\[object|TypeError|RangeError|SyntaxError|at Object|node_modules|mdx-jsx|oxc/;

describe('nothing throws, whatever stands in a file', () => {
  test('readFrontmatter', () => {
    fc.assert(
      fc.property(fc.oneof(file, frontmatterLike), (text) => {
        const { faults, body, bodyLine, locate, shown } = readFrontmatter(text);
        const lines = text.split('\n').length;
        for (const { position } of faults) {
          expect(
            position !== 'unavailable' &&
              position.line >= 1 &&
              position.line <= lines &&
              position.column >= 1,
          ).toBe(true);
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
        const { faults, links } = readBody(text, 1);
        for (const { position } of [...faults, ...links]) {
          expect(position !== 'unavailable' && position.line <= lines && position.column >= 1).toBe(true);
        }
        expect(faults.map(({ found }) => found)).not.toContain('text that cannot be read');
      }),
      { numRuns: 500 },
    );
  });

  test('readEntry, and its messages are words for everyone', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), file, (kind, text) => {
        for (const problem of readEntry(kind, 'x', 'x.mdx', text).problems) {
          expect(problemText(problem)).not.toMatch(jargon);
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(kinds)(
    'data that the schema of a %s nearly allows, and its messages are words for everyone',
    (kind) => {
      fc.assert(
        fc.property(nearly(collections[kind].schema), (data) => {
          for (const problem of readEntry(kind, 'x', 'x.mdx', `---\n${JSON.stringify(data)}\n---\n`)
            .problems) {
            expect(problemText(problem)).not.toMatch(jargon);
            expect(problem.fix).toMatch(/\S[.?!”]$/);
          }
        }),
        { numRuns: 200 },
      );
    },
  );
});

describe('long and deep files end quickly', () => {
  const filled = (piece: string) => piece.repeat(Math.floor(10_000 / piece.length));
  const inTime = (action: () => unknown) => {
    const begin = performance.now();
    action();
    expect(performance.now() - begin).toBeLessThan(5000);
  };

  const bodies =
    '{¦{(¦{[¦{!¦{`${¦}¦<¦<a>¦<a¦</a>¦<Cite id="¦<!--¦>¦> ¦- ¦1. ¦*¦**a¦_a_¦`¦~a~¦[¦[a](¦![¦$¦$a¦$$\n¦|¦&amp;¦\\¦www.¦a@¦https://a.b/¦# ¦\n¦\r¦ ¦\t¦Li6PS5Cl¦(Li¦Li2S-¦1¦import a\n¦export default (¦😀';
  test.each(bodies.split('¦'))('a body of %j', (piece) => inTime(() => readBody(filled(piece), 1)));

  const fields = '[¦{¦- ¦a: ¦? ¦"¦\'¦&a ¦*a ¦!a ¦%a\n¦...\n¦---\n¦- *a\n¦a: 1\n¦#¦|\n ¦\t¦\r¦\0';
  test.each(fields.split('¦'))('fields of %j', (piece) =>
    inTime(() => readEntry('reference', 'x', 'x.mdx', `---\n${filled(piece)}\n---\n`)),
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
  ])('an equation of %j', (piece) =>
    inTime(() => {
      for (const closing of ['', '}'.repeat(300)]) readBody(`$$\n${piece.repeat(300)}${closing}\n$$`, 1);
    }),
  );

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

  test('thousands of fields', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `k${index}: 1`);
    inTime(() => readEntry('reference', 'x', 'x.mdx', `---\n${many.join('\n')}\n---\n`));
    inTime(() => readEntry('reference', 'x', 'x.mdx', `---\n{ ${many.join(', ')} }\n---\n`));
  });

  test('a file of many megabytes is refused unread', () => {
    const { problems } = readEntry('material', 'x', 'x.mdx', `---\n${'a: [\n'.repeat(1_000_000)}---\n`);
    expect(problems.map(problemText)).toEqual([
      'x.mdx:1:1  file  found 5000008 characters, expected at most 400000  (file-is-readable)\n    Split the file, or remove what does not belong into it.',
    ]);
  });
});
