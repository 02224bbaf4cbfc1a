import { describe, expect, it } from 'vitest';
import { bestResults } from '../../src/knowledge/interface-best.ts';
import { cellValues } from '../../src/knowledge/interface-cells.ts';
import {
  limitDisagreements,
  pairClaims,
  pairErrata,
  titlesNaming,
} from '../../src/knowledge/interface-doubts.ts';
import { namer, wordsOf } from '../../src/knowledge/interface-names.ts';
import { stages } from '../../src/knowledge/interface-stages.ts';
import { contactStatements } from '../../src/knowledge/interface-statements.ts';
import { familyStrategies, pairStrategies } from '../../src/knowledge/interface-strategies.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { interfaceElectrolyte, interfacePage } from '../../src/knowledge/pages/interface-page.ts';
import {
  electrode,
  family,
  material,
  measurementsOf,
  paper,
  paperWith,
  potential,
  record,
} from './records.ts';

const source = 'source: { review: jia-2024, number: 74, locator: "3.1" }';

/** A value of a cell; `parts` are the parts of the cell. */
const inCell = (parts: string, property: string, value: string, unit: string, lines = '') =>
  `property: ${property}\ncell: { ${parts} }\nvalue: ${value}\nunit: ${unit}\nmethod: measured\n${source}\n${lines}`;

const indented = (lines: string, by: number) => lines.trim().replaceAll('\n', `\n${' '.repeat(by)}`);

/** A paper that is evidence for strategies and ran cells. */
const study = (id: string, strategies: readonly string[], data: readonly string[], fields = '') =>
  paper(
    id,
    2020,
    [
      fields,
      ...(strategies.length === 0 ? [] : ['strategies:']),
      ...strategies.map((one) => `  - { strategy: ${one}, finding: It helps ${one}., ${source} }`),
      ...(data.length === 0 ? [] : ['data:']),
      ...data.map((one) => `  - ${indented(one, 4)}`),
    ].join('\n'),
  );

const strategy = (id: string, side: string, families: string, claims = '') =>
  record(
    'strategy',
    id,
    `
---
title: Strategy ${id}
side: ${side}
approach: coating
issues: [oxidation]
families: [${families}]
electrodes: [licoo2]
summary: A strategy.
${claims}
---
`,
  );

const claims = `claims:
  - claim: Li6PS5Cl suits LiCoO2.
    for: [kim-2020-joule-1]
    against: [sun-2020-joule-1]
    ${source}
  - claim: Coats help at high potential.
    for: [kim-2020-joule-1]
    ${source}
  - claim: A review has a cell of this pair too.
    for: [jia-2024]
    ${source}
  - claim: Nothing of the kind.
    for: [sun-2020-joule-1]
    ${source}`;

