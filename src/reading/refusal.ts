import { diagram } from '../schema/vocabulary/diagram.ts';
import { nearestName } from './nearest.ts';
import type { Fault } from './problem.ts';
import { proseComponents, proseTags } from './prose.ts';
import { excerpt } from './shown.ts';

/** What is wrong at a place of the prose, and what to write instead. */
export type Refusal = Omit<Fault, 'position'>;

export const linkForm = '[text](family:argyrodite)';
const linkAdvice = `Link to a page of this site as ${linkForm}, and cite papers as <Cite id="…" />; other sites are not linked.`;

/** How a component is written: `<Cite id="…" />`. */
export const componentForms = Object.entries(proseComponents).map(
  ([name, attributes]) =>
    `<${[name, ...Object.keys(attributes).map((attribute) => `${attribute}="…"`)].join(' ')} />`,
);

const leaveOut = 'Leave the tag out: prose is written in Markdown.';
const remove = 'Remove it: a content file holds text, not code.';
const plainly = 'Write formulas and units plainly, as Li6PS5Cl and mS/cm: the site sets them.';
const heading = 'Begin a heading with ##, ### or ####; the title of the page is above them.';
const table = 'Write the table with | between its cells.';
const list = 'Begin each item of a list with "- ".';

/** What to write instead of an element of HTML. */
const instead: Readonly<Record<string, string>> = {
  ...{ sub: plainly, sup: plainly },
  ...{ b: 'Write **bold**; for "less than" leave a space on both sides: a < b.', strong: 'Write **bold**.' },
  ...{
    i: 'Write *italic*.',
    em: 'Write *italic*.',
    a: linkAdvice,
    br: 'Begin a paragraph after an empty line.',
  },
  ...{ img: 'Describe in words what the picture shows: prose holds no images.', input: list },
  ...{ h1: heading, h2: heading, h3: heading, h4: heading, h5: heading, h6: heading },
  ...{ table, thead: table, tbody: table, tr: table, td: table, th: table, ul: list, ol: list, li: list },
  ...{ pre: 'Write `text` for a word in code.', code: 'Write `text` for a word in code.' },
  ...{
    script: remove,
    style: remove,
    iframe: remove,
    object: remove,
    embed: remove,
    link: remove,
    meta: remove,
    base: remove,
  },
  ...{ form: remove, button: remove, svg: remove, math: 'Write the equation between dollar signs: $x$.' },
  ...{
    p: leaveOut,
    div: leaveOut,
    span: leaveOut,
    section: leaveOut,
    details: leaveOut,
    center: leaveOut,
    font: leaveOut,
    u: leaveOut,
  },
};

/** An element that Markdown makes and prose does not have. */
export function elementRefusal(tag: string): Refusal {
  const names: Readonly<Record<string, string>> = {
    img: 'an image',
    input: 'a list of tasks',
    pre: 'a block of code',
  };
  const level = /^h([156])$/.exec(tag)?.[1];
  const found = level ? `a heading of level ${level}` : (names[tag] ?? `the element ${tag}`);
  return { found, expected: `prose made of ${proseTags.join(', ')}`, fix: instead[tag] ?? leaveOut };
}

/** A tag that is no component of ours, as it stands in the file from its `<` on. */
export function tagRefusal(source: string): Refusal {
  const tag = excerpt(/^<[^<>\n]*>?/.exec(source)?.[0] ?? '<');
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(source)?.[1] ?? '';
  if (source.startsWith('<!--')) {
    return {
      found: '<!--',
      expected: 'text',
      fix: 'Remove the comment; what readers should know stands in the text.',
    };
  }
  if (/^<(?:https?:|mailto:|www\.|[\w.+-]+@)/i.test(source))
    return { found: tag, expected: `a link such as ${linkForm}`, fix: linkAdvice };
  if (Object.hasOwn(proseComponents, name)) {
    const form = componentForms.find((one) => one.startsWith(`<${name} `)) ?? '';
    return {
      found: tag,
      expected: form,
      fix: 'Write it in this form: straight quotes, literal text between them, "/>" at the end.',
    };
  }
  if (/^[A-Z]/.test(name) || source.startsWith('<>')) {
    const hint = nearestName(name, Object.keys(proseComponents));
    const fix = hint ? `Did you mean <${hint}>?` : 'Write it as text: prose has no other components.';
    return { found: tag, expected: componentForms.join(' or '), fix };
  }
  if (Object.hasOwn(instead, name) || (name !== '' && /^<\/?[\w-]+(?:\s[^<>]*)?\/?>/.test(source))) {
    return { found: tag, expected: 'Markdown', fix: instead[name] ?? leaveOut };
  }
  const start = excerpt(/^<\S*/.exec(source)?.[0] ?? '<');
  return {
    found: start,
    expected: '"less than" in words',
    fix: 'Write "below 40 µm", or leave a space on both sides of the sign: a < b.',
  };
}

/** A name that no drawing has. */
export function diagramRefusal(source: string, name: string): Refusal {
  const hint = nearestName(name, diagram.ids);
  const fix = hint ? `Did you mean ${hint}?` : 'Write one of these names, or say in words what is meant.';
  return { found: excerpt(source), expected: `a diagram: ${diagram.ids.join(', ')}`, fix };
}

/** A drawing inside something else. It is a block, as a table is, and as wide as the text. */
export function inlineDiagramRefusal(source: string): Refusal {
  const fix =
    'Put it on a line of its own between two empty lines, outside lists, quotations, tables and headings.';
  return {
    found: `${excerpt(source)} inside other text`,
    expected: 'a diagram between two paragraphs',
    fix,
  };
}

/** A drawing that the text shows already. */
export function secondDiagramRefusal(source: string): Refusal {
  return {
    found: `${excerpt(source)} a second time`,
    expected: 'each diagram once in a text',
    fix: 'Remove one of the two, and refer to the drawing in words.',
  };
}

/** A link that does not lead to a record. */
export function linkRefusal(href: string, kinds: readonly string[]): Refusal {
  const [scheme = '', ...rest] = href.split(':');
  const kind = kinds.find((one) => one === scheme.toLowerCase()) ?? nearestName(scheme, kinds);
  const id = rest.join(':').toLowerCase();
  const isNear = kind !== undefined && /^[a-z0-9-]+$/.test(id);
  const fix = isNear ? `Did you mean ${kind}:${id}?` : linkAdvice;
  return {
    found: excerpt(href) || 'a link to nothing',
    expected: `one of ${kinds.map((one) => `${one}:…`).join(', ')}`,
    fix,
  };
}
