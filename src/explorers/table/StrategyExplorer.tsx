import { strategies } from '../../charts/table/strategies.ts';
import type { StrategyTableRow } from '../../knowledge/pages/strategy-table.ts';
import { strategyUrl } from '../../site/urls.ts';
import { Typeset } from '../parts/Typeset.tsx';
import type { Cells } from './cell.ts';
import { NamedList } from './NamedList.tsx';
import { TableExplorer } from './TableExplorer.tsx';
import type { TableStart } from './TableExplorer.tsx';

const cells: Cells<StrategyTableRow> = {
  strategy: ({ id, title, summary }) => (
    <>
      <a href={strategyUrl(id)}>
        <Typeset text={title} />
      </a>
      <span class="row-citation">
        <Typeset text={summary} />
      </span>
    </>
  ),
  family: ({ families }) => <NamedList all={families} />,
  electrode: ({ electrodes }) => <NamedList all={electrodes} />,
};

/** Every strategy, to sort, narrow and take along. */
export default function StrategyExplorer(start: TableStart) {
  return <TableExplorer {...start} kind={strategies} cells={cells} nameOf={({ title }) => title} />;
}
