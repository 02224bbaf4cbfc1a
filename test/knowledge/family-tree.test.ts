import { describe, expect, it } from 'vitest';
import { branch, familyTree, lineage, mainFamilies, mainFamily } from '../../src/knowledge/family-tree.ts';
import type { FamilyNode } from '../../src/knowledge/family-tree.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { family } from './records.ts';

/*
 * sulfide ── lgps-type
 *         └─ argyrodite ── chloride
 * oxide   ── garnet
 */
const all = joinRecords([
  family('chloride', 1, 'argyrodite'),
  family('argyrodite', 2, 'sulfide'),
  family('garnet', 1, 'oxide'),
  family('lgps-type', 1, 'sulfide'),
  family('oxide', 2),
  family('sulfide', 1),
]);
const ids = (families: readonly { id: string }[]) => families.map(({ id }) => id);

describe('the tree of families', () => {
  it('has the main families in order, each with those below it', () => {
    const drawn = ({ family: { id }, children }: FamilyNode): unknown => [id, ...children.map(drawn)];
    expect(familyTree(all.subfamilies).map(drawn)).toEqual([
      ['sulfide', ['lgps-type'], ['argyrodite', ['chloride']]],
      ['oxide', ['garnet']],
    ]);
    expect(ids(mainFamilies(all))).toEqual(['sulfide', 'oxide']);
  });

  it('orders families of one place by id', () => {
    const same = joinRecords([family('b', 1), family('c', 0), family('a', 1)]);
    expect(ids(mainFamilies(same))).toEqual(['c', 'a', 'b']);
  });

  it('ranks a family before those below it and before the next', () => {
    const byRank = [...all.familyRank].sort(([, a], [, b]) => a - b).map(([id]) => id);
    expect(byRank).toEqual(['sulfide', 'lgps-type', 'argyrodite', 'chloride', 'oxide', 'garnet']);
  });

  it('leads from the main family down to a family', () => {
    expect(ids(lineage(all, 'chloride'))).toEqual(['sulfide', 'argyrodite', 'chloride']);
    expect(ids(lineage(all, 'oxide'))).toEqual(['oxide']);
    expect(lineage(all, 'nowhere')).toEqual([]);
    expect(mainFamily(all, 'chloride')).toBe('sulfide');
    expect(mainFamily(all, 'sulfide')).toBe('sulfide');
    expect(mainFamily(all, 'nowhere')).toBe('nowhere');
  });

  it('has a branch at each family, itself included', () => {
    expect(branch(all, 'sulfide')).toEqual(new Set(['sulfide', 'lgps-type', 'argyrodite', 'chloride']));
    expect(branch(all, 'garnet')).toEqual(new Set(['garnet']));
  });

  it('ends where families stand in a circle, which the check refuses', () => {
    const circle = joinRecords([family('a', 1, 'b'), family('b', 1, 'a'), family('c', 1)]);
    expect(ids(lineage(circle, 'a'))).toEqual(['b', 'a']);
    expect(branch(circle, 'a')).toEqual(new Set(['a', 'b']));
    expect(familyTree(circle.subfamilies).map(({ family: { id } }) => id)).toEqual(['c']);
  });
});
