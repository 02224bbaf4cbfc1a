import { compositionKey } from '../chemistry/identity.ts';
import { tryParseFormula } from '../chemistry/parse.ts';
import type { Knowledge } from './knowledge.ts';
import { spellings } from './spellings.ts';

/** The names of one record, and the key of its composition, for the search box. */
export type NameEntry = {
  readonly kind: 'material' | 'family' | 'electrode' | 'strategy' | 'concept';
  readonly id: string;
  readonly title: string;
  readonly names: readonly string[];
  readonly key?: string;
};

/** Every record that has names of its own. The search box looks here first, because no text index knows that two formulas are one. */
export function nameIndex(knowledge: Knowledge): NameEntry[] {
  return (['material', 'family', 'electrode', 'strategy', 'concept'] as const).flatMap((kind) =>
    [...knowledge[kind].values()].map((entry) => {
      const formula =
        entry.kind === 'material' || entry.kind === 'electrode' ? entry.data.formula : undefined;
      const parsed = formula === undefined ? undefined : tryParseFormula(formula);
      const names = spellings({ title: entry.data.title, formula, aliases: entry.data.aliases });
      return {
        kind,
        id: entry.id,
        title: entry.data.title,
        names,
        ...(parsed ? { key: compositionKey(parsed) } : {}),
      };
    }),
  );
}
