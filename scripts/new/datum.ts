import { readFileSync, writeFileSync } from 'node:fs';
import { dimensionName, unitsOf } from '../../src/quantity/units.ts';
import { nearestNames } from '../../src/reading/nearest.ts';
import { descriptionAt, keysAt } from '../../src/schema/fields.ts';
import type { Reference } from '../../src/schema/reference.ts';
import { reference } from '../../src/schema/reference.ts';
import { subjectKeys } from '../../src/schema/subject.ts';
import { propertyOf } from '../../src/schema/vocabulary/property.ts';
import type { PropertyId } from '../../src/schema/vocabulary/property.ts';
import { entriesOf } from '../checks/records.ts';
import { withDatum } from './append-datum.ts';
import { chosen } from './choices.ts';
import type { Dialogue } from './dialogue.ts';
import { passes, Refused } from './draft.ts';
import type { Library } from './draft.ts';
import { Form } from './form.ts';
import type { Flags } from './form.ts';
import type { Outcome } from './reference.ts';

const place = ['data', 0] as const;

/** Asks for one value of a paper, and adds it to the paper's file, whose text stays as it is otherwise. */
export async function newDatum(
  library: Library,
  id: string,
  flags: Flags,
  dialogue: Dialogue | undefined,
): Promise<Outcome> {
  const { file, paper } = paperOf(library, id);
  const form = new Form(library, 'reference', flags, dialogue, place);
  const property = propertyOf((await form.field(['property'])) as PropertyId);
  await subject(form);
  const isWindow = property.label === 'Stability window';
  await form.field(['value'], isWindow || !dialogue ? {} : { hint: 'Write it as printed: 2.70 stays 2.70.' });
  await form.field(['relation'], { hint: 'Without an answer it is =.' });
  const known = property.dimensions.map(
    (dimension) =>
      `${dimensionName(dimension)}: ${unitsOf(dimension)
        .map(({ id }) => id)
        .join(', ')}`,
  );
  await form.field(['unit'], { hint: `Units of ${known.join('; of ')}.` });
  await form.field(['temperature']);
  await form.field(['method']);
  if (property.variants || flags['variant']) await form.field(['variant'], { only: property.variants });
  if (form.draft['material'] !== undefined || flags['form']) await form.field(['form']);
  await conditions(form);
  const mayDecompose = property.variants?.includes('thermodynamic') ?? false;
  if (mayDecompose || flags['products']) await form.field(['products']);
  await source(form, paper);
  await form.field(['note']);
  await form.field(['status'], { hint: 'Without an answer it is ok. A doubtful value needs a note.' });
  const text = withDatum(readFileSync(file, 'utf8'), form.fields);
  passes(library, 'reference', id, text);
  writeFileSync(file, text);
  return { file, text: `Added to ${file}.` };
}

function paperOf({ content }: Library, id: string): { file: string; paper: Reference } {
  const found = entriesOf(content, 'reference').find(({ read }) => read.id === id);
  if (found) return { file: found.read.file, paper: found.entry.data };
  const papers = content.filter(({ kind }) => kind === 'reference');
  const broken = papers.find((read) => read.id === id);
  if (broken)
    throw new Refused(`${broken.file} does not pass the check. Run npm run check, and mend it first.`);
  const near = nearestNames(
    id,
    papers.map((read) => read.id),
    3,
  );
  const advice =
    near.length > 0
      ? `Did you mean ${near.join(' or ')}?`
      : 'Write its file first: npm run new -- reference <doi>';
  throw new Refused(`There is no paper ${id}. ${advice}`);
}

/** What the value is about: exactly one thing. */
async function subject(form: Form): Promise<void> {
  const { dialogue, flags } = form;
  const given = subjectKeys.filter((key) => Object.keys(flags).some((flag) => flag.split('.')[0] === key));
  const keys = given.length > 0 || !dialogue ? given : [await one(form, dialogue)];
  for (const key of keys) {
    if (key !== 'cell') await form.field([key], { isNeeded: true });
    else for (const part of keysAt(reference, [...place, 'cell'])) await form.field(['cell', part]);
  }
}

async function one(form: Form, dialogue: Dialogue): Promise<(typeof subjectKeys)[number]> {
  dialogue.say(`\nWhat the value is about.\n${menu(form, [], subjectKeys)}`);
  for (;;) {
    const answer = chosen(await dialogue.ask('about: '), plainChoices(subjectKeys));
    const key = subjectKeys.find((known) => known === answer);
    if (key) return key;
    dialogue.say(`  about: expected one of ${subjectKeys.join(', ')}.`);
  }
}

/** Only the circumstances that the source reports are asked for. */
async function conditions(form: Form): Promise<void> {
  const { dialogue, flags } = form;
  const keys = keysAt(reference, [...place, 'conditions']);
  const given = keys.filter((key) => flags[`conditions.${key}`] !== undefined);
  for (const key of given) await form.field(['conditions', key]);
  if (!dialogue || given.length > 0) return;
  dialogue.say(
    `\n${descriptionAt(reference, [...place, 'conditions']) ?? ''} Name those that the source prints, separated by semicolons. Enter goes on.\n${menu(form, ['conditions'], keys)}`,
  );
  for (const key of await several(dialogue, keys)) await form.field(['conditions', key]);
}

async function several(dialogue: Dialogue, keys: readonly string[]): Promise<string[]> {
  for (;;) {
    const names = (await dialogue.ask('conditions: ')).split(';').filter((name) => name.trim() !== '');
    const picked = names.map((name) => chosen(name, plainChoices(keys)));
    const unknown = picked.find((name) => !keys.includes(name));
    if (unknown === undefined) return keys.filter((key) => picked.includes(key));
    const near = nearestNames(unknown, keys, 1)[0];
    dialogue.say(
      `  conditions: there is no ${unknown}. ${near === undefined ? 'Other circumstances belong into state or the note.' : `Did you mean ${near}?`}`,
    );
  }
}

/** Where it was read; a document that cites the paper is proposed with the number it prints. */
async function source(form: Form, { citedIn }: Reference): Promise<void> {
  const lists = [...new Set(citedIn.map(({ review }) => review))];
  const hint = lists.length === 0 ? undefined : `It is cited by ${lists.join(', ')}.`;
  const review = await form.field(['source', 'review'], { hint });
  const numbers = citedIn
    .filter((citation) => citation.review === review)
    .map(({ number }) => String(number));
  const [number, other] = numbers;
  if (review !== undefined || form.flags['source.number'])
    await form.field(['source', 'number'], { proposal: other === undefined ? number : undefined });
  await form.field(['source', 'locator']);
}

function plainChoices(keys: readonly string[]) {
  return keys.map((id) => ({ id, term: undefined }));
}

/** Fields as a numbered list, each with what the schema says of it. */
function menu(form: Form, path: readonly string[], keys: readonly string[]): string {
  const width = Math.max(...keys.map((key) => key.length));
  return keys
    .map(
      (key, index) =>
        `${String(index + 1).padStart(4)}  ${key.padEnd(width)}  ${form.description([...path, key])}`,
    )
    .join('\n');
}
