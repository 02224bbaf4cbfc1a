import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { formulaUnicode } from '../../src/chemistry/render.ts';
import { compositionKey } from '../../src/chemistry/identity.ts';
import { tryParseFormula } from '../../src/chemistry/parse.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { recordFile } from '../../src/knowledge/search/search-files.ts';
import { family, material } from '../knowledge/records.ts';
import { answer, indexOf } from './index.ts';

/** Public data that is not part of the project; where it is absent these tests are skipped. */
const datasets = '../shared/datasets';
const isThere = existsSync(datasets);
const read = (path: string) => readFileSync(`${datasets}/${path}`, 'utf8');

/** One material for each formula that can be read; a second spelling of one compound is no second material. */
function materialsOf(formulas: readonly string[]) {
  const byKey = new Map<string, string>();
  for (const formula of formulas) {
    const parsed = tryParseFormula(formula);
    if (parsed && !byKey.has(compositionKey(parsed))) byKey.set(compositionKey(parsed), formula);
  }
  return [...byKey.values()].map((formula, index) => ({ id: `material-${index}`, formula }));
}

const entriesFor = (materials: ReturnType<typeof materialsOf>) => [
  family('oxide', 1),
  ...materials.map(({ id, formula }) => material(id, `'${formula}'`, 'oxide', `formula: '${formula}'`)),
];
const indexFor = (materials: ReturnType<typeof materialsOf>) => indexOf(entriesFor(materials));
const knowledgeOf = (materials: ReturnType<typeof materialsOf>) => joinRecords(entriesFor(materials));

describe.skipIf(!isThere)('two spellings of one compound', () => {
  const pairs = isThere
    ? (JSON.parse(read('formula-spellings.json')) as { query: string; same_material_written_as: string }[])
    : [];
  const written = pairs.map((pair) => pair.same_material_written_as.trim());
  const materials = materialsOf(written);
  const index = indexFor(materials);

  it('are 64 pairs', () => {
    expect(pairs).toHaveLength(64);
  });

  it.each(pairs.map(({ query, same_material_written_as: other }) => [query, other.trim()] as const))(
    '%s finds %s first',
    (query, other) => {
      const key = compositionKey(tryParseFormula(other)!);
      const [best] = answer(index, query).groups[0]!.hits;
      expect(compositionKey(tryParseFormula(best!.title)!)).toBe(key);
      expect(best!.rank).toBe(0);
    },
  );
});

describe.skipIf(!isThere)('five hundred real electrolytes', () => {
  const rows = isThere ? csvParse(read('obelix/all.csv')) : [];
  const column =
    rows.length > 0 ? Object.keys(rows[0]!).find((name) => /reduced|composition/i.test(name))! : '';
  const materials = materialsOf(rows.map((row) => row[column]!.trim()));
  const index = indexFor(materials);

  it('are there', () => {
    expect(materials.length).toBeGreaterThan(400);
  });

  it('each is the first answer to its formula, in plain letters and with lowered digits, and never all are', () => {
    const wrong = materials.flatMap(({ id, formula }) =>
      [formula, formulaUnicode(tryParseFormula(formula)!)].flatMap((query) => {
        const [group] = answer(index, query).groups;
        const isFirst = group?.hits[0]?.id === id;
        const isFew = (group?.hits.length ?? 0) < materials.length / 2;
        return isFirst && isFew ? [] : [query];
      }),
    );
    expect(wrong).toEqual([]);
  }, 60_000);
});

describe.skipIf(!isThere)('the index', () => {
  it('of a thousand materials weighs less than 60 KB on the wire', () => {
    const formulas = ['obelix/all.csv', 'liverpool-liion/LiIonDatabase.csv'].flatMap((path) => {
      const rows = csvParse(read(path).replace(/^\ufeff/, ''));
      const name = Object.keys(rows[0]!).find((head) => /composition/i.test(head))!;
      return rows.map((row) => row[name]!.trim());
    });
    const materials = materialsOf(formulas);
    const text = JSON.stringify(recordFile(knowledgeOf(materials)));
    const bytes = gzipSync(text).length;
    expect(materials.length).toBeGreaterThan(700);
    expect((bytes / materials.length) * 1000).toBeLessThan(60 * 1024);
  });
});
