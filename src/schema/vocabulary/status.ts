import { vocabulary } from './vocabulary.ts';

/** How far a value is trusted. */
export const status = vocabulary({
  ok: {
    label: 'Confirmed',
    definition: 'Read in its source by two independent readers, or given alike by two independent texts.',
  },
  unconfirmed: {
    label: 'Unconfirmed',
    definition: 'The value is known from a single transcription of its paper.',
  },
  doubtful: {
    label: 'Doubtful',
    definition: 'The value stands in its source as shown, and there is a reason to doubt it.',
  },
});
export type Status = keyof typeof status.terms;
