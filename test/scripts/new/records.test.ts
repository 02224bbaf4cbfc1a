import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { newDatum } from '../../../scripts/new/datum.ts';
import { writeNew } from '../../../scripts/new/draft.ts';
import { newMaterial } from '../../../scripts/new/material.ts';
import { referenceByDoi, referencesFrom } from '../../../scripts/new/reference.ts';
import { newStrategy } from '../../../scripts/new/strategy.ts';
import { parseDoi } from '../../../src/bibliography/doi.ts';
import { answering, checked, freshLibrary } from './answers.ts';

const kamaya = 'kamaya-2011-nat-mater-682';

const bibtex = `@article{a, title={Superionic conductors}, author={Kato, Yuki and Hori, Satoshi},
  journal={Nature Energy}, year=2016, volume={1}, eid={16030}, doi={10.1038/nenergy.2016.30}}`;

const nobody = {
  fetch: () => Promise.reject(new Error('nobody may be asked')),
  wait: () => Promise.resolve(),
  patience: 1,
};

describe('new reference', () => {
  test('writes a pasted entry in canonical form, with the citation that is said', () => {
    const library = freshLibrary();
    const [outcome] = referencesFrom(library, bibtex, { citedIn: [{ review: 'jia-2024', number: 18 }] });
    expect(outcome).toEqual({
      file: `${library.folder}/references/kato-2016-nat-energy-16030.mdx`,
      text: `Written: ${library.folder}/references/kato-2016-nat-energy-16030.mdx`,
    });
    expect(readFileSync(outcome?.file ?? '', 'utf8')).toBe(`---
type: article
authors:
  - Kato, Y.
  - Hori, S.
title: Superionic conductors
container: Nat. Energy
year: 2016
volume: "1"
pages: "16030"
doi: 10.1038/nenergy.2016.30
citedIn:
  - review: jia-2024
    number: 18
---
`);
    expect(checked(library)).toEqual([]);
  });

  test('tells a paper that is there by its DOI, without asking anybody', async () => {
    const library = freshLibrary();
    const cache = { folder: 'nowhere', isFresh: false };
    const { file, text } = await referenceByDoi(library, parseDoi('10.1038/NMAT3066'), nobody, cache);
    expect(file).toBeUndefined();
    expect(text).toBe(
      [
        `We have this paper: ${kamaya}, recognised by its DOI 10.1038/nmat3066.`,
        `  ${library.folder}/references/${kamaya}.mdx`,
        '  jia-2024 cites it as [17].',
        `  It holds 1 value and no findings. Add a value with: npm run new -- datum ${kamaya}`,
      ].join('\n'),
    );
  });

  test('tells a paper by journal and page where its volume is known, and what the record has more', () => {
    const library = freshLibrary();
    const other = `@article{k, title={A lithium superionic conductor}, author={Kamaya, N.}, journal={Nature Materials},
      year=2011, volume=10, number=9, pages={682--686}, doi={10.1038/other}}`;
    const [outcome] = referencesFrom(library, other);
    expect(outcome?.file).toBeUndefined();
    expect(outcome?.text).toContain('recognised by its journal, volume and page (Nat. Mater. 10, 682).');
    expect(outcome?.text).toContain('The record has what the file lacks: issue: 9');
    expect(outcome?.text).toContain(
      'The record has another DOI, 10.1038/other; the file has 10.1038/nmat3066.',
    );
  });

  test('writes an entry once that stands twice, and goes on after one that cannot be written', () => {
    const library = freshLibrary();
    const outcomes = referencesFrom(
      library,
      `${bibtex}\n@article{n, title={No author}, year=2001}\n${bibtex}`,
    );
    expect(outcomes.map(({ file, isRefused }) => [file !== undefined, isRefused])).toEqual([
      [true, undefined],
      [false, true],
      [false, undefined],
    ]);
    expect(outcomes[1]?.text).toBe('The record names no author. Write the file by hand, from the paper.');
    expect(outcomes[2]?.text).toContain('We have this paper: kato-2016-nat-energy-16030');
    expect(checked(library)).toEqual([]);
  });

  test('refuses a number that another paper has, in the words of the check', () => {
    const library = freshLibrary();
    const [outcome] = referencesFrom(library, bibtex, { citedIn: [{ review: 'jia-2024', number: 17 }] });
    expect(outcome?.isRefused).toBe(true);
    expect(outcome?.text).toContain('number 17 of jia-2024 a second time');
    expect(readdirSync(`${library.folder}/references`)).toHaveLength(2);
  });

  test('overwrites nothing, not even a file that came in between', () => {
    const library = freshLibrary();
    const file = `${library.folder}/references/kato-2016-nat-energy-16030.mdx`;
    writeFileSync(file, 'mine');
    expect(referencesFrom(library, bibtex)[0]?.text).toBe(`${file} exists already. It is left as it is.`);
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect(() => writeNew(library, 'reference', kamaya, '')).toThrow('exists already');
  });
});

