import { describe, expect, test } from 'vitest';
import { readBody } from '../../src/reading/body.ts';
import { proseTags } from '../../src/reading/prose.ts';
import type { ProseNode } from '../../src/reading/prose.ts';
import { diagram } from '../../src/schema/vocabulary/diagram.ts';
import { placed } from './place.ts';

/** The faults of a body that begins on line 10, as the check prints them. */
function faults(text: string): string[] {
  return readBody(text, 10).faults.map(
    ({ position, found, expected, fix, rule }) =>
      `${placed(position)} found ${found}, expected ${expected} (${rule}). ${fix}`,
  );
}

function textOf(nodes: readonly ProseNode[]): string {
  return nodes
    .map((node) => ('children' in node ? textOf(node.children) : 'text' in node ? node.text : ''))
    .join('');
}

const loads =
  'Remove the line: a content file cannot load code. If it is a sentence, begin it with another word.';
const braces =
  'expected no braces outside equations (prose-is-data). Leave the braces out, or write \\{ and \\} where the signs themselves are meant.';
const cite = 'expected <Cite id="…" /> (prose-is-data).';
const form = 'Write it in this form: straight quotes, literal text between them, "/>" at the end.';
const attribute = 'Write id="…" and nothing else into the tag.';
const components = 'expected <Cite id="…" /> or <Formula of="…" /> or <Diagram of="…" /> (prose-is-data).';
const link =
  'Link to a page of this site as [text](family:argyrodite), and cite papers as <Cite id="…" />; other sites are not linked.';
const kinds =
  'expected one of reference:…, family:…, material:…, strategy:…, electrode:…, concept:…, lesson:… (link-resolves).';
const prose = `expected prose made of ${proseTags.join(', ')} (prose-is-data).`;
const code = 'Remove it: a content file holds text, not code.';
const leaveOut = 'Leave the tag out: prose is written in Markdown.';
const plainly = 'Write formulas and units plainly, as Li6PS5Cl and mS/cm: the site sets them.';

describe('code is refused', () => {
  test.each([
    [
      'an import',
      'import x from "y"',
      `10:1 found import x from "y", expected text (prose-is-data). ${loads}`,
    ],
    [
      'an import further down',
      'Text.\n\nimport "y"',
      `12:1 found import "y", expected text (prose-is-data). ${loads}`,
    ],
    [
      'an export',
      'Text.\n\nexport const a = 1',
      `12:1 found export const a = 1, expected text (prose-is-data). ${loads}`,
    ],
    [
      'an export after a heading',
      '## A\nexport default () => 1',
      `11:1 found export default () => 1, expected text (prose-is-data). ${loads}`,
    ],
    ['an expression', 'It is {1 + 1}.', `10:7 found {1 + 1}, ${braces}`],
    ['an expression on its own', 'A\n\n{process.exit()}', `12:1 found {process.exit()}, ${braces}`],
    ['a comment of MDX', 'A {/* hidden */} b', `10:3 found {/* hidden */}, ${braces}`],
    ['braces in braces', 'A {a {b} c} d', `10:3 found {a {b} c}, ${braces}`],
    ['a brace that is not closed', 'A {b', `10:3 found {, ${braces}`],
    ['a brace that is not opened', 'A b}', `10:4 found }, ${braces}`],
    ['a spread', '{...x}', `10:1 found {...x}, ${braces}`],
    ['a template', 'A {`${b}`} c', `10:3 found {, ${braces}`],
    ['braces in a heading', '## A {#id}', `10:6 found {#id}, ${braces}`],
    ['braces in a table', '| a {b} |\n| --- |\n| c |', `10:5 found {b}, ${braces}`],
    ['an expression as an attribute', 'A <Cite id={x} />', `10:3 found <Cite id={x} />, ${cite} ${form}`],
    ['a spread as an attribute', 'A <Cite {...x} />', `10:3 found <Cite {...x} />, ${cite} ${form}`],
    [
      'an attribute of another component',
      'A <Foo a={b} />',
      `10:3 found <Foo a={b} />, ${components} Write it as text: prose has no other components.`,
    ],
    ['an expression as content', '**{a}**', `10:3 found {a}, ${braces}`],
    [
      'a script',
      '<script>alert(1)</script>',
      `10:1 found <script>, expected Markdown (prose-is-data). ${code}`,
    ],
    [
      'a script from elsewhere',
      '<script src="//evil.example/x.js"></script>',
      `10:1 found <script src="//evil.example/x.js">, expected Markdown (prose-is-data). ${code}`,
    ],
    ['a style', '<style>p</style>', `10:1 found <style>, expected Markdown (prose-is-data). ${code}`],
    [
      'a frame',
      '<iframe src="https://evil.example" />',
      `10:1 found <iframe src="https://evil.example" />, expected Markdown (prose-is-data). ${code}`,
    ],
    [
      'an event handler',
      '<div onclick="alert(1)">a</div>',
      `10:1 found <div onclick="alert(1)">, expected Markdown (prose-is-data). ${leaveOut}`,
    ],
    [
      'an image with a handler',
      'A <img src="x" onerror="alert(1)" />',
      `10:3 found <img src="x" onerror="alert(1)" />, expected Markdown (prose-is-data). Describe in words what the picture shows: prose holds no images.`,
    ],
    [
      'an element that nobody knows',
      '<x-y>a</x-y>',
      `10:1 found <x-y>, expected Markdown (prose-is-data). ${leaveOut}`,
    ],
    ['a fragment', '<>a</>', `10:1 found <>, ${components} Write it as text: prose has no other components.`],
    [
      'a member of a component',
      '<Cite.x id="a" />',
      `10:1 found <Cite.x id="a" />, ${components} Did you mean <Cite>?`,
    ],
  ])('%s', (_name, text, expected) => {
    expect(faults(text)[0]).toBe(expected);
  });
});

