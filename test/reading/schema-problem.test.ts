import { describe, expect, test } from 'vitest';
import { problemText } from '../../src/reading/problem-text.ts';
import { readEntry } from '../../src/reading/entry.ts';
import type { Kind } from '../../src/schema/id.ts';
import { propertyIds } from '../../src/schema/vocabulary/property.ts';

/** A file without a problem. The number of a line stands before it. */
const paper = [
  /*  1 */ '---',
  /*  2 */ 'type: article',
  /*  3 */ 'authors:',
  /*  4 */ '  - Kamaya, N.',
  /*  5 */ 'year: 2011',
  /*  6 */ 'data:',
  /*  7 */ '  - property: ionic-conductivity',
  /*  8 */ '    material: li10gep2s12',
  /*  9 */ '    value: 12',
  /* 10 */ '    unit: mS/cm',
  /* 11 */ '    method: measured',
  /* 12 */ '    source:',
  /* 13 */ '      locator: Table 1',
  /* 14 */ '---',
  /* 15 */ '',
];

const material = [
  /* 1 */ '---',
  /* 2 */ 'title: Li6PS5Cl',
  /* 3 */ 'formula: Li6PS5Cl',
  /* 4 */ 'family: argyrodite',
  /* 5 */ 'form: crystal',
  /* 6 */ 'summary: A sulfide.',
  /* 7 */ '---',
];

/** What the check prints about a file in which one line is replaced, or taken out by the empty text. */
function report(
  lines: readonly string[],
  line: number,
  replacement: string,
  kind: Kind = 'reference',
): string[] {
  const changed = lines.flatMap((text, index) =>
    index + 1 === line ? (replacement === '' ? [] : [replacement]) : [text],
  );
  return readEntry(kind, 'x', 'x.mdx', changed.join('\n')).problems.map(problemText);
}

const ofPaper = (line: number, replacement: string) => report(paper, line, replacement);
const ofMaterial = (line: number, replacement: string) => report(material, line, replacement, 'material');
const fields =
  'property, material, family, electrode, cell, system, value, relation, unit, temperature, method, variant, form, conditions, products, source, status, use, note';
const conditions =
  'step, cycles, cycling-time, rate, current-density, areal-capacity, voltage, at-potential, reference, cathode-loading, pressure, electrolyte-thickness, layer-thickness, interlayer, salt, state';

test('the files are without a problem', () => {
  expect([...ofPaper(15, ''), ...ofMaterial(0, '')]).toEqual([]);
});

describe('a missing field is shown at the record that lacks it', () => {
  test.each([
    [10, 'data[0].unit', '7:5', 'text', 'Add the field "unit". The printed unit.'],
    [
      11,
      'data[0].method',
      '7:5',
      'one of measured, computed, target, stated',
      'Add the field "method". How the value was come by.',
    ],
    [
      9,
      'data[0].value',
      '7:5',
      'a number, or two as [low, high]',
      'Add the field "value". The number as printed, or [low, high]. A stability window is [reduction limit, oxidation limit].',
    ],
    [5, 'year', '2:1', 'a whole number', 'Add the field "year". Year of publication.'],
  ])('line %i', (line, field, place, expected, fix) => {
    expect(ofPaper(line, '')).toEqual([
      `x.mdx:${place}  ${field}  found nothing, expected ${expected}  (fields-fit-schema)\n    ${fix}`,
    ]);
  });

  test('a link', () => {
    expect(ofMaterial(4, '')).toEqual([
      'x.mdx:2:1  family  found nothing, expected the name of a family  (fields-fit-schema)\n' +
        '    Add the field "family". The family it belongs to, the narrowest that fits.',
    ]);
  });

  test('a record inside a record', () => {
    expect(ofPaper(13, '      review: jia-2024')).toEqual([
      'x.mdx:13:7  data[0].source.locator  found nothing, expected text  (fields-fit-schema)\n' +
        '    Add the field "locator". The place: a section number or title, a table, a figure caption.',
    ]);
  });

  test('an empty field is missing too', () => {
    expect(ofPaper(10, '    unit:')).toEqual([
      'x.mdx:10:10  data[0].unit  found nothing, expected text  (fields-fit-schema)\n' +
        '    Fill in the field, or remove it. The printed unit.',
    ]);
  });

  test('no field at all', () => {
    expect(report(['---', '---'], 0, '', 'lesson')).toEqual([
      'x.mdx:1:1  title  found nothing, expected text  (fields-fit-schema)\n    Add the field "title". The title.',
      'x.mdx:1:1  order  found nothing, expected a whole number  (fields-fit-schema)\n    Add the field "order". Its place in the course.',
      'x.mdx:1:1  summary  found nothing, expected text  (fields-fit-schema)\n    Add the field "summary". What the reader can do afterwards.',
    ]);
  });
});

