import { visible } from '../../src/reading/problem-text.ts';
import type { Item, Outline, Section } from './outline.ts';

/** A report as a terminal shows it. */
export function plainText({ title, lead, sections }: Outline): string {
  return [[title, ...lead].map(visible).join('\n'), ...sections.map(sectionText)].join('\n\n');
}

function sectionText({ title, note, items }: Section): string {
  const head = items.length === 0 ? title : `${title} (${items.length})`;
  const lines = items.flatMap(({ text, more = [] }) => [`  ${visible(text)}`, ...more.map(indented)]);
  return [head, ...(note === undefined ? [] : [`  ${visible(note)}`]), ...lines].join('\n');
}

const indented = (text: string) => `      ${visible(text)}`;

/** A report as GitHub shows it. What it says was written by the author of the change, and must not become a link, a picture or HTML. */
export function markdown({ title, lead, sections }: Outline): string {
  return [`# ${literal(title)}`, ...lead.map(literal), ...sections.map(sectionMarkdown)].join('\n\n');
}

function sectionMarkdown({ title, note, items, isFolded }: Section): string {
  const head = items.length === 0 ? literal(title) : `${literal(title)} (${items.length})`;
  const notes = note === undefined ? [] : [literal(note)];
  const list = items.length === 0 ? [] : [items.flatMap(itemMarkdown).join('\n')];
  return isFolded
    ? [`<details><summary>${head}</summary>`, ...notes, ...list, '</details>'].join('\n\n')
    : [`## ${head}`, ...notes, ...list].join('\n\n');
}

const itemMarkdown = ({ text, more = [] }: Item) => [
  `- ${literal(text)}`,
  ...more.map((line) => `  - ${literal(line)}`),
];

/** Text that Markdown shows as it is. A colon before slashes or an @ would make a link or call a person. */
function literal(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_{}[\]()#|~!@]/g, '\\$&')
    .replaceAll('://', '\\://')
    .replaceAll('www.', 'www\\.')
    .replace(/^([-+]|\d+[.)])/, '\\$&');
}
