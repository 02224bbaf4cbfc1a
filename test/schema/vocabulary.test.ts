import { describe, expect, test } from 'vitest';
import { DIMENSIONS, lookUpUnit } from '../../src/quantity/units.ts';
import { RELATIONS } from '../../src/quantity/quantity.ts';
import { approach } from '../../src/schema/vocabulary/approach.ts';
import { diagram } from '../../src/schema/vocabulary/diagram.ts';
import { erratumKind } from '../../src/schema/vocabulary/erratum-kind.ts';
import { form } from '../../src/schema/vocabulary/form.ts';
import { issue } from '../../src/schema/vocabulary/issue.ts';
import { method } from '../../src/schema/vocabulary/method.ts';
import { properties, propertyIds, propertyOf } from '../../src/schema/vocabulary/property.ts';
import { relations } from '../../src/schema/vocabulary/relation.ts';
import { side } from '../../src/schema/vocabulary/side.ts';
import { status } from '../../src/schema/vocabulary/status.ts';
import { variant } from '../../src/schema/vocabulary/variant.ts';
import type { Term } from '../../src/schema/vocabulary/vocabulary.ts';

const vocabularies = {
  approach,
  diagram,
  erratumKind,
  form,
  issue,
  method,
  side,
  status,
  variant,
  property: { terms: properties, ids: propertyIds },
};

describe.each(Object.entries(vocabularies))('%s', (_name, { terms, ids }) => {
  const entries = Object.entries<Term>(terms);

  test('lists its terms in order', () => {
    expect([...ids]).toEqual(Object.keys(terms));
    expect(entries.length).toBeGreaterThan(1);
  });

  test.each(entries)(
    '%s is a plain id with a label and a definition of one line',
    (id, { label, definition }) => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(label).toMatch(/^\p{Lu}\S*(?: \S+)*$/u);
      expect(definition).toMatch(/^\p{Lu}[^\n]{8,160}\.$/u);
    },
  );

  test('gives no two terms one label', () => {
    const labels = entries.map(([, { label }]) => label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('properties', () => {
  test.each(propertyIds)('%s has dimensions that units measure, and variants that exist', (id) => {
    const { dimensions, variants = [] } = propertyOf(id);
    expect(dimensions.length).toBeGreaterThan(0);
    expect(DIMENSIONS).toEqual(expect.arrayContaining([...dimensions]));
    expect(variant.ids).toEqual(expect.arrayContaining([...variants]));
  });

  test.each([
    ['ionic-conductivity', 'mS/cm'],
    ['transference-number', '1'],
    ['interfacial-resistance', 'ohm*cm2'],
    ['capacity-retention', '%'],
    ['specific-capacity-theoretical', 'mAh/g'],
    ['cycle-life', 'cycles'],
    ['content', 'wt%'],
    ['rate', 'C'],
  ] as const)('%s is measured in %s', (id, unit) => {
    expect(propertyOf(id).dimensions).toContain(lookUpUnit(unit)?.dimension);
  });

  test.each([
    ['ionic-conductivity', 'V'],
    ['capacity-retention', '1'],
    ['interfacial-resistance', 'ohm'],
    ['activation-energy', 'eV/atom'],
  ] as const)('%s is not measured in %s', (id, unit) => {
    expect(propertyOf(id).dimensions).not.toContain(lookUpUnit(unit)?.dimension);
  });

  test('thermodynamic, kinetic, onset and stated limits are kept apart, and so are bulk, boundary and total', () => {
    expect(propertyOf('oxidation-potential').variants).toEqual([
      'thermodynamic',
      'kinetic',
      'onset',
      'stated',
    ]);
    expect(propertyOf('ionic-conductivity').variants).toEqual(['bulk', 'grain-boundary', 'total']);
  });
});

test('relations and kinds of publication are those that quantities and bibliographies know', () => {
  expect([...relations].sort()).toEqual([...RELATIONS].sort());
});
