import { tableCount } from '../../charts/interface/answer.ts';
import type { Line } from '../../charts/interface/contact.ts';
import { sideText } from '../../charts/interface/matrix.ts';
import type { Column } from '../../charts/interface/matrix.ts';
import { voltsText } from '../../charts/window/verdict.ts';
import { PaperMark } from '../parts/PaperMark.tsx';
import { Typeset } from '../parts/Typeset.tsx';

type Props = {
  readonly lines: readonly Line[];
  readonly column: Column;
  /** The kinds of window, in the words of the site. */
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
};

/** One line for each window: its kind, its limit, what it says of the electrode, what forms there, and its paper. None are merged. */
export function Margins({ lines, column, kinds }: Props) {
  const { role, potential } = column;
  if (lines.length === 0)
    return <p class="missing">No {role === 'anode' ? 'reduction' : 'oxidation'} limit is recorded.</p>;
  const here = potential === undefined ? 'At this electrode' : `At ${voltsText(potential)}`;
  const labelOf = (id: string) => kinds.find((kind) => kind.id === id)?.label ?? id;
  return (
    <table class="margins">
      <caption>
        {tableCount(lines)} with {role === 'anode' ? 'a reduction' : 'an oxidation'} limit; the one to heed
        first on top
      </caption>
      <thead>
        <tr>
          <th scope="col">Kind</th>
          <th scope="col" class="number">
            {role === 'anode' ? 'Reduced below' : 'Oxidised above'}
          </th>
          <th scope="col">{here}</th>
          <th scope="col">First products</th>
          <th scope="col">Paper</th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ window, limit, side }) => (
          <tr key={window.id} class={`line-${side?.kind ?? 'unknown'}`}>
            <td data-label="Kind">
              {labelOf(window.variant)}
              {window.subject.kind === 'family' && (
                <span class="card-facts"> said of the family {window.subject.title}</span>
              )}
              {limit.doubtful && <span class="status status-doubtful">doubtful</span>}
            </td>
            <td data-label="Limit" class="number">
              {limit.text}
            </td>
            <td data-label={here} class="line-verdict">
              {sideText(side, role)}
            </td>
            <td data-label="First products">
              {limit.products.length > 0 ? (
                <Typeset text={limit.products.join(', ')} />
              ) : (
                <span class="missing">not given</span>
              )}
            </td>
            <td data-label="Paper">
              <PaperMark id={window.paper.id} short={window.paper.short} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
