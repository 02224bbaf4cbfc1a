import { describe, expect, it } from 'vitest';
import { choiceOf } from '../../../src/charts/compare/choice.ts';

const known = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
const choice = (text: string) => choiceOf(text, (id) => known.includes(id));

describe('what an address asks to compare', () => {
  it('keeps its order, and names each material once', () => {
    expect(choice('c,a,c,b,a')).toEqual({ chosen: ['c', 'a', 'b'], unknown: [], beyond: [] });
  });

  it('is nothing in an empty address', () => {
    expect(choice('')).toEqual({ chosen: [], unknown: [], beyond: [] });
    expect(choice(', ,')).toEqual({ chosen: [], unknown: [], beyond: [] });
  });

  it('names what is no material, which takes no place', () => {
    expect(choice('xyz,a,b,c,d,e,f')).toEqual({
      chosen: ['a', 'b', 'c', 'd', 'e', 'f'],
      unknown: ['xyz'],
      beyond: [],
    });
  });

  it('names those beyond the sixth', () => {
    expect(choice('a,b,c,d,e,f,g,h')).toMatchObject({
      chosen: ['a', 'b', 'c', 'd', 'e', 'f'],
      beyond: ['g', 'h'],
    });
  });

  it('bears spaces', () => {
    expect(choice(' a , b ').chosen).toEqual(['a', 'b']);
  });
});
