import type { FoundStrategy } from '../../knowledge/pages/strategies-page.ts';
import { carried, columnsOf, received, recordsOf } from '../columns.ts';
import type { Columns } from '../columns.ts';

/** The strategies with the names of their papers apart: a paper is evidence for several. */
type Packed = { readonly strategies: Columns; readonly papers: readonly string[] };

type Lean = Omit<FoundStrategy, 'studies'> & { readonly studies: readonly number[] };

/** The strategies as one text, which a page can carry. */
export function packed(strategies: readonly FoundStrategy[]): string {
  const papers = [...new Set(strategies.flatMap(({ studies }) => studies))].sort();
  const places = new Map(papers.map((id, index) => [id, index]));
  const lean = strategies.map((one): Lean => ({ ...one, studies: one.studies.map((id) => places.get(id)!) }));
  return carried({ strategies: columnsOf(lean), papers } satisfies Packed);
}

export function unpacked(text: string): FoundStrategy[] {
  const { strategies, papers } = received(text) as Packed;
  return recordsOf<Lean>(strategies).map((one) => ({
    ...one,
    studies: one.studies.map((place) => papers[place]!),
  }));
}