describe('a field that the schema does not know', () => {
  test('is told with the one that was meant, and not a second time as missing', () => {
    expect(ofPaper(10, '    unti: mS/cm')).toEqual([
      `x.mdx:10:5  data[0].unti  found the unknown field "unti", expected one of ${fields}  (fields-fit-schema)\n    Did you mean unit?`,
    ]);
  });

  test('is told once where it stands for one of several', () => {
    expect(ofPaper(8, '    materail: li10gep2s12')).toEqual([
      `x.mdx:8:5  data[0].materail  found the unknown field "materail", expected one of ${fields}  (fields-fit-schema)\n    Did you mean material?`,
    ]);
  });

  test('hides no other missing field', () => {
    expect(
      report(
        paper.filter((line) => !line.includes('method')),
        10,
        '    unti: mS/cm',
      ),
    ).toEqual([
      `x.mdx:10:5  data[0].unti  found the unknown field "unti", expected one of ${fields}  (fields-fit-schema)\n    Did you mean unit?`,
      'x.mdx:7:5  data[0].method  found nothing, expected one of measured, computed, target, stated  (fields-fit-schema)\n' +
        '    Add the field "method". How the value was come by.',
    ]);
  });

  test('may belong to the record around it', () => {
    expect(ofPaper(11, '    method: measured\n    conditions:\n      temperature: 25')).toEqual([
      `x.mdx:13:7  data[0].conditions.temperature  found the unknown field "temperature", expected one of ${conditions}  (fields-fit-schema)\n` +
        '    It is a field of data[0]: write it further to the left.',
    ]);
  });

  test('may belong to a record inside', () => {
    expect(ofPaper(11, '    method: measured\n    cycles: 500')).toEqual([
      `x.mdx:12:5  data[0].cycles  found the unknown field "cycles", expected one of ${fields}  (fields-fit-schema)\n` +
        '    It is a field of conditions: write it below that.',
    ]);
  });

  test('may belong to the items of a list', () => {
    expect(ofMaterial(6, 'summary: A sulfide.\namount: 10 wt%')).toEqual([
      'x.mdx:7:1  amount  found the unknown field "amount", expected one of title, aliases, formula, phase, components, family, form, summary  (fields-fit-schema)\n' +
        '    It is a field of the items of components: write it there.',
    ]);
  });

  test('may be like no other', () => {
    expect(ofPaper(13, '      locator: Table 1\n      colour: red')).toEqual([
      'x.mdx:14:7  data[0].source.colour  found the unknown field "colour", expected one of review, number, locator  (fields-fit-schema)\n' +
        '    Remove it, or write it into the note or the text.',
    ]);
  });

  test('may be an attack', () => {
    expect(ofMaterial(6, 'summary: A sulfide.\n__proto__: x')).toEqual([
      'x.mdx:7:1  __proto__  found the unknown field "__proto__", expected one of title, aliases, formula, phase, components, family, form, summary  (fields-fit-schema)\n' +
        '    Remove it, or write it into the note or the text.',
    ]);
  });
});

