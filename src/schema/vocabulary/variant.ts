import { vocabulary } from './vocabulary.ts';

/** Kinds of one property that never share a mark on a chart. */
export const variant = vocabulary({
  bulk: { label: 'Bulk', definition: 'Conduction inside the grains only.' },
  'grain-boundary': { label: 'Grain boundary', definition: 'Conduction across the grain boundaries only.' },
  total: { label: 'Total', definition: 'Grains and grain boundaries together.' },
  thermodynamic: {
    label: 'Thermodynamic',
    definition: 'Computed from phase equilibria: the limit at which decomposition becomes favourable.',
  },
  kinetic: {
    label: 'Kinetic',
    definition:
      'Computed or argued from the first step of reaction: the limit at which decomposition can begin.',
  },
  onset: { label: 'Onset', definition: 'Read from a voltammogram: the potential at which current is seen.' },
  stated: { label: 'Stated', definition: 'Given without a method.' },
});
export type Variant = keyof typeof variant.terms;
