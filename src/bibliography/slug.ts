/** Letters that Unicode does not take apart into a base letter and a mark. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/**
 * Lower-case ASCII with hyphens: `O'Callaghan` is `ocallaghan`, `van der Waals` is `van-der-waals`, `Gil-González`
 * is `gil-gonzalez`, `Leichtweiß` is `leichtweiss`.
 *
 * Marks are dropped (Unicode NFKD), so ä is a and not ae: nobody can tell from a printed ä which language it
 * is from. Apostrophes vanish, every other run of foreign characters becomes one hyphen. A text without Latin
 * letters or digits gives the empty string.
 */
export function slug(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøłđðþħıŋ]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/['’‘ʼ`´]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
