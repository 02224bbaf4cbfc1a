import { joinRecords } from '../../src/knowledge/knowledge.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measurement } from '../../src/knowledge/measurement.ts';
import { readEntry } from '../../src/reading/entry.ts';
import { collections } from '../../src/schema/collections.ts';
import type { Entry } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';

/** A content file from its literal text, through the reader and the schema that contributors meet. A fixture that they refuse is no fixture. */
export function record<K extends Kind>(kind: K, id: string, text: string): Entry<K> {
  const file = `content/${collections[kind].folder}/${id}.mdx`;
  const { entry, problems } = readEntry(kind, id, file, text.trimStart());
  const refused = problems.map(({ field, found, expected }) => `${file} ${field}: ${found}, not ${expected}`);
  if (!entry || refused.length > 0) throw new Error(refused.join('\n') || `${file} cannot be read`);
  return entry as Entry as Entry<K>;
}

/** A paper with further fields of its frontmatter, such as `data:` and `citedIn:`. */
export const paper = (id: string, year: number, fields = '') =>
  record(
    'reference',
    id,
    `
---
type: article
authors:
  - ${id[0]!.toUpperCase()}${id.slice(1).replace(/-.*/, '')}, A. B.
year: ${year}
${fields}
---
`,
  );

/** A paper with one value; `fields` are the lines of the datum, without indent. */
export const paperWith = (id: string, year: number, ...data: string[]) =>
  paper(id, year, `data:\n${data.map(listItem).join('')}`);

/** Lines of YAML as an item of a list. */
function listItem(lines: string): string {
  const [first, ...rest] = lines.trim().split('\n');
  return [`  - ${first}`, ...rest.map((line) => `    ${line}`), ''].join('\n');
}

export const family = (id: string, order: number, parent?: string) =>
  record(
    'family',
    id,
    `
---
title: ${id[0]!.toUpperCase()}${id.slice(1)}
order: ${order}
${parent === undefined ? '' : `parent: ${parent}`}
summary: A family.
---
`,
  );

export const material = (id: string, title: string, familyId: string, fields = `formula: ${title}`) =>
  record(
    'material',
    id,
    `
---
title: ${title}
family: ${familyId}
form: crystal
summary: A material.
${fields}
---
`,
  );

export const electrode = (id: string, title: string, role: 'cathode' | 'anode') =>
  record(
    'electrode',
    id,
    `---\ntitle: ${title}\nformula: ${title}\nrole: ${role}\nsummary: An electrode.\n---\n`,
  );

export const strategy = (id: string, fields = '') =>
  record(
    'strategy',
    id,
    `
---
title: ${id}
side: cathode
approach: coating
issues: [oxidation]
summary: A strategy.
${fields}
---
`,
  );

/** The measurements of papers alone, newest paper first. */
export const measurementsOf = (...papers: Entry[]): readonly Measurement[] =>
  joinRecords(papers).measurements;

/** The one measurement of a datum. */
export function measured(lines: string, id = 'someone-2020-joule-1'): Measurement {
  return measurementsOf(paperWith(id, 2020, lines))[0]!;
}

/** What a datum of the conductivity of a material looks like, with the lines that a test is about. */
export const conductivity = (value: string, lines = 'temperature: RT', materialId = 'li6ps5cl') => `
property: ionic-conductivity
material: ${materialId}
value: ${value}
unit: mS/cm
method: measured
source: { locator: Table 1 }
${lines}
`;

/** What a datum of a computed limit of stability looks like. */
export const potential = (value: string, lines = '', property = 'oxidation-potential') => `
property: ${property}
material: li6ps5cl
value: ${value}
unit: V
method: computed
variant: thermodynamic
source: { locator: Table 1 }
${lines}
`;

export type { Knowledge };
