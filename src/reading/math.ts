import katex from 'katex';

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
