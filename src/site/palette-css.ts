import { accent, familyLooks, grounds } from './palette.ts';

/** The palette as custom properties: the grounds, the accent, and `--family` for everything that belongs to a family. */
export function paletteCss(): string {
  const root = `:root{--ground-light:${grounds.light};--ground-dark:${grounds.dark};--accent-light:${accent.light};--accent-dark:${accent.dark}}`;
  const families = Object.entries(familyLooks).map(
    ([id, { light, dark }]) => `.family-${id}{--family:light-dark(${light},${dark})}`,
  );
  return [root, ...families, '.family-mark path{fill:var(--family)}', ''].join('\n');
}
