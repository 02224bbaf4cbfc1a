import { vocabulary } from './vocabulary.ts';

/** What a strategy does. */
export const approach = vocabulary({
  solidification: {
    label: 'Solidification',
    definition: 'A liquid wets the interface first and becomes solid inside the cell.',
  },
  interlayer: {
    label: 'Interlayer',
    definition: 'A separate layer is placed or grown between electrode and electrolyte.',
  },
  coating: {
    label: 'Coating',
    definition: 'The particles of the electrode are covered before the cell is built.',
  },
  'electrolyte-design': {
    label: 'Electrolyte design',
    definition: 'The composition of the electrolyte itself is changed: doping, substitution, salts, fillers.',
  },
  'electrolyte-structure': {
    label: 'Electrolyte structure',
    definition: 'The electrolyte is built in layers, gradients, frameworks or fibres.',
  },
  'anode-design': {
    label: 'Anode design',
    definition: 'Lithium metal is alloyed, composited or given a host.',
  },
  'cathode-design': {
    label: 'Cathode design',
    definition: 'The composition or architecture of the composite cathode is changed.',
  },
  'surface-treatment': {
    label: 'Surface treatment',
    definition: 'The surface of the electrolyte is cleaned, polished or reacted.',
  },
  processing: {
    label: 'Processing',
    definition: 'The way the layers are made and joined: sintering, pressing, casting.',
  },
  operation: { label: 'Operation', definition: 'Pressure, temperature or current during cycling.' },
  characterisation: {
    label: 'Imaging and simulation',
    definition: 'Seeing or computing what happens at the interface.',
  },
});
export type Approach = keyof typeof approach.terms;
