import { describe, expect, it } from 'vitest';
import { contactStatements } from '../../src/knowledge/interface-statements.ts';
import { rules } from '../../src/knowledge/interface-rules.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { readFolder } from '../../src/reading/folder.ts';

const all = joinRecords(readFolder('content').flatMap(({ entry }) => (entry ? [entry] : [])));

describe('the statements on contacts, held against the records', () => {
  it.each(rules.map((rule) => [rule.says, rule] as const))('%s', (_, { review, numbers, errata, covers }) => {
    const list = all.listOf.get(review) ?? [];
    const document = all.reference.get(review);
    expect(document, review).toBeDefined();
    // Every number leads to a paper, and every correction to one of the same document.
    for (const number of numbers)
      expect(
        list.some((entry) => entry.number === number),
        `[${number}]`,
      ).toBe(true);
    const known = document!.data.errata.map(({ id }) => id);
    for (const id of errata) expect(known).toContain(id);
    expect(covers).toBeTypeOf('function');
  });

  it('cover electrolytes of the records: none of them is about nothing', () => {
    const covered = new Set(
      [...all.material.values()].flatMap((material) =>
        contactStatements(all, material).map(({ says }) => says),
      ),
    );
    expect(rules.filter(({ says }) => !covered.has(says))).toEqual([]);
  });

  it.each([
    ['li6ps5cl', ['metastable']],
    ['li10gep2s12', ['mixed-conducting', 'mixed-conducting']],
    ['li7la3zr2o12', ['mixed-conducting', 'metastable']],
    ['lipon', ['metastable']],
    ['li3n', ['stable']],
  ])('tell of %s at lithium: %s', (id, outcomes) => {
    const said = contactStatements(all, all.material.get(id)!).filter(({ partner }) => partner === 'lithium');
    expect(said.map(({ outcome }) => outcome)).toEqual(outcomes);
  });
});
