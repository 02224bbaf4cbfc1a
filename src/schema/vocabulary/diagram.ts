import { vocabulary } from './vocabulary.ts';

/** The drawings of our own that a text may show. The label is the title of the drawing, the definition what it shows in one line. */
export const diagram = vocabulary({
  'interphase-types': {
    label: 'Three kinds of contact with lithium',
    definition: 'What passes between lithium and electrolyte decides whether a layer grows between them.',
  },
  'solidification-routes': {
    label: 'Four routes of solidification',
    definition: 'A liquid fills the pores first and becomes solid there, by a physical or a chemical change.',
  },
  'cell-problems': {
    label: 'What goes wrong, and where',
    definition: 'A cell cut open, with a number at each place where contact, chemistry or transport fails.',
  },
  'ion-paths': {
    label: 'How lithium ions find their way',
    definition:
      'In a polymer the chain carries the ion, in a ceramic it hops, in a composite it has a choice.',
  },
  'dendrite-causes': {
    label: 'Six causes of dendrites',
    definition: 'Places and conditions in which lithium grows into a solid electrolyte, or inside it.',
  },
});
export type DiagramId = keyof typeof diagram.terms;
