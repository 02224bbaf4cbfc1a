import type { Erratum } from '../schema/erratum.ts';

/** The fragment of the row of an erratum, on every page that lists errata. Unique on the whole site. */
export const erratumAnchor = (document: string, { id }: Pick<Erratum, 'id'>) => `${document}-erratum-${id}`;