describe('a value of the wrong type', () => {
  test.each([
    [5, 'year: "2011"', '5:7  year  found "2011", expected a whole number', 'Write it without quotes: 2011.'],
    [
      5,
      'year: 2011 (online)',
      '5:7  year  found "2011 (online)", expected a whole number',
      'Write the number alone: 2011.',
    ],
    [5, 'year: two', '5:7  year  found "two", expected a whole number', 'year: Year of publication.'],
    [5, 'year: 2011.5', '5:7  year  found 2011.5, expected a whole number', 'year: Year of publication.'],
    [5, 'year: 20110', '5:7  year  found 20110, expected at most 2100', 'year: Year of publication.'],
    [5, 'year: 2011\nvolume: 10', '6:9  volume  found 10, expected text', 'Put it in quotes: "10".'],
    [5, 'year: 2011\nvolume: true', '6:9  volume  found true, expected text', 'Put it in quotes: "true".'],
    [
      5,
      'year: 2011\ntitle: ""',
      '6:8  title  found an empty text, expected text',
      'title: The title as printed; absent where no source prints it.',
    ],
    [
      5,
      'year: 2011\netal: "yes"',
      '6:7  etal  found "yes", expected true or false',
      'etal: true when the printed list of authors ends in “et al.”.',
    ],
    [
      13,
      '      locator: 4.10',
      '13:16  data[0].source.locator  found 4.10, expected text',
      'Put it in quotes: "4.10".',
    ],
    [
      4,
      '  - Kamaya, N., Homma, K.',
      '4:5  authors[0]  found "Kamaya, N., Homma, K.", expected a name as "Family, I. I."',
      'authors: Authors in printed order, each as “Family, I. I.”.',
    ],
    [
      4,
      '  - N. Kamaya',
      '4:5  authors[0]  found "N. Kamaya", expected a name as "Family, I. I."',
      'Write "Kamaya, N.".',
    ],
  ])('line %i: %s', (line, replacement, problem, fix) => {
    expect(ofPaper(line, replacement)).toEqual([`x.mdx:${problem}  (fields-fit-schema)\n    ${fix}`]);
  });

  test.each([
    [
      2,
      'title: Li6PS5Cl\naliases: LPSCl',
      '3:10  aliases  found "LPSCl", expected a list',
      'Write it as a list: ["LPSCl"].',
    ],
    [
      2,
      'title: Li6PS5Cl\naliases: { a: b }',
      '3:10  aliases  found the field a, expected a list',
      'aliases: Every other name or abbreviation that papers use.',
    ],
    [
      2,
      'title: [Li6PS5Cl]',
      '2:8  title  found ["Li6PS5Cl"], expected text',
      'title: The name readers know, usually the formula.',
    ],
    [
      6,
      `summary: ${'x'.repeat(401)}`,
      '6:10  summary  found a text of 401 characters, expected at most 400 characters',
      'summary: One or two sentences that say what it is.',
    ],
    [
      3,
      'components:\n  - PEO',
      '4:5  components[0]  found "PEO", expected fields, each on a line of its own: name, material, formula, amount',
      'components: The parts, for polymers and composites.',
    ],
    [
      4,
      'family: 5',
      '4:9  family  found 5, expected the name of a family',
      'family: The family it belongs to, the narrowest that fits.',
    ],
    [
      3,
      'formula: 12',
      '3:10  formula  found 12, expected a chemical formula',
      'formula: The composition, for compounds.',
    ],
  ])('line %i of a material: %s', (line, replacement, problem, fix) => {
    expect(ofMaterial(line, replacement)).toEqual([`x.mdx:${problem}  (fields-fit-schema)\n    ${fix}`]);
  });

  test('a file that is one text', () => {
    expect(report(['---', 'Li6PS5Cl', '---'], 0, '', 'lesson')).toEqual([
      'x.mdx:2:1  frontmatter  found "Li6PS5Cl", expected fields, each on a line of its own: title, order, prerequisites, summary  (fields-fit-schema)\n' +
        '    Begin with the fields of a file beside it.',
    ]);
  });

  test('a list of the wrong length', () => {
    expect(ofPaper(3, 'authors: []\netal:').at(0)).toBe(
      'x.mdx:3:10  authors  found an empty list, expected a list with at least one item  (fields-fit-schema)\n' +
        '    authors: Authors in printed order, each as “Family, I. I.”.',
    );
  });
});

