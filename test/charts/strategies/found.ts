import type { FoundStrategy } from '../../../src/knowledge/pages/strategies-page.ts';
import type { Feat } from '../../../src/knowledge/strategy-feats.ts';
import type { Terms } from '../../../src/charts/strategies/facets.ts';
import { approach } from '../../../src/schema/vocabulary/approach.ts';
import { issue } from '../../../src/schema/vocabulary/issue.ts';
import { method } from '../../../src/schema/vocabulary/method.ts';
import { side } from '../../../src/schema/vocabulary/side.ts';
import type { Term } from '../../../src/schema/vocabulary/vocabulary.ts';

/** A strategy with what a test is about. */
export const found = (id: string, given: Partial<FoundStrategy> = {}): FoundStrategy => ({
  ...{ id, title: id, summary: 'A strategy.', side: 'anode', approach: 'interlayer' },
  ...{ issues: ['dendrites'], families: ['garnet', 'oxide'], electrodes: ['lithium'] },
  ...{ methods: ['measured'], studies: ['one-2020-joule-1'] },
  ...given,
});

export const feat = (value: number, given: Partial<Feat> = {}): Feat => ({
  ...{ text: `${value}`, value, paper: { id: 'one-2020-joule-1', short: 'One 2020' }, anchor: 'm-1' },
  ...given,
});

const options = <Id extends string>({ ids, terms }: { ids: readonly Id[]; terms: Record<Id, Term> }) =>
  ids.map((id) => ({ id, label: terms[id].label, definition: terms[id].definition }));

/** The words of the site, with a few families and electrodes. */
export const terms: Terms = {
  sides: options(side),
  approaches: options(approach),
  issues: options(issue),
  methods: options(method),
  families: [
    { id: 'oxide', label: 'Oxide', group: 'Oxide' },
    { id: 'garnet', label: 'Garnet', group: 'Oxide' },
    { id: 'lgps-type', label: 'LGPS type', group: 'Sulfide' },
  ],
  electrodes: [
    { id: 'licoo2', label: 'LiCoO2', group: 'Cathodes' },
    { id: 'lithium', label: 'Lithium metal', group: 'Anodes' },
  ],
};
