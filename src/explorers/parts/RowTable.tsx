import { useEffect, useState } from 'preact/hooks';
import type { ExtraColumn } from '../../charts/csv.ts';
import type { Row } from '../../charts/row.ts';
import { recordUrl } from '../../site/urls.ts';
import { PaperMark } from './PaperMark.tsx';
import { Quantity } from './Quantity.tsx';
import { Typeset } from './Typeset.tsx';

type Props = {
  readonly rows: readonly Row[];
  readonly caption: string;
  /** Columns that the page has computed, before the paper. */
  readonly extra?: readonly (ExtraColumn & { readonly label: string })[] | undefined;
};

/** A page is built with all rows. Once a script can bring them on demand, so many are enough to begin with. */
const shortest = 300;

/** The values of a chart in rows, as the static tables of the site show theirs. */
export function RowTable({ rows, caption, extra = [] }: Props) {
  const [isLong, setLong] = useState(true);
  useEffect(() => setLong(false), []);
  const shown = isLong ? rows : rows.slice(0, shortest);
  return (
    <>
      <table class="statements">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">Of</th>
            <th scope="col">Property</th>
            <th scope="col" class="number">
              Value
            </th>
            <th scope="col">Conditions</th>
            <th scope="col">How</th>
            {extra.map(({ name, label }) => (
              <th scope="col" key={name}>
                {label}
              </th>
            ))}
            <th scope="col">Paper</th>
            <th scope="col">Read in</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.id} class={`status-row-${row.status}`}>
              <td data-label="Of">
                <Subject row={row} />
              </td>
              <td data-label="Property">{row.property}</td>
              <td data-label="Value" class="number">
                <Quantity text={row.valueText} />
              </td>
              <td data-label="Conditions">
                <Circumstances row={row} />
              </td>
              <td data-label="How">{row.method}</td>
              {extra.map(({ name, label, of }) => (
                <td data-label={label} key={name}>
                  {of(row)}
                </td>
              ))}
              <td data-label="Paper">
                <PaperMark {...row.paper} />
              </td>
              <td data-label="Read in">
                <Typeset text={row.places.join('; ')} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <button type="button" onClick={() => setLong(true)}>
          Show all {rows.length} rows
        </button>
      )}
    </>
  );
}

/** What a value is about, each part a link; a cell reads from cathode to anode. */
export function Subject({ row: { subject, system } }: { readonly row: Row }) {
  return (
    <>
      {subject.map(({ kind, id, title }, index) => (
        <>
          {index > 0 && <span class="cell-wall"> | </span>}
          <a href={recordUrl(kind, id)}>
            <Typeset text={title} />
          </a>
        </>
      ))}
      {system && <Typeset text={system} />}
    </>
  );
}

/** The circumstances of a value. That nobody reported a temperature is said, not hidden. */
export function Circumstances({ row }: { readonly row: Row }) {
  const said = [...(row.temperature ? [row.temperature] : []), ...row.circumstances];
  return (
    <>
      <ul class="conditions">
        {said.map((one) => (
          <>
            <li>
              <Typeset text={one} />
            </li>{' '}
          </>
        ))}
        {!row.temperature && row.unit === 'S/cm' && <li class="missing">temperature not reported</li>}
      </ul>
      {row.status !== 'ok' && <span class={`status status-${row.status}`}>{row.status}</span>}
      {row.note && (
        <p class="note">
          <Typeset text={row.note} />
        </p>
      )}
    </>
  );
}
