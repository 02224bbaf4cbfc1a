import type { ComparedLine, ComparedMaterial } from '../../knowledge/pages/compare-page.ts';
import type { Ranking } from '../../knowledge/ranking.ts';
import { rowOf } from '../row.ts';
import type { Row } from '../row.ts';
import { marksOf, verdicts } from './verdict.ts';
import type { Mark, Verdict } from './verdict.ts';

/** A value in a cell, with what it is marked as. */
export type Value = { readonly row: Row; readonly marks: readonly Mark[] };

/** What one material has for one line. */
export type Cell = {
  readonly material: string;
  readonly values: readonly Value[];
  /** Where the same is said in another line: a window says both limits, two limits are a window. */
  readonly elsewhere?: 'window' | 'limits' | undefined;
};

/** One line of the table: a property, and one kind of it where kinds are kept apart. */
export type Line = ComparedLine & {
  /** How it is ranked; absent where more is neither better nor worse. */
  readonly ranking?: Ranking | undefined;
  readonly verdicts: readonly Verdict[];
  /** Set for a window whose ends are ranked together with single limits, in their lines. */
  readonly isRankedElsewhere: boolean;
  readonly cells: readonly Cell[];
};

const limitProperties: readonly string[] = ['reduction-potential', 'oxidation-potential'];

/** The lines in which at least one of the materials has a value. */
export function linesOf(
  all: readonly ComparedLine[],
  materials: readonly ComparedMaterial[],
  rankings: readonly Ranking[],
): Line[] {
  const found = verdicts(materials, rankings);
  const marks = marksOf(materials, found);
  const filled = all.filter(({ key }) => materials.some((material) => has(material, key)));
  return filled.map((line) => {
    const siblings = filled.filter(({ kind }) => kind === line.kind);
    const own = found.filter(({ property, kind }) => property === line.property && kind === line.kind);
    const ofWindow =
      line.property === 'stability-window'
        ? found.filter(({ kind }) => kind === line.kind).filter(isLimit)
        : [];
    const homeless = ofWindow.filter(
      ({ property }) => !siblings.some((sibling) => sibling.property === property),
    );
    return {
      ...line,
      ranking: rankings.find(({ property }) => property === line.property),
      verdicts: [...own, ...homeless],
      isRankedElsewhere: homeless.length < ofWindow.length,
      cells: materials.map((material) => ({
        material: material.id,
        values: valuesOf(material, line, marks),
        elsewhere: elsewhere(material, line, siblings),
      })),
    };
  });
}

const has = ({ values }: ComparedMaterial, key: string) => values.some(({ line }) => line === key);

const isLimit = ({ property }: { readonly property: string }) => limitProperties.includes(property);

/** The values of a cell; those that may be compared come first, the others follow in their order. */
function valuesOf(
  material: ComparedMaterial,
  line: ComparedLine,
  marks: ReadonlyMap<string, readonly Mark[]>,
): Value[] {
  const subject = [{ kind: 'material' as const, id: material.id, title: material.title }];
  return material.values
    .filter((value) => value.line === line.key)
    .sort((a, b) => Number(b.ranked.length > 0) - Number(a.ranked.length > 0))
    .map((value) => {
      const row = rowOf({ ...value, subject });
      // The name of the line says the kind.
      const circumstances = row.circumstances.filter((one) => one !== line.kindLabel);
      return { row: { ...row, circumstances }, marks: marks.get(value.id) ?? [] };
    });
}

function elsewhere(
  material: ComparedMaterial,
  line: ComparedLine,
  siblings: readonly ComparedLine[],
): Cell['elsewhere'] {
  const hasSibling = (isWanted: (property: string) => boolean) =>
    siblings.some(({ key, property }) => isWanted(property) && has(material, key));
  if (isLimit(line) && hasSibling((property) => property === 'stability-window')) return 'window';
  if (line.property === 'stability-window' && hasSibling((property) => limitProperties.includes(property)))
    return 'limits';
  return undefined;
}

/** All values of a table, line by line and column by column. */
export const valuesIn = (lines: readonly Line[]): Value[] =>
  lines.flatMap(({ cells }) => cells.flatMap(({ values }) => values));
