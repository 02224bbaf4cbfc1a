import { dataFileUrl } from '../site/urls.ts';

/** The BibTeX of some papers, cut from the file of all of them, which is fetched only when somebody asks. */
export async function bibtexOf(papers: readonly string[]): Promise<string> {
  const response = await fetch(dataFileUrl('references.bib'));
  if (!response.ok) throw new Error(`The file of citations cannot be read (${response.status}).`);
  return entriesOf(await response.text(), papers);
}

/** The entries of a BibTeX file that have one of the keys, in the order of the file. Each entry begins its own line with @. */
export function entriesOf(file: string, keys: readonly string[]): string {
  const wanted = new Set(keys);
  const entries = file
    .split(/^(?=@)/m)
    .filter((entry) => wanted.has(/^@\w+\{([^,\s]+),/.exec(entry)?.[1] ?? ''));
  return entries.map((entry) => `${entry.trim()}\n`).join('\n');
}
