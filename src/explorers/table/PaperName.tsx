import { referenceUrl } from '../../site/urls.ts';
import { PaperMark } from '../parts/PaperMark.tsx';

/** The name of a paper: it opens the card of the paper where the page holds one, and leads to its page elsewhere. */
export function PaperName({ id, short }: { readonly id: string; readonly short: string }) {
  return document.getElementById(`paper-${id}`) ? (
    <PaperMark id={id} short={short} />
  ) : (
    <a href={referenceUrl(id)}>{short}</a>
  );
}
