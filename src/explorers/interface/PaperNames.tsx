import { PaperMark } from '../parts/PaperMark.tsx';

/** Papers by their names, each of which opens its card. */
export function PaperNames({
  papers,
}: {
  readonly papers: readonly { readonly id: string; readonly short: string }[];
}) {
  return (
    <>
      {papers.map((paper, index) => (
        <>
          {index > 0 && ', '}
          <PaperMark key={paper.id} id={paper.id} short={paper.short} />
        </>
      ))}
    </>
  );
}
