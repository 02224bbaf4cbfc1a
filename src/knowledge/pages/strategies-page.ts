import type { Entry } from '../../schema/collections.ts';
import { approach } from '../../schema/vocabulary/approach.ts';
import { issue } from '../../schema/vocabulary/issue.ts';
import { method } from '../../schema/vocabulary/method.ts';
import type { Method } from '../../schema/vocabulary/method.ts';
import { side } from '../../schema/vocabulary/side.ts';
import type { Term } from '../../schema/vocabulary/vocabulary.ts';
import { branch, lineage, mainFamily } from '../family-tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { withPapers } from '../paper.ts';
import { featsOf, valuesOfStudies } from '../strategy-feats.ts';
import type { Feats } from '../strategy-feats.ts';

/** A strategy as a reader looks for it: where it acts, on what, and how far it was carried. */
export type FoundStrategy = Pick<
  Entry<'strategy'>['data'],
  'title' | 'summary' | 'side' | 'approach' | 'issues' | 'electrodes'
> &
  Feats & {
    readonly id: string;
    /**
     * The families it suits: those it names, those below them, because what suits all sulfides suits an argyrodite, and those above,
     * because whoever looks among the sulfides looks for an argyrodite too.
     */
    readonly families: readonly string[];
    /** How the values of its studies were come by. */
    readonly methods: readonly Method[];
    /** The papers that are evidence for it. */
    readonly studies: readonly string[];
  };

/** All strategies, with the words by which they are looked for. */
export function strategiesPage(knowledge: Knowledge) {
  const strategies = [...knowledge.strategy.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((one) => foundStrategy(knowledge, one));
  return withPapers(knowledge, {
    strategies,
    sides: options(side.ids, side.terms),
    approaches: options(approach.ids, approach.terms),
    issues: options(issue.ids, issue.terms),
    methods: options(method.ids, method.terms),
    families: namedFamilies(knowledge),
    electrodes: namedElectrodes(knowledge),
  });
}
export type StrategiesPage = ReturnType<typeof strategiesPage>;

function foundStrategy(knowledge: Knowledge, { id, data }: Entry<'strategy'>): FoundStrategy {
  const { title, summary, issues, families, electrodes } = data;
  const related = families.flatMap((one) => [
    ...lineage(knowledge, one).map((above) => above.id),
    ...branch(knowledge, one),
  ]);
  const found = new Set(valuesOfStudies(knowledge, id).map(({ datum }) => datum.method));
  return {
    ...{ id, title, summary, side: data.side, approach: data.approach, issues, electrodes },
    families: [...new Set(related)],
    methods: method.ids.filter((one) => found.has(one)),
    studies: [...(knowledge.studiesOf.get(id)?.keys() ?? [])],
    ...featsOf(knowledge, id),
  };
}

function options<Id extends string>(ids: readonly Id[], terms: Readonly<Record<Id, Term>>) {
  return ids.map((id) => ({ id, label: terms[id].label, definition: terms[id].definition }));
}

/** The families that some strategy names and those above them, as the tree is read from top to bottom. */
function namedFamilies(knowledge: Knowledge) {
  const ids = [...knowledge.strategiesFor.family.keys()].flatMap((one) =>
    lineage(knowledge, one).map(({ id }) => id),
  );
  const rank = (id: string) => knowledge.familyRank.get(id) ?? Infinity;
  const title = (id: string) => knowledge.family.get(id)?.data.title ?? id;
  return [...new Set(ids)]
    .sort((a, b) => rank(a) - rank(b))
    .map((id) => ({ id, label: title(id), group: title(mainFamily(knowledge, id)) }));
}

/** The electrodes that some strategy names, cathodes before anodes, each in the order of their titles. */
function namedElectrodes(knowledge: Knowledge) {
  const records = [...knowledge.strategiesFor.electrode.keys()].flatMap((id) => {
    const record = knowledge.electrode.get(id);
    return record ? [record] : [];
  });
  return (['cathode', 'anode'] as const).flatMap((role) =>
    records
      .filter(({ data }) => data.role === role)
      .map(({ id, data }) => ({ id, label: data.title, group: groups[role] }))
      .sort((a, b) => a.label.localeCompare(b.label, 'en')),
  );
}

const groups = { cathode: 'Cathodes', anode: 'Anodes' } as const;
