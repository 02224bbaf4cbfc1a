import { vocabulary } from './vocabulary.ts';

/** The part of the cell that a strategy works on. */
export const side = vocabulary({
  cathode: {
    label: 'Cathode side',
    definition: 'Between the cathode and the electrolyte, or inside the composite cathode.',
  },
  anode: { label: 'Anode side', definition: 'Between the anode and the electrolyte.' },
  electrolyte: {
    label: 'Electrolyte layer',
    definition: 'In the electrolyte that separates the electrodes.',
  },
  both: { label: 'Both electrodes', definition: 'At the cathode and the anode interface at once.' },
  cell: { label: 'Whole cell', definition: 'In the architecture or the making of the whole cell.' },
});
export type Side = keyof typeof side.terms;