describe('raw HTML is refused with what to write instead', () => {
  test.each([
    ['H<sub>2</sub>O', `10:2 found <sub>, expected Markdown (prose-is-data). ${plainly}`],
    ['10<sup>-4</sup>', `10:3 found <sup>, expected Markdown (prose-is-data). ${plainly}`],
    [
      'a<br/>b',
      '10:2 found <br/>, expected Markdown (prose-is-data). Begin a paragraph after an empty line.',
    ],
    [
      'a <b>c</b>',
      '10:3 found <b>, expected Markdown (prose-is-data). Write **bold**; for "less than" leave a space on both sides: a < b.',
    ],
    ['<i>c</i>', '10:1 found <i>, expected Markdown (prose-is-data). Write *italic*.'],
    [
      '<a href="https://x.example">c</a>',
      `10:1 found <a href="https://x.example">, expected Markdown (prose-is-data). ${link}`,
    ],
    [
      '<table><tr><td>1</td></tr></table>',
      '10:1 found <table>, expected Markdown (prose-is-data). Write the table with | between its cells.',
    ],
    [
      '<h2>A</h2>',
      '10:1 found <h2>, expected Markdown (prose-is-data). Begin a heading with ##, ### or ####; the title of the page is above them.',
    ],
    ['<svg/>', `10:1 found <svg/>, expected Markdown (prose-is-data). ${code}`],
    [
      '<!-- hidden -->',
      '10:1 found <!--, expected text (prose-is-data). Remove the comment; what readers should know stands in the text.',
    ],
    [
      'a <br> b',
      '10:3 found <br>, expected Markdown (prose-is-data). Begin a paragraph after an empty line.',
    ],
    [
      'a </b> c',
      '10:3 found </b>, expected Markdown (prose-is-data). Write **bold**; for "less than" leave a space on both sides: a < b.',
    ],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('what stands inside a refused element is read all the same', () => {
    expect(
      faults('<div>\n\n# A\n\n[b](javascript:c)\n\n</div>').map((fault) => fault.split(' found')[0]),
    ).toEqual(['10:1', '12:1', '14:1']);
  });
});

describe('a sign for "less than" is no tag', () => {
  const words =
    'expected "less than" in words (prose-is-data). Write "below 40 µm", or leave a space on both sides of the sign: a < b.';
  test.each([
    ['below <40 µm', `10:7 found <40, ${words}`],
    ['x <= 5', `10:3 found <=, ${words}`],
    ['µ 😀 <5', `10:6 found <5, ${words}`],
    ['a <x then', `10:3 found <x, ${words}`],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('one slip hides no other, and no link', () => {
    const { faults: found, links } = readBody('a <40 and <Foo> b\n\nc {d} <5\n\n[e](family:sulfide)', 10);
    expect(found.map(({ position, found: text }) => `${placed(position)} ${text}`).sort()).toEqual([
      '10:11 <Foo>',
      '10:3 <40',
      '12:3 {d}',
      '12:7 <5',
    ]);
    expect(links).toEqual([{ kind: 'family', id: 'sulfide', position: { line: 14, column: 1 } }]);
  });
});

describe('links', () => {
  test.each([
    ['[a](javascript:alert(1))', `10:1 found javascript:alert(1), ${kinds} ${link}`],
    ['[a](JavaScript:alert)', `10:1 found JavaScript:alert, ${kinds} ${link}`],
    ['[a](data:text/html,x)', `10:1 found data:text/html,x, ${kinds} ${link}`],
    ['[a](vbscript:x)', `10:1 found vbscript:x, ${kinds} ${link}`],
    ['[a](&#106;avascript:x)', `10:1 found javascript:x, ${kinds} ${link}`],
    ['[a](https://example.org)', `10:1 found https://example.org, ${kinds} ${link}`],
    ['See https://example.org now', `10:5 found https://example.org, ${kinds} ${link}`],
    ['See www.example.org now', `10:5 found http://www.example.org, ${kinds} ${link}`],
    ['me@example.org', `10:1 found mailto:me@example.org, ${kinds} ${link}`],
    [
      '<https://example.org>',
      `10:1 found <https://example.org>, expected a link such as [text](family:argyrodite) (prose-is-data). ${link}`,
    ],
    ['[a](/families/argyrodite/)', `10:1 found /families/argyrodite/, ${kinds} ${link}`],
    ['[a](argyrodite)', `10:1 found argyrodite, ${kinds} ${link}`],
    ['[a](family:Argyrodite)', `10:1 found family:Argyrodite, ${kinds} Did you mean family:argyrodite?`],
    ['[a](families:argyrodite)', `10:1 found families:argyrodite, ${kinds} Did you mean family:argyrodite?`],
    ['[a](material:li6ps5cl#data)', `10:1 found material:li6ps5cl#data, ${kinds} ${link}`],
    ['[a](family:{x})', `10:1 found family:{x}, ${kinds} ${link}`],
    ['[a]()', `10:1 found a link to nothing, ${kinds} ${link}`],
    ['[a][b]\n\n[b]: javascript:c', `10:1 found javascript:c, ${kinds} ${link}`],
    [
      '[a](family:x "A title")',
      '10:1 found the title "A title", expected a link without a title (prose-is-data). Write the words into the text.',
    ],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test.each(['reference', 'family', 'material', 'strategy', 'electrode', 'concept', 'lesson'])(
    '%s:x-1 is a link',
    (kind) => {
      const { faults: found, links } = readBody(`Text, [a](${kind}:x-1).`, 10);
      expect([found, links]).toEqual([[], [{ kind, id: 'x-1', position: { line: 10, column: 7 } }]]);
    },
  );
});

describe('components', () => {
  test.each([
    ['<Cita id="a" />', `10:1 found <Cita id="a" />, ${components} Did you mean <Cite>?`],
    ['<Chart />', `10:1 found <Chart />, ${components} Write it as text: prose has no other components.`],
    ['<Cite />', `10:1 found <Cite />, ${cite} ${attribute}`],
    ['<Cite ref="a" />', `10:1 found <Cite ref="a" />, ${cite} ${attribute}`],
    ['<Cite id="a" id="b" />', `10:1 found <Cite id="a" id="b" />, ${cite} ${attribute}`],
    ['<Cite id="a" onclick="b" />', `10:1 found <Cite id="a" onclick="b" />, ${cite} ${attribute}`],
    ['<Cite id />', `10:1 found <Cite id />, ${cite} ${attribute}`],
    ['<Cite id="a">b</Cite>', `10:1 found <Cite id="a">b</Cite>, ${cite} ${attribute}`],
    ['A <Cite id="a"> b', `10:3 found <Cite id="a">, ${cite} ${form}`],
    ['A <Cite id=“a” /> b', `10:3 found <Cite id=“a” />, ${cite} ${form}`],
    ['A <Cite id="a" b', `10:3 found <Cite id="a" b, ${cite} ${form}`],
    [
      '<Formula of="Li6PS5Qq" />',
      '10:1 found <Formula of="Li6PS5Qq" />, expected a chemical formula (formula-is-readable). "Qq" is not an element symbol at character 7 of "Li6PS5Qq".',
    ],
    [
      '<Formula of="" />',
      '10:1 found <Formula of="" />, expected a chemical formula (formula-is-readable). The formula is empty.',
    ],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('are read with their place; a paper is cited for the first time once, whatever links to it', () => {
    const body = readBody(
      '[a](reference:p) b <Cite id="p" />.\n\n<Cite id="p" /> <Formula of="Li6PS5X" />',
      10,
    );
    expect(body.faults).toEqual([]);
    expect(body.links.map(({ id, position }) => `${id} ${placed(position)}`)).toEqual([
      'p 10:1',
      'p 10:20',
      'p 12:1',
    ]);
    const cites = JSON.stringify(body.nodes).match(/"type":"cite","id":"p","isFirst":(?:true|false)/g);
    expect(cites).toEqual([
      '"type":"cite","id":"p","isFirst":true',
      '"type":"cite","id":"p","isFirst":false',
    ]);
  });
});

describe('diagrams', () => {
  const names =
    'expected a diagram: interphase-types, solidification-routes, cell-problems, ion-paths, dendrite-causes (diagram-exists).';
  const inside =
    'found <Diagram of="ion-paths" /> inside other text, expected a diagram between two paragraphs (prose-is-data). Put it on a line of its own between two empty lines, outside lists, quotations, tables and headings.';

  test.each([
    ['<Diagram of="ion-path" />', `10:1 found <Diagram of="ion-path" />, ${names} Did you mean ion-paths?`],
    ['<Diagram of="Ion_Paths" />', `10:1 found <Diagram of="Ion_Paths" />, ${names} Did you mean ion-paths?`],
    [
      'Text.\n\n<Diagram of="toaster" />',
      `12:1 found <Diagram of="toaster" />, ${names} Write one of these names, or say in words what is meant.`,
    ],
    [
      '<Diagram of="constructor" />',
      `10:1 found <Diagram of="constructor" />, ${names} Write one of these names, or say in words what is meant.`,
    ],
    [
      '<Diagram name="ion-paths" />',
      '10:1 found <Diagram name="ion-paths" />, expected <Diagram of="…" /> (prose-is-data). Write of="…" and nothing else into the tag.',
    ],
    [
      '<Diagrams of="ion-paths" />',
      `10:1 found <Diagrams of="ion-paths" />, ${components} Did you mean <Diagram>?`,
    ],
    ['See <Diagram of="ion-paths" /> here.', `10:5 ${inside}`],
    ['<Diagram of="ion-paths" /> shows it.', `10:1 ${inside}`],
    ['**<Diagram of="ion-paths" />**', `10:3 ${inside}`],
    ['[<Diagram of="ion-paths" />](concept:dendrite)', `10:2 ${inside}`],
    ['## <Diagram of="ion-paths" />', `10:4 ${inside}`],
    ['- <Diagram of="ion-paths" />', `10:3 ${inside}`],
    ['> <Diagram of="ion-paths" />', `10:3 ${inside}`],
    ['| a |\n| - |\n| <Diagram of="ion-paths" /> |', `12:3 ${inside}`],
    [
      '<Diagram of="ion-paths" />\n\nText.\n\n<Diagram of="ion-paths" />',
      '14:1 found <Diagram of="ion-paths" /> a second time, expected each diagram once in a text (prose-is-data). Remove one of the two, and refer to the drawing in words.',
    ],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test.each(diagram.ids)('%s stands between paragraphs', (of) => {
    const { nodes, faults: found, links } = readBody(`Before.\n\n<Diagram of="${of}" />\n\nAfter.`, 10);
    const blocks = nodes.filter((node) => node.type !== 'text');
    expect([blocks, found, links]).toEqual([
      [
        { type: 'element', tag: 'p', children: [{ type: 'text', text: 'Before.' }] },
        { type: 'diagram', of },
        { type: 'element', tag: 'p', children: [{ type: 'text', text: 'After.' }] },
      ],
      [],
      [],
    ]);
  });

  test('one that is refused leaves nothing to draw', () => {
    expect(JSON.stringify(readBody('See <Diagram of="ion-paths" /> here.', 1).nodes)).not.toContain(
      'diagram',
    );
    expect(readBody('<Diagram of="toaster" />', 1).nodes).toEqual([]);
  });
});

describe('Markdown that the site does not have', () => {
  test.each([
    [
      '# Title',
      `10:1 found a heading of level 1, ${prose} Begin a heading with ##, ### or ####; the title of the page is above them.`,
    ],
    [
      'Title\n=====',
      `10:1 found a heading of level 1, ${prose} Begin a heading with ##, ### or ####; the title of the page is above them.`,
    ],
    [
      '##### Small',
      `10:1 found a heading of level 5, ${prose} Begin a heading with ##, ### or ####; the title of the page is above them.`,
    ],
    [
      'A ![picture](x.png)',
      `10:3 found an image, ${prose} Describe in words what the picture shows: prose holds no images.`,
    ],
    ['- [ ] read', `10:1 found a list of tasks, ${prose} Begin each item of a list with "- ".`],
    ['```js\ncode\n```', `10:1 found a block of code, ${prose} Write \`text\` for a word in code.`],
    [
      '5. five\n6. six',
      '10:1 found a numbered list that begins with 5, expected one that begins with 1 (prose-is-data). Begin with "1.", or write the number inside the text.',
    ],
    [
      'from 400~550 °C and 60~80 °C',
      '10:9 found ~550 °C and 60~, expected text that is not struck out (prose-is-data). Write \\~ for the sign itself, "to" or – for a range, and ~~two signs~~ to strike a text out.',
    ],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test('text inside too many lists', () => {
    expect(faults(`${'> '.repeat(40)}a`)).toEqual([
      '10:61 found text inside many lists, quotations or tags, expected at most 30 inside each other (prose-is-data). Write it as paragraphs one after the other.',
    ]);
  });

  test('a text as long as a book', () => {
    expect(faults('a '.repeat(30_001))).toEqual([
      '10:1 found 60002 characters, expected at most 60000 (prose-is-data). Split the text over several pages.',
    ]);
  });
});

describe('equations', () => {
  const drawn = 'expected an equation that can be drawn (math-renders).';
  test.each([
    [
      'A $\\frac{a$ b',
      `10:11 found $\\frac{a$, ${drawn} KaTeX says: Unexpected end of input in a macro argument, expected '}'.`,
    ],
    ['A $x^2^3$', `10:7 found $x^2^3$, ${drawn} KaTeX says: Double superscript.`],
    ['A $a + \\foo$', `10:8 found $a + \\foo$, ${drawn} KaTeX says: Undefined control sequence: \\foo.`],
    [
      'Text.\n\n$$\na\n+ \\foo\n$$',
      `14:3 found $a + \\foo$, ${drawn} KaTeX says: Undefined control sequence: \\foo.`,
    ],
    [
      '> $$\n> a +\n> \\foo\n> $$',
      `10:3 found $a + \\foo$, ${drawn} KaTeX says: Undefined control sequence: \\foo.`,
    ],
    [
      'A $\\ce{H2O}$',
      `10:4 found $\\ce{H2O}$, ${drawn} There is no \\ce. Write formulas outside equations, as Li6PS5Cl: the site sets them.`,
    ],
    [
      '$\\def\\a{\\a\\a}\\a$',
      `10:2 found $\\def\\a{\\a\\a}\\a$, ${drawn} KaTeX says: Too many expansions: infinite loop or need to increase maxExpand setting.`,
    ],
    ['$a & b$', `10:4 found $a & b$, ${drawn} KaTeX says: Expected 'EOF', got '&'.`],
    [
      '$\\href{javascript:x}{y}$',
      '10:2 found $\\href{javascript:x}{y}$, expected an equation without \\href (math-renders). Remove the command: an equation links to nothing.',
    ],
    [
      '$a\\url{x}$',
      '10:3 found $a\\url{x}$, expected an equation without \\url (math-renders). Remove the command: an equation links to nothing.',
    ],
    [
      '$\\htmlClass{a}{b}$',
      '10:2 found $\\htmlClass{a}{b}$, expected an equation without \\htmlClass (math-renders). Remove the command: an equation links to nothing.',
    ],
    [
      '$\\htmlStyle{a}{b}$',
      '10:2 found $\\htmlStyle{a}{b}$, expected an equation without \\htmlStyle (math-renders). Remove the command: an equation links to nothing.',
    ],
    [
      '$\\includegraphics{a}$',
      '10:2 found $\\includegraphics{a}$, expected an equation without \\includegraphics (math-renders). Remove the command: an equation links to nothing.',
    ],
    [
      '$\\let\\a\\href\\a{x}{y}$',
      '10:8 found $\\let\\a\\href\\a{x}{y}$, expected an equation without \\href (math-renders). Remove the command: an equation links to nothing.',
    ],
    [
      'from $5 and $6',
      '10:7 found $5 and $, expected no space after the first or before the last dollar sign (math-renders). Write \\$ for a dollar sign, and an equation without spaces at its ends: $x$.',
    ],
    ['$$\n\n$$', `10:1 found $$, ${drawn} Write the equation between the dollar signs.`],
  ])('%s', (text, expected) => {
    expect(faults(text)).toEqual([expected]);
  });

  test.each([
    ['braces', '$\\frac{a}{b}$', '\\frac{a}{b}'],
    ['braces that are printed', '$\\{a\\}$', '\\{a\\}'],
    ['a sign for less than', '$a<b$', 'a<b'],
    ['a word that opens code', '$\\text{import}$', '\\text{import}'],
    ['several lines', '$$\nimport\n$$', 'import'],
  ])('%s are kept as they are written', (_name, text, tex) => {
    const { nodes, faults: found } = readBody(text, 1);
    expect(found).toEqual([]);
    expect(JSON.stringify(nodes)).toContain(JSON.stringify(tex));
  });

  test('carry no link, no class of ours, no style and no HTML out', () => {
    const { nodes } = readBody('$$\n\\text{<script onload="x">}\\color{red}x\\rule{900em}{900em}\n$$', 1);
    const mathml = nodes[0]?.type === 'math' ? nodes[0].mathml : '';
    expect(mathml).toMatch(/^<span class="katex"><math [^]*<\/math><\/span>$/);
    expect(mathml).not.toMatch(/<script|"900em"/);
    const attributes = new Set([...mathml.matchAll(/ ([\w-]+)="/g)].map(([, name]) => name));
    expect(attributes).toEqual(
      new Set([
        'class',
        'xmlns',
        'display',
        'mathcolor',
        'mathbackground',
        'height',
        'voffset',
        'width',
        'encoding',
      ]),
    );
  });
});

describe('text comes back as it stands', () => {
  test.each([
    ['a < b and c > d', 'a < b and c > d'],
    ['\\{a\\}', '{a}'],
    ['&#123;a&#125;', '{a}'],
    ['`{a} <b> import`', '{a} <b> import'],
    ['the\nimport of lithium', 'the\nimport of lithium'],
    ['important exports', 'important exports'],
    ['`\\{`', '\\{'],
    ['costs \\$5', 'costs $5'],
    ['"straight" -- dashes...', '"straight" -- dashes...'],
  ])('%s', (text, expected) => {
    const { nodes, faults: found } = readBody(text, 1);
    expect([textOf(nodes), found]).toEqual([expected, []]);
  });

  test('formulas are set, and every heading has an address of its own', () => {
    const { nodes } = readBody('## A\n\n## A\n\n## A 2\n\n## $x$\n\nLi6PS5Cl conducts.', 1);
    const ids = nodes.flatMap((node) => (node.type === 'element' && node.id ? [node.id] : []));
    expect(ids).toEqual(['a', 'a-2', 'a-2-2', 'x']);
    expect(JSON.stringify(nodes)).toContain('{"type":"formula","text":"Li6PS5Cl"}');
  });

  test('lists, tables, quotations and emphasis are what prose is made of', () => {
    const text = '- *a*\n- **b**\n\n1. c\n\n> d\n\n| e |\n| --- |\n| ~~f~~ |\n\n---\n\ng\\\nh';
    const { nodes, faults: found } = readBody(text, 1);
    expect(found).toEqual([]);
    expect(new Set(JSON.stringify(nodes).match(/(?<="tag":")\w+/g))).toEqual(
      new Set([
        'ul',
        'li',
        'em',
        'strong',
        'ol',
        'blockquote',
        'p',
        'table',
        'thead',
        'tbody',
        'tr',
        'th',
        'td',
        'del',
        'hr',
        'br',
      ]),
    );
  });
});

describe('positions count the lines of the file', () => {
  test.each([
    ['line feeds', '\n'],
    ['carriage returns and line feeds', '\r\n'],
  ])('with %s', (_name, end) => {
    const text = [
      'First.',
      '',
      'µ 😀 {a}',
      '',
      '- b',
      '  - c <Foo />',
      '',
      '| d | [e](x:y) |',
      '| - | - |',
    ].join(end);
    expect(readBody(text, 8).faults.map(({ position, found }) => `${placed(position)} ${found}`)).toEqual([
      '10:6 {a}',
      '13:7 <Foo />',
      '15:7 x:y',
    ]);
  });
});
