import type { Limit, Window } from './series.ts';

/** `Li6PS5Cl, thermodynamic: reduced below 1.71 V, oxidised above 2.01 V (Zhu et al. 2015)`. */
export function describe({ subject, variant, reduction, oxidation, paper }: Window): string {
  const kind = variant === 'unstated' ? '' : `, ${variant}`;
  const low = limitText('reduction', 'reduced below', reduction);
  const high = limitText('oxidation', 'oxidised above', oxidation);
  return `${subject.title}${kind}: ${low}, ${high} (${paper.short})`;
}

function limitText(name: string, beyond: string, limit: Limit | undefined): string {
  if (!limit) return `${name} limit not given`;
  const isBound = limit.relation !== '=' && limit.relation !== '~';
  const text = isBound ? `${name} limit ${limit.text}` : `${beyond} ${limit.text}`;
  return limit.doubtful ? `${text} (doubtful)` : text;
}
