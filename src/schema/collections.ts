import type { Kind } from './id.ts';
import { concept, type Concept } from './concept.ts';
import { electrode, type Electrode } from './electrode.ts';
import { family, type Family } from './family.ts';
import { lesson, type Lesson } from './lesson.ts';
import { material, type Material } from './material.ts';
import { reference, type Reference } from './reference.ts';
import { strategy, type Strategy } from './strategy.ts';

/** Each kind of record: the folder of `content/` it lives in and the shape of its frontmatter. */
export const collections = {
  reference: { folder: 'references', schema: reference },
  family: { folder: 'families', schema: family },
  material: { folder: 'materials', schema: material },
  strategy: { folder: 'strategies', schema: strategy },
  electrode: { folder: 'electrodes', schema: electrode },
  concept: { folder: 'concepts', schema: concept },
  lesson: { folder: 'lessons', schema: lesson },
} as const satisfies Record<Kind, { folder: string; schema: unknown }>;

export type FrontmatterOf = {
  reference: Reference;
  family: Family;
  material: Material;
  strategy: Strategy;
  electrode: Electrode;
  concept: Concept;
  lesson: Lesson;
};

/** A content file that has passed its schema. */
export type Entry<K extends Kind = Kind> = {
  [P in K]: { kind: P; id: string; data: FrontmatterOf[P]; body: string };
}[K];
