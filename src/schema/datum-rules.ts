import type { z } from 'zod';
import { toQuantity } from '../quantity/quantity.ts';
import { dimensionName, lookUpUnit, UNITS, unitsOf } from '../quantity/units.ts';
import { unknownUnit } from '../quantity/unit-error.ts';
import { message, reason } from './message.ts';
import { subjectKeys } from './subject.ts';
import type { Value } from './value.ts';
import { properties, propertyOf } from './vocabulary/property.ts';
import type { PropertyId } from './vocabulary/property.ts';
import { relations } from './vocabulary/relation.ts';
import type { Relation } from './vocabulary/relation.ts';

/** The fields of a datum on which the rules below rest. Each may be missing or wrong: that is another field's problem. */
type Given = { readonly [field: string]: unknown };
type Context = z.core.$RefinementCtx;

/** A value is about one thing: a material, a family, an electrode, a cell, or a system in words. */
export function hasOneSubject(given: Given, context: Context): void {
  const named = subjectKeys.filter((key) => given[key] !== undefined);
  if (named.length === 1) return;
  const choice = subjectKeys.join(', ');
  const [first, second] = named;
  const found =
    second === undefined
      ? message(`one of ${choice}`, 'Say what the value is about by one of these fields.')
      : message(`one of ${choice}, not two`, `Keep ${first} or ${second}.`);
  context.addIssue({
    code: 'custom',
    path: [second ?? 'material'],
    message: found,
    params: { wants: subjectKeys },
  });
}

/** Whoever doubts a value says why. */
export function saysWhyDoubtful(given: Given, context: Context): void {
  if (given['status'] !== 'doubtful' || given['note'] !== undefined) return;
  const fix = 'Add the field "note" and say why the value is doubtful.';
  context.addIssue({
    code: 'custom',
    path: ['status'],
    message: message('a note beside it', fix),
    params: { wants: ['note'] },
  });
}

/** Only some properties have kinds. */
export function hasItsVariant(given: Given, context: Context): void {
  const { property, variant } = given;
  if (!isProperty(property) || typeof variant !== 'string') return;
  const allowed: readonly string[] = propertyOf(property).variants ?? [];
  if (allowed.includes(variant)) return;
  const expected =
    allowed.length === 0
      ? message(`no variant, because ${property} has none`, 'Remove the field.')
      : message(
          `one of ${allowed.join(', ')}, the variants of ${property}`,
          'Leave the field out when the source does not say.',
        );
  context.addIssue({ code: 'custom', path: ['variant'], message: expected });
}

/** The unit measures what the property is; a unit that the source prints wrongly is kept, with a note. */
export function hasItsUnit(given: Given, context: Context): void {
  const { property, unit, status } = given;
  if (typeof unit !== 'string') return;
  const known = lookUpUnit(unit);
  const dimensions = isProperty(property) ? propertyOf(property).dimensions : known ? [known.dimension] : [];
  if (known && (dimensions.includes(known.dimension) || status === 'doubtful')) return;
  const names = dimensions.map(dimensionName).join(' or ');
  const units = names === '' ? UNITS : dimensions.flatMap((dimension) => unitsOf(dimension));
  const expected = names === '' ? 'a known unit' : `a unit of ${names}`;
  const fix = known
    ? `${known.id} measures ${dimensionName(known.dimension)}; units of ${names} are ${units.map(({ id }) => id).join(', ')}. If the source really prints ${known.id}, add "status: doubtful" and a note.`
    : unknownUnit(unit, units, names).message;
  context.addIssue({ code: 'custom', path: ['unit'], message: message(expected, fix) });
}

/** Value, relation and unit together make a quantity: a bound has one value. */
export function isQuantity(given: Given, context: Context): void {
  const { value, relation, unit } = given;
  if (!isValue(value) || !isRelation(relation) || typeof unit !== 'string' || !lookUpUnit(unit)) return;
  const { low, high } = value;
  try {
    toQuantity(low === high ? low.printed : [low.printed, high.printed], unit, relation);
  } catch (error) {
    context.addIssue({
      code: 'custom',
      path: ['relation'],
      message: message('= or ~ for a range', reason(error)),
    });
  }
}

const isProperty = (id: unknown): id is PropertyId => typeof id === 'string' && Object.hasOwn(properties, id);
const isRelation = (sign: unknown): sign is Relation => relations.some((relation) => relation === sign);
const isEnd = (end: unknown) => typeof end === 'object' && end !== null && 'printed' in end && 'value' in end;
const isValue = (given: unknown): given is Value =>
  typeof given === 'object' &&
  given !== null &&
  'low' in given &&
  'high' in given &&
  isEnd(given.low) &&
  isEnd(given.high);
