import { vocabulary } from './vocabulary.ts';

/** The problem at an interface that a strategy answers. */
export const issue = vocabulary({
  'poor-contact': {
    label: 'Poor contact',
    definition: 'Rigid solids touch at points only, or lose contact when the electrodes change volume.',
  },
  'interfacial-resistance': {
    label: 'Interfacial resistance',
    definition: 'Ions cross the interface slowly, whatever the reason.',
  },
  reduction: {
    label: 'Reduction at the anode',
    definition: 'The electrolyte takes up lithium and electrons from the anode and decomposes.',
  },
  oxidation: {
    label: 'Oxidation at the cathode',
    definition: 'The electrolyte loses lithium and electrons to a cathode at high potential and decomposes.',
  },
  'chemical-reaction': {
    label: 'Chemical reaction',
    definition: 'Electrode and electrolyte react or interdiffuse without current.',
  },
  'space-charge': {
    label: 'Space-charge layer',
    definition: 'Carriers pile up or deplete where two solids of different potential meet.',
  },
  dendrites: {
    label: 'Lithium dendrites',
    definition: 'Lithium grows through the electrolyte and shorts the cell.',
  },
  'volume-change': {
    label: 'Volume change',
    definition: 'Electrodes swell and shrink, cracking the solids or opening gaps.',
  },
  'electronic-conduction': {
    label: 'Electronic conduction',
    definition: 'Electrons leak through the electrolyte or the interphase.',
  },
  'low-conductivity': {
    label: 'Low ionic conductivity',
    definition: 'The electrolyte itself moves lithium ions too slowly.',
  },
  'air-sensitivity': {
    label: 'Air and moisture',
    definition: 'The electrolyte or the electrode reacts with air before or during assembly.',
  },
  'ion-transport-in-electrode': {
    label: 'Ion transport in the electrode',
    definition: 'Thick electrodes lack a continuous path for lithium ions.',
  },
  'energy-density': {
    label: 'Energy density',
    definition: 'Thick electrolytes, excess lithium or thin cathodes dilute the energy of the cell.',
  },
  manufacture: { label: 'Manufacture', definition: 'The cell cannot be made at scale, cheaply or safely.' },
});
export type Issue = keyof typeof issue.terms;
