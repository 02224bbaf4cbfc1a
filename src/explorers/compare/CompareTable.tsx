import type { ComponentChildren } from 'preact';
import type { Cell, Line, Value as Found } from '../../charts/compare/table.ts';
import {
  counted,
  lineNotes,
  listText,
  markText,
  missingText,
  windowText,
} from '../../charts/compare/words.ts';
import type { ComparedMaterial } from '../../knowledge/pages/compare-page.ts';
import type { Ranking } from '../../knowledge/ranking.ts';
import { familyUrl, materialUrl } from '../../site/urls.ts';
import { FamilyMark } from '../parts/FamilyMark.tsx';
import { PaperMark } from '../parts/PaperMark.tsx';
import { Quantity } from '../parts/Quantity.tsx';
import { Circumstances } from '../parts/RowTable.tsx';
import { Typeset } from '../parts/Typeset.tsx';

type Props = {
  readonly materials: readonly ComparedMaterial[];
  readonly lines: readonly Line[];
  readonly rankings: readonly Ranking[];
  /** Without the notes on values and the places where they were read. */
  readonly isBrief: boolean;
  readonly remove: (id: string) => void;
};

/** Materials in columns; what they are, every value of every property, and where more is known in rows. */
export function CompareTable({ materials, lines, rankings, isBrief, remove }: Props) {
  const fact = (title: ComponentChildren, of: (material: ComparedMaterial) => ComponentChildren) => (
    <tr>
      <th scope="row">{title}</th>
      {materials.map((material) => (
        <td key={material.id} data-label={material.title}>
          {of(material) ?? <span class="missing">none recorded</span>}
        </td>
      ))}
    </tr>
  );
  return (
    <table
      class={['compare', materials.length > 4 && 'compare-many', isBrief && 'compare-brief']
        .filter(Boolean)
        .join(' ')}
    >
      <caption class="visually-hidden">{listText(materials.map(({ title }) => title))} side by side</caption>
      <thead>
        <tr>
          <th scope="col">Property</th>
          {materials.map((material) => (
            <th scope="col" key={material.id}>
              <Heading material={material} remove={remove} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {fact('Family', Family)}
        {materials.some(({ phase }) => phase !== undefined) &&
          fact('Structure', ({ phase }) => phase && <Typeset text={phase} />)}
        {fact('Elements', Elements)}
        {fact(<WindowsTitle />, Windows)}
      </tbody>
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row">
              {line.label}
              {line.kindLabel && `, ${line.kindLabel}`}
              {lineNotes(line, materials, rankings).map((note) => (
                <span class="compare-note" key={note}>
                  {' '}
                  <Typeset text={note} />
                </span>
              ))}
            </th>
            {line.cells.map((cell, index) => (
              <td key={cell.material} data-label={materials[index]!.title}>
                <Values cell={cell} line={line} rankings={rankings} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tbody>
        {fact('Cells with it', Cells)}
        {fact('Strategies', Strategies)}
      </tbody>
    </table>
  );
}

function Heading({ material, remove }: { readonly material: ComparedMaterial } & Pick<Props, 'remove'>) {
  const { id, title, formula, form, main } = material;
  return (
    <>
      <span class="compare-title">
        <FamilyMark family={main} />{' '}
        <a href={materialUrl(id)}>
          <Typeset text={title} />
        </a>
      </span>{' '}
      {formula && formula !== title && (
        <span class="compare-formula">
          <Typeset text={formula} />
        </span>
      )}{' '}
      <span class="compare-form">
        {form}{' '}
        <button
          type="button"
          class="compare-remove needs-script"
          aria-label={`Remove ${title}`}
          onClick={() => remove(id)}
        >
          Remove
        </button>
      </span>
    </>
  );
}

function Family({ line }: ComparedMaterial) {
  return (
    <>
      {line.map(({ id, title }, index) => (
        <>
          {index > 0 && ' › '}
          <a href={familyUrl(id)}>{title}</a>
        </>
      ))}
    </>
  );
}

/** The elements of a compound; of what has no formula, the parts. */
function Elements({ elements, components }: ComparedMaterial) {
  if (elements) return <>{elements.join(' ')}</>;
  if (components.length === 0) return null;
  return <Typeset text={`no formula; made of ${components.map(({ name }) => name).join(', ')}`} />;
}

const WindowsTitle = () => (
  <>
    Stability windows
    <span class="compare-note"> in short: each value stands below with its paper</span>
  </>
);

function Windows({ windows }: ComparedMaterial) {
  if (windows.length === 0) return null;
  return (
    <>
      {windows.map((window) => (
        <span class="compare-window" key={window.kind}>
          <span class="compare-kind">{window.kind}</span> {windowText(window)}
        </span>
      ))}
    </>
  );
}

function Cells({ id, cells }: ComparedMaterial) {
  if (cells.values === 0) return null;
  const text = `${counted(cells.values, 'value')} from ${counted(cells.papers, 'paper')}`;
  return <a href={`${materialUrl(id)}#cells`}>{text}</a>;
}

function Strategies({ id, strategies: { seen, suited } }: ComparedMaterial) {
  if (seen + suited === 0) return null;
  return (
    <>
      {seen > 0 && <a href={`${materialUrl(id)}#strategies-seen`}>{seen} tried with it</a>}
      {seen > 0 && suited > 0 && ', '}
      {suited > 0 && <a href={`${materialUrl(id)}#strategies-family`}>{suited} for its family</a>}
    </>
  );
}

function Values({
  cell,
  line,
  rankings,
}: { readonly cell: Cell; readonly line: Line } & Pick<Props, 'rankings'>) {
  if (cell.values.length === 0) return <span class="missing">{missingText(cell)}</span>;
  return (
    <>
      {cell.values.map((value) => (
        <Value key={value.row.id} value={value} line={line} rankings={rankings} />
      ))}
    </>
  );
}

/** One value with its mark, its conditions, its paper and the place where it was read. */
function Value({
  value: { row, marks },
  line,
  rankings,
}: { readonly value: Found; readonly line: Line } & Pick<Props, 'rankings'>) {
  return (
    <div class={`compare-value status-row-${row.status}`} data-value={row.id}>
      <Quantity text={row.valueText} />{' '}
      {marks.map((mark) => (
        <span class={`compare-mark compare-${mark.word}`}>{markText(mark, line, rankings)}</span>
      ))}
      <div class="compare-conditions">
        <Circumstances row={{ ...row, circumstances: [row.method.toLowerCase(), ...row.circumstances] }} />
      </div>
      <p class="read-in">
        <PaperMark {...row.paper} />{' '}
        <span class="compare-places">
          read in <Typeset text={row.places.join('; ')} />
        </span>
      </p>
    </div>
  );
}
