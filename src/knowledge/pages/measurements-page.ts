import { propertyIds, propertyOf } from '../../schema/vocabulary/property.ts';
import type { PropertyId } from '../../schema/vocabulary/property.ts';
import { indexed } from '../indexed.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Measurement } from '../measurement.ts';
import { withPapers } from '../paper.ts';
import { statement } from '../statement.ts';
import { subjectGroup, subjectGroups } from '../subject-group.ts';
import { measurementTable } from './measurement-table.ts';

/** How many values a page lists; more are spread over one page for each group. */
export const mostOnPage = 250;

/** The properties that have values, in the order of the vocabulary, each with how many; and every value to explore. */
export function measurementsPage(knowledge: Knowledge) {
  return {
    count: knowledge.measurements.length,
    papers: new Set(knowledge.measurements.map(({ reference }) => reference)).size,
    properties: byProperty(knowledge).map(({ property, same }) => ({
      id: property,
      label: propertyOf(property).label,
      definition: propertyOf(property).definition,
      count: same.length,
      papers: new Set(same.map(({ reference }) => reference)).size,
    })),
    table: measurementTable(knowledge),
  };
}
export type MeasurementsPage = ReturnType<typeof measurementsPage>;

/** All values of each property, group by group; only the names of the groups where the values would make a page too long. */
export function propertyPages(knowledge: Knowledge, most = mostOnPage) {
  return byProperty(knowledge).map(({ property, same }) =>
    withPapers(knowledge, {
      property: propertyName(property),
      count: same.length,
      groups: groupsOf(knowledge, same).map(({ id, title, values }) => ({
        id,
        title,
        count: values.length,
        statements: same.length > most ? [] : values.map((one) => statement(knowledge, one)),
      })),
      isSplit: same.length > most,
    }),
  );
}
export type PropertyPage = ReturnType<typeof propertyPages>[number];

/** The values of one group of a property that has too many for one page. */
export function propertyGroupPages(knowledge: Knowledge, most = mostOnPage) {
  return byProperty(knowledge)
    .filter(({ same }) => same.length > most)
    .flatMap(({ property, same }) =>
      groupsOf(knowledge, same).map(({ id, title, values }) =>
        withPapers(knowledge, {
          property: propertyName(property),
          group: { id, title },
          statements: values.map((one) => statement(knowledge, one)),
        }),
      ),
    );
}
export type PropertyGroupPage = ReturnType<typeof propertyGroupPages>[number];

const propertyName = (id: PropertyId) => ({
  id,
  label: propertyOf(id).label,
  definition: propertyOf(id).definition,
});

function byProperty({ measurements }: Knowledge) {
  const groups = indexed(measurements, ({ datum }) => [datum.property]);
  return propertyIds.flatMap((property) => {
    const same = groups.get(property);
    return same ? [{ property, same }] : [];
  });
}

function groupsOf(knowledge: Knowledge, same: readonly Measurement[]) {
  const groups = indexed(same, (one) => [subjectGroup(knowledge, one)]);
  return subjectGroups(knowledge).flatMap(({ id, title }) => {
    const values = groups.get(id);
    return values ? [{ id, title, values }] : [];
  });
}
