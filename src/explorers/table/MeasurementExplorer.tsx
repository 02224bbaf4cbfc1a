import { subjectTextOf } from '../../charts/row.ts';
import type { MeasurementRow } from '../../charts/table/measurement-row.ts';
import { measurements } from '../../charts/table/measurements.ts';
import { measurementUrl, propertyUrl } from '../../site/urls.ts';
import { Quantity } from '../parts/Quantity.tsx';
import { Subject } from '../parts/RowTable.tsx';
import { Typeset } from '../parts/Typeset.tsx';
import type { Cells } from './cell.ts';
import { TableExplorer } from './TableExplorer.tsx';
import type { TableStart } from './TableExplorer.tsx';

const cells: Cells<MeasurementRow> = {
  of: (row) => <Subject row={row} />,
  property: ({ propertyId, property }) => <a href={propertyUrl(propertyId)}>{property}</a>,
  value: ({ valueText, status }) => (
    <span class={`status-row-${status}`}>
      <Quantity text={valueText} />
    </span>
  ),
  temperature: ({ temperature }) =>
    temperature === undefined ? <span class="missing">not reported</span> : <>{temperature}</>,
  conditions: ({ circumstances, note }) => (
    <>
      <Typeset text={circumstances.join('; ')} />
      {note && (
        <p class="note">
          <Typeset text={note} />
        </p>
      )}
    </>
  ),
  // The row of the value on the page of its paper.
  paper: ({ paper, anchor }) => <a href={measurementUrl(paper.id, anchor)}>{paper.short}</a>,
  'read-in': ({ places }) => <Typeset text={places.join('; ')} />,
  status: ({ status, statusTerm }) =>
    status === 'ok' ? (
      <>{statusTerm.label.toLowerCase()}</>
    ) : (
      <span class={`status status-${status}`}>{statusTerm.label.toLowerCase()}</span>
    ),
};

const nameOf = (row: MeasurementRow) => `${row.property} of ${subjectTextOf(row)}, ${row.paper.short}`;

/** Every value, to sort, narrow and take along. */
export default function MeasurementExplorer(start: TableStart) {
  return <TableExplorer {...start} kind={measurements} cells={cells} nameOf={nameOf} />;
}
