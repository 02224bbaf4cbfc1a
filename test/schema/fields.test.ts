import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { collections } from '../../src/schema/collections.ts';
import { descriptionAt, keysAt } from '../../src/schema/fields.ts';
import { kinds } from '../../src/schema/id.ts';
import { layersOf } from '../../src/schema/layers.ts';

type Field = { readonly path: string; readonly schema: z.ZodType };

/** Every field of a schema, at any depth; the items of a list as `[]`. */
function fieldsOf(schema: z.ZodType, path = ''): Field[] {
  return layersOf(schema).flatMap((layer): Field[] => {
    if (layer instanceof z.ZodArray) return fieldsOf(layer.element as z.ZodType, `${path}[]`);
    if (!(layer instanceof z.ZodObject)) return [];
    return Object.entries(layer.shape as Record<string, z.ZodType>).flatMap(([name, field]) => {
      const inner = path === '' ? name : `${path}.${name}`;
      return [{ path: inner, schema: field }, ...fieldsOf(field, inner)];
    });
  });
}

describe.each(kinds)('the schema of a %s', (kind) => {
  const schema: z.ZodType = collections[kind].schema;
  const fields = fieldsOf(schema);

  test.each(fields.map((field) => [field.path, field.schema.description] as const))(
    'says what %s is for, in a sentence',
    (_path, description) => {
      expect(description).toMatch(/^[\p{Lu}t“][^]{4,}\.$/u);
    },
  );

  test('refuses fields that it does not know, at every depth', () => {
    const records = [{ schema, path: kind }, ...fields].flatMap(({ schema: field, path }) =>
      layersOf(field).flatMap((layer) => (layer instanceof z.ZodObject ? [{ path, layer }] : [])),
    );
    expect(records.length).toBeGreaterThan(0);
    for (const { path, layer } of records) {
      const codes = layer.safeParse({ neverHeardOf: 1 }).error?.issues.map(({ code }) => code) ?? [];
      expect([path, codes.includes('unrecognized_keys')]).toEqual([path, true]);
    }
  });

  test('has words of its own for every choice between forms', () => {
    const unions = fields.flatMap(({ schema: field, path }) =>
      layersOf(field).flatMap((layer) => (layer instanceof z.ZodUnion ? [{ path, layer }] : [])),
    );
    for (const { path, layer } of unions) {
      const [issue] = layer.safeParse(Symbol('nothing'), { error: () => '' }).error?.issues ?? [];
      expect([path, issue?.message === '']).toEqual([path, false]);
    }
  });
});

test('every field is walked: the data of a paper', () => {
  const paths = fieldsOf(collections.reference.schema).map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'data',
      'data[].unit',
      'data[].cell.electrolyte',
      'data[].source.locator',
      'data[].source[].locator',
      'data[].conditions.rate',
      'data[].use.reason',
      'citedIn[].number',
      'errata[].printed',
    ]),
  );
});

describe('keysAt', () => {
  test.each([
    [[], ['title', 'parent', 'order', 'aliases', 'formula', 'summary']],
    [['title'], []],
    [['aliases', 0], []],
    [['missing'], []],
    [['constructor'], []],
  ])('of a family at %j', (path, expected) => {
    expect(keysAt(collections.family.schema, path)).toEqual(expected);
  });

  test.each([
    [
      ['data', 3, 'source'],
      ['review', 'number', 'locator'],
    ],
    [
      ['data', 3, 'source', 1],
      ['review', 'number', 'locator'],
    ],
    [
      ['data', 3, 'use'],
      ['as', 'reason'],
    ],
    [['data', 'source'], []],
    [
      ['citedIn', 0],
      ['review', 'number'],
    ],
  ])('of a paper at %j', (path, expected) => {
    expect(keysAt(collections.reference.schema, path)).toEqual(expected);
  });
});

test('descriptionAt finds the manual of a field behind every wrapper', () => {
  const at = (...path: (string | number)[]) => descriptionAt(collections.reference.schema, path);
  expect(at('year')).toBe('Year of publication.');
  expect(at('data', 0, 'unit')).toBe('The printed unit.');
  expect(at('data', 0, 'source', 1, 'locator')).toBe(
    'The place: a section number or title, a table, a figure caption.',
  );
  expect(at('data', 0, 'value', 1)).toBeUndefined();
  expect(at('missing')).toBeUndefined();
});
