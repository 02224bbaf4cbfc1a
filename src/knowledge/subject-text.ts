import type { Subject } from '../schema/subject.ts';
import type { Knowledge } from './knowledge.ts';

/** What a value is about, in one line of text: `LiCoO2 | Li6PS5Cl | Li`. */
export function subjectText(knowledge: Knowledge, subject: Subject): string {
  if (subject.kind === 'system') return subject.text;
  if (subject.kind !== 'cell') return knowledge[subject.kind].get(subject.id)?.data.title ?? subject.id;
  const { cathode, electrolyte = [], anode } = subject.cell;
  const title = (kind: 'electrode' | 'material', id: string) => knowledge[kind].get(id)?.data.title ?? id;
  const parts = [
    ...(cathode ? [title('electrode', cathode)] : []),
    ...electrolyte.map((id) => title('material', id)),
    ...(anode ? [title('electrode', anode)] : []),
  ];
  return parts.join(' | ');
}
