import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsl } from '../../src/bibliography/from-csl.ts';
import { parseRis, RisError } from '../../src/bibliography/ris.ts';

const kamaya = `TY  - JOUR
AU  - Kamaya, Noriaki
AU  - Homma, Kenji
TI  - A lithium superionic
      conductor
JO  - Nature Materials
PY  - 2011/09/01
VL  - 10
IS  - 9
SP  - 682
EP  - 686
DO  - 10.1038/nmat3066
KW  - batteries
ER  - 
`;

describe('parseRis', () => {
  test('reads an item, with a title over two lines', () => {
    const [item, ...more] = parseRis(kamaya);
    expect(more).toEqual([]);
    expect(fromCsl(item).work).toEqual({
      type: 'article',
      authors: ['Kamaya, N.', 'Homma, K.'],
      title: 'A lithium superionic conductor',
      container: 'Nat. Mater.',
      year: 2011,
      volume: '10',
      issue: '9',
      pages: '682–686',
      doi: '10.1038/nmat3066',
    });
  });

  test('reads line ends of every system, and several items', () => {
    expect(parseRis(kamaya.replaceAll('\n', '\r\n'))).toEqual(parseRis(kamaya));
    expect(parseRis(`${kamaya}\n${kamaya}`)).toHaveLength(2);
  });

  test('names the line that is wrong', () => {
    const error = (text: string) => {
      try {
        return parseRis(text);
      } catch (problem) {
        return problem instanceof RisError ? problem.message : problem;
      }
    };
    expect(error('AU  - Doe, J.')).toBe('Line 1: "AU" stands before "TY  - ", which begins an item.');
    expect(error('TY  - JOUR\nTY  - JOUR')).toBe(
      'Line 2: an item begins, but the one before has no end. Add "ER  - ".',
    );
    expect(error('TY  - JOUR\nAU  - Doe, J.')).toBe('The last item has no end. Add the line "ER  - ".');
    expect(error('hello')).toBe('Line 1: "hello" is no field of RIS, such as "TY  - JOUR".');
    expect(error('')).toBe('The text holds no item of RIS.');
  });

  test('gives back what was written, whatever the texts are', () => {
    const word = fc.stringMatching(/^[A-Za-zäöß0-9.()<>:;-]{1,12}$/);
    const title = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
    const name = fc.stringMatching(/^[A-Z][a-zé]{1,8}$/);
    const item = fc.record({
      title,
      volume: fc.integer({ min: 1, max: 999 }).map(String),
      author: fc.array(fc.record({ family: name, given: name }), { minLength: 1, maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 3 }), (items) => {
        const text = items
          .map(
            ({ title, volume, author }) =>
              `TY  - JOUR\n${author.map(({ family, given }) => `AU  - ${family}, ${given}\n`).join('')}TI  - ${title}\nVL  - ${volume}\nER  - \n`,
          )
          .join('\n');
        expect(parseRis(text)).toMatchObject(items);
      }),
    );
  });

  test('never fails but with a message of its own', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        try {
          parseRis(text);
        } catch (error) {
          expect(error).toBeInstanceOf(RisError);
        }
      }),
    );
  });
});
