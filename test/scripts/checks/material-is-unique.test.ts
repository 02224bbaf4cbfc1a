import { expect, test } from 'vitest';
import { materialIsUnique } from '../../../scripts/checks/material-is-unique.ts';
import { material, report } from './content.ts';

const twice =
  'content/materials/b.mdx:6:10  formula  found the composition of content/materials/a.mdx, expected a composition, phase and form that no other file has  (material-is-unique)\n    Merge the two files and keep both names as aliases, or say in phase or form what tells them apart.';

test.each<[object, object, string]>([
  [{ formula: 'Li6PS5Cl' }, { formula: 'Li₆PS₅Cl' }, 'in Unicode'],
  [{ formula: 'Li6PS5Cl' }, { formula: '$\\mathrm{Li_6PS_5Cl}$' }, 'in LaTeX'],
  [{ formula: 'Li1.3Al0.3Ti1.7(PO4)3' }, { formula: 'Li1.3Al0.3Ti1.7P3O12' }, 'without brackets'],
  [{ formula: 'Li6PS5Cl' }, { formula: 'LiPSCl0.2Li5S4Cl0.8' }, 'in another order'],
  [{ formula: 'β-Li3PS4' }, { formula: 'Li3PS4', phase: 'β' }, 'with its structure in another field'],
])('%j and %j are one material, %s', (a, b) => {
  expect(report(materialIsUnique, [material('a', a), material('b', b)])).toEqual([twice]);
});

test.each<[object, object, string]>([
  [{ formula: 'Li6PS5Cl' }, { formula: 'Li6PS5Br' }, 'another composition'],
  [{ formula: 'Li6PS5Cl' }, { formula: 'Li5.5PS4.5Cl1.5' }, 'another share of chlorine'],
  [{ formula: 'β-Li3PS4' }, { formula: 'γ-Li3PS4' }, 'another structure, told by the formula'],
  [{ formula: 'Li3PS4' }, { formula: 'β-Li3PS4' }, 'a structure that the other does not tell'],
  [{ formula: 'Li3PS4', phase: 'β' }, { formula: 'Li3PS4', phase: 'γ' }, 'another structure'],
  [{ formula: 'Li3PS4' }, { formula: 'Li3PS4', form: 'glass' }, 'another form'],
  [{ components: [{ name: 'PEO' }] }, { components: [{ name: 'PEO' }] }, 'no formula'],
])('%j and %j are two: %s', (a, b) => {
  expect(report(materialIsUnique, [material('a', a), material('b', b)])).toEqual([]);
});
