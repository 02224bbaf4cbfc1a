import { kinds } from '../schema/id.ts';

/** The kinds of record that have pages. Lessons have a schema; they join when the course begins. */
export const kindsWithPages = kinds.filter((kind) => kind !== 'lesson');
