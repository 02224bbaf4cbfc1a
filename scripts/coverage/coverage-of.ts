import type { ReadEntry } from '../../src/reading/entry.ts';
import { explain } from './exceptions.ts';
import type { Exceptions, Explained } from './exceptions.ts';
import { gapsIn } from './gaps.ts';
import { paragraphsOf } from './paragraphs.ts';
import { recordedOf } from './recorded.ts';
import { sharedRuns } from './shared-runs.ts';
import type { SharedRun } from './shared-runs.ts';

/** What a document and the content owe each other: what it prints and the content does not record, and what the content has copied. */
export type Coverage = Explained & { readonly copied: readonly SharedRun[] };

/** Holds the text of a document against the content. Its list of references is no text of its own, and is left out. */
export function coverageOf(
  content: readonly ReadEntry[],
  review: string,
  document: string,
  exceptions: Exceptions,
): Coverage {
  const paragraphs = paragraphsOf(document);
  return {
    ...explain(gapsIn(paragraphs, recordedOf(content, review)), exceptions),
    copied: sharedRuns(content, paragraphs.map(({ text }) => text).join('\n')),
  };
}
