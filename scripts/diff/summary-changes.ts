import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { summaryText } from '../../src/knowledge/listing.ts';
import { subjectText } from '../../src/knowledge/subject-text.ts';
import { summaries, summaryKey } from '../../src/knowledge/summary.ts';
import { propertyOf } from '../../src/schema/vocabulary/property.ts';

/** What comparable values come to, before and after; absent where there are fewer than two. */
export type SummaryChange = {
  /** `Li6PS5Cl: Ionic conductivity` */
  readonly what: string;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
};

export function summaryChanges(before: Knowledge, after: Knowledge): SummaryChange[] {
  const old = summaryTexts(before);
  const young = summaryTexts(after);
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), young.get(key)];
    if (was?.text === is?.text) return [];
    return [{ what: (is ?? was)!.what, before: was?.text, after: is?.text }];
  });
}

function summaryTexts(knowledge: Knowledge): Map<string, { what: string; text: string }> {
  return new Map(
    summaries(knowledge.measurements).map((summary) => {
      const { example } = summary;
      const subject = subjectText(knowledge, example.subject);
      const what = `${subject}: ${propertyOf(example.datum.property).label}`;
      // The text of a cell begins with the cell, which stands before it here.
      const text = summaryText(knowledge, summary);
      return [
        summaryKey(example),
        { what, text: text.startsWith(`${subject}: `) ? text.slice(subject.length + 2) : text },
      ];
    }),
  );
}
