import type { Coverage } from './coverage-of.ts';

/** The report of one document, for the terminal. */
export function coverageText(review: string, file: string, { open, stale, copied }: Coverage): string {
  const { numbers, values } = open;
  const lines = [
    ...(numbers.length === 0
      ? []
      : [`References of ${review} that nothing in the content rests on:`, `    ${numbers.join(', ')}`, '']),
    ...(values.length === 0
      ? []
      : [
          `Values that ${file} prints and for which there is no datum of ${review}:`,
          ...values.map(({ line, text, context }) => `${file}:${line}  ${text}\n    … ${context} …`),
          '',
        ]),
    ...(copied.length === 0
      ? []
      : [
          `Eight or more words in a row that stand in ${file} too; say it in words of your own:`,
          ...copied.map((run) => `${run.file}\n    … ${run.words} …`),
          '',
        ]),
    ...(stale.length === 0
      ? []
      : [
          'Exceptions that explain nothing any more; remove them from the exceptions file:',
          ...stale.map((what) => `    ${what}`),
          '',
        ]),
  ];
  const isComplete = lines.length === 0;
  const summary = isComplete
    ? `${review} is covered: every reference and every value is in the content or explained.`
    : `${review}: ${numbers.length} references unused, ${values.length} values without a datum, ${copied.length} copied runs, ${stale.length} stale exceptions.`;
  return [...lines, summary].join('\n');
}
