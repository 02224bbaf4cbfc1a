import { raisedRuns } from '../../quantity/raised.ts';

/** A printed quantity, exponents raised. */
export function Quantity({ text }: { readonly text: string }) {
  return (
    <span class="quantity">
      {raisedRuns(text).map(({ kind, text: run }) => (kind === 'sup' ? <sup>{run}</sup> : run))}
    </span>
  );
}
