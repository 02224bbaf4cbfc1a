import { slug } from '../../src/bibliography/slug.ts';
import type { Formula } from '../../src/chemistry/formula.ts';
import { greekName } from '../../src/chemistry/glyphs.ts';
import { compositionDistance, sameCompound } from '../../src/chemistry/identity.ts';
import { parseFormula } from '../../src/chemistry/parse.ts';
import { formulaText } from '../../src/chemistry/render.ts';
import type { Material } from '../../src/schema/material.ts';
import { reason } from '../../src/schema/message.ts';
import { entriesOf } from '../checks/records.ts';
import { Stopped } from './dialogue.ts';
import type { Dialogue } from './dialogue.ts';
import { fileText, Refused, writeNew } from './draft.ts';
import type { Library } from './draft.ts';
import { Form } from './form.ts';
import type { Flags } from './form.ts';
import type { Outcome } from './reference.ts';

type KnownMaterial = { readonly id: string; readonly material: Material; readonly formula: Formula };

/** Compositions further apart than this share of their atoms say little about each other. */
const near = 0.15;

/**
 * Checks the formula, says where the composition is already, proposes name, id and family, and asks for the rest. A polymer or a
 * composite is named in words and has components.
 */
export async function newMaterial(
  library: Library,
  name: string,
  { id, ...flags }: Flags,
  dialogue: Dialogue | undefined,
): Promise<Outcome> {
  const formula = readFormula(name);
  const plainName = typeof formula === 'string' ? name : formulaText(formula);
  const known = knownMaterials(library);
  const notes: string[] = [];
  const tell = (text: string) => (dialogue ? dialogue.say(text) : notes.push(text));
  if (typeof formula === 'string') {
    if (!dialogue && !flags['components.name'] && !flags['formula']) throw new Refused(formula);
    tell(`${formula}\nTaken for the name of a polymer or composite. Ctrl-C stops, to correct a formula.`);
  } else {
    const same = known.filter((other) => sameCompound(other.formula, formula));
    if (same.length > 0) {
      tell(sameText(same, library.folder));
      const goOn = dialogue ? await dialogue.ask('Go on with another structure or form? (yes, no) ') : 'yes';
      if (!/^y/i.test(goOn)) throw new Stopped();
    }
  }
  const form = new Form(library, 'material', flags, dialogue);
  const title = String(await form.field(['title'], { proposal: plainName }));
  await form.field(['aliases']);
  await form.field(['formula'], {
    proposal: typeof formula === 'string' ? undefined : plainName,
  });
  await form.field(['phase']);
  if (form.draft['formula'] === undefined) await components(form);
  const neighbours = typeof formula === 'string' ? [] : neighboursOf(formula, known);
  const hint = neighbours.length === 0 ? undefined : `Near it: ${neighbours.map(neighbourText).join('; ')}.`;
  await form.field(['family'], dialogue ? { hint, proposal: neighbours[0]?.material.family } : {});
  await form.field(['form']);
  await form.field(['summary']);
  const wanted = id?.[0] ?? (await idFor(library, title, form, dialogue));
  const file = writeNew(library, 'material', wanted, fileText(form.fields));
  return { file, text: [...notes, `Written: ${file}`].join('\n') };
}

/** The formula, or why it is none. */
function readFormula(text: string): Formula | string {
  try {
    return parseFormula(text);
  } catch (error) {
    return `"${text}" is not a formula. ${reason(error)}`;
  }
}

function knownMaterials({ content }: Library): KnownMaterial[] {
  return entriesOf(content, 'material').flatMap(({ entry: { id, data } }) => {
    const formula = data.formula === undefined ? undefined : readFormula(data.formula);
    return formula === undefined || typeof formula === 'string' ? [] : [{ id, material: data, formula }];
  });
}

function sameText(same: readonly KnownMaterial[], folder: string): string {
  const lines = same.map(({ id, material: { formula, phase, form, title } }) => {
    const what = [formula, phase, form].filter((part) => part !== undefined).join(', ');
    return `  ${folder}/materials/${id}.mdx  ${title} (${what})`;
  });
  return [`We have this composition:`, ...lines, 'Another spelling of a name is an alias there.'].join('\n');
}

/** The materials with nearly the same share of each element, nearest first. */
function neighboursOf(formula: Formula, known: readonly KnownMaterial[]): KnownMaterial[] {
  return known
    .map((other) => ({ other, distance: compositionDistance(other.formula, formula) ?? 1 }))
    .filter(({ distance }) => distance <= near)
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 3)
    .map(({ other }) => other);
}

function neighbourText({ material: { title, family } }: KnownMaterial): string {
  return `${title} (${family})`;
}

/** The parts of a polymer or composite; each may have a page and a formula of its own. */
async function components(form: Form): Promise<void> {
  const { dialogue, flags } = form;
  const names = flags['components.name'] ?? (dialogue ? await componentNames(dialogue, form) : []);
  for (const [index, name] of names.entries()) {
    form.taken(['components', index, 'name'], [name], {}, true);
    if (!dialogue) continue;
    for (const field of ['material', 'formula', 'amount']) await form.field(['components', index, field]);
  }
}

async function componentNames(dialogue: Dialogue, form: Form): Promise<string[]> {
  dialogue.say(`\n${form.description(['components'])} Their names, separated by semicolons.`);
  for (;;) {
    const names = (await dialogue.ask('components: ')).split(';').map((name) => name.trim());
    if (names.some((name) => name !== '')) return names.filter((name) => name !== '');
    dialogue.say('  components are needed where there is no formula.');
  }
}

/** An id from the name; where another material has it, with the structure or the form. */
async function idFor(
  library: Library,
  title: string,
  form: Form,
  dialogue: Dialogue | undefined,
): Promise<string> {
  const taken = new Set(library.content.filter(({ kind }) => kind === 'material').map((read) => read.id));
  const named = slug(spelt(title));
  const parts = [form.draft['phase'], form.draft['form']].filter((part) => part !== undefined);
  const free = [named, ...parts.map((part) => slug(`${spelt(String(part))}-${named}`))].find(
    (one) => one !== '' && !taken.has(one),
  );
  const proposal = free ?? named;
  if (!dialogue) return proposal;
  const answer = await dialogue.ask(`\nThe file name, without .mdx. Enter takes ${proposal}.\nid: `);
  return answer === '' ? proposal : answer;
}

/** Greek letters by their names: β-Li3PS4 is beta-Li3PS4. */
function spelt(text: string): string {
  return text.replace(/[α-ω]/g, (letter) => greekName(letter) ?? letter);
}
