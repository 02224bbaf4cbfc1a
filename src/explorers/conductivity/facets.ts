import type { Point } from '../../charts/conductivity/series.ts';
import { occurring } from '../../charts/facet.ts';
import type { Facet } from '../../charts/facet.ts';
import type { Conductivities } from './content.ts';

/** The ways to narrow what is shown: by family, form, kind of conduction and method. */
export function facetsOf({
  points,
  families,
  forms,
  kinds,
  methods,
}: Pick<Conductivities, 'points' | 'families' | 'forms' | 'kinds' | 'methods'>): Facet<Point>[] {
  const facet = (
    key: string,
    label: string,
    of: (point: Point) => readonly string[],
    words: readonly { readonly id: string; readonly label: string }[],
  ) => ({ key, label, of, options: occurring(points, of, words) });
  return [
    facet(
      'family',
      'Family',
      ({ main }) => [main],
      families.map(({ id, title }) => ({ id, label: title })),
    ),
    facet('form', 'Form', ({ form }) => [form], forms),
    facet('kind', 'Kind', ({ variant }) => [variant], kinds),
    facet('method', 'How', ({ method }) => [method], methods),
  ];
}
