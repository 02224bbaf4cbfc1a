import { vocabulary } from './vocabulary.ts';

/** What is wrong with a printed statement. */
export const erratumKind = vocabulary({
  unit: { label: 'Unit', definition: 'The printed unit or power of ten cannot be right.' },
  formula: { label: 'Formula', definition: 'A printed formula is misspelt or does not balance.' },
  citation: {
    label: 'Citation',
    definition: 'A reference number points to another paper than the text means.',
  },
  'duplicate-reference': {
    label: 'Duplicate reference',
    definition: 'One paper stands in the list more than once.',
  },
  'text-versus-table': {
    label: 'Text against table',
    definition: 'The text and a table of one document disagree.',
  },
  'text-versus-figure': {
    label: 'Text against figure',
    definition: 'The text and a figure or its caption disagree.',
  },
  name: { label: 'Name', definition: 'A person, method or material is misnamed.' },
  claim: { label: 'Claim', definition: 'A statement contradicts another or established knowledge.' },
});
