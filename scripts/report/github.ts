import { visible } from '../../src/reading/problem-text.ts';
import type { Problem } from '../../src/reading/problem.ts';

/**
 * A problem as GitHub shows it beside its line of a pull request. What a file says becomes part of a command to the machine that
 * runs the check, so that every sign that could end the message or add a property is escaped.
 */
export function annotation({ rule, file, position, field, found, expected, fix }: Problem): string {
  const place = position === 'unavailable' ? {} : { line: position.line, col: position.column };
  const properties = Object.entries({ file, ...place, title: `${field} (${rule})` })
    .map(([name, value]) => `${name}=${property(String(value))}`)
    .join(',');
  const message = [`Found ${found}, expected ${expected}.`, fix].map(visible).join('\n');
  return `::error ${properties}::${escaped(message)}`;
}

/**
 * Every problem as an annotation, then the report as everybody else reads it: GitHub shows ten annotations of a step at most. While
 * the report is printed no line of it is taken for a command; `token` ends that, and no file can know it.
 */
export function annotatedReport(problems: readonly Problem[], report: string, token: string): string {
  return [...problems.map(annotation), `::stop-commands::${token}`, report, `::${token}::`].join('\n');
}

const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string) => escaped(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
