import { globSync, readFileSync, readdirSync } from 'node:fs';
import { ESLint } from 'eslint';
import { describe, expect, test } from 'vitest';
import { refusal, rooms } from '../../scripts/import-rooms.ts';

const eslint = new ESLint();

/** What the project's own settings say about the imports of a file with this text at this place. */
async function refusals(filePath: string, text: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  const messages = result?.messages ?? [];
  const broken = messages.find(({ fatal }) => fatal);
  if (broken) throw new Error(broken.message);
  return messages.flatMap(({ ruleId, line, message }) =>
    ruleId === 'rooms/direction' ? [`${line}: ${message}`] : [],
  );
}

const page = (script: string) => `---\n${script}\n---\n<p></p>\n`;

describe('an import against the direction is refused', () => {
  test.each([
    [
      'chemistry takes nothing of ours',
      'src/chemistry/x.ts',
      "import { a } from '../quantity/units.ts';",
      '1: chemistry may import nothing of ours, not quantity.',
    ],
    [
      'nor its types',
      'src/chemistry/x.ts',
      "import type { A } from '../schema/datum.ts';",
      '1: chemistry may import nothing of ours, not schema.',
    ],
    [
      'charts know no library',
      'src/charts/x.ts',
      "import { a } from '../library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'nor from a folder deeper',
      'src/charts/window/deep/x.ts',
      "import { a } from '../../../library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'nor by a detour',
      'src/charts/x.ts',
      "import { a } from './../charts/../library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'nor by way of the root',
      'src/charts/x.ts',
      "import { a } from '../../src/library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'nor from the root',
      'src/charts/x.ts',
      "import { a } from '/src/library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'charts take the types of knowledge, nothing that runs',
      'src/charts/x.ts',
      "import { a } from '../knowledge/summary.ts';",
      '1: charts may import the types of knowledge, nothing that runs: write "import type".',
    ],
    [
      'a type beside what runs does not help',
      'src/charts/x.ts',
      "import { type A, b } from '../knowledge/summary.ts';",
      '1: charts may import the types of knowledge, nothing that runs: write "import type".',
    ],
    [
      'nor does a type in braces, which loads the module',
      'src/charts/x.ts',
      "import { type A } from '../knowledge/summary.ts';",
      '1: charts may import the types of knowledge, nothing that runs: write "import type".',
    ],
    [
      'the browser gets no schema',
      'src/client/x.ts',
      "import { datum } from '../schema/datum.ts';",
      '1: client may import the types of schema, nothing that runs: write "import type".',
    ],
    [
      'and no Zod',
      'src/client/x.ts',
      "import { z } from 'zod';",
      '1: Only schema, reading, scripts may import zod.',
    ],
    [
      'charts touch no page',
      'src/charts/x.ts',
      "import { useState } from 'preact/hooks';",
      '1: Only explorers may import preact/hooks.',
    ],
    [
      'an import while it runs',
      'src/charts/x.ts',
      "export const a = await import('../library/pages.ts');",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'an import of nobody knows what',
      'src/charts/x.ts',
      'export const a = (b: string) => import(b);',
      '1: Name the module by a literal text, so that the direction of the import can be seen.',
    ],
    [
      'a type named in place',
      'src/chemistry/x.ts',
      "export type A = import('../schema/datum.ts').Datum;",
      '1: chemistry may import nothing of ours, not schema.',
    ],
    [
      'an import for its effects',
      'src/charts/x.ts',
      "import '../library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'an export from elsewhere',
      'src/charts/x.ts',
      "export { a } from '../library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'an export of everything',
      'src/charts/x.ts',
      "export * from '../library/pages.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'many files at once',
      'src/charts/x.ts',
      "export const a = import.meta.glob('../library/*.ts');",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'several patterns at once',
      'src/charts/x.ts',
      "export const a = import.meta.glob(['./*.ts', '../library/*.ts']);",
      '1: charts may import models, quantity, site, knowledge, schema, not library.',
    ],
    [
      'a room that nobody knows',
      'src/charts/x.ts',
      "import { a } from '../helpers/a.ts';",
      '1: charts may import models, quantity, site, knowledge, schema, not helpers.',
    ],
    [
      'a command',
      'src/knowledge/x.ts',
      "import { a } from '../../scripts/steps.ts';",
      '1: knowledge may import schema, reading, chemistry, quantity, bibliography, models, not scripts.',
    ],
    [
      'a test',
      'src/knowledge/x.ts',
      "import { a } from '../../test/a.ts';",
      '1: knowledge may import schema, reading, chemistry, quantity, bibliography, models, not test.',
    ],
    [
      'a command and the library',
      'scripts/x.ts',
      "import { a } from '../src/library/pages.ts';",
      '1: scripts may import schema, reading, knowledge, charts, bibliography, chemistry, quantity, site, not library.',
    ],
    [
      'a rule and Astro',
      'scripts/checks/x.ts',
      "import { a } from 'astro:content';",
      '1: Only library, content.config.ts may import astro:content.',
    ],
    [
      'a component and the library',
      'src/components/X.astro',
      page("import { a } from '../library/pages.ts';"),
      '2: components may import explorers, charts, site, styles, chemistry, quantity, schema, knowledge, reading, not library.',
    ],
    [
      'a component and what runs of knowledge',
      'src/components/X.astro',
      page("import { a } from '../knowledge/summary.ts';"),
      '2: components may import the types of knowledge, nothing that runs: write "import type".',
    ],
    [
      'the script of a component and anything but client',
      'src/components/X.astro',
      "<p></p>\n<script>\n  import { a } from '../schema/datum.ts';\n  a();\n</script>\n",
      '3: <script> may import client, not schema.',
    ],
    [
      'a page and the content itself',
      'src/pages/x.astro',
      page("import { getCollection } from 'astro:content';"),
      '2: Only library, content.config.ts may import astro:content.',
    ],
    [
      'a page and a schema',
      'src/pages/a/b/x.astro',
      page("import { a } from '../../../schema/datum.ts';"),
      '2: pages may import library, components, layouts, site, knowledge, not schema.',
    ],
    [
      'a page and its content by the type',
      'src/pages/x.astro',
      page("import type { CollectionEntry } from 'astro:content';"),
      '2: Only library, content.config.ts may import astro:content.',
    ],
    [
      'the configuration and knowledge',
      'src/content.config.ts',
      "import { a } from './knowledge/summary.ts';",
      '1: content.config.ts may import library, schema, not knowledge.',
    ],
  ])('%s', async (_name, file, text, expected) => {
    expect(await refusals(file, text)).toEqual([expected]);
  });
});

