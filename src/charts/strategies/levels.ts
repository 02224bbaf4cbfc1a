import type { FoundStrategy } from '../../knowledge/pages/strategies-page.ts';

/** Stands in the address for what no record reports. */
export const none = 'none';

/** The measures by which the evidence for a strategy is weighed, each with the levels that a reader may ask for. */
export const levels = {
  studies: [2, 5, 10],
  retention: [80, 90, 95],
  hours: [100, 500, 1000],
  cycles: [100, 500, 1000],
} as const satisfies Record<string, readonly number[]>;
export type Measure = keyof typeof levels;

/** The hours that a summary asks for while a reader has chosen none. */
export const longHours = 500;

/** Whether the cells of a strategy were cycled for longer than some hours: a bound `> 500 h` is longer than 500 h, a plain `500 h` is not. */
export const lastsLonger = ({ hours }: Pick<FoundStrategy, 'hours'>, level: number): boolean =>
  hours !== undefined && isOver(hours, level);

const isOver = ({ value, isMore }: { value: number; isMore?: true }, level: number): boolean =>
  value > level || (isMore === true && value === level);

/** The levels that a strategy reaches, or that nothing is reported. Whoever reaches a level reaches those below it. */
export function levelsOf(strategy: FoundStrategy, measure: Measure): string[] {
  const reached = (reaches: (level: number) => boolean) => levels[measure].filter(reaches).map(String);
  if (measure === 'studies')
    return strategy.studies.length === 0 ? [none] : reached((level) => strategy.studies.length >= level);
  const feat = strategy[measure];
  if (!feat) return [none];
  return reached((level) => (measure === 'retention' ? feat.value >= level : isOver(feat, level)));
}
