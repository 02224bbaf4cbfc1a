import { describe, expect, it } from 'vitest';
import { answers } from '../../src/client/excerpt.ts';

describe('answers', () => {
  it.each<[what: string, query: string, excerpt: string, expected: boolean]>([
    ['the word itself', 'garnet', 'a <mark>garnet</mark> of lithium', true],
    ['another ending of the word', 'garnets', 'a <mark>garnet</mark>', true],
    ['a longer word', 'solid', '<mark>solidification</mark> of a liquid', true],
    ['any letter case', 'GARNET', 'a <mark>Garnet</mark>', true],
    ['a word of fewer letters than are compared', 'PEO', 'in <mark>PEO</mark>', true],
    ['one of several words', 'Monroe Newman', 'by <mark>Newman</mark> and others', true],
    ['a formula in lowered digits', 'Li₆PS₅Cl', 'on <mark>Li6PS5Cl</mark>', true],
    ['a formula that the page sets in lowered digits', 'Li6PS5Cl', 'on <mark>Li₆PS₅Cl</mark>', true],
    ['a word after a bracket', 'garnet', 'the <mark>(garnet)</mark>', true],
    // Three letters in common are not enough: Pagefind shortened the question until something began with it.
    ['a word that only begins alike', 'xyzzyqwert', '<mark>xyz</mark> axes', false],
    ['another word', 'garnet', 'a <mark>perovskite</mark>', false],
    ['a word that is not marked', 'garnet', 'a garnet and a <mark>gar</mark>', false],
    ['nothing marked', 'garnet', 'a garnet', false],
    ['an empty excerpt', 'garnet', '', false],
    ['an empty question', '', 'a <mark>garnet</mark>', false],
    ['a question of signs', '–?', 'a <mark>garnet</mark>', false],
    ['a mark that runs over a line', 'garnet', 'a <mark>lithium\ngarnet</mark>', true],
  ])('%s', (_, query, excerpt, expected) => {
    expect(answers(query, excerpt)).toBe(expected);
  });

  it('compares four letters', () => {
    expect(answers('solvent', '<mark>solv</mark>')).toBe(true);
    expect(answers('solvent', '<mark>solve</mark>')).toBe(true);
    expect(answers('solvent', '<mark>sol</mark>')).toBe(false);
    expect(answers('solvent', '<mark>sole</mark>')).toBe(false);
  });
});
