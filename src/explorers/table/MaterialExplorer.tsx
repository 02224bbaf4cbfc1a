import { materials, oxidationLimits, reductionLimits } from '../../charts/table/materials.ts';
import type { MaterialTableRow } from '../../knowledge/pages/material-table.ts';
import { compareUrl, familyUrl, materialUrl } from '../../site/urls.ts';
import { FamilyMark } from '../parts/FamilyMark.tsx';
import { Typeset } from '../parts/Typeset.tsx';
import type { Cells } from './cell.ts';
import { TableExplorer } from './TableExplorer.tsx';
import type { TableStart } from './TableExplorer.tsx';
import { TableValues } from './TableValues.tsx';

const cells: Cells<MaterialTableRow> = {
  material: ({ id, title, aliases }) => (
    <>
      <a href={materialUrl(id)}>
        <Typeset text={title} />
      </a>{' '}
      {aliases.length > 0 && (
        <span class="aliases">
          <Typeset text={aliases.join(', ')} />
        </span>
      )}
    </>
  ),
  family: ({ family, main }) => (
    <>
      <FamilyMark family={main.id} /> <a href={familyUrl(family.id)}>{family.title}</a>
    </>
  ),
  conductivity: ({ conductivities }) => <TableValues values={conductivities} />,
  reduction: (row) => <TableValues values={reductionLimits(row)} withWords />,
  oxidation: (row) => <TableValues values={oxidationLimits(row)} withWords />,
  values: ({ id, title, count }) => (
    <>
      {count}{' '}
      <a class="compare-link" href={compareUrl([id])} aria-label={`Compare ${title}`}>
        Compare
      </a>
    </>
  ),
};

/** Every electrolyte, to sort, narrow and take along. */
export default function MaterialExplorer(start: TableStart) {
  return <TableExplorer {...start} kind={materials} cells={cells} nameOf={({ title }) => title} />;
}
