import { tryParseFormula } from '../../chemistry/parse.ts';
import { formulaParts } from '../../chemistry/render.ts';
import { formulaRuns } from '../../chemistry/runs.ts';
import { recordUrl } from '../../site/urls.ts';
import type { Size } from './size.ts';

type Props = {
  readonly subject: {
    readonly kind: Parameters<typeof recordUrl>[0];
    readonly id: string;
    readonly title: string;
  };
  readonly plotLeft: number;
  readonly y: number;
  /** Beside the plot in a wide drawing, above the marks in a narrow one. */
  readonly size: Size;
};

/** The name of a row in a drawing, which leads to its page; its digits are lowered as SVG can set them. */
export function RowName({ subject, plotLeft, y, size }: Props) {
  const place =
    size === 'wide'
      ? { x: plotLeft - 10, 'text-anchor': 'end' as const }
      : { x: plotLeft, 'text-anchor': 'start' as const };
  // A statement about a whole family is set apart from those about a material.
  const look = subject.kind === 'family' ? 'row-label whole-family' : 'row-label';
  return (
    <a href={recordUrl(subject.kind, subject.id)}>
      <text class={look} {...place} y={y}>
        <NamePieces title={subject.title} />
      </text>
    </a>
  );
}

const shifts = { text: 0, sub: 3, sup: -4 };

/** A name as SVG text, digits of formulas lowered. */
export function NamePieces({ title }: { title: string }) {
  const pieces = formulaRuns(title).flatMap((run) => {
    const formula = run.isFormula ? tryParseFormula(run.text) : undefined;
    return formula ? formulaParts(formula) : [{ kind: 'text' as const, text: run.text }];
  });
  return (
    <>
      {pieces.map(({ kind, text }, index) => (
        <tspan
          class={kind === 'text' ? undefined : 'shifted'}
          dy={shifts[kind] - shifts[pieces[index - 1]?.kind ?? 'text'] || undefined}
        >
          {text}
        </tspan>
      ))}
    </>
  );
}