describe('new material', () => {
  test('asks what the schema asks, proposes from near materials, and repeats a question that got no fit answer', async () => {
    const library = freshLibrary();
    const person = answering(
      '',
      'LSnPS; Li10SnPS',
      '',
      '',
      '',
      'kristal',
      'single crystal',
      'A tin relative.',
      '',
    );
    const { file } = await newMaterial(library, 'Li₁₀Ge0.95P2S12', {}, person);
    expect(file).toBe(`${library.folder}/materials/li10ge0-95p2s12.mdx`);
    expect(readFileSync(file ?? '', 'utf8')).toBe(`---
title: Li10Ge0.95P2S12
aliases:
  - LSnPS
  - Li10SnPS
formula: Li10Ge0.95P2S12
family: sulfide
form: single-crystal
summary: A tin relative.
---
`);
    const heard = person.heard.join('\n');
    expect(heard).toContain('The family it belongs to, the narrowest that fits. Enter takes sulfide.');
    expect(heard).toContain('Near it: Li10GeP2S12 (sulfide).');
    expect(heard).toContain('Polycrystalline: a sintered ceramic or a pressed crystalline powder.');
    expect(heard).toContain('form: found "kristal", expected one of crystal, single-crystal,');
    expect(checked(library)).toEqual([]);
  });

  test('says where a composition is in another spelling, and stops there unless told to go on', async () => {
    const library = freshLibrary();
    const person = answering('no');
    await expect(newMaterial(library, 'Ge P2 S12 Li10'.replaceAll(' ', ''), {}, person)).rejects.toThrow(
      'Stopped.',
    );
    expect(person.heard[0]).toBe(
      `We have this composition:\n  ${library.folder}/materials/li10gep2s12.mdx  Li10GeP2S12 (Li10GeP2S12, crystal)\nAnother spelling of a name is an alias there.`,
    );
    const answers = { family: ['sulfide'], summary: ['A glass.'] };
    const glass = await newMaterial(library, 'Li10GeP2S12', { ...answers, form: ['glass'] }, undefined);
    expect(glass.file).toBe(`${library.folder}/materials/glass-li10gep2s12.mdx`);
    expect(checked(library)).toEqual([]);
    await expect(
      newMaterial(library, 'S12P2GeLi10', { ...answers, form: ['crystal'] }, undefined),
    ).rejects.toThrow('a composition, phase and form that no other file has');
  });

  test('never takes a family for granted when nobody is asked', async () => {
    const flags = { form: ['crystal'], summary: ['x'] };
    await expect(newMaterial(freshLibrary(), 'Li10SnP2S12', flags, undefined)).rejects.toThrow(
      '--family is missing. The family it belongs to, the narrowest that fits.',
    );
  });

  test('says what is wrong with a formula and with a name', async () => {
    const library = freshLibrary();
    await expect(newMaterial(library, 'Li10GeP2S12)', {}, undefined)).rejects.toThrow(
      '"Li10GeP2S12)" is not a formula. ")" closes no bracket at character 12 of "Li10GeP2S12)".',
    );
    const flags = { family: ['sulphide'], form: ['crystal'], summary: ['x'] };
    await expect(newMaterial(library, 'Li3N', flags, undefined)).rejects.toThrow('Did you mean sulfide?');
    expect(readdirSync(`${library.folder}/materials`)).toHaveLength(1);
  });

  test('takes a polymer by its parts', async () => {
    const library = freshLibrary();
    const flags = {
      'components.name': ['poly(ethylene oxide)', 'LiTFSI'],
      family: ['sulfide'],
      form: ['polymer'],
      summary: ['x'],
    };
    const { file } = await newMaterial(library, 'PEO with salt', flags, undefined);
    expect(readFileSync(file ?? '', 'utf8')).toContain(
      'components:\n  - name: poly(ethylene oxide)\n  - name: LiTFSI\n',
    );
    expect(checked(library)).toEqual([]);
  });
});

