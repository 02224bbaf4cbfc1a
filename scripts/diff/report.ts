import type { Disagreement } from '../../src/knowledge/disagreement.ts';
import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { apartText } from '../../src/knowledge/listing.ts';
import { shortName } from '../../src/knowledge/paper.ts';
import { formatQuantity } from '../../src/quantity/format.ts';
import { collections } from '../../src/schema/collections.ts';
import type { Entry } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';
import { propertyOf } from '../../src/schema/vocabulary/property.ts';
import type { Difference } from './difference.ts';
import { lowerFirst, measurementText, originText } from './facts.ts';
import type { ChangedFact, ChangedMeasurement } from './measurement-changes.ts';
import type { Item, Outline, Section } from './outline.ts';
import type { Move, RankingChange } from './ranking-changes.ts';
import { subjectText } from '../../src/knowledge/subject-text.ts';

/** Files that do not pass the check and so cannot be compared. */
export type Unread = { readonly before: readonly string[]; readonly after: readonly string[] };

/** The report on a change, for a person who knows the chemistry and not the code. */
export function report(found: Difference, against: string, missing: Unread): Outline {
  const sections = [
    ...unreadSections(missing),
    ...measurementSections(found),
    ...disagreementSections(found),
    ...movedSections(found),
    ...recordSections(found),
    ...pageSections(found),
  ].filter(({ items }) => items.length > 0);
  return {
    title: `What this change does, compared with ${against}`,
    lead: [sections.length === 0 ? 'Nothing that the site shows is changed.' : lead(found)],
    sections,
  };
}

function lead({ measurements, disagreements, pages }: Difference): string {
  const { added, changed, removed } = measurements;
  const { opened, closed } = disagreements;
  const touched = pages.added.length + pages.changed.length + pages.removed.length;
  return [
    `Measurements: ${added.length} added, ${changed.length} changed, ${removed.length} removed.`,
    `Disagreements: ${opened.length} opened, ${closed.length} closed.`,
    `Pages: ${touched} affected.`,
  ].join(' ');
}

function unreadSections({ before, after }: Unread): Section[] {
  const plain = (files: readonly string[]) => files.map((text) => ({ text }));
  return [
    {
      title: 'Files that cannot be compared',
      note: 'They do not pass the check, so that nothing below speaks of them. npm run check says what to mend.',
      items: plain(after),
    },
    {
      title: 'Files that could not be compared before',
      note: 'They did not pass the check: all that they say now is told as new.',
      items: plain(before),
    },
  ];
}

function measurementSections({ before, after, measurements }: Difference): Section[] {
  const item = (knowledge: Knowledge) => (one: Difference['measurements']['added'][number]) => ({
    text: measurementText(knowledge, one),
    more: [originText(knowledge, one)],
  });
  return [
    { title: 'Measurements added', items: measurements.added.map(item(after)) },
    { title: 'Measurements changed', items: measurements.changed.map((one) => changedItem(after, one)) },
    { title: 'Measurements removed', items: measurements.removed.map(item(before)) },
  ];
}

function changedItem(knowledge: Knowledge, change: ChangedMeasurement): Item {
  const lines = change.facts.map((fact) =>
    fact.name === 'value' && change.isSameAmount ? `${factText(fact)} (the same amount)` : factText(fact),
  );
  const moved = change.hasMoved ? ['The address of the value changes with this.'] : [];
  return {
    text: measurementText(knowledge, change.after),
    more: [...lines, originText(knowledge, change.after), ...moved],
  };
}

const factText = ({ name, before, after }: ChangedFact) =>
  `${name}: ${before ?? 'not said'} → ${after ?? 'not said'}`;

function disagreementSections({ before, after, disagreements }: Difference): Section[] {
  const item = (knowledge: Knowledge) => (one: Disagreement) => disagreementItem(knowledge, one);
  return [
    { title: 'Disagreements opened', items: disagreements.opened.map(item(after)) },
    {
      title: 'Disagreements that change',
      items: disagreements.changed.map((one) => {
        const { text, more = [] } = disagreementItem(after, one.after);
        return { text, more: [`Before: ${apartText(one.before)}`, ...more] };
      }),
    },
    { title: 'Disagreements closed', items: disagreements.closed.map(item(before)) },
  ];
}

