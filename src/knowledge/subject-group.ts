import { mainFamilies, mainFamily } from './family-tree.ts';
import type { Knowledge } from './knowledge.ts';
import { electrolytesOf, familiesOf } from './measurement.ts';
import type { Measurement } from './measurement.ts';

/** The main families that a value is about: of its material, or of the electrolyte of its cell. */
export function mainFamiliesOf(knowledge: Knowledge, measurement: Measurement): string[] {
  const families = [
    ...familiesOf(measurement),
    ...electrolytesOf(measurement).flatMap((id) => knowledge.material.get(id)?.data.family ?? []),
  ];
  return [...new Set(families.map((id) => mainFamily(knowledge, id)))];
}

/** Where values stand whose electrolyte is of no one family. */
const others = [
  { id: 'cells', title: 'Cells whose electrolyte is not named, or of several families' },
  { id: 'electrodes', title: 'Electrodes' },
  { id: 'systems', title: 'Others' },
] as const;

/** The groups in which long lists of values are shown: by main family, then what has none. */
export const subjectGroups = (knowledge: Knowledge): { id: string; title: string }[] => [
  ...mainFamilies(knowledge).map(({ id, data }) => ({ id, title: data.title })),
  ...others,
];

/** The group of a value. */
export function subjectGroup(knowledge: Knowledge, measurement: Measurement): string {
  const [main, ...more] = mainFamiliesOf(knowledge, measurement);
  if (main !== undefined && more.length === 0) return main;
  if (measurement.subject.kind === 'cell') return 'cells';
  return measurement.subject.kind === 'electrode' ? 'electrodes' : 'systems';
}
