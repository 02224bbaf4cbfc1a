import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DoiError, parseDoi, sameDoi } from '../../src/bibliography/doi.ts';

function message(text: string): string {
  try {
    parseDoi(text);
  } catch (error) {
    return error instanceof DoiError ? error.message : `not a DoiError: ${String(error)}`;
  }
  return 'no error';
}

describe('parseDoi', () => {
  test.each([
    ['10.1038/nmat3066', '10.1038/nmat3066'],
    ['doi:10.1038/nmat3066', '10.1038/nmat3066'],
    ['DOI: 10.1038/nmat3066.', '10.1038/nmat3066'],
    ['doi 10.1038/nmat3066', '10.1038/nmat3066'],
    ['doi.org/10.1038/nmat3066', '10.1038/nmat3066'],
    ['https://doi.org/10.1038/nmat3066', '10.1038/nmat3066'],
    ['http://dx.doi.org/10.1038/nmat3066', '10.1038/nmat3066'],
    ['<https://dx.doi.org/10.20517/energymater.2022.07>', '10.20517/energymater.2022.07'],
    ['https://www.doi.org/10.1360/nso/20220036', '10.1360/nso/20220036'],
    ['doi:https://doi.org/10.1038/nmat3066', '10.1038/nmat3066'],
    ['https://doi.org/10.1021/acs.nanolett.8b01421?ref=pdf', '10.1021/acs.nanolett.8b01421'],
    ['https://doi.org/10.1007/s41918-020-00092-1#citeas', '10.1007/s41918-020-00092-1'],
    ['https://doi.org/10.1016/0025-5408(80)90012-4', '10.1016/0025-5408(80)90012-4'],
    ['https://doi.org/10.1016%2F0025-5408%2880%2990012-4', '10.1016/0025-5408(80)90012-4'],
    [
      'https://doi.org/10.1002/1521-4095(200107)13:12<13957::aid-adma957%3e3.0.co;2-#',
      '10.1002/1521-4095(200107)13:12<13957::aid-adma957>3.0.co;2-#',
    ],
    ['https://doi.org/10.1038/100%', '10.1038/100%'],
  ])('reads %s', (text, printed) => {
    expect(parseDoi(text).printed).toBe(printed);
  });

  test('keeps the printed case, and compares without it', () => {
    expect(parseDoi('10.1039/C5TA08574H')).toEqual({
      printed: '10.1039/C5TA08574H',
      key: '10.1039/c5ta08574h',
    });
    expect(sameDoi('10.1039/C5TA08574H', 'https://doi.org/10.1039/c5ta08574h')).toBe(true);
    expect(sameDoi('10.1039/C5TA08574H', '10.1039/C5TA08574')).toBe(false);
  });

  const advice =
    'is not a DOI. A DOI is "10.", a number of at least four digits, a slash and the rest, as 10.1038/nmat3066. ' +
    'It stands on the first page of the paper; leave the field out if you do not find it.';

  test.each([
    ['nmat3066', `"nmat3066" ${advice}`],
    ['', `"" ${advice}`],
    ['10.1038nmat3066', `"10.1038nmat3066" ${advice}`],
    ['10.103/nmat3066', `"10.103/nmat3066" ${advice}`],
    ['10.1038/', `"10.1038/" ${advice}`],
    [
      'https://pubs.acs.org/doi/10.1021/acsami.5b07517?src=x',
      '"https://pubs.acs.org/doi/10.1021/acsami.5b07517?src=x" is a link to a publisher, not a DOI. Write 10.1021/acsami.5b07517.',
    ],
    [
      'Nat. Mater. 10.1038/nmat3066.',
      '"Nat. Mater. 10.1038/nmat3066." is more than a DOI. Write 10.1038/nmat3066 alone.',
    ],
  ])('refuses "%s"', (text, expected) => {
    expect(message(text)).toBe(expected);
  });

  test('reads its own results again', () => {
    const suffix = fc.stringMatching(/^[A-Za-z0-9()<>:_-]{1,20}$/);
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 999999999 }), suffix, (registrant, rest) => {
        const { printed, key } = parseDoi(`https://doi.org/10.${registrant}/${encodeURIComponent(rest)}`);
        expect(printed).toBe(`10.${registrant}/${rest}`);
        expect(parseDoi(printed)).toEqual({ printed, key });
        expect(parseDoi(key).key).toBe(key);
      }),
    );
  });

  test('throws nothing but a DoiError', () => {
    const piece = fc.constantFrom(
      '10.',
      '1038',
      '/',
      'doi:',
      'https://doi.org/',
      '%',
      '%3',
      'a',
      ' ',
      '#',
      '?',
      '.',
    );
    const doiLike = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), doiLike), (text) => {
        expect(message(text)).not.toMatch(/^not a DoiError/);
      }),
    );
  });
});