function disagreementItem(knowledge: Knowledge, one: Disagreement): Item {
  const subject = subjectText(knowledge, one.measurements[0]!.subject);
  return {
    text: `${subject}, ${lowerFirst(propertyOf(one.property).label)}: ${lowerFirst(apartText(one))}`,
    more: one.measurements.map(
      ({ quantity, reference }) =>
        `${formatQuantity(quantity)}, ${shortName(knowledge, reference)} (${reference})`,
    ),
  };
}

function movedSections({ summaries, rankings }: Difference): Section[] {
  const none = 'no summary, because fewer than two values can be compared';
  return [
    {
      title: 'Summaries that move',
      items: summaries.map(({ what, before = none, after = none }) => ({
        text: what,
        more: [`before: ${before}`, `now: ${after}`],
      })),
    },
    {
      title: 'Rankings that move',
      note: 'A material stands behind those that are clearly better, so that several may share a place.',
      items: rankings.map(rankingItem),
    },
  ];
}

function rankingItem({ what, better, compared, first, moves, shifted }: RankingChange): Item {
  const [was, is] = [names(first.before), names(first.after)];
  const others = shifted === 1 ? '1 other material has' : `${shifted} other materials have`;
  return {
    text: `${what} (${better} is better; ${compared.after} materials compared, before ${compared.before})`,
    more: [
      was === is ? `first, as before: ${is}` : `first: ${was} → ${is}`,
      ...moves.map(moveText),
      ...(shifted === 0 ? [] : [`${others} another place because of this.`]),
    ],
  };
}

function moveText({ material, before, after }: Move): string {
  const place = (number: number | undefined) => (number === undefined ? 'not ranked' : `place ${number}`);
  return `${material}: ${place(before)} → ${place(after)}`;
}

/** A few names, and how many more there are. */
function names(all: readonly string[]): string {
  if (all.length === 0) return 'none';
  const few = all.slice(0, 6).join(', ');
  return all.length > 6 ? `${few} and ${all.length - 6} more` : few;
}

function recordSections({ before, after, records }: Difference): Section[] {
  const item = (knowledge: Knowledge) => (entry: Entry) => ({ text: recordText(knowledge, entry) });
  return [
    { title: 'Records added', items: records.added.map(item(after)) },
    {
      title: 'Records changed',
      items: records.changed.map(({ entry, facts }) => ({
        text: recordText(after, entry),
        more: facts.map(factText),
      })),
    },
    {
      title: 'Records renamed',
      items: records.renamed.map((one) => ({
        text: `${fileOf(one.kind, one.before)} → ${fileOf(one.kind, one.after)}`,
      })),
    },
    { title: 'Records removed', items: records.removed.map(item(before)) },
  ];
}

function recordText(knowledge: Knowledge, { kind, id, data }: Entry): string {
  const name = kind === 'reference' ? shortName(knowledge, id) : 'title' in data ? data.title : id;
  return `${kind === 'reference' ? 'paper' : kind} ${name ?? id} (${fileOf(kind, id)})`;
}

const fileOf = (kind: Kind, id: string) => `content/${collections[kind].folder}/${id}.mdx`;

/** More addresses than this nobody reads one by one. */
const mostPages = 100;

function pageSections({ pages }: Difference): Section[] {
  const section = (title: string, addresses: readonly string[]): Section => ({
    title,
    items: addresses.slice(0, mostPages).map((text) => ({ text })),
    isFolded: true,
    note:
      addresses.length > mostPages ? `The first ${mostPages} of ${addresses.length} are listed.` : undefined,
  });
  return [
    section('Pages added', pages.added),
    section('Pages changed', pages.changed),
    section('Pages removed', pages.removed),
  ];
}
