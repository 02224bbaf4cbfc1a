import type { ComponentProps } from 'preact';
import type { Energy } from '../../charts/conductivity/energy.ts';
import type { Line } from '../../charts/conductivity/lines.ts';
import type { Point } from '../../charts/conductivity/series.ts';
import type { Rows } from '../../charts/row.ts';
import type { Explorer } from '../parts/Explorer.tsx';

type Term = { readonly id: string; readonly label: string };

/** What the page of conductivities is made from. */
export type Conductivities = {
  readonly points: readonly Point[];
  readonly rows: Rows;
  readonly lines: readonly Line[];
  readonly energies: readonly Energy[];
  readonly families: readonly { readonly id: string; readonly title: string }[];
  /** The forms, the kinds of conduction and the methods, in the words of the site. */
  readonly forms: readonly Term[];
  readonly kinds: readonly Term[];
  readonly methods: readonly Term[];
  /** How far repeats of one material scatter, in decades. */
  readonly scatter: number;
  /** What is recorded as a conductivity and has no place on the axis. */
  readonly notDrawn: readonly string[];
};

/** What one of the two charts fills the frame with; the choices around it are the same. */
export type Content = Omit<ComponentProps<typeof Explorer>, 'controls' | 'reset'>;

export const layouts = {
  wide: { width: 900, labels: 'beside' },
  narrow: { width: 360, labels: 'above' },
} as const;
