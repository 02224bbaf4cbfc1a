import { describe, expect, it } from 'vitest';
import { rules } from '../../src/knowledge/interface-rules.ts';
import type { Outcome, Partner } from '../../src/knowledge/interface-rules.ts';

/** What the documents say of an electrolyte, as `jia-2024 mixed-conducting`. */
function said(
  id: string,
  line: string,
  elements: string | undefined,
  partner: Partner = 'lithium',
): string[] {
  const subject = { id, line: line.split(' '), elements: elements?.split(' ') };
  return rules
    .filter((rule) => rule.partner === partner && rule.covers(subject))
    .map(({ review, outcome }) => `${review} ${outcome}`);
}

describe('the statements on contact with lithium', () => {
  it.each<[string, string, string | undefined, string[]]>([
    ['li3n', 'binary-compound', 'Li N', ['jia-2024 stable']],
    ['licl', 'binary-compound', 'Li Cl', ['jia-2024 stable']],
    // Three elements are no binary compound, and Li2S is not among those named.
    ['li3po4', 'binary-compound', 'Li P O', []],
    ['li2s', 'binary-compound', 'Li S', []],
    ['li6ps5cl', 'sulfide argyrodite', 'Li P S Cl', ['jia-2024 metastable']],
    ['li3ps4', 'sulfide lithium-thiophosphate', 'Li P S', ['jia-2024 metastable']],
    // Antimony is one of the elements that make a sulfide a mixed conductor.
    ['sb', 'sulfide lithium-thiophosphate', 'Li P Sb S O', ['jia-2024 mixed-conducting']],
    [
      'li10gep2s12',
      'sulfide lgps-type',
      'Li Ge P S',
      ['jia-2024 mixed-conducting', 'bi-2022 mixed-conducting'],
    ],
    ['li10snp2s12', 'sulfide lgps-type', 'Li Sn P S', ['jia-2024 mixed-conducting']],
    // What is in it is not known: it may hold tin.
    ['lpsi-20sn', 'sulfide argyrodite', undefined, []],
    ['li7la3zr2o12', 'oxide garnet', 'Li La Zr O', ['jia-2024 mixed-conducting', 'bi-2022 metastable']],
    ['garnet-without-zirconium', 'oxide garnet', 'Li La Ta O', []],
    ['latp', 'oxide nasicon', 'Li Al Ti P O', ['jia-2024 mixed-conducting', 'bi-2022 mixed-conducting']],
    ['lagp', 'oxide nasicon', 'Li Al Ge P O', ['jia-2024 mixed-conducting']],
    ['lizr2-po4-3', 'oxide nasicon', 'Li Zr P O', []],
    ['llto', 'oxide perovskite', 'Li La Ti O', ['jia-2024 mixed-conducting', 'bi-2022 mixed-conducting']],
    ['lipon', 'oxide lipon-type', 'Li P O N', ['jia-2024 metastable']],
    ['peo', 'polymer polyether', undefined, ['jia-2024 stable', 'jia-2024 reactive']],
    ['pan', 'polymer polynitrile', undefined, ['jia-2024 reactive']],
    // A composite and a gel hold more than a polymer.
    ['peo-llzo', 'polymer composite-polymer', undefined, []],
    ['gel', 'polymer gel-polymer', undefined, []],
    [
      'li3ycl6',
      'halide halide-group-3',
      'Li Y Cl',
      ['jia-2024 mixed-conducting', 'jia-2024 reactive', 'guo-2023 reactive'],
    ],
    ['li3sccl6', 'halide halide-group-3', 'Li Sc Cl', ['jia-2024 reactive', 'guo-2023 reactive']],
    ['licb9h10', 'hydride hydroborate', 'Li C B H', []],
  ])('%s (%s, %s)', (id, line, elements, expected) => {
    expect(said(id, line, elements)).toEqual(expected);
  });
});

describe('the statements on oxide cathodes', () => {
  it('are about sulfides and halides alone', () => {
    expect(said('li6ps5cl', 'sulfide argyrodite', 'Li P S Cl', 'oxide-cathode')).toEqual([
      'guo-2023 reactive',
    ]);
    expect(said('li3ycl6', 'halide', 'Li Y Cl', 'oxide-cathode')).toEqual(['guo-2023 compatible']);
    expect(said('llzo', 'oxide garnet', 'Li La Zr O', 'oxide-cathode')).toEqual([]);
  });
});

describe('every statement', () => {
  const outcomes: readonly Outcome[] = ['stable', 'mixed-conducting', 'metastable', 'reactive', 'compatible'];

  it('ends its sentence and names its place', () => {
    expect(rules.length).toBeGreaterThan(15);
    for (const { says, locator, outcome } of rules) {
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(locator).not.toBe('');
      expect(outcomes).toContain(outcome);
    }
  });
});
