import type { Point } from '../../../src/charts/conductivity/series.ts';
import type { Shown } from '../../../src/charts/conductivity/shown.ts';

type Rest = Partial<Shown> & { readonly title?: string; readonly at?: Point['celsius'] | number | 'unknown' };

let count = 0;

/** A measured, confirmed value of a crystal at room temperature, in S/cm, unless the rest says otherwise. */
export function point(low: number, { title = 'Li6PS5Cl', at = 'RT', ...rest }: Rest = {}): Shown {
  count += 1;
  const celsius = at === 'unknown' ? undefined : typeof at === 'number' ? ([at, at] as const) : at;
  const isRoom = celsius === 'RT' || (celsius !== undefined && celsius[0] >= 20 && celsius[1] <= 30);
  return {
    id: `value-${count}`,
    subject: { kind: 'material', id: title.toLowerCase(), title },
    main: 'sulfide',
    year: 2011,
    form: 'crystal',
    variant: 'unstated',
    method: 'measured',
    low,
    high: low,
    relation: '=',
    text: `${low * 1000} mS/cm`,
    texts: { mS: `${low * 1000} mS/cm`, S: `${low} S/cm` },
    celsius,
    isRoom,
    temperature: celsius === undefined ? 'T?' : celsius === 'RT' ? 'RT' : `${celsius.join('–')} °C`,
    likeness: 'alike',
    kind: [],
    doubtful: false,
    isComparable: true,
    paper: { id: 'rao-2011-joule-1', short: 'Rao 2011' },
    ...rest,
  };
}

export const family = (title: string) => ({ kind: 'family' as const, id: title.toLowerCase(), title });