const all = joinRecords([
  family('sulfide', 1),
  family('argyrodite', 1, 'sulfide'),
  family('lgps-type', 2, 'sulfide'),
  family('oxide', 2),
  material('li6ps5cl', 'Li6PS5Cl', 'argyrodite', 'formula: Li6PS5Cl\naliases: [LPSCl]'),
  material('li6ps5br', 'Li6PS5Br', 'argyrodite'),
  material('li10gep2s12', 'Li10GeP2S12', 'lgps-type'),
  material('li2o', 'Li2O', 'oxide'),
  electrode('licoo2', 'LiCoO2', 'cathode'),
  electrode('lithium', 'Li', 'anode'),
  strategy('coat', 'cathode', 'sulfide', claims),
  strategy('soak', 'cathode', 'argyrodite'),
  strategy('film', 'anode', 'argyrodite'),
  strategy('press', 'cell', 'lgps-type'),
  // The review: its list has the number that the statements cite, and it corrects itself.
  paper(
    'jia-2024',
    2024,
    `listLength: 300
errata:
  - id: argyrodite-products
    kind: claim
    locator: "2.1"
    printed: argyrodites on lithium
    reason: A halide is missing.
    materials: [li6ps5cl]
  - id: wide-window
    kind: claim
    locator: "4"
    printed: the wide window of Li6PS5Cl at LiCoO2
    reason: It is narrow.
    materials: [li6ps5cl]
  - id: a-name
    kind: name
    locator: "4"
    printed: LiCoO3
    reason: LiCoO2 is meant.
    materials: [li6ps5cl]
data:
  - ${indented(inCell('cathode: licoo2, electrolyte: li6ps5cl', 'cell-voltage', '3', 'V').replace('measured', 'stated'), 4)}
  - ${indented(inCell('cathode: licoo2, electrolyte: li6ps5cl', 'energy-density-gravimetric', '150', 'Wh/kg').replace('measured', 'computed'), 4)}`,
  ),
  study('wenzel-2016-chem-mater-1', [], [], 'citedIn: [{ review: jia-2024, number: 76 }]'),
  study('wenzel-2015-ssi-1', [], [], 'citedIn: [{ review: jia-2024, number: 72 }]'),
  study(
    'kim-2020-joule-1',
    ['coat'],
    [
      inCell(
        'cathode: licoo2, electrolyte: li6ps5cl',
        'capacity-retention',
        '80',
        '"%"',
        'conditions: { cycles: 500 }',
      ),
      inCell(
        'cathode: licoo2, electrolyte: li6ps5cl',
        'capacity-retention',
        '95',
        '"%"',
        'conditions: { cycles: 50 }',
      ),
    ],
  ),
  study(
    'su-2020-joule-1',
    ['film'],
    [
      inCell(
        'electrolyte: [li2o, li6ps5cl, li2o], anode: lithium',
        'critical-current-density',
        '4.1',
        'mA/cm2',
      ),
    ],
  ),
  study(
    'ono-2020-joule-1',
    ['film'],
    [inCell('electrolyte: li6ps5br, anode: lithium', 'cycling-time', '300', 'h')],
  ),
  // A strategy may be used in other families too: 900 h there say nothing of argyrodites.
  study(
    'far-2020-joule-1',
    ['film'],
    [inCell('electrolyte: li10gep2s12, anode: lithium', 'cycling-time', '900', 'h')],
  ),
  study('sun-2020-joule-1', [], [], 'title: Coated LiCoO2 with LPSCl'),
  paperWith(
    'zhu-2015-acs-1',
    2015,
    potential('1.71', 'products: [P, Li2S, LiCl]', 'reduction-potential'),
    potential('2.01'),
    `property: decomposition-energy\nmaterial: li6ps5cl\nvalue: -0.96\nunit: eV/atom\nmethod: computed\nconditions: { at-potential: 0 V }\nproducts: [Li3P, Li2S, LiCl]\nsource: { locator: Table 1 }`,
  ),
  paperWith('han-2016-joule-2', 2016, potential('2.3')),
]);
const lpscl = all.material.get('li6ps5cl')!;
const lpsbr = all.material.get('li6ps5br')!;
const cells = cellValues(all, 'li6ps5cl');

describe('namer', () => {
  const isNamed = (text: string) => namer(lpscl)(wordsOf(text));
  it('finds a substance by its formula in any spelling and by its other names', () => {
    expect(isNamed('a cell of Li6PS5Cl')).toBe(true);
    expect(isNamed('a cell of Li₆PS₅Cl')).toBe(true);
    expect(isNamed('a cell of LPSCl.')).toBe(true);
  });

  it('does not find it in a longer word or in a relative', () => {
    expect(isNamed('LPSClx, LPSClBr and LiLPSCl')).toBe(false);
    expect(isNamed('a cell of Li6PS5Br')).toBe(false);
  });

  it('does not find lithium in every formula', () => {
    expect(namer(all.electrode.get('lithium')!)(wordsOf('Li and Li6PS5Cl'))).toBe(false);
  });
});

describe('cellValues', () => {
  it('tells a contact from a cell in which something lies between', () => {
    const touching = (electrodeId: string) => cells.get(electrodeId)?.map(({ touches }) => touches);
    // Two measured values and a stated one; the computed one is no evidence.
    expect(touching('licoo2')).toEqual([true, true, true]);
    expect(touching('lithium')).toEqual([false]);
    expect(
      cellValues(all, 'li2o')
        .get('lithium')
        ?.map(({ touches }) => touches),
    ).toEqual([true]);
  });

  it('knows which of two layers stands at which electrode', () => {
    const layered = joinRecords([
      paperWith(
        'a-2020-joule-1',
        2020,
        inCell(
          'cathode: licoo2, electrolyte: [li6ps5cl, li2o], anode: lithium',
          'cycle-life',
          '10',
          'cycles',
        ),
      ),
    ]);
    const touching = (electrolyte: string) =>
      [...cellValues(layered, electrolyte)].map(([id, [value]]) => `${id} ${value!.touches}`);
    expect(touching('li6ps5cl')).toEqual(['licoo2 true', 'lithium false']);
    expect(touching('li2o')).toEqual(['licoo2 false', 'lithium true']);
  });
});

