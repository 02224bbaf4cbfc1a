import { convert } from '../../quantity/convert.ts';
import { formatNumber } from '../../quantity/format.ts';
import { findUnit, unitsOf } from '../../quantity/units.ts';
import type { Unit } from '../../quantity/units.ts';
import { yearAxis } from './axes.ts';
import type { Axis } from './axes.ts';
import type { MapMark } from './marks.ts';
import type { MapMaterial } from '../../knowledge/pages/map-page.ts';
import type { Spot } from './spot.ts';

/** An axis in the unit in which a reader wants it; neither unit for a year. */
export type AxisUnit = {
  readonly axis: Axis;
  readonly unit: Unit | undefined;
  /** The unit of its values. */
  readonly base: Unit | undefined;
};

/** An axis in the unit that a reader asks for by its id. */
export function inUnitOf(axis: Axis, chosen: string): AxisUnit {
  const unit = unitOf(axis, chosen);
  return { axis, unit, base: unit && findUnit(axis.unit) };
}

/** The units in which an axis may be drawn; none for a year, one for most quantities. */
export function unitChoices({ unit }: Axis): readonly Unit[] {
  return unit === '' ? [] : unitsOf(findUnit(unit).dimension);
}

/** Conductivities in mS/cm, as papers print them, everything else in its base unit, unless a reader asks for another. */
function unitOf(axis: Axis, chosen: string): Unit | undefined {
  const choices = unitChoices(axis);
  return choices.find(({ id }) => id === chosen) ?? choices.find(({ id }) => id === usualUnit(axis));
}

const usualUnit = ({ unit }: Axis) => (unit === 'S/cm' ? 'mS/cm' : unit);

/** A value of an axis in its chosen unit. */
export function inUnit(value: number, { unit, base }: AxisUnit): number {
  return unit === undefined || base === undefined ? value : convert(value, base, unit);
}

/** `Ionic conductivity (mS cm⁻¹)`, `Oxidation limit, kinetic (V vs Li/Li⁺)`. */
export function axisTitle({ axis, unit }: AxisUnit): string {
  const words = [unit?.label ?? '', axis.against ?? ''].filter((word) => word !== '');
  return words.length === 0 ? axis.label : `${axis.label} (${words.join(' ')})`;
}

/** `Li6PS5Cl: oxidation limit, thermodynamic 2.01 V; ionic conductivity median 1.9 mS cm⁻¹ of 3 values, 1.4 to 2.1`. */
export function describeMark(
  { material, x, y }: Pick<MapMark, 'material' | 'x' | 'y'>,
  along: AxisUnit,
  up: AxisUnit,
) {
  return `${material.title}: ${spotText(x, along)}; ${spotText(y, up)}`;
}

/** `Li2S: oxidation limit, thermodynamic 2.01 V; ionic conductivity not known`. */
export function describeHalf(
  material: Pick<MapMaterial, 'title'>,
  spot: Spot,
  known: AxisUnit,
  { axis: missing }: AxisUnit,
): string {
  return `${material.title}: ${spotText(spot, known)}; no value for ${lower(missing.label)}`;
}

function spotText(spot: Spot, known: AxisUnit): string {
  const { axis, unit } = known;
  if (axis.id === yearAxis) return String(spot.value);
  const { counted, spread } = spot;
  const number = (value: number) => numberText(inUnit(value, known));
  const one = counted.length === 1 ? counted[0]! : undefined;
  const reported = counted.length + spread.length;
  const main = one
    ? one.text
    : `median ${number(spot.value)}${unit?.label ? `\u00a0${unit.label}` : ''} of ${counted.length} values`;
  const words = [
    `${lower(axis.label)} ${main}`,
    ...(reported > 1 ? [`reported from ${number(spot.low)} to ${number(spot.high)}`] : []),
    ...(spot.isTemperatureUnknown ? ['temperature not reported'] : []),
    ...(spot.isDoubtful ? ['doubtful'] : []),
  ];
  return words.join(', ');
}

/** Three digits say where a mark stands; zeros at their end say nothing. */
const numberText = (value: number) => {
  const text = formatNumber(value, 3);
  return text.includes('.') && !text.includes('×') ? text.replace(/\.?0+$/, '') : text;
};

/** A label within a sentence: only its first letter is lowered, and not that of a name. */
export const lower = (label: string) =>
  /^Young/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
