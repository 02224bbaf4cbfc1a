/** LaTeX commands that stand in printed quantities, as the characters they print. */
const COMMANDS: Readonly<Record<string, string>> = {
  times: '×',
  cdot: '·',
  sim: '~',
  approx: '~',
  geq: '>=',
  ge: '>=',
  leq: '<=',
  le: '<=',
  mu: 'µ',
  Omega: 'Ω',
  pm: '±',
  circ: '°',
  '%': '%',
  ',': ' ',
  ';': ' ',
  ' ': ' ',
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻';
const LEVEL = '0123456789+-';

/**
 * The plain twin of a printed quantity: LaTeX and HTML mark-up, superscript digits, the many dashes and the
 * many spaces of typeset text each become one ASCII form (`^-4`, `-`, a single space).
 *
 * `$4.6 \times 10^{-4} \text{ S cm}^{-1}$`, `4.6×10⁻⁴ S cm⁻¹` and `4.6×10<sup>-4</sup> S cm<sup>-1</sup>`
 * come out alike. Letters and digits are never changed.
 */
export function plainText(text: string): string {
  return (
    text
      .normalize('NFC')
      .replace(/<sup>([^<>]*)<\/sup>/gi, '^{$1}')
      // The space after a command belongs to the command: \mu m is one unit.
      .replace(/\\([A-Za-z]+) ?|\\([%,; ])/g, (printed, word?: string, sign?: string) => {
        const command = word ?? sign ?? '';
        return Object.hasOwn(COMMANDS, command) ? (COMMANDS[command] ?? printed) : printed;
      })
      .replace(/\\(?:text|mathrm|mathsf|rm)\s*\{([^{}]*)\}/g, '$1')
      .replace(/\$/g, '')
      .replace(/\^\s*\{?\s*°\s*\}?/g, '°')
      .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻]+/g, (run) => `^${[...run].map(levelled).join('')}`)
      .replace(/[\u2010-\u2015\u2212\uFE63\uFF0D]/g, '-')
      .replace(/\s+/g, ' ')
      .replace(/ ?\^ ?\{ ?([^{}]*?) ?\}/g, '^$1')
      .trim()
  );
}

function levelled(superscript: string): string {
  return LEVEL[SUPERSCRIPTS.indexOf(superscript)] ?? superscript;
}

/** The text as an error message shows it: in quotation marks, cut where a person has seen enough. */
export function quoted(text: string): string {
  return text.length > 80 ? `"${text.slice(0, 77)}..."` : `"${text}"`;
}
