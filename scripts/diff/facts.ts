import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import type { Measurement } from '../../src/knowledge/measurement.ts';
import { statement } from '../../src/knowledge/statement.ts';
import type { Statement } from '../../src/knowledge/statement.ts';
import { subjectText } from '../../src/knowledge/subject-text.ts';
import { needsTemperature } from '../../src/knowledge/summary.ts';

/** A value with what it is about and its conditions, in one line: `Li6PS5Cl: ionic conductivity 3.2 mS cm⁻¹, measured at room temperature`. */
export function measurementText(knowledge: Knowledge, measurement: Measurement): string {
  const said = statement(knowledge, measurement);
  const property = lowerFirst(said.propertyLabel);
  const parts = [
    `${subjectText(knowledge, measurement.subject)}: ${property} ${said.valueText}`,
    ...(said.variant === undefined ? [] : [said.variant.toLowerCase()]),
    howText(said),
    ...(said.form === undefined ? [] : [said.form.toLowerCase()]),
    ...said.conditions.map(conditionText),
    ...(said.status === 'ok' ? [] : [`status ${said.status}`]),
  ];
  return parts.join(', ');
}

/** The paper of a value and where it was read: `Kamaya et al. 2011, read in Jia et al. 2024 [17], Table 1`. */
export function originText(knowledge: Knowledge, measurement: Measurement): string {
  const { reference, places } = statement(knowledge, measurement);
  return `${reference.short} (${reference.id}), read in ${places.map(placeText).join('; and in ')}`;
}

/** All that a file says about a value, each fact under its name, so that two states of it can be laid side by side. */
export function facts(knowledge: Knowledge, measurement: Measurement): ReadonlyMap<string, string> {
  const { datum, subject } = measurement;
  const said = statement(knowledge, measurement);
  const conditions = Object.keys(datum.conditions).map((name, index): [string, string] => [
    name,
    conditionText(said.conditions[index]!),
  ]);
  const all: [string, string | undefined][] = [
    ['about', subjectText(knowledge, subject)],
    ['value', said.valueText],
    ['kind', said.variant],
    ['method', said.method],
    ['temperature', said.temperature],
    ['form', said.form],
    ...conditions,
    ['products', datum.products?.join(', ')],
    ['read in', said.places.map(placeText).join('; and in ')],
    ['status', said.status],
    ['use', datum.use && `${datum.use.as}, because ${datum.use.reason}`],
    ['note', said.note],
  ];
  return new Map(all.filter((fact): fact is [string, string] => fact[1] !== undefined));
}

function howText({ method, temperature, property }: Statement): string {
  const how = method.toLowerCase();
  if (temperature !== undefined) return `${how} at ${temperature}`;
  return needsTemperature.has(property) ? `${how}, temperature not reported` : how;
}

function placeText({ review, number, locator }: Statement['places'][number]): string {
  if (review === undefined) return `the paper itself, ${locator}`;
  return `${review.short}${number === undefined ? '' : ` [${number}]`}, ${locator}`;
}

const conditionText = ({ label, text }: { label: string; text: string }) => `${label} ${text}`.trim();

/** `Ionic conductivity` in a sentence; `SEI thickness` stays. */
export const lowerFirst = (text: string) =>
  /^.[A-Z]/.test(text) ? text : `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
