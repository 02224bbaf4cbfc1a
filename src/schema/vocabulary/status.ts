import { vocabulary } from './vocabulary.ts';

/** How far a value is trusted. */
export const status = vocabulary({
  ok: { label: 'Read twice', definition: 'The value was read in its source by two independent readers.' },
  unconfirmed: { label: 'Unconfirmed', definition: 'The value is known from a single transcription of its paper.' },
  doubtful: { label: 'Doubtful', definition: 'The value stands in its source as shown, and there is a reason to doubt it.' },
});
export type Status = keyof typeof status.terms;
