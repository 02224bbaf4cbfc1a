import { yearAxis } from '../../charts/map/axes.ts';
import type { Axis } from '../../charts/map/axes.ts';
import { unitChoices } from '../../charts/map/describe.ts';
import type { DrawnAxis } from '../../charts/map/place.ts';
import { CheckField, SelectField, TextField } from '../parts/Fields.tsx';

export type AxisView = {
  readonly axis: string;
  readonly scale: string;
  readonly unit: string;
  readonly how: string;
  readonly from: string;
  readonly to: string;
};

type Props = {
  readonly legend: string;
  readonly axes: readonly Axis[];
  readonly drawn: DrawnAxis;
  readonly change: (changed: Partial<AxisView>) => void;
};

/** The quantity of an axis, and in what it is drawn. */
export function AxisFields({ legend, axes, drawn, change }: Props) {
  const units = unitChoices(drawn.axis);
  return (
    <fieldset class="fields axis-fields">
      <legend>{legend}</legend>
      <SelectField
        label="Quantity"
        value={drawn.axis.id}
        // Ends, unit, scale and method of one quantity mean nothing for another.
        change={(axis) => change({ axis, scale: '', unit: '', how: '', from: '', to: '' })}
        choices={axes.map(({ id, label, group, materials }) => ({
          id,
          group,
          label: id === yearAxis ? label : `${label} (${materials})`,
        }))}
      />
      {units.length > 1 && (
        <SelectField
          label="Unit"
          value={drawn.unit?.id ?? ''}
          change={(unit) => change({ unit, from: '', to: '' })}
          choices={units.map(({ id, label }) => ({ id, label }))}
        />
      )}
      {drawn.axis.id !== yearAxis && (
        <CheckField
          label="Logarithmic"
          checked={drawn.scale === 'log'}
          change={(isLog) => change({ scale: isLog ? 'log' : 'linear', from: '', to: '' })}
        />
      )}
    </fieldset>
  );
}

type LimitProps = Omit<Props, 'axes'> & {
  readonly view: AxisView;
  /** The methods by which the values of the axis were come by. */
  readonly methods: readonly { readonly id: string; readonly label: string }[];
};

/** What part of an axis is shown, and values of which method. */
export function AxisLimits({ legend, drawn, view, methods, change }: LimitProps) {
  const unit = drawn.unit?.label ?? '';
  return (
    <fieldset class="fields axis-fields">
      <legend>{legend}</legend>
      <TextField label="From" value={view.from} unit={unit} isNumber change={(from) => change({ from })} />
      <TextField label="to" value={view.to} unit={unit} isNumber change={(to) => change({ to })} />
      {methods.length > 1 && (
        <SelectField
          label="How"
          value={view.how}
          change={(how) => change({ how })}
          choices={[{ id: '', label: 'by any method' }, ...methods]}
        />
      )}
    </fieldset>
  );
}
