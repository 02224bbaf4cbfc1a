import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';

/**
 * Writes a content folder with so many papers: the real one, and every paper again and again under ids of their own, each with its
 * values, until there are enough.
 */
export function writeScaledContent(source: string, target: string, papers: number): number {
  rmSync(target, { recursive: true, force: true });
  cpSync(source, target, { recursive: true });
  const folder = join(target, 'references');
  const files = readdirSync(folder).filter((file) => file.endsWith('.mdx'));
  const copies = Math.ceil(papers / files.length);
  mkdirSync(folder, { recursive: true });
  for (let copy = 1; copy < copies; copy += 1)
    for (const file of files)
      cpSync(join(folder, file), join(folder, `${basename(file, '.mdx')}-${copy}.mdx`));
  return files.length * copies;
}
