import type { Plotted } from '../../knowledge/pages/chart-page.ts';
import type { Form } from '../../schema/vocabulary/form.ts';
import type { Variant } from '../../schema/vocabulary/variant.ts';
import type { Point } from './series.ts';

/** The activation energy of a material, as one paper gives it, in eV. */
export type Energy = {
  /** The id of the value. */
  readonly id: string;
  readonly material: string;
  readonly value: number;
  readonly variant?: Variant | undefined;
  readonly form?: Form | undefined;
  readonly year: number;
  readonly text: string;
  readonly paper: { readonly id: string; readonly short: string };
};

/** The activation energies that can move a value: one number above zero, of a material, not doubtful. */
export function energiesFrom(plotted: readonly Plotted[]): Energy[] {
  return plotted.flatMap(({ subject, statement, year }): Energy[] => {
    const { base, datum } = statement.measurement;
    const isOne = base.low === base.high && (datum.relation === '=' || datum.relation === '~');
    if (subject.kind !== 'material' || !isOne || base.unit !== 'eV' || base.low <= 0) return [];
    if (statement.status === 'doubtful') return [];
    return [
      {
        id: statement.id,
        material: subject.id,
        value: base.low,
        variant: datum.variant,
        form: datum.form,
        year,
        text: statement.valueText,
        paper: { id: statement.reference.id, short: statement.reference.short },
      },
    ];
  });
}

/**
 * The activation energy that fits a value best: of the same material, and of the same kind and form where both name one; from the same
 * paper if it has one, because then both were measured on one sample, else from the newest paper.
 */
export function energyFor(point: Point, energies: readonly Energy[]): Energy | undefined {
  const fitting = energies.filter(
    ({ material, variant, form }) =>
      point.subject.kind === 'material' &&
      material === point.subject.id &&
      (variant === undefined || point.variant === 'unstated' || variant === point.variant) &&
      (form === undefined || point.form === 'unstated' || form === point.form),
  );
  const own = fitting.find(({ paper }) => paper.id === point.paper.id);
  return own ?? fitting.toSorted((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1))[0];
}