describe('a term that is not in its list', () => {
  const methods = 'one of measured, computed, target, stated';
  test.each([
    [11, '    method: mesured', '11:13  data[0].method', '"mesured"', methods, 'Did you mean measured?'],
    [11, '    method: Measured', '11:13  data[0].method', '"Measured"', methods, 'Did you mean measured?'],
    [
      11,
      '    method: guessed',
      '11:13  data[0].method',
      '"guessed"',
      methods,
      'method: How the value was come by.',
    ],
    [11, '    method: 5', '11:13  data[0].method', '5', methods, 'method: How the value was come by.'],
    [
      7,
      '  - property: Ionic conductivty',
      '7:15  data[0].property',
      '"Ionic conductivty"',
      `one of ${propertyIds.join(', ')}`,
      'Did you mean ionic-conductivity?',
    ],
    [
      10,
      '    unit: mS/cm\n    relation: ~',
      '11:15  data[0].relation',
      'nothing',
      'one of = ~ < > <= >=',
      'Put the sign in quotes, as in relation: ">=".',
    ],
    [
      10,
      '    unit: mS/cm\n    relation: >',
      '11:15  data[0].relation',
      'an empty text',
      'one of = ~ < > <= >=',
      'Put the sign in quotes, as in relation: ">=".',
    ],
  ])('line %i: %s', (line, replacement, place, found, expected, fix) => {
    expect(ofPaper(line, replacement)).toEqual([
      `x.mdx:${place}  found ${found}, expected ${expected}  (fields-fit-schema)\n    ${fix}`,
    ]);
  });
});

describe('a value', () => {
  const number = 'a number, or two as [low, high]';
  test.each([
    ['[12, 10]', '[12, 10]', 'the smaller number first', 'Write [10, 12].'],
    ['[12, 12.0]', '[12, 12.0]', 'the smaller number first', 'Write 12 alone.'],
    [
      '[1, 2, 3]',
      '[1, 2, 3]',
      number,
      'value: The number as printed, or [low, high]. A stability window is [reduction limit, oxidation limit].',
    ],
    [
      'true',
      'true',
      number,
      'value: The number as printed, or [low, high]. A stability window is [reduction limit, oxidation limit].',
    ],
    [
      'high',
      '"high"',
      number,
      '"high" is not a number. Write digits with a decimal point, as 12, 2.70 or 4.6e-4.',
    ],
    ['"1,5"', '"1,5"', number, '"1,5" has a comma in a number. The decimal sign is a point: write 1.5.'],
    ['~12', '"~12"', number, 'Write 12, and put the sign under relation.'],
    [
      '"> 12 mS/cm"',
      '"> 12 mS/cm"',
      number,
      'Write 12, and put the sign under relation, and put "mS/cm" under unit.',
    ],
    ['10–12', '"10–12"', number, 'Write [10, 12].'],
    ['12 mS/cm', '"12 mS/cm"', number, 'Write 12, and put "mS/cm" under unit.'],
    [
      '{ low: 1 }',
      'the field low',
      number,
      'value: The number as printed, or [low, high]. A stability window is [reduction limit, oxidation limit].',
    ],
  ])('%s', (value, found, expected, fix) => {
    expect(ofPaper(9, `    value: ${value}`)).toEqual([
      `x.mdx:9:12  data[0].value  found ${found}, expected ${expected}  (fields-fit-schema)\n    ${fix}`,
    ]);
  });

  test('an end of a range that is no number', () => {
    expect(ofPaper(9, '    value: [10, "1,5"]')).toEqual([
      'x.mdx:9:17  data[0].value[1]  found "1,5", expected a number, or two as [low, high]  (fields-fit-schema)\n' +
        '    "1,5" has a comma in a number. The decimal sign is a point: write 1.5.',
    ]);
  });

  test('a bound with two values', () => {
    expect(ofPaper(9, '    value: [10, 12]\n    relation: ">"')).toEqual([
      'x.mdx:10:15  data[0].relation  found ">", expected = or ~ for a range  (fields-fit-schema)\n' +
        '    "10 to 12 mS/cm" is a bound with two values. A bound has one, as "> 12".',
    ]);
  });
});

