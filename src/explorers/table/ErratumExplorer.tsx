import { errata } from '../../charts/table/errata.ts';
import type { ErratumTableRow } from '../../knowledge/pages/erratum-table.ts';
import { Typeset } from '../parts/Typeset.tsx';
import type { Cells } from './cell.ts';
import { NamedList } from './NamedList.tsx';
import { PaperName } from './PaperName.tsx';
import { TableExplorer } from './TableExplorer.tsx';
import type { TableStart } from './TableExplorer.tsx';

const cells: Cells<ErratumTableRow> = {
  document: ({ review, locator }) => (
    <>
      <PaperName {...review} />, <Typeset text={locator} />
    </>
  ),
  meant: ({ reading }) =>
    reading === undefined ? <span class="missing">not known</span> : <Typeset text={reading} />,
  why: ({ reason, references, materials }) => (
    <>
      <Typeset text={reason} />{' '}
      {references.length + materials.length > 0 && <NamedList all={[...references, ...materials]} />}
    </>
  ),
};

const nameOf = ({ review, locator }: ErratumTableRow) => `${review.short}, ${locator}`;

/** Every correction and doubt, to sort, narrow and take along. */
export default function ErratumExplorer(start: TableStart) {
  return <TableExplorer {...start} kind={errata} cells={cells} nameOf={nameOf} />;
}
