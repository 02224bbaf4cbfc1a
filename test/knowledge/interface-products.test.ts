import { describe, expect, it } from 'vitest';
import { productOf } from '../../src/knowledge/interface-products.ts';

const conducts = (formula: string) => productOf(formula).conducts;

describe('productOf', () => {
  it.each(['Li2S', 'Li3P', 'Li3N', 'Li2O', 'LiF', 'LiCl', 'LiBr', 'LiI'])(
    'lets %s pass ions alone',
    (formula) => {
      expect(conducts(formula)).toBe('ions');
    },
  );

  it('knows a compound in any spelling', () => {
    expect(conducts('SLi2')).toBe('ions');
    expect(conducts('Li₂S')).toBe('ions');
  });

  it.each(['Ge', 'Li15Ge4', 'TiAl', 'LiZn', 'Li9Al4', 'Y', 'Zr', 'Sn', 'Sb'])(
    'lets the metal or alloy %s pass electrons',
    (formula) => {
      expect(conducts(formula)).toBe('electrons');
    },
  );

  // Phosphorus, sulfur and their compounds, suboxides, phosphides and oxides: the documents do not tell.
  it.each(['P', 'S', 'LiP7', 'Ti6O', 'Ti3P', 'La2O3', 'Li3PS4', 'O2', 'I2', 'C'])(
    'says nothing of %s',
    (formula) => {
      expect(productOf(formula)).toEqual({ formula });
    },
  );

  it('says nothing of what is no formula', () => {
    expect(productOf('an organic layer')).toEqual({ formula: 'an organic layer' });
  });
});
