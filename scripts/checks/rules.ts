import type { Problem } from '../../src/reading/problem.ts';
import { citationIsUnique } from './citation-is-unique.ts';
import { datumIsUnique } from './datum-is-unique.ts';
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
  datumIsUnique,
  materialIsUnique,
  familyIsRooted,
];

/** Every problem of every file: what reading found, then what the rules find; in the order of the files. */
export function allProblems(content: Content): Problem[] {
  const line = ({ position }: Problem) => (position === 'unavailable' ? 0 : position.line);
  return [...content.flatMap((read) => read.problems), ...rules.flatMap((rule) => rule.check(content))].sort(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : line(a) - line(b)),
  );
}
