import { useMemo, useRef } from 'preact/hooks';
import { cellText, marginText } from '../../charts/interface/matrix.ts';
import type {
  Cell,
  Column,
  Electrolyte,
  Matrix as MatrixScene,
  MatrixRow,
} from '../../charts/interface/matrix.ts';
import { Details } from '../parts/Details.tsx';
import { FamilyMark } from '../parts/FamilyMark.tsx';
import { Typeset } from '../parts/Typeset.tsx';
import { useGridKeys } from '../parts/grid.ts';

type Props = {
  readonly matrix: MatrixScene;
  /** The electrode that a narrow screen shows, one at a time. */
  readonly first: string;
  /** The address of a choice: an electrolyte, with an electrode where one is meant. */
  readonly hrefOf: (electrolyte: Electrolyte, column?: Column) => string;
  /** What the addresses depend on, beside the pair. */
  readonly hrefKey: string;
  /** Answers a click without leaving the page. */
  readonly open: (event: MouseEvent) => void;
};

/** Every electrolyte against every electrode, one table for each family: margin, number of values, best result, open questions. */
export function Matrix({ matrix, first, hrefOf, hrefKey, open }: Props) {
  const grid = useRef<HTMLElement>(null);
  useGridKeys(grid);
  const textOf = (mark: string) => {
    const [electrolyte, electrode] = mark.split(' ');
    const cell = matrix.sections
      .flatMap(({ rows }) => rows)
      .find((row) => row.electrolyte.id === electrolyte)
      ?.cells.find(({ column }) => column.id === electrode);
    return cell && { description: cellText(cell), rows: [] };
  };
  const isWhole = matrix.columns.length > 2;
  return (
    <div class="explorer-stage">
      <section
        class={isWhole ? 'matrix matrix-whole' : 'matrix'}
        aria-label="Electrolytes against electrodes"
        ref={grid}
        onClick={open}
      >
        {matrix.sections.map((section) => (
          <details key={section.id} class={`family-${section.id}`} open>
            <summary>
              <FamilyMark family={section.id} /> {section.title}{' '}
              <span class="count">{section.rows.length + section.others.length}</span>
            </summary>
            {section.rows.length > 0 && (
              <div class="matrix-frame">
                <table>
                  <caption class="visually-hidden">
                    {section.title}: margin in volts and number of values from cells, electrolyte by electrode
                  </caption>
                  <Heads columns={matrix.columns} first={first} />
                  <tbody>
                    {section.rows.map((row) => (
                      <Row
                        key={row.electrolyte.id}
                        row={row}
                        first={first}
                        hrefOf={hrefOf}
                        hrefKey={hrefKey}
                      />
                    ))}
                  </tbody>
                </table>
              </div>
            )}
            <Others electrolytes={section.others} hrefOf={hrefOf} hrefKey={hrefKey} />
          </details>
        ))}
      </section>
      <Details chart={grid} detailsOf={textOf} opens="the pair" />
    </div>
  );
}

function Heads({ columns, first }: { readonly columns: readonly Column[]; readonly first: string }) {
  return useMemo(
    () => (
      <thead>
        <tr>
          <th scope="col">Electrolyte</th>
          {columns.map((column) => (
            <th scope="col" key={column.id} class={lookOf(column, first)}>
              <span>
                <Typeset text={column.title} />
              </span>
            </th>
          ))}
        </tr>
      </thead>
    ),
    [columns.map(({ id }) => id).join(), first],
  );
}

/** Anodes and cathodes stand apart, and a narrow screen shows one column alone. */
const lookOf = ({ id, role }: Column, first: string) => (id === first ? `of-${role} first` : `of-${role}`);

type RowProps = { readonly row: MatrixRow } & Pick<Props, 'first' | 'hrefOf' | 'hrefKey'>;

/** A row is drawn anew only where it changes: of thousands of cells a choice changes few. */
function Row({ row: { electrolyte, cells }, first, hrefOf, hrefKey }: RowProps) {
  const name = useMemo(() => <Typeset text={electrolyte.title} />, [electrolyte.title]);
  const look = cells
    .map((cell) => `${cell.column.id} ${stateOf(cell)} ${marginText(cell.line?.side)}`)
    .join();
  return useMemo(
    () => (
      <tr>
        <th scope="row">
          <a href={hrefOf(electrolyte)}>{name}</a>
        </th>
        {cells.map((cell) => (
          <td key={cell.column.id} class={`${lookOf(cell.column, first)} pair-${stateOf(cell)}`}>
            <a href={hrefOf(electrolyte, cell.column)} data-mark={`${electrolyte.id} ${cell.column.id}`}>
              <Pair cell={cell} />
            </a>
          </td>
        ))}
      </tr>
    ),
    [look, first, hrefKey],
  );
}

function stateOf({ line, isOpen, isToldElsewhere }: Cell): string {
  if (line?.side) return line.limit.doubtful ? `${line.side.kind} doubtful` : line.side.kind;
  return isOpen ? 'open' : isToldElsewhere ? 'elsewhere' : 'cells';
}

/** What stands in a cell: the margin, how many values there are, and where there is room the best of them. */
function Pair({ cell: { line, record, isOpen, isToldElsewhere } }: { readonly cell: Cell }) {
  if (isOpen) return <>open</>;
  return (
    <>
      {line?.side ? (
        <span class="margin">
          {marginText(line.side)}
          <span class="volts">&nbsp;V</span>
        </span>
      ) : (
        <span class="margin none">{isToldElsewhere ? 'other' : '–'}</span>
      )}
      {record && (
        <>
          {' '}
          <span class="evidence">{record.values}</span>
          {record.best && (
            <>
              {' '}
              <span class="best-value">{record.best.value.replaceAll('\u00a0', ' ')}</span>{' '}
              <Best best={record.best} />
            </>
          )}
        </>
      )}
    </>
  );
}

function Best({ best }: { readonly best: NonNullable<NonNullable<Cell['record']>['best']> }) {
  const { label, text, paper } = best;
  return useMemo(
    () => (
      <span class="best">
        <Typeset text={`${label}: ${text} (${paper.short})`} />
      </span>
    ),
    [text],
  );
}

type OthersProps = { readonly electrolytes: readonly Electrolyte[] } & Pick<Props, 'hrefOf' | 'hrefKey'>;

function Others({ electrolytes, hrefOf, hrefKey }: OthersProps) {
  return useMemo(
    () =>
      electrolytes.length === 0 ? null : (
        <p class="matrix-others">
          Neither a window nor a cell is known of{' '}
          {electrolytes.map((electrolyte, index) => (
            <>
              {index > 0 && ', '}
              <a href={hrefOf(electrolyte)}>
                <Typeset text={electrolyte.title} />
              </a>
            </>
          ))}
          .
        </p>
      ),
    [electrolytes.length, hrefKey],
  );
}
