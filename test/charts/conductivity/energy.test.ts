import { describe, expect, it } from 'vitest';
import { energyFor } from '../../../src/charts/conductivity/energy.ts';
import type { Energy } from '../../../src/charts/conductivity/energy.ts';
import { point } from './points.ts';

const energy = (id: string, rest: Partial<Energy> = {}): Energy => ({
  id,
  material: 'li6ps5cl',
  value: 0.3,
  year: 2010,
  text: '0.3 eV',
  paper: { id: 'other-2010-joule-1', short: 'Other 2010' },
  ...rest,
});
const found = (rest: Parameters<typeof point>[1], ...energies: Energy[]) =>
  energyFor(point(1e-3, rest), energies)?.id;

describe('the activation energy for a value', () => {
  it('is of the same material', () => {
    expect(found({}, energy('a', { material: 'li3ps4' }))).toBeUndefined();
    expect(found({}, energy('a'))).toBe('a');
  });

  it('is from the same paper if that has one, else from the newest', () => {
    const own = energy('own', { paper: { id: 'rao-2011-joule-1', short: 'Rao 2011' } });
    const newer = energy('newer', { year: 2020 });
    expect(found({}, energy('old'), newer, own)).toBe('own');
    expect(found({}, energy('old'), newer)).toBe('newer');
  });

  it('is of the same kind and form where both name one', () => {
    expect(found({ variant: 'bulk' }, energy('total', { variant: 'total' }))).toBeUndefined();
    expect(found({ variant: 'bulk' }, energy('bulk', { variant: 'bulk' }))).toBe('bulk');
    expect(found({ variant: 'bulk' }, energy('any'))).toBe('any');
    expect(found({}, energy('total', { variant: 'total' }))).toBe('total');
    expect(found({ form: 'glass' }, energy('crystal', { form: 'crystal' }))).toBeUndefined();
    expect(found({ form: 'unstated' }, energy('crystal', { form: 'crystal' }))).toBe('crystal');
  });

  it('is none for a whole family', () => {
    const subject = { kind: 'family' as const, id: 'li6ps5cl', title: 'A family' };
    expect(found({ subject }, energy('a'))).toBeUndefined();
  });
});
