/** The entities that titles of registries hold; numeric ones are read by their number. */
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
};

/** Tags of HTML, JATS and MathML, with or without a prefix. Other text between < and > stands as it is: `x < 0.2 and y > 1`. */
const TAG =
  /<\/?(?:(?:jats|mml):[a-z-]+|i|b|u|em|strong|sub|sup|inf|scp|sc|span|tt|p|br|font|title|italic|bold|math|semantics|annotation|mrow|mi|mn|mo|mtext|mspace|msub|msup|msubsup|mover|munder|mstyle|mfrac)(?:\s[^<>]*)?\/?>/gi;

/**
 * A title of a registry or a citation file as plain text in printed case. Tags are dropped and what they enclose stays, so that
 * `Li<sub>6</sub>PS<sub>5</sub>Cl` and its MathML become `Li6PS5Cl`, as the site stores formulas. Raised and lowered digits and
 * signs of Unicode come down to the line for the same reason. Signs that nobody sees are dropped.
 */
export function titleText(markup: string): string {
  // Registries hold `&amp;lt;sub&amp;gt;` as well as `<sub>`: entities are read until nothing is left of them, at most twice.
  return withoutMath(decoded(decoded(markup)))
    .replace(TAG, '')
    .replace(/[\u2070\u00B9\u00B2\u00B3\u2074-\u208E]/g, onTheLine)
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Within MathML the spaces between tags are layout, not text. What repeats an equation for a program is left out. */
function withoutMath(markup: string): string {
  return markup.replace(/<((?:mml:)?math)(?:\s[^<>]*)?>.*?<\/\1>/gis, (math) =>
    math
      .replace(/<((?:mml:)?annotation)(?:\s[^<>]*)?>.*?<\/\1>/gis, '')
      .replace(new RegExp(`\\s*${TAG.source}\\s*`, 'gi'), ''),
  );
}

function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi, (entity, decimal, hex, name) => {
    const number = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal);
    if (name !== undefined) return ENTITIES[String(name).toLowerCase()] ?? entity;
    return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : entity;
  });
}

/** `₆` as 6, `⁺` as +, `₋` as a hyphen. */
function onTheLine(sign: string): string {
  return sign.normalize('NFKC').replace('\u2212', '-');
}
