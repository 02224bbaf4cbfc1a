import { useEffect, useMemo, useRef } from 'preact/hooks';
import { choiceOf } from '../../charts/compare/choice.ts';
import { linesOf, valuesIn } from '../../charts/compare/table.ts';
import { choiceProblems, markText, shownText } from '../../charts/compare/words.ts';
import type { ExtraColumn } from '../../charts/csv.ts';
import { writeBasket } from '../../client/basket.ts';
import type { ComparePage } from '../../knowledge/pages/compare-page.ts';
import { CheckField } from '../parts/Fields.tsx';
import { useView } from '../parts/view.ts';
import { AddField } from './AddField.tsx';
import { useCompared } from './compared.ts';
import { CompareFiles } from './CompareFiles.tsx';
import { CompareTable } from './CompareTable.tsx';
import { PaperCards, PaperList } from '../parts/PaperCards.tsx';
import { Rule } from './Rule.tsx';
import { Starts } from './Starts.tsx';

const defaults = { m: '', notes: 'on' };

/** Two to six materials side by side. The choice stands in the address; the values are fetched material by material. */
export default function CompareExplorer({ groups, starts, lines, rankings, room }: ComparePage) {
  const [view, change] = useView(defaults);
  const root = useRef<HTMLDivElement>(null);
  const removed = useRef<number>();
  const options = useMemo(
    () =>
      groups.flatMap((group) =>
        group.materials.map(({ id, title }) => ({ id, label: title, group: group.title })),
      ),
    [],
  );
  const titles = useMemo(() => new Map(options.map(({ id, label }) => [id, label])), []);
  const titleOf = (id: string) => titles.get(id) ?? id;
  const choice = choiceOf(view.m, (id) => titles.has(id));
  const { materials, problem } = useCompared(choice.chosen);
  const shown = linesOf(lines, materials, rankings);
  const values = valuesIn(shown);
  const papers = [
    ...new Map(materials.flatMap((one) => one.papers.map((paper) => [paper.id, paper]))).values(),
  ];
  const choose = (ids: readonly string[]) => {
    change({ m: ids.join(',') });
    writeBasket(ids.map((id) => ({ id, title: titleOf(id) })));
  };
  useEffect(() => {
    if (removed.current === undefined) return;
    // Who removes a column by the keyboard stays where it was.
    const stops = root.current!.querySelectorAll<HTMLElement>('.compare-remove');
    const next = stops[Math.min(removed.current, stops.length - 1)];
    (next ?? root.current!.querySelector('input'))?.focus();
    removed.current = undefined;
  }, [view.m]);
  const problems = [...choiceProblems(choice, titleOf), ...(problem === '' ? [] : [problem])];
  const isLoading = materials.length < choice.chosen.length && problem === '';
  const caption = isLoading
    ? 'The values are on their way.'
    : shownText(
        materials.map(({ title }) => title),
        values,
      );
  return (
    <div class="explorer compare-explorer" ref={root}>
      <div class="controls" role="group" aria-label="Materials to compare">
        <AddField materials={options} chosen={choice.chosen} add={(id) => choose([...choice.chosen, id])} />
      </div>
      <p class="shown" role="status">
        {problem === '' && caption}
      </p>
      {problems.map((text) => (
        <p class="compare-problem" role="alert" key={text}>
          {text}
        </p>
      ))}
      {choice.chosen.length === 0 ? (
        <div key="start">
          <Starts starts={starts} />
          <Rule rankings={rankings} room={room} />
        </div>
      ) : (
        <div key="chosen">
          {materials.length > 0 && (
            <>
              <p class="compare-choice needs-script">
                <CheckField
                  label="Notes, and where each value was read"
                  checked={view.notes !== 'off'}
                  change={(checked) => change({ notes: checked ? 'on' : 'off' })}
                />
              </p>
              <CompareTable
                materials={materials}
                lines={shown}
                rankings={rankings}
                isBrief={view.notes === 'off'}
                remove={(id) => {
                  removed.current = choice.chosen.indexOf(id);
                  choose(choice.chosen.filter((one) => one !== id));
                }}
              />
              <CompareFiles rows={values.map(({ row }) => row)} extra={columnsOf(shown, rankings)} />
              <Rule rankings={rankings} room={room} />
              <section class="compare-cited">
                <h2>Papers</h2>
                <PaperList papers={papers} />
              </section>
              <PaperCards papers={papers} />
            </>
          )}
        </div>
      )}
    </div>
  );
}

/** What the file says of each value beside the value itself: its material, its kind and its mark. */
function columnsOf(lines: ReturnType<typeof linesOf>, rankings: ComparePage['rankings']): ExtraColumn[] {
  const told = new Map(
    lines.flatMap((line) =>
      valuesIn([line]).map(({ row, marks }) => [
        row.id,
        { kind: line.kindLabel ?? '', rank: marks.map((mark) => markText(mark, line, rankings)).join(' | ') },
      ]),
    ),
  );
  return [
    { name: 'material', of: ({ subject }) => subject[0]!.id },
    { name: 'variant', of: ({ id }) => told.get(id)?.kind ?? '' },
    { name: 'rank', of: ({ id }) => told.get(id)?.rank ?? '' },
  ];
}
