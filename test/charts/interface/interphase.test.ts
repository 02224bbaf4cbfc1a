import { describe, expect, it } from 'vitest';
import { linesAt } from '../../../src/charts/interface/contact.ts';
import { interphaseOf } from '../../../src/charts/interface/interphase.ts';
import type { ContactFacts } from '../../../src/charts/interface/interphase.ts';
import type { Stage } from '../../../src/knowledge/interface-stages.ts';
import type { ContactStatement } from '../../../src/knowledge/interface-statements.ts';
import type { Window } from '../../../src/charts/window/series.ts';
import { plain } from '../plotted.ts';
import { limit, window } from './window.ts';

const statement = (
  outcome: ContactStatement['outcome'],
  partner: ContactStatement['partner'] = 'lithium',
): ContactStatement => ({
  partner,
  outcome,
  says: `It is ${outcome}.`,
  papers: [{ id: 'jia-2024', short: 'Jia 2024' }],
  place: 'Jia 2024, section 2.1',
  errata: [],
});

/** What forms, each product with what it conducts: `Li2S ions, P`. */
const stage = (
  kind: Stage['kind'],
  potential: number,
  products: string,
  way: Stage['way'] = 'reduction',
): Stage => ({
  kind,
  way,
  potential,
  products: products.split(', ').map((product) => {
    const [formula = '', conducts] = product.split(' ');
    return { formula, conducts: conducts as 'ions' | 'electrons' | undefined };
  }),
  paper: { id: 'zhu-2015', short: 'Zhu 2015' },
  statement: `${kind} ${potential}`,
});

/** Lithium at an electrolyte, with the facts that a test is about. */
const atLithium = ({
  windows = [],
  potential = 0,
  ...rest
}: Partial<Omit<ContactFacts, 'lines'>> & { windows?: readonly Window[] }) =>
  interphaseOf({
    role: 'anode',
    partner: 'lithium',
    statements: [],
    stages: [],
    ...rest,
    potential,
    lines: linesAt(windows, rest.role ?? 'anode', potential),
  });

const kindOf = (...given: Parameters<typeof atLithium>) => atLithium(...given).kind;
const outside = window('t', limit(1.71), limit(2.01));
const inside = window('i', limit(0), limit(2.01));

describe('by documents', () => {
  it('is what they say of this contact, whatever windows and products say', () => {
    const stages = [stage('contact', 0, 'Ge electrons, Li2S ions')];
    expect(kindOf({ statements: [statement('metastable')], windows: [outside], stages })).toBe('metastable');
    expect(kindOf({ statements: [statement('stable')], windows: [outside] })).toBe('stable');
  });

  it('is disputed where they name two kinds, or call it stable and reactive', () => {
    expect(kindOf({ statements: [statement('mixed-conducting'), statement('metastable')] })).toBe('disputed');
    expect(kindOf({ statements: [statement('stable'), statement('reactive')] })).toBe('disputed');
  });

  it('stays the kind they agree on, also where one of them only says that it reacts', () => {
    expect(kindOf({ statements: [statement('mixed-conducting'), statement('reactive')] })).toBe(
      'mixed-conducting',
    );
    expect(kindOf({ statements: [statement('mixed-conducting'), statement('mixed-conducting')] })).toBe(
      'mixed-conducting',
    );
  });

  it('is unknown where they say no more than that it reacts', () => {
    expect(kindOf({ statements: [statement('reactive')] })).toBe('unknown');
  });

  it('does not carry over to another partner', () => {
    const statements = [statement('metastable')];
    expect(kindOf({ statements, partner: undefined, potential: 0.6 })).toBe('unknown');
    expect(kindOf({ statements, partner: 'oxide-cathode', role: 'cathode', potential: 4.2 })).toBe('unknown');
  });
});

