import { vocabulary } from './vocabulary.ts';

/** The physical form of an electrolyte sample. */
export const form = vocabulary({
  crystal: {
    label: 'Crystal',
    definition: 'Polycrystalline: a sintered ceramic or a pressed crystalline powder.',
  },
  'single-crystal': { label: 'Single crystal', definition: 'One crystal without grain boundaries.' },
  glass: { label: 'Glass', definition: 'Amorphous inorganic solid.' },
  'glass-ceramic': { label: 'Glass-ceramic', definition: 'Crystals grown in a glass by heat.' },
  'thin-film': {
    label: 'Thin film',
    definition: 'A layer of micrometres or less, deposited from vapour or solution.',
  },
  polymer: {
    label: 'Polymer',
    definition: 'A salt dissolved in a solid polymer, without filler and without solvent.',
  },
  composite: {
    label: 'Composite',
    definition: 'A polymer or plastic crystal with a solid filler or framework, or a mixture of solids.',
  },
  gel: { label: 'Gel', definition: 'A polymer network that holds a liquid.' },
  'plastic-crystal': {
    label: 'Plastic crystal',
    definition: 'A molecular crystal whose molecules turn, with a salt dissolved in it.',
  },
  'framework-hybrid': {
    label: 'Framework hybrid',
    definition: 'A porous or fibrous framework whose channels carry the ions.',
  },
  liquid: { label: 'Liquid', definition: 'A liquid, for comparison or as a wetting agent.' },
  unstated: { label: 'Form not stated', definition: 'The source does not say what the sample was.' },
});
export type Form = keyof typeof form.terms;