describe('a unit', () => {
  test('of another dimension', () => {
    expect(ofPaper(10, '    unit: V')).toEqual([
      'x.mdx:10:11  data[0].unit  found "V", expected a unit of conductivity  (fields-fit-schema)\n' +
        '    V measures potential; units of conductivity are S/cm, mS/cm, uS/cm, S/m. If the source really prints V, add "status: doubtful" and a note.',
    ]);
  });

  test('that is not known', () => {
    expect(ofPaper(10, '    unit: mS')).toEqual([
      'x.mdx:10:11  data[0].unit  found "mS", expected a unit of conductivity  (fields-fit-schema)\n' +
        '    Unknown unit "mS". Did you mean mS/cm? Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
    ]);
  });

  test('that is empty', () => {
    expect(ofPaper(10, '    unit: ""')).toEqual([
      'x.mdx:10:11  data[0].unit  found an empty text, expected a unit of conductivity  (fields-fit-schema)\n' +
        '    The unit is missing. Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
    ]);
  });

  test('that is not known, of a property that is not known', () => {
    const lines = paper.map((line) => line.replace('ionic-conductivity', 'x'));
    const problem = report(lines, 10, '    unit: mS/cn').at(-1);
    expect(problem).toMatch(
      /^x\.mdx:10:11 {2}data\[0\]\.unit {2}found "mS\/cn", expected a known unit {2}\(fields-fit-schema\)\n {4}Unknown unit "mS\/cn"\. Did you mean mS\/cm/,
    );
  });

  test('of a property that may have several dimensions', () => {
    expect(
      report(
        paper.map((line) => line.replace('ionic-conductivity', 'power-density')),
        10,
        '    unit: W',
      ),
    ).toEqual([
      'x.mdx:10:11  data[0].unit  found "W", expected a unit of gravimetric power or volumetric power  (fields-fit-schema)\n' +
        '    Unknown unit "W". Did you mean W/kg or W/L? Known units of gravimetric power or volumetric power: W/kg, kW/kg, W/L, kW/L.',
    ]);
  });

  test('that is doubtful, with a note, is kept', () => {
    expect(ofPaper(10, '    unit: V\n    status: doubtful\n    note: The source prints V.')).toEqual([]);
  });

  test('is measured although another field of the record is missing', () => {
    expect(
      report(
        paper.filter((line) => !line.includes('method')),
        10,
        '    unit: V',
      ),
    ).toEqual([
      'x.mdx:7:5  data[0].method  found nothing, expected one of measured, computed, target, stated  (fields-fit-schema)\n' +
        '    Add the field "method". How the value was come by.',
      'x.mdx:10:11  data[0].unit  found "V", expected a unit of conductivity  (fields-fit-schema)\n' +
        '    V measures potential; units of conductivity are S/cm, mS/cm, uS/cm, S/m. If the source really prints V, add "status: doubtful" and a note.',
    ]);
  });
});

test('a field that is empty where a rule looks at it', () => {
  expect(ofMaterial(3, 'components:')).toEqual([
    'x.mdx:3:12  components  found nothing, expected a list  (fields-fit-schema)\n' +
      '    Fill in the field, or remove it. The parts, for polymers and composites.',
    'x.mdx:2:1  formula  found nothing, expected a formula, or the components  (fields-fit-schema)\n' +
      '    Add the field "formula" for a compound, "components" for a polymer or composite.',
  ]);
});