describe('new strategy', () => {
  test('takes choices by number, label and name', async () => {
    const library = freshLibrary();
    const person = answering(
      '',
      '2',
      'Coating',
      'dendrites; 99',
      'dendrites',
      'sulfide',
      '',
      'One sentence.',
    );
    const { file } = await newStrategy(library, 'A new way', {}, person);
    expect(readFileSync(file ?? '', 'utf8')).toBe(
      '---\ntitle: A new way\nside: anode\napproach: coating\nissues:\n  - dendrites\nfamilies:\n  - sulfide\nsummary: One sentence.\n---\n',
    );
    expect(person.heard.join('\n')).toContain('issues: found "99"');
    expect(checked(library)).toEqual([]);
  });

  test('writes nothing when the person leaves', async () => {
    const library = freshLibrary();
    await expect(newStrategy(library, 'A new way', {}, answering('', 'anode'))).rejects.toThrow(
      'Stopped. Nothing is written.',
    );
    expect(existsSync(`${library.folder}/strategies`)).toBe(false);
  });
});

describe('new datum', () => {
  const flags = {
    property: ['ionic-conductivity'],
    material: ['li10gep2s12'],
    value: ['9.0'],
    unit: ['mS/cm'],
    method: ['measured'],
    'source.locator': ['Fig. 2'],
  };

  test('asks step by step, each answer held against the schema at once', async () => {
    const library = freshLibrary();
    const file = `${library.folder}/references/${kamaya}.mdx`;
    const before = readFileSync(file, 'utf8');
    const person = answering(
      ...[
        'ionic-conductivity',
        'material',
        'li10gep2s21',
        'li10gep2s12',
        '9.0 mS/cm',
        '9.0',
        '',
        'mS',
        'mS/cm',
      ],
      ...[
        '25 °C',
        '25',
        'measured',
        'thermodynamic',
        'bulk',
        '',
        'pressure',
        '20',
        '20 MPa',
        'jia-2024',
        '',
        'Table 2',
      ],
      ...['', ''],
    );
    await newDatum(library, kamaya, {}, person);
    expect(readFileSync(file, 'utf8')).toBe(
      before.replace(
        /---\n$/,
        `  - property: ionic-conductivity
    material: li10gep2s12
    value: 9.0
    unit: mS/cm
    temperature: 25
    method: measured
    variant: bulk
    conditions:
      pressure: 20 MPa
    source:
      review: jia-2024
      number: 17
      locator: Table 2
---
`,
      ),
    );
    const heard = person.heard.join('\n');
    for (const said of [
      'Did you mean li10gep2s12?',
      'Write 9.0, and put "mS/cm" under unit.',
      'Did you mean mS/cm?',
      'Write the number alone: 25.',
      'expected one of bulk, grain-boundary, total.',
      '"20" has no unit.',
      'It is cited by jia-2024.',
      'Enter takes 17.',
    ])
      expect(heard).toContain(said);
    expect(checked(library)).toEqual([]);
  });

  test('takes everything from the command', async () => {
    const library = freshLibrary();
    const { file } = await newDatum(library, kamaya, flags, undefined);
    expect(readFileSync(file ?? '', 'utf8')).toContain(
      '    value: 9.0\n    unit: mS/cm\n    method: measured\n    source:\n      locator: Fig. 2\n---\n',
    );
    expect(checked(library)).toEqual([]);
  });

  test('refuses what the check would refuse, and leaves the file', async () => {
    const library = freshLibrary();
    const file = `${library.folder}/references/${kamaya}.mdx`;
    const before = readFileSync(file, 'utf8');
    const refused = (more: Record<string, string[]>, id = kamaya) =>
      expect(newDatum(library, id, { ...flags, ...more }, undefined)).rejects;
    await refused({ unit: ['V'] }).toThrow('unit: found "V", expected a unit of conductivity');
    await refused({ family: ['sulfide'] }).toThrow('Keep material or family.');
    await refused({ 'source.review': ['jia-2024'], 'source.number': ['18'] }).toThrow(
      'number 18 of jia-2024',
    );
    await refused({ status: ['doubtful'] }).toThrow('say why the value is doubtful');
    await refused({}, 'kamaya-2011-nat-mater-628').toThrow(`Did you mean ${kamaya}?`);
    expect(readFileSync(file, 'utf8')).toBe(before);
  });
});
