import type { TableValue } from '../../knowledge/pages/table-value.ts';
import { PaperName } from './PaperName.tsx';
import { Quantity } from '../parts/Quantity.tsx';

type Props = { readonly values: readonly TableValue[]; readonly withWords?: boolean };

/** The values of a cell, each with what it needs to be understood and with its paper. */
export function TableValues({ values, withWords = false }: Props) {
  if (values.length === 0) return <span class="missing">none listed</span>;
  return (
    <>
      {values.map((value, place) => (
        <span key={place} class={`table-value status-row-${value.status}`}>
          {withWords && value.property === 'stability-window' && (
            <span class="table-property">{value.words} </span>
          )}
          <Quantity text={value.text} />{' '}
          {withWords && value.variant && (
            <span class="table-temperature">{value.variant.toLowerCase()} </span>
          )}
          {!value.temperature && value.property === 'ionic-conductivity' && (
            <span class="table-temperature">temperature not reported </span>
          )}
          {value.temperature && value.temperature !== 'room temperature' && (
            <span class="table-temperature">at {value.temperature} </span>
          )}
          {value.status !== 'ok' && <span class={`status status-${value.status}`}>{value.status}</span>}{' '}
          <PaperName {...value.paper} />
        </span>
      ))}
    </>
  );
}
