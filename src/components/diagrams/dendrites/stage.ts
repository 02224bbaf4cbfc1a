/** The stage on which all causes of dendrites are drawn: electrolyte above, lithium below the height of their contact. */
export const stage = { width: 272, height: 168, contact: 122 } as const;

/** A bump of lithium that rises from the metal: its middle, half of its width, its height. */
export type Bump = { readonly x: number; readonly half: number; readonly high: number };

/** The outline of a bump, open where it stands on the metal, as path data. */
export function bumpOutline({ x, half, high }: Bump): string {
  const [foot, tip] = [stage.contact, stage.contact - high];
  const up = `C${x - 0.55 * half} ${foot} ${x - 0.5 * half} ${tip} ${x} ${tip}`;
  const down = `C${x + 0.5 * half} ${tip} ${x + 0.55 * half} ${foot} ${x + half} ${foot}`;
  return `M${x - half} ${foot}${up}${down}`;
}

/** The line of contact, left out where lithium has grown through it, as path data. */
export function contactLine(roots: readonly Pick<Bump, 'x' | 'half'>[]): string {
  const ends = [0, ...roots.flatMap(({ x, half }) => [x - half, x + half]), stage.width];
  return ends
    .flatMap((end, index) => (index % 2 === 0 ? [`M${end} ${stage.contact}H${ends[index + 1]}`] : []))
    .join('');
}
