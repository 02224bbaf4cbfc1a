import type { CitedPaper } from '../../knowledge/pages/table-papers.ts';
import { Typeset } from './Typeset.tsx';

/** The full citation of a paper. */
export function Citation({ paper: { citation } }: { readonly paper: Pick<CitedPaper, 'citation'> }) {
  return (
    <cite class="citation">
      {citation.map(({ kind, text }) =>
        kind === 'italic' ? <i>{text}</i> : kind === 'bold' ? <b>{text}</b> : <Typeset text={text} />,
      )}
    </cite>
  );
}