describe('an import along the direction passes', () => {
  test.each([
    [
      'src/charts/x.ts',
      "import type { A } from '../knowledge/summary.ts';\nimport { b } from '../quantity/units.ts';\nimport { scaleLinear } from 'd3-scale';",
    ],
    ['src/charts/window/x.ts', "import { a } from '../subjects.ts';\nimport { b } from './scene.ts';"],
    ['src/chemistry/x.ts', "import { a } from './parse.ts';\nimport { b } from 'node:fs';"],
    [
      'src/client/x.ts',
      "export const a = (b: string) => import(b);\nimport type { A } from '../schema/datum.ts';",
    ],
    [
      'src/library/x.ts',
      "import { getCollection } from 'astro:content';\nimport { a } from '../knowledge/summary.ts';",
    ],
    [
      'src/content.config.ts',
      "import { defineCollection } from 'astro:content';\nimport { a } from './library/loader.ts';",
    ],
    [
      'src/components/X.astro',
      `${page("import { a } from '../charts/x.ts';\nimport Y from './Y.astro';")}<script>\n  import '../client/x.ts';\n</script>\n`,
    ],
    [
      'src/pages/x.astro',
      page("import { a } from '../library/pages.ts';\nimport X from '../components/X.astro';"),
    ],
    ['src/layouts/X.astro', page("import '../styles/charts.css';\nimport { a } from '../site/urls.ts';")],
    [
      'scripts/checks/x.ts',
      "import { a } from '../../src/schema/datum.ts';\nimport { b } from './rule.ts';\nimport { c } from '../report/terminal.ts';",
    ],
    ['test/x.test.ts', "import { a } from '../src/library/pages.ts';"],
  ])('in %s: %s', async (file, text) => {
    expect(await refusals(file, text)).toEqual([]);
  });
});

test('every folder of src/ that holds code is a room', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && globSync(`src/${entry.name}/**/*.{ts,astro,mdx}`).length > 0,
  );
  expect(folders.map(({ name }) => name).filter((name) => !(name in rooms))).toEqual([]);
});

test('no room may import one that may import it: the direction has no circle', () => {
  const reach = (room: string, seen: string[]): string[] =>
    Object.keys(rooms[room] ?? {}).flatMap((next) =>
      seen.includes(next) ? [[...seen, next].join(' › ')] : reach(next, [...seen, next]),
    );
  expect(Object.keys(rooms).flatMap((room) => reach(room, [room]))).toEqual([]);
});

describe('the real tree keeps to the direction', () => {
  test('its code', async () => {
    const results = await eslint.lintFiles(['src', 'scripts']);
    const found = results.flatMap(({ filePath, messages }) =>
      messages.flatMap(({ ruleId, line, message }) =>
        ruleId === 'rooms/direction' ? [`${filePath}:${line} ${message}`] : [],
      ),
    );
    expect(results.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  }, 60_000);

  test('its pages in MDX', () => {
    const found = globSync('src/**/*.mdx').flatMap((path) => {
      const file = path.replaceAll('\\', '/');
      const imports = readFileSync(path, 'utf8').matchAll(/^(?:import|export)\b[^'"]*['"]([^'"]+)['"]/gm);
      return [...imports]
        .map(([, specifier = '']) => refusal(file, specifier, false))
        .filter((message) => message !== undefined);
    });
    expect(found).toEqual([]);
  });
});
