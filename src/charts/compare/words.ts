import type { ComparedMaterial } from '../../knowledge/pages/compare-page.ts';
import type { Ranking } from '../../knowledge/ranking.ts';
import { formatNumber } from '../../quantity/format.ts';
import type { Choice } from './choice.ts';
import { most } from './choice.ts';
import type { Cell, Line, Value } from './table.ts';
import { isTie } from './verdict.ts';
import type { Mark, Verdict } from './verdict.ts';

/** `a`, `a and b`, `a, b and c`. */
export function listText(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** `1 value`, `2 values`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `Measured at room temperature: Li10GeP2S12 is best, Li7La3Zr2O12 is worst. No comparable value of PEO.` */
export function verdictText(verdict: Verdict, materials: readonly { id: string; title: string }[]): string {
  const names = (ids: readonly string[]) =>
    listText(materials.filter(({ id }) => ids.includes(id)).map(({ title }) => title));
  const { under, compared, best, worst } = verdict;
  const said = isTie(verdict)
    ? `${names(compared)} are not distinguishable`
    : [
        best.length === 1
          ? `${names(best)} is best`
          : `${names(best)} are ahead, not distinguishable from each other`,
        worst.length === 1
          ? `${names(worst)} is worst`
          : `${names(worst)} are behind, not distinguishable from each other`,
      ].join('; ');
  const without = materials.filter(({ id }) => !compared.includes(id));
  const missing =
    without.length === 0 ? '' : ` No comparable value of ${listText(without.map(({ title }) => title))}.`;
  return `${under[0]!.toUpperCase()}${under.slice(1)}: ${said}.${missing}`;
}

/** What stands under the name of a line: which way is better, and what the comparison comes to. */
export function lineNotes(
  line: Line,
  materials: readonly { id: string; title: string }[],
  rankings: readonly Ranking[],
): string[] {
  const { ranking, verdicts, isRankedElsewhere } = line;
  const own = verdicts.map((verdict) => {
    const text = verdictText(verdict, materials);
    const label = rankings.find(({ property }) => property === verdict.property)?.label;
    return verdict.property === line.property ? text : `${label}. ${text}`;
  });
  return [
    ...(ranking ? [`${ranking.better} is better`] : []),
    ...own,
    ...(ranking && own.length === 0 && materials.length > 1
      ? ['Not ranked: no two have values that may be compared.']
      : []),
    ...(isRankedElsewhere ? ['Its ends are ranked with the single limits above.'] : []),
  ];
}

/** `best`; for one end of a window `best oxidation potential`. */
export function markText({ word, property }: Mark, line: Line, rankings: readonly Ranking[]): string {
  if (property === line.property) return word;
  const label = rankings.find((ranking) => ranking.property === property)?.label ?? property;
  return `${word} ${label.toLowerCase()}`;
}

/** What stands in a cell without a value. */
export function missingText({ elsewhere }: Cell): string {
  if (elsewhere === 'window') return 'none by itself; see the stability window';
  return elsewhere === 'limits' ? 'none as a window; see the single limits' : 'none recorded';
}

/** `reduction limit 1.71 V or 1.72 V, oxidation limit 2.01 V` */
export function windowText({ reduction, oxidation }: ComparedMaterial['windows'][number]): string {
  return `reduction limit ${limitText(reduction)}, oxidation limit ${limitText(oxidation)}`;
}

function limitText(texts: readonly string[]): string {
  if (texts.length === 0) return 'not recorded';
  return texts.length < 3
    ? texts.join(' or ')
    : `from ${texts[0]!} to ${texts.at(-1)!} (${texts.length} different values)`;
}

/** How far apart two values must be: `a factor of 2.2`, `0.1 V`. */
export function leastText({ least: { kind, value, unit } }: Ranking): string {
  return kind === 'factor'
    ? `a factor of ${formatNumber(value, 2)}`
    : `${formatNumber(value, 1)}\u00a0${unit}`;
}

/** What is said of names that lead to no column. */
export function choiceProblems({ unknown, beyond }: Choice, titleOf: (id: string) => string): string[] {
  return [
    ...unknown.map((id) => `There is no material ${id}.`),
    ...(beyond.length > 0
      ? [`${most} materials fit side by side. Left out: ${listText(beyond.map(titleOf))}.`]
      : []),
  ];
}

/** `2 materials side by side: 41 values from 17 papers.` Of fewer than two it asks for another. */
export function shownText(titles: readonly string[], values: readonly Value[]): string {
  const [first] = titles;
  if (first === undefined) return 'Choose two to six materials, or start from a comparison below.';
  if (titles.length === 1) return `Add another material to compare with ${first}.`;
  const papers = new Set(values.map(({ row }) => row.paper.id)).size;
  return `${titles.length} materials side by side: ${counted(values.length, 'value')} from ${counted(papers, 'paper')}.`;
}
