import { existsSync, readFileSync } from 'node:fs';
import { DoiError, parseDoi } from '../src/bibliography/doi.ts';
import { RecordError } from '../src/bibliography/from-csl.ts';
import { RisError } from '../src/bibliography/ris.ts';
import { WORK_TYPES } from '../src/bibliography/work.ts';
import { readFolder } from '../src/reading/folder.ts';
import { newDatum } from './new/datum.ts';
import { Stopped, terminal } from './new/dialogue.ts';
import type { Dialogue } from './new/dialogue.ts';
import { Refused } from './new/draft.ts';
import type { Library } from './new/draft.ts';
import { newMaterial } from './new/material.ts';
import { optionsOf, usage } from './new/options.ts';
import type { Options } from './new/options.ts';
import { referenceByDoi, referencesFrom } from './new/reference.ts';
import type { Outcome, Said } from './new/reference.ts';
import { internet, RegistryError } from './new/registry.ts';
import { newStrategy } from './new/strategy.ts';

/** `npm run new`: writes the file of a paper, a material or a strategy, or adds a value to a paper. It overwrites nothing. */
async function run(options: Options): Promise<Outcome[]> {
  const { task, name, content: folder, flags } = options;
  if (!existsSync(folder)) throw new Refused(`The folder ${folder} does not exist.`);
  if (task === 'reference') return references(options);
  if (name === undefined && task !== 'strategy')
    throw new Refused(`Say which ${task === 'datum' ? 'paper' : 'material'}.\n${usage}`);
  const dialogue = options.yes ? undefined : terminal();
  try {
    return [await asked(task, name ?? '', libraryIn(folder), flags, dialogue)];
  } finally {
    dialogue?.close();
  }
}

function asked(
  task: 'material' | 'strategy' | 'datum',
  name: string,
  library: Library,
  flags: Options['flags'],
  dialogue: Dialogue | undefined,
): Promise<Outcome> {
  if (task === 'material') return newMaterial(library, name, flags, dialogue);
  if (task === 'datum') return newDatum(library, name, flags, dialogue);
  return newStrategy(library, name === '' ? undefined : name, flags, dialogue);
}

/** What is said is read before the content is, which takes some seconds. */
async function references(options: Options): Promise<Outcome[]> {
  const { name, from, fresh, cache, content } = options;
  const said = saidIn(options);
  if (from !== undefined && name === undefined) {
    const text = textIn(from);
    return referencesFrom(libraryIn(content), text, said);
  }
  if (name === undefined || from !== undefined) throw new Refused(`Give a DOI, or --from a file.\n${usage}`);
  const doi = parseDoi(name);
  return [await referenceByDoi(libraryIn(content), doi, internet, { folder: cache, isFresh: fresh }, said)];
}

function textIn(from: string): string {
  if (from !== '-' && !existsSync(from)) throw new Refused(`The file ${from} does not exist.`);
  return readFileSync(from === '-' ? 0 : from, 'utf8');
}

function saidIn({ type, citedIn }: Options): Said {
  const known = WORK_TYPES.find((one) => one === type);
  if (type !== undefined && known === undefined)
    throw new Refused(`--type: found "${type}", expected one of ${WORK_TYPES.join(', ')}.`);
  return { type: known, citedIn: citedIn.map(citation) };
}

function citation(text: string): { review: string; number: number } {
  const [, review, number] = /^([a-z0-9-]+):(\d+)$/.exec(text) ?? [];
  if (review === undefined)
    throw new Refused(`--cited-in: found "${text}", expected a document and a number, as jia-2024:17.`);
  return { review, number: Number(number) };
}

function libraryIn(folder: string): Library {
  return { folder, content: readFolder(folder, folder) };
}

/** What a person can mend; anything else is our mistake and is shown whole. */
const expected = [Refused, Stopped, DoiError, RecordError, RisError, RegistryError];

const options = optionsOf(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(options);
  process.exitCode = 1;
} else {
  try {
    const outcomes = await run(options);
    for (const { text, isRefused } of outcomes) (isRefused === true ? console.error : console.log)(text);
    if (outcomes.some(({ isRefused }) => isRefused === true)) process.exitCode = 1;
  } catch (error) {
    if (!expected.some((kind) => error instanceof kind)) throw error;
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  }
}
