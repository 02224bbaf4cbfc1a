import { useMemo } from 'preact/hooks';
import { chosenText, labelOf } from '../../charts/chosen.ts';
import { counted, occurring, passing } from '../../charts/facet.ts';
import type { Facet } from '../../charts/facet.ts';
import { elementChoice, fitsElements } from '../../chemistry/element-choice.ts';
import type { Rows } from '../../charts/row.ts';
import { countSubjects } from '../../charts/subjects.ts';
import { numberOf } from '../../charts/view.ts';
import { describe } from '../../charts/window/describe.ts';
import { cellOf, potentialText, windowsTitle } from '../../charts/window/electrodes.ts';
import type { Electrode } from '../../charts/window/electrodes.ts';
import { byFamily, orderIds, orderOf, orders } from '../../charts/window/order.ts';
import { domain, windowScene } from '../../charts/window/scene.ts';
import { statementsOf } from '../../charts/window/series.ts';
import type { Window } from '../../charts/window/series.ts';
import { verdict, verdictText, voltsText } from '../../charts/window/verdict.ts';
import { Explorer } from '../parts/Explorer.tsx';
import { Facets } from '../parts/Facets.tsx';
import { SelectField, TextField } from '../parts/Fields.tsx';
import { Typeset } from '../parts/Typeset.tsx';
import { useView } from '../parts/view.ts';
import { WindowDrawing } from './WindowDrawing.tsx';
import { WindowKey } from './WindowKey.tsx';

type Term = { readonly id: string; readonly label: string };
type Props = {
  readonly windows: readonly Window[];
  readonly rows: Rows;
  readonly families: readonly { readonly id: string; readonly title: string }[];
  readonly electrodes: readonly Electrode[];
  /** The kinds of limit and of method, in the words of the site. */
  readonly kinds: readonly Term[];
  readonly methods: readonly Term[];
  /** What is said of a limit and not drawn, because it ends no window. */
  readonly notDrawn: readonly string[];
};

const defaults = {
  kind: '',
  family: '',
  method: '',
  elements: '',
  sort: 'family',
  anode: '',
  cathode: '',
  charge: '',
  from: '',
  to: '',
};

