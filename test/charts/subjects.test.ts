import { expect, it } from 'vitest';
import { countSubjects } from '../../src/charts/subjects.ts';

const mark = (kind: 'material' | 'family', id: string) => ({ subject: { kind, id, title: id } });

it('counts each subject once, families apart', () => {
  const two = [mark('material', 'li6ps5cl'), mark('material', 'li6ps5cl'), mark('material', 'li3ps4')];
  expect(countSubjects(two)).toBe('2 electrolytes');
  expect(countSubjects([...two, mark('family', 'sulfide')])).toBe('2 electrolytes and 1 family');
  expect(countSubjects([mark('material', 'peo')])).toBe('1 electrolyte');
});
