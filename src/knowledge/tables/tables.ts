import { disagreements } from './disagreements.ts';
import { families } from './families.ts';
import { materials } from './materials.ts';
import { measurements } from './measurements.ts';
import { references } from './references.ts';
import { strategies } from './strategies.ts';
import type { Table } from './table.ts';

/** The tables of the open data. */
export const tables: readonly Table[] = [
  measurements,
  references,
  materials,
  families,
  strategies,
  disagreements,
];
