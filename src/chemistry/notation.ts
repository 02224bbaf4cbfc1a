/** Reads any notation of a formula (plain, Unicode, LaTeX, HTML) into one row of glyphs. */

import { FormulaError } from './formula.ts';
import { greekLetter, type Glyph, type Level, plain, shifted } from './glyphs.ts';

/** LaTeX commands that only dress the text they hold. */
const DRESS: ReadonlySet<string> = new Set([
  ...['text', 'textrm', 'textit', 'textbf', 'textsf', 'rm', 'it', 'ce', 'left', 'right', 'displaystyle'],
  ...['mathrm', 'mathit', 'mathbf', 'mathsf', 'mathregular'],
]);

/** LaTeX commands and HTML entities that name one character; Greek letters come beside these. */
const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ cdot: '·', bullet: '·', ast: '·', middot: '·', sdot: '·', pm: '±', plusmn: '±', prime: "'" },
    ...{ minus: '-', textminus: '-', ndash: '-', textendash: '-', nbsp: ' ', thinsp: ' ', quad: ' ' },
  }),
);

function namedCharacter(name: string): string | undefined {
  return NAMED.get(name) ?? greekLetter(name);
}

const SPACE = /[\s\u00a0\u2000-\u200a\u202f\u205f]/;
/** Characters without a place in the row, and the dollar signs around maths. */
const INVISIBLE = /[\u200b-\u200d\u2060\ufeff$]/;
const COMMAND = /\\(?:([A-Za-z]+) *|[^A-Za-z])/y;
const SIMPLE_FRACTION = /\\[td]?frac *\{([\d.]+)\} *\{([\d.]+)\}/y;
const TAG = /<(\/?)([A-Za-z]+)(?: [^<>]*)?>/y;
const ENTITY = /&([a-z]+);/y;
/** What `_` lowers and `^` raises without braces. mhchem, not TeX: `^3-` raises the digit and the sign. */
const SUB = /_(?:(\{)|(\d+(?:[./]\d+)*|[a-zδ]|\\delta))/y;
const SUP = /\^(?:(\{)|([-+−–]\d+|\d*[-+−–]))/y;

/** A shift that is open: what opened it, where, and the level that returns when it closes. */
interface Open {
  readonly by: '{' | 'sub' | 'sup';
  readonly index: number;
  readonly outer: Level;
}

/** @throws FormulaError where markup is unbalanced or unknown. */
export function readGlyphs(text: string): Glyph[] {
  const glyphs: Glyph[] = [];
  const open: Open[] = [];
  let level: Level = 'line';
  let spaced = false;
  let at = 0;

  const fail = (problem: string): never => {
    throw new FormulaError(`${problem} at character ${at + 1} of "${text}"`, at);
  };
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const put = (char: string, on: Level, index = at): void => {
    if (INVISIBLE.test(char)) return;
    if (SPACE.test(char)) spaced = true;
    // TeX writes an en dash as `--`.
    else if (char === '-' && !spaced && on === glyphs.at(-1)?.level && glyphs.at(-1)?.char === '-') return;
    else {
      glyphs.push({ char: plain(char), level: on, index, spaced });
      spaced = false;
    }
  };
  const enter = (by: Open['by'], inner: Level, index = at): void => {
    open.push({ by, index, outer: level });
    level = inner;
  };
  const leave = (by: Open['by'], written: string): void => {
    const last = open.at(-1);
    if (last?.by !== by) fail(`"${written}" closes nothing`);
    else level = open.pop()?.outer ?? 'line';
  };

  /** Reads `_` or `^` with what it shifts, or up to the opening brace of what it shifts. */
  const readShift = (inner: 'sub' | 'sup'): void => {
    const [whole, brace, bare] = match(inner === 'sub' ? SUB : SUP) ?? [];
    if (whole === undefined) {
      fail(inner === 'sub' ? '"_" has no subscript after it' : '"^" has no charge after it');
      return;
    }
    if (brace) enter('{', inner, at + 1);
    else if (bare === '\\delta') put('δ', inner);
    else for (const [offset, char] of [...(bare ?? '')].entries()) put(char, inner, at + 1 + offset);
    at += whole.length;
  };

  const readCommand = (): void => {
    const simple = match(SIMPLE_FRACTION);
    if (simple) {
      for (const char of `${simple[1]}/${simple[2]}`) put(char, level);
      at += simple[0].length;
      return;
    }
    const [whole = '', name] = match(COMMAND) ?? [];
    if (whole === '') fail('"\\" stands alone');
    if (name === undefined) {
      // `\,` and its kin are spaces; `\(` and `\[` open an equation and `\)`, `\]` close it.
      if (/^\\[ ,;:!]$/.test(whole)) spaced = true;
      else if (!/^\\[()[\]]$/.test(whole)) fail(`"${whole}" is no LaTeX that can be read`);
    } else if (namedCharacter(name)) put(namedCharacter(name) ?? '', level);
    else if (!DRESS.has(name)) fail(`"\\${name}" is no LaTeX that can be read`);
    at += whole.length;
  };

  const readTag = (): void => {
    const [whole = '', slash, name = ''] = match(TAG) ?? [];
    const kind = name.toLowerCase();
    if (whole === '') fail('"<" opens no tag');
    else if (kind === 'sub' || kind === 'sup') {
      if (slash) leave(kind, whole);
      else enter(kind, kind);
    } else if (!/^(?:i|b|em|strong|span|var)$/.test(kind)) fail(`"${whole}" is no tag that can be read`);
    at += whole.length;
  };

  while (at < text.length) {
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    const entity = char === '&' ? match(ENTITY) : null;
    const named = namedCharacter(entity?.[1] ?? '');
    const twin = shifted(char);
    if (char === '_' || char === '^') readShift(char === '_' ? 'sub' : 'sup');
    else if (char === '\\') readCommand();
    else if (char === '<') readTag();
    else {
      if (char === '{') enter('{', level);
      else if (char === '}') leave('{', '}');
      else if (twin) put(twin[0], twin[1]);
      else if (char === '~') spaced = true;
      else if (entity && named) put(named, level);
      else put(char, joinsSubscript(text, at) ? 'sub' : level);
      at += entity && named ? entity[0].length : char.length;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) {
    at = unclosed.index;
    fail(`"${unclosed.by === '{' ? '{' : `<${unclosed.by}>`}" is not closed`);
  }
  return glyphs;
}

/** Unicode has no lowered full stop and no lowered slash: within a subscript either belongs to it, as in Li₆.₇₅. */
function joinsSubscript(text: string, at: number): boolean {
  return /[./⁄]/.test(text.charAt(at)) && /[₀-₉ₓₐₙ₎][./⁄][₀-₉]/.test(text.slice(at - 1, at + 2));
}
