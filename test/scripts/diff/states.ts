import { joinRecords } from '../../../src/knowledge/knowledge.ts';
import type { Knowledge } from '../../../src/knowledge/knowledge.ts';
import type { Entry } from '../../../src/schema/collections.ts';
import { family, material } from '../../knowledge/records.ts';

/** Two families with three materials, on which every state of these tests rests. */
export const ground: readonly Entry[] = [
  family('sulfide', 1),
  family('halide', 2),
  material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
  material('li6ps5br', 'Li6PS5Br', 'sulfide'),
  material('li3ycl6', 'Li3YCl6', 'halide'),
];

/** The content in one state: the ground and what a test adds. */
export const state = (...entries: Entry[]): Knowledge => joinRecords([...ground, ...entries]);

/** The same with plain spaces for those that break no line between a number and its unit. */
export const spaced = <A>(found: A): A => JSON.parse(JSON.stringify(found).replaceAll('\u00A0', ' ')) as A;