describe('a formula', () => {
  test('with a symbol that is none', () => {
    expect(ofMaterial(3, 'formula: Li6PS5Xl')).toEqual([
      'x.mdx:3:10  formula  found "Li6PS5Xl", expected a chemical formula  (fields-fit-schema)\n' +
        '    "Xl" is not an element symbol at character 7 of "Li6PS5Xl".',
    ]);
  });

  test('or components: one of them', () => {
    expect(ofMaterial(3, '')).toEqual([
      'x.mdx:2:1  formula  found nothing, expected a formula, or the components  (fields-fit-schema)\n' +
        '    Add the field "formula" for a compound, "components" for a polymer or composite.',
    ]);
    expect(ofMaterial(3, 'components: []')).toEqual([
      'x.mdx:2:1  formula  found nothing, expected a formula, or the components  (fields-fit-schema)\n' +
        '    Add the field "formula" for a compound, "components" for a polymer or composite.',
    ]);
  });
});

describe('rules over several fields', () => {
  test('a doubtful value without a note', () => {
    expect(ofPaper(10, '    unit: mS/cm\n    status: doubtful')).toEqual([
      'x.mdx:11:13  data[0].status  found "doubtful", expected a note beside it  (fields-fit-schema)\n' +
        '    Add the field "note" and say why the value is doubtful.',
    ]);
  });

  test('no subject', () => {
    expect(ofPaper(8, '')).toEqual([
      'x.mdx:7:5  data[0].material  found nothing, expected one of material, family, electrode, cell, system  (fields-fit-schema)\n' +
        '    Say what the value is about by one of these fields.',
    ]);
  });

  test('two subjects', () => {
    expect(ofPaper(8, '    material: li10gep2s12\n    system: batteries of today')).toEqual([
      'x.mdx:9:13  data[0].system  found "batteries of today", expected one of material, family, electrode, cell, system, not two  (fields-fit-schema)\n' +
        '    Keep material or system.',
    ]);
  });

  test('a variant of another property', () => {
    expect(ofPaper(10, '    unit: mS/cm\n    variant: onset')).toEqual([
      'x.mdx:11:14  data[0].variant  found "onset", expected one of bulk, grain-boundary, total, the variants of ionic-conductivity  (fields-fit-schema)\n' +
        '    Leave the field out when the source does not say.',
    ]);
  });

  test('a variant of a property that has none', () => {
    const lines = paper.map((line) => line.replace('ionic-conductivity', 'electronic-conductivity'));
    expect(report(lines, 10, '    unit: mS/cm\n    variant: total')).toEqual([
      'x.mdx:11:14  data[0].variant  found "total", expected no variant, because electronic-conductivity has none  (fields-fit-schema)\n' +
        '    Remove the field.',
    ]);
  });

  test('a reference number without the document that prints it', () => {
    expect(ofPaper(13, '      locator: Table 1\n      number: 17')).toEqual([
      'x.mdx:14:15  data[0].source.number  found 17, expected the document that prints this number  (fields-fit-schema)\n' +
        '    Add the field "review", or remove the number where the value was read in the paper itself.',
    ]);
  });
});

describe('a DOI', () => {
  test.each([
    [
      'https://www.nature.com/articles/10.1038/nmat3066',
      '"https://www.nature.com/articles/10.1038/nmat3066" is a link to a publisher, not a DOI. Write 10.1038/nmat3066.',
    ],
    [
      'nmat3066',
      '"nmat3066" is not a DOI. A DOI is "10.", a number of at least four digits, a slash and the rest, as 10.1038/nmat3066. It stands on the first page of the paper; leave the field out if you do not find it.',
    ],
  ])('%s', (doi, fix) => {
    expect(ofPaper(5, `year: 2011\ndoi: ${doi}`)).toEqual([
      `x.mdx:6:6  doi  found "${doi}", expected a DOI  (fields-fit-schema)\n    ${fix}`,
    ]);
  });
});

