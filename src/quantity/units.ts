import { partsOf, textOf, type Part } from './parts.ts';
import { plainText } from './plain.ts';
import { unitKey } from './spelling.ts';
import { BASE_UNITS, TABLE, type Dimension, type Row } from './unit-table.ts';
import { unknownUnit, UnitError } from './unit-error.ts';

export { BASE_UNITS, UnitError, type Dimension };

/** All dimensions, in the order of the table. */
export const DIMENSIONS = Object.keys(TABLE) as readonly Dimension[];

/** A unit of measurement. A value in the base unit of its dimension is `value * factor + offset`. */
export interface Unit {
  /** Canonical spelling, ASCII, as content files write it: `mS/cm`, `ohm*cm2`, `degC`. */
  readonly id: string;
  /** As typeset, with Unicode superscripts: `mS cm⁻¹`. Empty for the plain ratio `1`. */
  readonly label: string;
  /** As typeset, in pieces for HTML. */
  readonly parts: readonly Part[];
  readonly dimension: Dimension;
  readonly factor: number;
  /** Only a temperature has an offset other than 0. */
  readonly offset: number;
  /** Accepted beside the id and the typeset form in all their spellings: `M` for `mol/L`. */
  readonly spellings: readonly string[];
}

/** All units, in the order of the table. */
export const UNITS: readonly Unit[] = DIMENSIONS.flatMap((dimension) =>
  TABLE[dimension].map((row: Row): Unit => {
    const [id, typeset, factor, { offset = 0, spellings = [] } = {}] = row;
    const parts = partsOf(typeset);
    return { id, label: textOf(parts), parts, dimension, factor, offset, spellings };
  }),
);

/** All units of one dimension, in the order of the table. */
export function unitsOf(dimension: Dimension): readonly Unit[] {
  return UNITS.filter((unit) => unit.dimension === dimension);
}

const UNIT_BY_KEY = new Map(
  UNITS.flatMap((unit) =>
    [unit.id, unit.label, ...unit.spellings].map((text) => [unitKey(text), unit] as const),
  ),
);

/** The dimension as a person says it: `area resistance`. */
export function dimensionName(dimension: Dimension): string {
  return dimension.replaceAll('-', ' ');
}

/**
 * The unit that a text spells, or undefined. Spaces, dots or `*` between symbols, `/` or negative powers,
 * superscripts as Unicode, `^`, HTML or LaTeX, `µ`, `Ω`, `Å` and `°` are understood; upper and lower case
 * are not interchangeable, because `mS` and `MS` differ by nine decades.
 */
export function lookUpUnit(text: string): Unit | undefined {
  const key = unitKey(text);
  return key === undefined ? undefined : UNIT_BY_KEY.get(key);
}

/**
 * The unit that a text spells: `mS/cm`, `mS cm⁻¹`, `mS cm^{-1}`, `mS·cm−1`.
 *
 * @param dimension what the unit should measure, when that is known
 * @throws {UnitError} when the unit is not in the table, or measures something else; the message lists the
 *   units to choose from and those that come closest
 */
export function findUnit(text: string, dimension?: Dimension): Unit {
  const unit = lookUpUnit(text);
  const choice = dimension === undefined ? UNITS : unitsOf(dimension);
  const name = dimension === undefined ? '' : dimensionName(dimension);
  if (unit === undefined) throw unknownUnit(text, choice, name);
  if (dimension === undefined || unit.dimension === dimension) return unit;
  const ids = choice.map((one) => one.id).join(', ');
  throw new UnitError(
    `The unit ${plainText(text)} measures ${dimensionName(unit.dimension)}, not ${name}. Known units of ${name}: ${ids}.`,
  );
}

/** The base unit of a dimension. */
export function baseUnit(dimension: Dimension): Unit {
  return findUnit(BASE_UNITS[dimension]);
}
