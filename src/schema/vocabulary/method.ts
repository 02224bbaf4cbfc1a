import { vocabulary } from './vocabulary.ts';

/** How a value was come by. */
export const method = vocabulary({
  measured: { label: 'Measured', definition: 'Read from an experiment.' },
  computed: { label: 'Computed', definition: 'Calculated from first principles or from a model.' },
  target: { label: 'Target', definition: 'A value to be reached, not one that was reached.' },
  stated: { label: 'Stated', definition: 'Given in a text that does not say how it was obtained.' },
});
export type Method = keyof typeof method.terms;