describe('a condition', () => {
  test.each([
    ['rate: 0.5 C', '13:13', '"0.5 C"', 'a rate such as 0.5C or C/10', 'Write 0.5C.'],
    ['rate: 0.5c', '13:13', '"0.5c"', 'a rate such as 0.5C or C/10', 'Write 0.5C.'],
    ['rate: slow', '13:13', '"slow"', 'a rate such as 0.5C or C/10', 'rate: Charge and discharge rate.'],
    ['rate: 1', '13:13', '1', 'a rate such as 0.5C or C/10', 'rate: Charge and discharge rate.'],
    ['cycles: 0', '13:15', '0', 'at least 1', 'cycles: Number of cycles after which the value holds.'],
    ['cycles: 500 cycles', '13:15', '"500 cycles"', 'a whole number', 'Write the number alone: 500.'],
    ['pressure: 5', '13:17', '5', 'a number with a unit of pressure', 'Add the unit, for example "5 MPa".'],
    [
      'pressure: 5 V',
      '13:17',
      '"5 V"',
      'a number with a unit of pressure',
      'The unit V measures potential, not pressure. Known units of pressure: Pa, kPa, MPa, GPa, bar.',
    ],
    [
      'current-density: 0.5 mA/cm',
      '13:24',
      '"0.5 mA/cm"',
      'a number with a unit of current density or specific current',
      'Unknown unit "mA/cm". Did you mean mA/cm2? Known units of current density: mA/cm2, uA/cm2, A/cm2.',
    ],
    [
      'voltage: 4.2–3.0 V',
      '13:16',
      '"4.2–3.0 V"',
      'a number with a unit of potential',
      'The range in "4.2–3.0 V" runs from 4.2 down to 3.0. Write the smaller value first.',
    ],
  ])('%s', (condition, place, found, expected, fix) => {
    const [name = ''] = condition.split(':');
    expect(ofPaper(11, `    method: measured\n    conditions:\n      ${condition}`)).toEqual([
      `x.mdx:${place}  data[0].conditions.${name}  found ${found}, expected ${expected}  (fields-fit-schema)\n    ${fix}`,
    ]);
  });

  test.each([
    'current-density: 0.2 mA/cm2',
    'current-density: 50 mA/g',
    'cathode-loading: 3.0 mAh/cm2',
    'voltage: 3.0–4.2 V',
    'rate: C/10',
  ])('%s is sound', (condition) => {
    expect(ofPaper(11, `    method: measured\n    conditions:\n      ${condition}`)).toEqual([]);
  });
});

describe('a temperature', () => {
  const expected = 'RT, or a number of degrees Celsius, or two as [low, high]';
  test.each([
    ['25 °C', '"25 °C"', expected, 'Write the number alone: 25.'],
    ['298 K', '"298 K"', expected, 'Convert it to degrees Celsius, and say in the note what is printed.'],
    ['rt', '"rt"', expected, 'Write RT.'],
    [
      'warm',
      '"warm"',
      expected,
      'temperature: RT, or degrees Celsius, or [low, high]; absent when not reported.',
    ],
    ['[60, 25]', '[60, 25]', 'the smaller number first', 'Write [25, 60].'],
    [
      '[25, 60, 80]',
      '[25, 60, 80]',
      expected,
      'temperature: RT, or degrees Celsius, or [low, high]; absent when not reported.',
    ],
    [
      '-300',
      '-300',
      'at least -273.15, absolute zero',
      'temperature: RT, or degrees Celsius, or [low, high]; absent when not reported.',
    ],
  ])('%s', (temperature, found, expectation, fix) => {
    expect(ofPaper(11, `    method: measured\n    temperature: ${temperature}`)).toEqual([
      `x.mdx:12:18  data[0].temperature  found ${found}, expected ${expectation}  (fields-fit-schema)\n    ${fix}`,
    ]);
  });

  test.each(['RT', '25', '-20.5', '[25, 60]'])('%s is sound', (temperature) => {
    expect(ofPaper(11, `    method: measured\n    temperature: ${temperature}`)).toEqual([]);
  });
});

