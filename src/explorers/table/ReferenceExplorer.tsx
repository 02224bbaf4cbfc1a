import { references } from '../../charts/table/references.ts';
import type { ReferenceTableRow } from '../../knowledge/pages/reference-table.ts';
import { doiUrl, referenceUrl } from '../../site/urls.ts';
import { Citation } from '../parts/Citation.tsx';
import type { Cells } from './cell.ts';
import { TableExplorer } from './TableExplorer.tsx';
import type { TableStart } from './TableExplorer.tsx';

const cells: Cells<ReferenceTableRow> = {
  paper: ({ id, short }, { [id]: paper }) => (
    <>
      <a href={referenceUrl(id)}>{short}</a>
      {paper && (
        <span class="row-citation">
          <Citation paper={paper} />
        </span>
      )}
    </>
  ),
  doi: ({ doi }) =>
    doi === undefined ? (
      <span class="missing">not printed in our sources</span>
    ) : (
      <a class="doi" href={doiUrl(doi)}>
        {doi}
      </a>
    ),
};

/** Every paper, to sort, narrow and take along. */
export default function ReferenceExplorer(start: TableStart) {
  return <TableExplorer {...start} kind={references} cells={cells} nameOf={({ short }) => short} />;
}
