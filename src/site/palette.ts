import { symbol, symbolCircle } from 'd3-shape';
export type FamilyId =
  | 'sulfide'
  | 'oxide'
  | 'polymer'
  | 'halide'
  | 'anti-perovskite'
  | 'plastic-crystal'
  | 'hydride'
  | 'framework'
  | 'binary-compound';
export const grounds = { light: '#fdfcf9', dark: '#15181c' };
export const accent = { light: '#0f5c6b', dark: '#7fc4d1' };
const l = (light: string, dark: string) => ({ light, dark, shape: 'circle' });
export const familyLooks: Record<FamilyId, { light: string; dark: string; shape: string }> = {
  sulfide: l('#b07010', '#e0a030'),
  oxide: l('#2050b0', '#80a0f0'),
  polymer: l('#207040', '#60c080'),
  halide: l('#902080', '#e080d0'),
  'anti-perovskite': l('#a03020', '#f08070'),
  'plastic-crystal': l('#606060', '#b0b0b0'),
  hydride: l('#207080', '#60b0c0'),
  framework: l('#605020', '#c0b080'),
  'binary-compound': l('#303030', '#e0e0e0'),
};
export const shapePath = (_: string, area: number) => symbol(symbolCircle, area)() ?? '';
