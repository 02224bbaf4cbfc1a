import katex from 'katex';

/** Why an equation cannot be drawn, at which character of it. */
export type MathFault = { readonly offset: number; readonly expected: string; readonly fix: string };

/** An equation longer than this is not read by anybody. */
const longest = 2000;

/** Commands that reach out of the equation: links, images, and attributes of HTML. */
const reaching = /\\(?:href|url|includegraphics|html(?:Class|Id|Style|Data))(?![A-Za-z])/;

/**
 * An equation as MathML. MathML needs neither fonts nor style attributes, is read by screen readers, and is drawn by every
 * current browser.
 *
 * @throws {katex.ParseError} with the offset of the offending character, for any command that KaTeX does not know
 */
export function renderMath(tex: string, display: boolean): string {
  return katex.renderToString(tex, {
    displayMode: display,
    output: 'mathml',
    throwOnError: true,
    strict: 'ignore',
    trust: false,
    maxSize: 20,
    maxExpand: 200,
  });
}

/** The MathML of an equation, or why there is none. Never throws. */
export function drawMath(tex: string, display: boolean): string | MathFault {
  const expected = 'an equation that can be drawn';
  const outside = reaching.exec(tex);
  if (outside)
    return {
      offset: outside.index,
      expected: `an equation without ${outside[0]}`,
      fix: 'Remove the command: an equation links to nothing.',
    };
  if (tex.length > longest)
    return { offset: 0, expected: `at most ${longest} characters`, fix: 'Split the equation.' };
  if (tex.trim() === '') return { offset: 0, expected, fix: 'Write the equation between the dollar signs.' };
  if (!display && tex !== tex.trim()) {
    const fix = 'Write \\$ for a dollar sign, and an equation without spaces at its ends: $x$.';
    return { offset: 0, expected: 'no space after the first or before the last dollar sign', fix };
  }
  try {
    return renderMath(tex, display);
  } catch (error) {
    if (!(error instanceof katex.ParseError))
      return { offset: 0, expected, fix: 'Write it with fewer brackets inside each other.' };
    return { offset: error.position ?? 0, expected, fix: adviceFor(error.rawMessage) };
  }
}

function adviceFor(message: string): string {
  if (message === 'Undefined control sequence: \\ce') {
    return 'There is no \\ce. Write formulas outside equations, as Li6PS5Cl: the site sets them.';
  }
  return `KaTeX says: ${message}.`;
}
