import type { Problem } from '../../src/reading/problem.ts';
import { citationIsUnique } from './citation-is-unique.ts';
import { claimIsCited } from './claim-is-cited.ts';
import { datumIsUnique } from './datum-is-unique.ts';
import { erratumIsUnique } from './erratum-is-unique.ts';
import { familyIsRooted } from './family-is-rooted.ts';
import { idFitsPaper } from './id-fits-paper.ts';
import { idIsUnique } from './id-is-unique.ts';
import { linkResolves } from './link-resolves.ts';
import { materialIsUnique } from './material-is-unique.ts';
import { paperIsUnique } from './paper-is-unique.ts';
import type { Content, Rule } from './rule.ts';
import { sourceIsCited } from './source-is-cited.ts';

export const rules: readonly Rule[] = [
  idIsUnique,
  linkResolves,
  idFitsPaper,
  paperIsUnique,
  citationIsUnique,
  sourceIsCited,
  claimIsCited,
  datumIsUnique,
  erratumIsUnique,
  materialIsUnique,
  familyIsRooted,
];

/** Every problem of every file: what reading found and what the rules find, in the order of files, lines and columns. */
export function allProblems(content: Content, stray: readonly Problem[] = []): Problem[] {
  const place = ({ position }: Problem) =>
    position === 'unavailable' ? [0, 0] : [position.line, position.column];
  const order = (a: Problem, b: Problem) => {
    const [line = 0, column = 0] = place(a);
    const [otherLine = 0, otherColumn = 0] = place(b);
    return compare(a.file, b.file) || line - otherLine || column - otherColumn;
  };
  const found = content.flatMap(({ problems }) => problems);
  return [...stray, ...found, ...rules.flatMap((rule) => rule.check(content))].sort(order);
}

/** The same on every machine, whatever its language. */
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
