import { useMemo } from 'preact/hooks';
import { columnsOf } from '../../charts/interface/columns.ts';
import { matrix } from '../../charts/interface/matrix.ts';
import type { Column, Electrolyte } from '../../charts/interface/matrix.ts';
import { numberOf, writeView } from '../../charts/view.ts';
import { potentialText } from '../../charts/window/electrodes.ts';
import type { Electrode } from '../../charts/window/electrodes.ts';
import type { Window } from '../../charts/window/series.ts';
import type { InterfacePage } from '../../knowledge/pages/interface-page.ts';
import { toolUrl } from '../../site/urls.ts';
import { SelectField, TextField } from '../parts/Fields.tsx';
import { useView } from '../parts/view.ts';
import { Choice } from './Choice.tsx';
import { useElectrolyte } from './fetched.ts';
import { MatrixView } from './MatrixView.tsx';

type Props = Pick<InterfacePage, 'electrolytes' | 'electrodes' | 'families' | 'pairs'> & {
  /** The electrodes with a potential, and the values that give it. */
  readonly potentials: readonly Electrode[];
  readonly windows: readonly Window[];
  /** The kinds of window, in the words of the site. */
  readonly kinds: readonly { readonly id: string; readonly label: string }[];
  /** The papers whose cards the page holds already. */
  readonly cards: readonly string[];
};

const defaults = { cathode: '', electrolyte: '', anode: '', charge: '', kind: 'thermodynamic' };

/** Two electrodes and an electrolyte, or the matrix of all of them. The choice stands in the address. */
export default function InterfaceTool(props: Props) {
  const { electrolytes, electrodes, families, potentials, windows, pairs, kinds } = props;
  const [view, change] = useView(defaults);
  const electrolyte = electrolytes.find(({ id }) => id === view.electrolyte);
  const { answer, problem } = useElectrolyte(electrolyte?.id);
  const charge = numberOf(view.charge);
  const columns = columnsOf(electrodes, potentials, { cathode: view.cathode, charge });
  const chosen = columns.filter(({ id, role }) => id === view[role]);
  // The kind of window is a matter of the matrix: a chosen pair shows all of them.
  const hrefOf = (one: Electrolyte, column?: Column) =>
    toolUrl('interface') +
    writeView(defaults, {
      ...view,
      kind: defaults.kind,
      electrolyte: one.id,
      ...(column && { [column.role]: column.id }),
      ...(column?.role === 'cathode' && column.id !== view.cathode && { charge: '' }),
    });
  const scene = useMemo(
    () =>
      matrix(
        { electrolytes: electrolyte ? [electrolyte] : electrolytes, windows, pairs, families },
        chosen.length > 0 && !electrolyte ? chosen : columns,
        view.kind as Window['variant'],
      ),
    [view],
  );
  const choices = useMemo(() => electrolyteChoices(props), []);
  const isWhole = electrolyte === undefined;
  const own = electrolyte && windows.filter(({ subject }) => isOf(electrolyte, subject));
  return (
    <div class="explorer interface-tool">
      <div class="controls" role="group" aria-label="Choose a cell">
        <div class="fields">
          <SelectField
            label="Cathode"
            value={view.cathode}
            change={(cathode) => change({ cathode, charge: '' })}
            choices={electrodeChoices(columns, potentials, 'cathode')}
          />
          <TextField
            label="Charged to, against lithium"
            value={view.charge}
            unit="V"
            isNumber
            placeholder={String(chosen.find(({ role }) => role === 'cathode')?.potential ?? '')}
            change={(value) => change({ charge: value })}
          />
          <SelectField
            label="Electrolyte"
            value={view.electrolyte}
            change={(id) => change({ electrolyte: id })}
            choices={choices}
          />
          <SelectField
            label="Anode"
            value={view.anode}
            change={(anode) => change({ anode })}
            choices={electrodeChoices(columns, potentials, 'anode')}
          />
          {(isWhole || chosen.length === 0) && (
            <SelectField
              label="Margin by windows of the kind"
              value={view.kind}
              change={(kind) => change({ kind })}
              choices={kinds.filter(({ id }) => windows.some(({ variant }) => variant === id))}
            />
          )}
        </div>
      </div>
      {problem !== '' && <p role="alert">{problem}</p>}
      {electrolyte && (
        <Choice
          key={electrolyte.id}
          electrolyte={electrolyte}
          answer={answer}
          columns={chosen}
          windows={own ?? []}
          potentials={potentials}
          kinds={kinds}
          cards={props.cards}
          reset={() => change(defaults)}
        />
      )}
      {(isWhole || chosen.length === 0) && (
        <MatrixView
          matrix={scene}
          kind={kinds.find(({ id }) => id === view.kind)?.label ?? view.kind}
          hrefOf={hrefOf}
          hrefKey={[view.cathode, view.anode, view.charge].join()}
          reset={
            !isWhole || Object.values(view).join() === Object.values(defaults).join()
              ? undefined
              : () => change(defaults)
          }
        />
      )}
    </div>
  );
}

/** Whether a window is of an electrolyte, or of a family that it belongs to. */
const isOf = (electrolyte: Props['electrolytes'][number], { kind, id }: Window['subject']) =>
  kind === 'material' ? id === electrolyte.id : electrolyte.line.includes(id);

function electrodeChoices(
  columns: readonly Column[],
  potentials: readonly Electrode[],
  role: Column['role'],
) {
  return [
    { id: '', label: 'none chosen' },
    ...columns
      .filter((column) => column.role === role)
      .map(({ id, title }) => {
        const known = potentials.find((one) => one.id === id);
        const label = known
          ? potentialText(known)
              .replace(`, ${role}`, '')
              .replace(/, by definition.*/, '')
          : `${title}: potential not known`;
        return { id, label };
      }),
  ];
}

/** Every electrolyte under its family, in alphabetical order. */
function electrolyteChoices({ electrolytes, families }: Props) {
  return [
    { id: '', label: 'none chosen' },
    ...families.flatMap((family) =>
      electrolytes
        .filter(({ main }) => main === family.id)
        .toSorted((a, b) => a.title.localeCompare(b.title, 'en'))
        .map(({ id, title }) => ({ id, label: title, group: family.title })),
    ),
  ];
}
