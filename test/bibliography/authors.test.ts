import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  AUTHOR_STYLES,
  familyName,
  givenName,
  parseAuthor,
  parseAuthors,
  type AuthorStyle,
} from '../../src/bibliography/authors.ts';

describe('parseAuthor', () => {
  test.each<[AuthorStyle, string, string]>([
    ['vancouver', 'Chen R', 'Chen, R.'],
    ['vancouver', 'Hatzell KB', 'Hatzell, K. B.'],
    ['vancouver', 'Cao J-Y', 'Cao, J.-Y.'],
    ['vancouver', 'Anselmi-Tamburini U', 'Anselmi-Tamburini, U.'],
    ['vancouver', 'Abu-Lebdeh Y', 'Abu-Lebdeh, Y.'],
    ['vancouver', 'Kötz O', 'Kötz, O.'],
    ['vancouver', 'van der Ven A', 'van der Ven, A.'],
    ['springer', 'Whittingham, M.S.', 'Whittingham, M. S.'],
    ['springer', 'Hong, H.Y.P.', 'Hong, H. Y. P.'],
    ['springer', "O'Callaghan, M.P.", "O'Callaghan, M. P."],
    ['springer', 'Van der Ven, A.', 'Van der Ven, A.'],
    ['springer', 'Spencer Jolly, D.', 'Spencer Jolly, D.'],
    ['rsc', 'J. M. Wang', 'Wang, J. M.'],
    ['rsc', 'A. Fernandez-Nieves', 'Fernandez-Nieves, A.'],
    ['rsc', "L. A. O'Dell", "O'Dell, L. A."],
    ['rsc', 'S. H. S. Cheng', 'Cheng, S. H. S.'],
    ['rsc', 'Y.-S. Hu', 'Hu, Y.-S.'],
    ['acs', 'te Velthuis, S. G. E.', 'te Velthuis, S. G. E.'],
    ['acs', 'Son, D.-Y.', 'Son, D.-Y.'],
    ['acs', 'Lee, S.-h.', 'Lee, S.-h.'],
    ['acs', 'Lau, V. W.-h.', 'Lau, V. W.-h.'],
    ['acs', 'Abd El-Hady, D.', 'Abd El-Hady, D.'],
  ])('%s: %s is %s', (style, printed, expected) => {
    expect(parseAuthor(printed, style)).toBe(expected);
  });

  test.each(AUTHOR_STYLES)('leaves the name of a group alone (%s)', (style) => {
    expect(parseAuthor('The  Battery Consortium', style)).toBe('The Battery Consortium');
  });

  test('reads its own form again', () => {
    const initials = fc.array(fc.constantFrom('J.', 'M.', 'S.-Y.', 'É.'), { minLength: 1, maxLength: 3 });
    const family = fc.constantFrom('Wang', 'van der Waals', "O'Dell", 'Fernández-Nieves', 'Łodziana');
    fc.assert(
      fc.property(family, initials, (name, given) => {
        const canonical = `${name}, ${given.join(' ')}`;
        expect(parseAuthor(canonical, 'acs')).toBe(canonical);
        expect(parseAuthor(`${name}, ${given.join('')}`, 'springer')).toBe(canonical);
        expect(parseAuthor(`${given.join(' ')} ${name}`, 'rsc')).toBe(canonical);
      }),
    );
  });
});

describe('parseAuthors', () => {
  test.each<[AuthorStyle, string, string[], boolean]>([
    ['vancouver', 'Chen R, Li Q, Yu X', ['Chen, R.', 'Li, Q.', 'Yu, X.'], false],
    [
      'vancouver',
      'Hatzell KB, Chen XC, Cobb CL, et al.',
      ['Hatzell, K. B.', 'Chen, X. C.', 'Cobb, C. L.'],
      true,
    ],
    ['vancouver', 'Goodenough JB, Kim Y', ['Goodenough, J. B.', 'Kim, Y.'], false],
    [
      'springer',
      'Mizushima, K., Jones, P.C., Wiseman, P.J., et al.:',
      ['Mizushima, K.', 'Jones, P. C.', 'Wiseman, P. J.'],
      true,
    ],
    ['springer', 'Rao, R.P., Adams, S.:', ['Rao, R. P.', 'Adams, S.'], false],
    [
      'springer',
      'Emly, A., Kioupakis, E., Van der Ven, A.:',
      ['Emly, A.', 'Kioupakis, E.', 'Van der Ven, A.'],
      false,
    ],
    ['rsc', 'G. Assat and J. M. Tarascon', ['Assat, G.', 'Tarascon, J. M.'], false],
    [
      'rsc',
      'J. M. Wang, M. Yang, G. D. Zou, D. Liu and Q. M. Peng',
      ['Wang, J. M.', 'Yang, M.', 'Zou, G. D.', 'Liu, D.', 'Peng, Q. M.'],
      false,
    ],
    ['acs', 'Li, W.; Erickson, E. M.; Manthiram, A.,', ['Li, W.', 'Erickson, E. M.', 'Manthiram, A.'], false],
    ['acs', 'Manthiram, A.,', ['Manthiram, A.'], false],
    ['rsc', '', [], false],
  ])('%s: %s', (style, printed, authors, etal) => {
    expect(parseAuthors(printed, style)).toEqual({ authors, etal });
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...AUTHOR_STYLES), (text, style) => {
        expect(parseAuthors(text, style).authors.every((name) => name.trim() !== '')).toBe(true);
      }),
    );
  });
});

test('familyName and givenName take a canonical name apart', () => {
  expect([familyName('van der Waals, J. D.'), givenName('van der Waals, J. D.')]).toEqual([
    'van der Waals',
    'J. D.',
  ]);
  expect([familyName('The Battery Consortium'), givenName('The Battery Consortium')]).toEqual([
    'The Battery Consortium',
    undefined,
  ]);
});