describe('a field with several forms is measured by the one that was meant', () => {
  const place = 'the fields of a place, or a list of places';
  const manual = 'source: Where the value is printed: one place, or a list of places.';
  const locator = 'The place: a section number or title, a table, a figure caption.';

  test('a source as one place', () => {
    expect(ofPaper(13, '      locatr: Table 1')).toEqual([
      'x.mdx:13:7  data[0].source.locatr  found the unknown field "locatr", expected one of review, number, locator  (fields-fit-schema)\n' +
        '    Did you mean locator?',
    ]);
  });

  test('a source as a list of places', () => {
    expect(ofPaper(13, '      - locator: 1\n      - review: jia-2024')).toEqual([
      'x.mdx:13:18  data[0].source[0].locator  found 1, expected text  (fields-fit-schema)\n    Put it in quotes: "1".',
      `x.mdx:14:9  data[0].source[1].locator  found nothing, expected text  (fields-fit-schema)\n    Add the field "locator". ${locator}`,
    ]);
  });

  test('a source as neither', () => {
    const lines = paper.toSpliced(12, 1);
    expect(report(lines, 12, '    source: Table 1')).toEqual([
      `x.mdx:12:13  data[0].source  found "Table 1", expected ${place}  (fields-fit-schema)\n    ${manual}`,
    ]);
    expect(report(lines, 12, '    source: []')).toEqual([
      `x.mdx:12:13  data[0].source  found an empty list, expected a list with at least one item  (fields-fit-schema)\n    ${manual}`,
    ]);
    expect(report(lines, 12, '')).toEqual([
      `x.mdx:7:5  data[0].source  found nothing, expected ${place}  (fields-fit-schema)\n    Add the field "source". Where the value is printed: one place, or a list of places.`,
    ]);
  });

  test('the electrolyte of a cell', () => {
    const electrolyte = 'the name of a material, or a list of names';
    const parts = 'The electrolyte, or its layers in order from the cathode to the anode.';
    expect(ofPaper(8, '    cell: { electrolyte: 5 }')).toEqual([
      `x.mdx:8:26  data[0].cell.electrolyte  found 5, expected ${electrolyte}  (fields-fit-schema)\n    electrolyte: ${parts}`,
    ]);
    expect(ofPaper(8, '    cell: { electrolyte: [li6ps5cl, 5] }')).toEqual([
      `x.mdx:8:37  data[0].cell.electrolyte[1]  found 5, expected the name of a material  (fields-fit-schema)\n    electrolyte: ${parts}`,
    ]);
    expect(ofPaper(8, '    cell: {}')).toEqual([
      'x.mdx:8:11  data[0].cell  found no fields, expected at least one of cathode, electrolyte, anode  (fields-fit-schema)\n' +
        '    Name the parts that the source names.',
    ]);
    expect(ofPaper(8, '    cell: { electrolite: li6ps5cl }')).toEqual([
      'x.mdx:8:13  data[0].cell.electrolite  found the unknown field "electrolite", expected one of cathode, electrolyte, anode  (fields-fit-schema)\n' +
        '    Did you mean electrolyte?',
    ]);
    expect(ofPaper(8, '    cell: licoo2')).toEqual([
      'x.mdx:8:11  data[0].cell  found "licoo2", expected fields, each on a line of its own: cathode, electrolyte, anode  (fields-fit-schema)\n' +
        '    cell: The cell that the value is about.',
    ]);
  });
});

test('every problem of a file is told at once', () => {
  const lines = paper.toSpliced(
    3,
    10,
    '  - 5',
    'year: 1',
    'data:',
    '  - property: rate',
    '    value: x',
    '    unit: V',
    '  - 7',
  );
  const places = readEntry('reference', 'x', 'x.mdx', lines.join('\n')).problems.map(({ field }) => field);
  expect(places).toEqual([
    'authors[0]',
    'year',
    'data[0].value',
    'data[0].method',
    'data[0].source',
    'data[0].material',
    'data[0].unit',
    'data[1]',
  ]);
});
