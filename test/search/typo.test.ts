import { describe, expect, it } from 'vitest';
import { meant } from '../../src/search/typo.ts';

const known = ['argyrodite', 'garnet', 'dendrite', 'kato', 'kanno', 'kang', 'peo'];

describe('meant', () => {
  it.each([
    // One letter is another, doubled, or missing.
    ['argyrodyte', ['argyrodite']],
    ['garnett', ['garnet']],
    ['dentrite', ['dendrite']],
    // Kato and Kang are as near; that one of two like letters was forgotten is likelier.
    ['kano', ['kanno']],
    // Two slips are forgiven in a long word only: gernit has two in six letters.
    ['argirodyte', ['argyrodite']],
    ['gernit', []],
    // A short word and a number are what they are.
    ['pea', []],
    ['garnet2', []],
  ])('%s', (word, expected) => {
    expect(meant(word, known)).toEqual(expected);
  });

  it('names all that are equally near', () => {
    expect(meant('silane', ['silanes', 'siloxane', 'silage'])).toEqual(['silanes', 'silage']);
  });
});