describe('bestResults', () => {
  const measured = (...data: string[]) => measurementsOf(paperWith('a-2020-joule-1', 2020, ...data));
  const parts = 'electrolyte: li6ps5cl, anode: lithium';
  const best = (...data: string[]) =>
    bestResults(measured(...data)).map(({ label, measurement }) => `${label}: ${measurement.base.high}`);

  it('takes the longest test of retention, not the highest number', () => {
    expect(
      best(
        inCell(parts, 'capacity-retention', '99', '"%"', 'conditions: { cycles: 10 }'),
        inCell(parts, 'capacity-retention', '82', '"%"', 'conditions: { cycles: 10000 }'),
        inCell(parts, 'capacity-retention', '100', '"%"'),
      ),
    ).toEqual(['Longest test of retention: 82']);
  });

  it('takes the lowest resistance and the highest current density, in the order of what tells most', () => {
    expect(
      best(
        inCell(parts, 'interfacial-resistance', '189', 'ohm cm2'),
        inCell(parts, 'interfacial-resistance', '1', 'ohm cm2'),
        inCell(parts, 'critical-current-density', '0.2', 'mA/cm2'),
        inCell(parts, 'critical-current-density', '0.7', 'mA/cm2'),
      ),
    ).toEqual(['Highest critical current density: 0.7', 'Lowest interfacial resistance: 1']);
  });

  it('leaves out what is doubtful or only aimed at, and conditions such as a mass loading', () => {
    expect(
      best(
        inCell(parts, 'cycling-time', '900', 'h', 'status: doubtful\nnote: Misprinted.'),
        inCell(parts, 'cycling-time', '800', 'h').replace('measured', 'target'),
        inCell(parts, 'mass-loading', '10', 'mg/cm2'),
      ),
    ).toEqual([]);
  });
});

describe('pairStrategies', () => {
  it('are those of papers with a cell of exactly this electrolyte and electrode', () => {
    const at = (electrodeId: string) =>
      pairStrategies(all, cells.get(electrodeId) ?? []).map(({ strategy: id, studies }) => [
        id,
        ...studies.map(({ reference, touches }) => `${reference} ${touches}`),
      ]);
    expect(at('licoo2')).toEqual([['coat', 'kim-2020-joule-1 true']]);
    expect(at('lithium')).toEqual([['film', 'su-2020-joule-1 false']]);
    expect(at('graphite')).toEqual([]);
  });
});

describe('familyStrategies', () => {
  it('name a family of the electrolyte, the narrowest first, with the best within that family', () => {
    const told = familyStrategies(all, lpsbr).map(({ strategy: id, family: of, best }) => [
      id,
      of,
      ...best.map(({ measurement }) => `${measurement.reference} ${measurement.base.high}`),
    ]);
    expect(told).toEqual([
      // 4.1 mA cm⁻² and 300 h are of two argyrodites.
      ['film', 'argyrodite', 'ono-2020-joule-1 300', 'su-2020-joule-1 4.1'],
      ['soak', 'argyrodite'],
      ['coat', 'sulfide', 'kim-2020-joule-1 80'],
    ]);
  });

  it('do not name a sister family', () => {
    expect(familyStrategies(all, lpsbr).some(({ strategy: id }) => id === 'press')).toBe(false);
    expect(familyStrategies(all, all.material.get('li2o')!)).toEqual([]);
  });
});

describe('what is doubted of a pair', () => {
  it('holds claims that name both, and claims that rest on a paper with such a cell; contested ones first', () => {
    expect(pairClaims(all, lpscl, cells).map(({ claim, electrodes }) => [claim, ...electrodes])).toEqual([
      ['Li6PS5Cl suits LiCoO2.', 'licoo2'],
      ['Coats help at high potential.', 'licoo2'],
    ]);
    expect(pairClaims(all, lpsbr, cellValues(all, 'li6ps5br'))).toEqual([]);
  });

  it('holds claims of documents that cannot be right, where they name the electrode', () => {
    expect(
      pairErrata(all, 'li6ps5cl', cells).map(({ anchor, electrodes }) => [anchor, ...electrodes]),
    ).toEqual([['jia-2024-erratum-wide-window', 'licoo2']]);
  });

  it('holds limits that differ by more than a tenth of a volt', () => {
    // 2.01 V and 2.3 V: 0.29 V apart.
    const [found, ...more] = limitDisagreements(all, 'li6ps5cl');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      property: 'oxidation-potential',
      text: 'These 2 values lie 0.29 V apart.',
    });
  });

  it('holds papers whose title names both', () => {
    expect(titlesNaming(all, lpscl).map(({ paper: { id }, electrodes }) => [id, ...electrodes])).toEqual([
      ['sun-2020-joule-1', 'licoo2'],
    ]);
  });
});

