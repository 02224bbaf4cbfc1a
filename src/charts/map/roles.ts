import type { MapContent } from './marks.ts';
import type { Reading } from './reading.ts';
import type { Spot } from './spot.ts';

/** What a value does for a mark, the first that fits. */
const roles: readonly {
  readonly of: (spot: Spot) => readonly Reading[];
  readonly text: (reading: Reading) => string;
}[] = [
  { of: ({ counted }) => counted, text: () => 'places the mark' },
  { of: ({ spread }) => spread, text: () => 'within the spread' },
  { of: ({ passedOver }) => passedOver, text: ({ rank }) => `left out, ${rank}` },
];

/** What each value does on the map, by its id: `across: places the mark; up: within the spread`. */
export function rolesIn({ marks, halves }: Pick<MapContent, 'marks' | 'halves'>): Map<string, string> {
  const spots = (on: 'x' | 'y') => [
    ...marks.map((mark) => mark[on]),
    ...halves.filter((half) => half.on === on).map(({ spot }) => spot),
  ];
  const [across, up] = [rolesOn(spots('x')), rolesOn(spots('y'))];
  return new Map(
    [...new Set([...across.keys(), ...up.keys()])].map((id) => {
      const words = [
        ...(across.has(id) ? [`across: ${across.get(id)}`] : []),
        ...(up.has(id) ? [`up: ${up.get(id)}`] : []),
      ];
      return [id, words.join('; ')];
    }),
  );
}

function rolesOn(spots: readonly Spot[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { of, text } of roles)
    for (const reading of spots.flatMap(of))
      for (const id of reading.statements) if (!found.has(id)) found.set(id, text(reading));
  return found;
}