/** The chart of stability windows with its choices: which windows, in which order, against which cell. */
export default function WindowExplorer(props: Props) {
  const { windows, rows, families, electrodes, notDrawn } = props;
  const [view, change] = useView(defaults);
  const facets = useMemo(() => facetsOf(props), []);
  const elements = elementChoice(view.elements);
  const candidates = windows.filter((one) => fitsElements(one.elements, elements));
  const shown = passing(candidates, facets, view);
  const charge = numberOf(view.charge);
  const cell = cellOf(electrodes, { anode: view.anode, cathode: view.cathode, charge });
  const hasCell = cell.anode !== undefined || cell.cathode !== undefined;
  const [low, high] = domain(shown);
  const axis = [numberOf(view.from) ?? low, numberOf(view.to) ?? high] as const;
  const rowsShown = [...new Set(shown.flatMap(statementsOf))].map((id) => rows[id]!);
  const verdicts = new Map(
    shown.flatMap((one) => statementsOf(one).map((id) => [id, verdictText(verdict(one, cell))] as const)),
  );
  const title = windowsTitle(countSubjects(shown), electrodes, {
    anode: view.anode,
    cathode: view.cathode,
    charge,
  });
  const facetsShown = counted(candidates, facets, view);
  const order = hasCell || view.sort !== 'margin' ? orderOf(view.sort) : byFamily;
  return (
    <Explorer
      name="stability-windows"
      title={title}
      shown={`${shown.length} of ${windows.length} windows: ${countSubjects(shown)}.`}
      chosen={chosenText(
        [
          ['Anode', labelOf(electrodeChoices(electrodes, 'anode').slice(1), view.anode)],
          ['Cathode', labelOf(electrodeChoices(electrodes, 'cathode').slice(1), view.cathode)],
          ['Charged to', charge === undefined ? '' : voltsText(charge)],
          ['Order', order === byFamily ? '' : orders[order].label],
          ['Elements', view.elements],
        ],
        facetsShown,
      )}
      reset={
        Object.entries(defaults).some(([key, value]) => view[key as keyof typeof defaults] !== value)
          ? () => change(defaults)
          : undefined
      }
      controls={
        <>
          <div class="fields">
            <SelectField
              label="Anode"
              value={view.anode}
              change={(anode) => change({ anode, ...sortFor(view.sort, anode || view.cathode) })}
              choices={electrodeChoices(electrodes, 'anode')}
            />
            <SelectField
              label="Cathode"
              value={view.cathode}
              change={(cathode) => change({ cathode, ...sortFor(view.sort, cathode || view.anode) })}
              choices={electrodeChoices(electrodes, 'cathode')}
            />
            <TextField
              label="Charged to"
              value={view.charge}
              unit="V"
              isNumber
              placeholder={cell.cathode === undefined ? '' : String(cell.cathode)}
              change={(value) => change({ charge: value, ...sortFor(view.sort, value) })}
            />
            <SelectField
              label="Order"
              value={view.sort}
              change={(sort) => change({ sort })}
              choices={orderIds
                .filter((id) => id !== 'margin' || hasCell)
                .map((id) => ({ id, label: orders[id].label }))}
            />
            <TextField
              label="Elements"
              value={view.elements}
              placeholder="Li P S −Ge"
              change={(value) => change({ elements: value })}
            />
            <TextField
              label="Axis from"
              value={view.from}
              unit="V"
              isNumber
              placeholder={String(low)}
              change={(from) => change({ from })}
            />
            <TextField
              label="to"
              value={view.to}
              unit="V"
              isNumber
              placeholder={String(high)}
              change={(to) => change({ to })}
            />
          </div>
          <Facets facets={facetsShown} view={view} change={change} />
        </>
      }
      legend={<WindowKey windows={shown} hasElectrodes={electrodes.length > 0} id="windows-key" />}
      drawing={(size, around) => (
        <WindowDrawing
          key={size}
          scene={windowScene(shown, families, layouts[size], {
            domain: axis[0] < axis[1] ? axis : undefined,
            order,
            electrodes,
            cell,
          })}
          title={title}
          id={`windows-${size}`}
          size={size}
          withPapers={size === 'wide'}
          around={around}
        />
      )}
      rows={rowsShown}
      extra={
        hasCell
          ? [{ name: 'in_this_cell', label: 'In this cell', of: ({ id }) => verdicts.get(id) ?? '' }]
          : undefined
      }
      detailsOf={(mark) => detailsOf(mark, windows, electrodes, rows)}
    >
      {notDrawn.length > 0 && (
        <p class="not-drawn">
          Not drawn, because it ends no window: <Typeset text={notDrawn.join('; ')} />.
        </p>
      )}
    </Explorer>
  );
}

const layouts = {
  wide: { width: 900, labels: 'beside' },
  narrow: { width: 360, labels: 'above' },
} as const;

function facetsOf({ windows, families, kinds, methods }: Props): Facet<Window>[] {
  const facet = (
    key: string,
    label: string,
    of: (one: Window) => readonly string[],
    words: readonly Term[],
  ) => ({
    key,
    label,
    of,
    options: occurring(windows, of, words),
  });
  return [
    facet('kind', 'Kind of limit', ({ variant }) => [variant], kinds),
    facet(
      'family',
      'Family',
      ({ main }) => [main],
      families.map(({ id, title }) => ({ id, label: title })),
    ),
    facet('method', 'How', ({ method }) => [method], methods),
  ];
}

/** Whoever chooses an electrode wants to see what bears it: the list is put in that order, and back when the cell is empty. */
function sortFor(sort: string, electrode: string): { sort?: string } {
  if (electrode === '') return sort === 'margin' ? { sort: 'family' } : {};
  return sort === 'family' ? { sort: 'margin' } : {};
}

function electrodeChoices(electrodes: readonly Electrode[], role: Electrode['role']) {
  return [
    { id: '', label: 'none chosen' },
    ...electrodes
      .filter((electrode) => electrode.role === role)
      .map((electrode) => ({
        id: electrode.id,
        label: potentialText(electrode).replace(`, ${role}`, ''),
      })),
  ];
}

function detailsOf(mark: string, windows: readonly Window[], electrodes: readonly Electrode[], rows: Rows) {
  const electrode = electrodes.find(({ id }) => mark === `electrode ${id}`);
  if (electrode) return { description: potentialText(electrode), rows: electrode.values };
  const window = windows.find(({ id }) => id === mark);
  return window && { description: describe(window), rows: statementsOf(window).map((id) => rows[id]!) };
}