describe('stages', () => {
  it('tell what forms at a limit and what is left at a potential', () => {
    expect(
      stages(all, 'li6ps5cl').map(({ kind, way, potential: at, products }) => [
        kind,
        way,
        at,
        products.map(({ formula, conducts }) => `${formula} ${conducts ?? '?'}`).join(),
      ]),
    ).toEqual([
      ['limit', 'reduction', 1.71, 'P ?,Li2S ions,LiCl ions'],
      ['contact', 'reduction', 0, 'Li3P ions,Li2S ions,LiCl ions'],
    ]);
  });
});

describe('contactStatements', () => {
  it('lead to the cited papers, to the place, and to the correction', () => {
    const [found, ...more] = contactStatements(all, lpscl);
    // The other document that speaks of sulfides is not among these records.
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      outcome: 'metastable',
      papers: [{ id: 'jia-2024', short: 'Jia 2024' }],
      place: 'Jia 2024, section 2.1',
      errata: [{ anchor: 'jia-2024-erratum-argyrodite-products', reason: 'A halide is missing.' }],
    });
    const [lgps] = contactStatements(all, all.material.get('li10gep2s12')!);
    expect(lgps).toMatchObject({
      outcome: 'mixed-conducting',
      papers: [{ id: 'wenzel-2016-chem-mater-1' }],
      place: 'Jia 2024 [74, 76], section 2.1',
    });
  });
});

describe('interfacePage', () => {
  const page = interfacePage(all);

  it('holds the cards of the papers that give a potential, which any choice may show', () => {
    const datum = `property: electrode-potential\nelectrode: licoo2\nvalue: 3.9\nunit: V\nmethod: computed\nsource: { locator: Table 1 }`;
    const withPotential = interfacePage(
      joinRecords([electrode('licoo2', 'LiCoO2', 'cathode'), paperWith('ai-2020-joule-1', 2020, datum)]),
    );
    expect(withPotential.papers.map(({ id }) => id)).toEqual(['ai-2020-joule-1']);
  });

  it('counts values of contacts alone, each with the best of them', () => {
    expect(page.pairs.map(({ electrolyte, electrode: id, values }) => [electrolyte, id, values])).toEqual([
      ['li6ps5cl', 'licoo2', 3],
      ['li6ps5br', 'lithium', 1],
      ['li10gep2s12', 'lithium', 1],
      ['li2o', 'lithium', 1],
    ]);
    expect(page.pairs[0]!.best).toMatchObject({
      label: 'Longest test of retention',
      text: '80\u00a0%, after 500 cycles',
      paper: { id: 'kim-2020-joule-1' },
    });
  });

  it('says what documents call an electrode', () => {
    expect(page.electrodes).toEqual([
      { id: 'licoo2', title: 'LiCoO2', role: 'cathode', partner: 'oxide-cathode' },
      { id: 'lithium', title: 'Li', role: 'anode', partner: 'lithium' },
    ]);
  });

  it('names the study that tells the kinds of contact apart, and the document that describes them, each with its card', () => {
    const ids = ['wenzel-2015-ssi-1', 'jia-2024'];
    expect(page.kindsOfContact.map(({ id }) => id)).toEqual(ids);
    expect(page.papers.map(({ id }) => id)).toEqual(ids);
  });
});

describe('interfaceElectrolyte', () => {
  const answer = interfaceElectrolyte(all, lpscl);

  it('holds every value it names, and a card for every paper', () => {
    const values = new Set(answer.values.map(({ id }) => id));
    const named = [
      ...answer.cells.flatMap((one) => one.values.map(({ id }) => id)),
      ...answer.stages.map(({ statement }) => statement),
      ...answer.suited.flatMap(({ best }) => best.map(({ value }) => value)),
      ...answer.reported.flatMap(({ studies }) =>
        studies.flatMap(({ best }) => best.map(({ value }) => value)),
      ),
    ];
    expect(named.length).toBeGreaterThan(5);
    expect(named.filter((id) => !values.has(id))).toEqual([]);
    const cards = new Set(answer.papers.map(({ id }) => id));
    const papersOf = (value: unknown): string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const { id, short } = value as { id?: string; short?: string };
      return [...(id && short ? [id] : []), ...Object.values(value).flatMap(papersOf)];
    };
    expect(new Set(papersOf({ ...answer, papers: [] }))).toEqual(cards);
    for (const id of ['zhu-2015-acs-1', 'kim-2020-joule-1', 'sun-2020-joule-1', 'jia-2024'])
      expect(cards).toContain(id);
  });

  it('can be sent: it is the same after the way through a file', () => {
    expect(JSON.parse(JSON.stringify(answer))).toMatchObject({ id: 'li6ps5cl', title: 'Li6PS5Cl' });
    expect(JSON.stringify(answer)).not.toContain('"quantity":{');
  });
});
