import type { Point } from './series.ts';

/** `Li6PS5Cl: 1.9 mS cm⁻¹ at room temperature, bulk (Rao & Adams 2011)`. */
export function describe({ subject, text, temperature, kind, doubtful, paper }: Point): string {
  const words = [`${text} ${temperatureText(temperature)}`, ...kind, ...(doubtful ? ['doubtful'] : [])];
  return `${subject.title}: ${words.join(', ')} (${paper.short})`;
}

function temperatureText(label: Point['temperature']): string {
  if (label === undefined) return 'at room temperature';
  return label === 'T?' ? 'at a temperature not reported' : `at ${label}`;
}
