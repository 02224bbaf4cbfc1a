import { formatQuantity, quantityParts } from '../quantity/format.ts';
import type { Part } from '../quantity/parts.ts';
import { parseQuantity } from '../quantity/quantity.ts';
import type { Conditions } from '../schema/conditions.ts';
import type { Source } from '../schema/source.ts';
import { form } from '../schema/vocabulary/form.ts';
import { method } from '../schema/vocabulary/method.ts';
import { propertyOf } from '../schema/vocabulary/property.ts';
import type { PropertyId } from '../schema/vocabulary/property.ts';
import type { Status } from '../schema/vocabulary/status.ts';
import { variant } from '../schema/vocabulary/variant.ts';
import type { Knowledge } from './knowledge.ts';
import type { Measurement } from './measurement.ts';
import { named } from './named.ts';
import type { Named } from './named.ts';
import { shortName } from './paper.ts';

/** Where a value was read: the place in a review, or in the paper itself. */
export type Place = {
  readonly review?: { readonly id: string; readonly short: string };
  readonly number?: number;
  readonly locator: string;
};

/** A measurement in words and typeset pieces: all that a page has to lay out. */
export type Statement = {
  readonly id: string;
  readonly anchor: string;
  readonly property: PropertyId;
  readonly propertyLabel: string;
  /** What stands before the value in a running line: `reduced below`. */
  readonly inWords?: string | undefined;
  readonly value: readonly Part[];
  readonly valueText: string;
  /** `room temperature`, `30 °C`; absent when nobody reported it. */
  readonly temperature?: string;
  readonly conditions: readonly { readonly label: string; readonly text: string }[];
  readonly method: string;
  readonly variant?: string;
  readonly form?: string;
  readonly products: readonly string[];
  /** What the value is about, in the order of a cell from cathode to anode. */
  readonly subject: readonly Named[];
  /** The same in words, when no record stands for it. */
  readonly system?: string;
  readonly reference: { readonly id: string; readonly short: string };
  readonly places: readonly Place[];
  readonly status: Status;
  readonly note?: string;
  readonly measurement: Measurement;
};

const conditionLabels: Record<keyof Conditions, string> = {
  step: 'step',
  cycles: 'after',
  'cycling-time': 'after',
  rate: 'at',
  'current-density': 'at',
  'areal-capacity': 'areal capacity',
  voltage: 'voltage',
  'at-potential': 'at',
  reference: 'against',
  'cathode-loading': 'cathode loading',
  pressure: 'pressure',
  'electrolyte-thickness': 'electrolyte',
  'layer-thickness': 'layer',
  interlayer: 'interlayer',
  salt: 'salt',
  state: '',
};

/** Conditions that are printed as they stand in the file; the others are quantities, which are typeset. */
const inWords: ReadonlySet<string> = new Set(['step', 'rate', 'reference', 'interlayer', 'salt', 'state']);

export function statement(knowledge: Knowledge, measurement: Measurement): Statement {
  const { datum, quantity, reference } = measurement;
  return {
    id: measurement.id,
    anchor: measurement.anchor,
    property: datum.property,
    propertyLabel: propertyOf(datum.property).label,
    inWords: propertyOf(datum.property).inWords,
    value: quantityParts(quantity),
    valueText: formatQuantity(quantity),
    temperature: temperatureText(datum.temperature),
    conditions: conditionsText(datum.conditions),
    method: method.terms[datum.method].label,
    variant: datum.variant && variant.terms[datum.variant].label,
    form: datum.form && form.terms[datum.form].label,
    products: datum.products ?? [],
    subject: subjectNames(knowledge, measurement),
    system: datum.system,
    reference: { id: reference, short: shortName(knowledge, reference) },
    places: placesOf(knowledge, datum.source),
    status: datum.status,
    note: datum.note,
    measurement,
  };
}

/** A bare section number says that it is one: `section 2.1`; a table, a figure or a title stands as it is. */
export function locatorText(locator: string): string {
  return /^\d+(?:\.\d+)*$/.test(locator) ? `section ${locator}` : locator;
}

/** The places of a source, with the names of the documents. */
export function placesOf(knowledge: Knowledge, sources: readonly Source[]): Place[] {
  return sources.map(({ review, number, locator }) => ({
    locator: locatorText(locator),
    number,
    review: review === undefined ? undefined : { id: review, short: shortName(knowledge, review) },
  }));
}

/** `room temperature`, `30 °C`, `25–60 °C`. */
export function temperatureText(temperature: Measurement['datum']['temperature']): string | undefined {
  if (temperature === undefined) return undefined;
  if (temperature === 'RT') return 'room temperature';
  const text = Array.isArray(temperature) ? `${temperature[0]} to ${temperature[1]}` : `${temperature}`;
  return formatQuantity(parseQuantity(`${text} degC`));
}

/** Each condition with the word that leads to it: `after` `500 cycles`, `at` `0.5 mA cm⁻²`. */
export function conditionsText(conditions: Conditions): { label: string; text: string }[] {
  return Object.entries(conditions).map(([key, given]) => {
    const label = conditionLabels[key as keyof Conditions];
    if (key === 'cycles') return { label, text: given === 1 ? '1 cycle' : `${given} cycles` };
    return { label, text: inWords.has(key) ? String(given) : formatQuantity(parseQuantity(String(given))) };
  });
}

function subjectNames(knowledge: Knowledge, { subject }: Measurement): Named[] {
  const electrode = (id: string | undefined): Named[] =>
    id === undefined ? [] : [named(knowledge, 'electrode', id)];
  switch (subject.kind) {
    case 'cell':
      return [
        ...electrode(subject.cell.cathode),
        ...(subject.cell.electrolyte ?? []).map((id) => named(knowledge, 'material', id)),
        ...electrode(subject.cell.anode),
      ];
    case 'system':
      return [];
    default:
      return [named(knowledge, subject.kind, subject.id)];
  }
}
