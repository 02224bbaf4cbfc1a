type Field = {
  readonly label: string;
  readonly value: string;
  readonly change: (value: string) => void;
};

export type Choice = { readonly id: string; readonly label: string; readonly group?: string | undefined };

/** One choice out of a list, in groups where the choices have them. */
export function SelectField({
  label,
  value,
  change,
  choices,
}: Field & { readonly choices: readonly Choice[] }) {
  const groups = [...new Set(choices.map(({ group }) => group))];
  const optionsOf = (group: string | undefined) =>
    choices
      .filter((choice) => choice.group === group)
      .map((choice) => (
        <option key={choice.id} value={choice.id} selected={choice.id === value}>
          {choice.label}
        </option>
      ));
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <select value={value} onChange={(event) => change(event.currentTarget.value)}>
        {groups.map((group) =>
          group === undefined ? optionsOf(group) : <optgroup label={group}>{optionsOf(group)}</optgroup>,
        )}
      </select>
    </label>
  );
}

/** A short text, such as elements or a number with its unit behind. */
export function TextField({
  label,
  value,
  change,
  placeholder,
  unit,
  isNumber = false,
}: Field & { readonly placeholder?: string; readonly unit?: string; readonly isNumber?: boolean }) {
  return (
    <label class="field">
      <span class="field-label">{label}</span>
      <span class="field-with-unit">
        <input
          type="text"
          inputMode={isNumber ? 'decimal' : 'text'}
          class={isNumber ? 'short' : undefined}
          value={value}
          placeholder={placeholder}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => change(event.currentTarget.value)}
        />
        {unit && <span class="unit">{unit}</span>}
      </span>
    </label>
  );
}

/** A number between two limits, by a slider or typed. */
export function RangeField({
  label,
  value,
  change,
  unit,
  ...limits
}: Field & { readonly unit: string; readonly min: number; readonly max: number; readonly step: number }) {
  return (
    <div class="field" role="group" aria-label={label}>
      <span class="field-label">{label}</span>
      <span class="field-with-unit">
        <input
          type="range"
          aria-label={`${label}, slider`}
          value={value}
          {...limits}
          onInput={(event) => change(event.currentTarget.value)}
        />
        <input
          type="text"
          inputMode="decimal"
          class="short"
          aria-label={`${label}, ${unit}`}
          value={value}
          autocomplete="off"
          onInput={(event) => change(event.currentTarget.value)}
        />
        <span class="unit">{unit}</span>
      </span>
    </div>
  );
}

/** A choice between yes and no. */
export function CheckField({
  label,
  checked,
  change,
}: {
  readonly label: string;
  readonly checked: boolean;
  readonly change: (checked: boolean) => void;
}) {
  return (
    <label class="option">
      <input type="checkbox" checked={checked} onChange={(event) => change(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