describe('by windows', () => {
  it('is stable inside every computed thermodynamic window', () => {
    expect(kindOf({ windows: [inside] })).toBe('stable');
    expect(kindOf({ windows: [inside, window('j', limit(-0.2), limit(3))] })).toBe('stable');
  });

  it('is not stable where one of them is passed, or leaves it open', () => {
    expect(kindOf({ windows: [inside, outside] })).toBe('unknown');
    expect(kindOf({ windows: [inside, window('o', limit(0.4, { relation: '<' }), undefined)] })).toBe(
      'unknown',
    );
  });

  it('does not rest on measured, stated or doubtful limits', () => {
    expect(
      kindOf({ windows: [window('m', limit(0), undefined, { variant: 'onset', method: 'measured' })] }),
    ).toBe('unknown');
    expect(kindOf({ windows: [window('s', limit(0), undefined, { method: 'stated' })] })).toBe('unknown');
    expect(kindOf({ windows: [window('d', limit(0, { doubtful: true }), undefined)] })).toBe('unknown');
  });

  it('is held by slowness inside every kinetic window, where thermodynamics expects a reaction', () => {
    const kinetic = (low: number) => window(`k${low}`, limit(low), undefined, { variant: 'kinetic' });
    // Lithium–indium at 0.6 V: below 1.71 V, above 0.5 V.
    expect(kindOf({ windows: [outside, kinetic(0.5)], potential: 0.6, partner: undefined })).toBe(
      'metastable',
    );
    expect(kindOf({ windows: [outside, kinetic(1.08)], potential: 0.6, partner: undefined })).toBe('unknown');
    expect(
      kindOf({ windows: [outside, kinetic(0.5), kinetic(1.08)], potential: 0.6, partner: undefined }),
    ).toBe('unknown');
    // Without a thermodynamic window nothing is said to be favoured.
    expect(kindOf({ windows: [kinetic(0.5)], potential: 0.6, partner: undefined })).toBe('unknown');
  });

  it('judges a cathode by oxidation', () => {
    const at = (potential: number) =>
      kindOf({ role: 'cathode', partner: undefined, windows: [outside], potential });
    expect(at(2)).toBe('stable');
    expect(at(4.2)).toBe('unknown');
  });

  it('says in how many windows the electrode lies', () => {
    const { grounds } = atLithium({ windows: [inside, outside] });
    expect(grounds.map(({ by }) => by)).toEqual(['windows']);
    expect(grounds[0]!.text).toContain('outside 1 of 2 computed thermodynamic windows');
    expect(grounds[0]!.papers.map(({ id }) => id)).toEqual(['paper-t', 'paper-i']);
  });
});

describe('by products', () => {
  it('is mixed-conducting where one of them passes electrons', () => {
    expect(kindOf({ stages: [stage('contact', 0, 'Li15Ge4 electrons, Li3P ions, Li2S ions')] })).toBe(
      'mixed-conducting',
    );
    // Germanium forms at 2.7 V and is a metal or an alloy ever after.
    expect(kindOf({ stages: [stage('limit', 2.7, 'Ge electrons, GeO2')] })).toBe('mixed-conducting');
  });

  it('is metastable where the products at this very potential pass ions alone', () => {
    expect(kindOf({ stages: [stage('contact', 0, 'Li3P ions, Li2S ions, LiCl ions')] })).toBe('metastable');
  });

  it('is unknown where one of them is not told of, or what forms may react on', () => {
    expect(kindOf({ stages: [stage('contact', 0, 'Ti6O, La2O3, Li2O ions')] })).toBe('unknown');
    expect(kindOf({ stages: [stage('limit', 1.71, 'Li2S ions, LiCl ions')] })).toBe('unknown');
  });

  it('counts only what the electrode makes the electrolyte pass through', () => {
    const stages = [stage('contact', 0, 'Li15Ge4 electrons'), stage('limit', 0.2, 'Ge electrons')];
    expect(kindOf({ stages, potential: 0.6 })).toBe('unknown');
    expect(kindOf({ stages, potential: 0.1 })).toBe('mixed-conducting');
  });

  it('is not asked where the windows expect no reaction', () => {
    const { kind, grounds } = atLithium({ windows: [inside], stages: [stage('contact', 0, 'Li2S ions')] });
    expect(kind).toBe('stable');
    expect(grounds.map(({ by }) => by)).toEqual(['windows']);
  });

  it('decides nothing at a cathode, and lists what forms on the way up', () => {
    const { kind, grounds, products } = atLithium({
      role: 'cathode',
      partner: undefined,
      potential: 2.5,
      stages: [
        stage('limit', 2.31, 'P2S5, S, LiCl ions', 'oxidation'),
        stage('limit', 2.01, 'Li3PS4, S', 'oxidation'),
        stage('limit', 2.88, 'PCl3', 'oxidation'),
      ],
    });
    expect(kind).toBe('unknown');
    expect(plain(grounds[0]!.text)).toContain('Li3PS4, S at 2.01 V; P2S5, S, LiCl at 2.31 V.');
    expect(products).toEqual(['Li3PS4', 'S', 'P2S5', 'LiCl']);
  });
});

describe('without any fact', () => {
  it('is unknown, and no ground is made up', () => {
    expect(atLithium({})).toEqual({ kind: 'unknown', grounds: [], products: [] });
    expect(interphaseOf({ role: 'anode', lines: [], statements: [], stages: [] })).toEqual({
      kind: 'unknown',
      grounds: [],
      products: [],
    });
  });
});
