import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/schema/collections.ts';
import { kinds, link } from '../../src/schema/id.ts';
import { linksIn } from '../../src/schema/links.ts';

const found = (schema: z.ZodType, value: unknown) =>
  linksIn(schema, value).map(({ path, kind, id }) => `${path.join('.')} = ${kind} ${id}`);

describe('linksIn finds the links of', () => {
  test('a reference', () => {
    const source = { review: 'r1', number: 5, locator: 'Table 1' };
    expect(
      found(collections.reference.schema, {
        citedIn: [{ review: 'r2', number: 1 }],
        strategies: [{ strategy: 's', finding: 'x', source }],
        data: [
          { material: 'm', source },
          { family: 'f', source: [{ review: 'r3' }, { locator: '5' }, { review: 'r4' }] },
          { electrode: 'e' },
          { cell: { cathode: 'c', electrolyte: 'm1', anode: 'a' } },
          { cell: { electrolyte: ['m2', 'm3'] } },
          { system: 'none' },
        ],
        errata: [{ id: 'x', references: ['r5'], materials: ['m4', 'm5'] }],
      }),
    ).toEqual([
      'citedIn.0.review = reference r2',
      'strategies.0.strategy = strategy s',
      'strategies.0.source.review = reference r1',
      'data.0.material = material m',
      'data.0.source.review = reference r1',
      'data.1.family = family f',
      'data.1.source.0.review = reference r3',
      'data.1.source.2.review = reference r4',
      'data.2.electrode = electrode e',
      'data.3.cell.cathode = electrode c',
      'data.3.cell.electrolyte = material m1',
      'data.3.cell.anode = electrode a',
      'data.4.cell.electrolyte.0 = material m2',
      'data.4.cell.electrolyte.1 = material m3',
      'errata.0.references.0 = reference r5',
      'errata.0.materials.0 = material m4',
      'errata.0.materials.1 = material m5',
    ]);
  });

  test('a family, a material, a strategy, an electrode, a concept and a lesson', () => {
    expect(found(collections.family.schema, { parent: 'f' })).toEqual(['parent = family f']);
    expect(
      found(collections.material.schema, { family: 'f', components: [{ name: 'x' }, { material: 'm' }] }),
    ).toEqual(['components.1.material = material m', 'family = family f']);
    const claim = { for: ['r1', 'r2'], against: ['r3'], source: { review: 'r4' } };
    expect(
      found(collections.strategy.schema, { families: ['f'], electrodes: ['e'], claims: [claim] }),
    ).toEqual([
      'families.0 = family f',
      'electrodes.0 = electrode e',
      'claims.0.for.0 = reference r1',
      'claims.0.for.1 = reference r2',
      'claims.0.against.0 = reference r3',
      'claims.0.source.review = reference r4',
    ]);
    expect(found(collections.electrode.schema, { title: 'x' })).toEqual([]);
    expect(found(collections.concept.schema, { related: ['c'] })).toEqual(['related.0 = concept c']);
    expect(found(collections.lesson.schema, { prerequisites: ['l'] })).toEqual([
      'prerequisites.0 = lesson l',
    ]);
  });
});

test('a link is found behind every wrapper', () => {
  const wrapped = z.object({
    optional: link('concept').optional(),
    described: link('concept').describe('A term.').optional().describe('A term, or none.'),
    withDefault: link('concept').default('x'),
    list: z.array(link('concept')).min(1).default([]).describe('Terms.'),
    changed: link('concept').transform((id) => [id]),
    either: z.union([link('concept').transform((id) => [id]), z.array(link('concept'))]).optional(),
    pair: z.array(z.array(z.strictObject({ deep: link('concept') }))),
  });
  const value = {
    ...{
      optional: 'a',
      described: 'b',
      withDefault: 'c',
      list: ['d', 'e'],
      changed: 'f',
      either: ['g', 'h'],
    },
    pair: [[{ deep: 'i' }], [{ deep: 'j' }, { deep: 'k' }]],
  };
  expect(
    linksIn(wrapped, value)
      .map(({ id }) => id)
      .join(''),
  ).toBe('abcdefghijk');
});

test.each([
  ['nothing', undefined],
  ['an empty field', null],
  ['a number', 5],
  ['a text where a list is needed', { related: 'c' }],
  ['a record where a text is needed', { related: [{ id: 'c' }] }],
  ['a field of another kind of record', { parent: 'f' }],
  ['what every object of JavaScript has', { __proto__: { related: ['c'] } }],
])('%s is passed over', (_name, value) => {
  expect(linksIn(collections.concept.schema, value)).toEqual([]);
});

test('every kind of record can be linked to by some schema', () => {
  const linked = new Set(
    kinds.filter((kind) =>
      kinds.some((from) =>
        JSON.stringify(
          z.toJSONSchema(collections[from].schema, { io: 'input', unrepresentable: 'any' }),
        ).includes(`"link":"${kind}"`),
      ),
    ),
  );
  expect([...linked]).toEqual([...kinds]);
});
