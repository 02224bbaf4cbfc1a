import { stringify } from 'yaml';
import type { Content, Rule } from '../../../scripts/checks/rule.ts';
import { problemText } from '../../../src/reading/problem-text.ts';
import { readEntry } from '../../../src/reading/entry.ts';
import type { ReadEntry } from '../../../src/reading/entry.ts';
import { collections } from '../../../src/schema/collections.ts';
import type { Kind } from '../../../src/schema/id.ts';

type Fields = object;

/** A content file as a contributor writes it, read through the real schema. */
export function file(kind: Kind, id: string, fields: Fields, body = '', folder = ''): ReadEntry {
  const path = `content/${collections[kind].folder}/${folder}${id}.mdx`;
  return readEntry(kind, id, path, `---\n${stringify(fields)}---\n${body}`);
}

/** The same, which must be without a problem: a fixture that the schema refuses would test nothing. */
function sound(kind: Kind, id: string, fields: Fields, body?: string): ReadEntry {
  const read = file(kind, id, fields, body);
  if (read.problems.length > 0) throw new Error(read.problems.map(problemText).join('\n'));
  return read;
}

const paperFields = {
  type: 'article',
  authors: ['Kamaya, N.'],
  container: 'Nat. Mater.',
  year: 2011,
  pages: '682',
};

/** A paper; its first line of fields is line 2, and what is added begins on line 8. */
export const paper = (id: string, added: Fields = {}) => sound('reference', id, { ...paperFields, ...added });

/** A paper with something in it that does not fit the schema. */
export function brokenPaper(id: string, added: Fields): ReadEntry {
  const read = file('reference', id, { ...paperFields, ...added });
  if (read.problems.length === 0) throw new Error('This paper is not broken.');
  return read;
}

export const material = (id: string, added: Fields) =>
  sound('material', id, { title: id, family: 'sulfide', form: 'crystal', summary: 'A material.', ...added });

export const family = (id: string, added: Fields = {}) =>
  sound('family', id, { title: id, order: 1, summary: 'A family.', ...added });

export const strategy = (id: string, added: Fields = {}) =>
  sound('strategy', id, {
    title: id,
    side: 'both',
    approach: 'coating',
    issues: ['dendrites'],
    summary: 'A strategy.',
    ...added,
  });

export const concept = (id: string, added: Fields = {}, body = '') =>
  sound('concept', id, { title: id, summary: 'A concept.', ...added }, body);

/** A value of a paper, as the least that the schema asks for. */
export const datum = (added: Fields = {}) => ({
  ...{ property: 'ionic-conductivity', material: 'm', value: 12, unit: 'mS/cm', method: 'measured' },
  source: { locator: 'Table 1' },
  ...added,
});

/** What a rule says of a content, as the check prints it. */
export const report = (rule: Rule, content: Content) => rule.check(content).map(problemText);
