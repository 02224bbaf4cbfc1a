import type { Electrode } from '../window/electrodes.ts';
import { inOrder } from './matrix.ts';
import type { Column } from './matrix.ts';

/** The electrodes as columns, each with the potential that an electrolyte has to bear: the lowest of an anode, the highest of a cathode. */
export function columnsOf(
  electrodes: readonly Omit<Column, 'potential'>[],
  potentials: readonly Electrode[],
  chosen: { readonly cathode: string; readonly charge?: number | undefined },
): Column[] {
  const known = new Map(potentials.map((one) => [one.id, one]));
  return inOrder(
    electrodes.map((electrode) => {
      const { id, role } = electrode;
      const isCharged = role === 'cathode' && id === chosen.cathode && chosen.charge !== undefined;
      const potential = role === 'anode' ? known.get(id)?.low : known.get(id)?.high;
      return { ...electrode, potential: isCharged ? chosen.charge : potential };
    }),
  );
}
