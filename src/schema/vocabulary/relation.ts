/** How a value is related to the printed number. A bound is typed, never written as text. */
export const relations = ['=', '~', '<', '>', '<=', '>='] as const;
export type Relation = (typeof relations)[number];
