import type { PaperEntry, ValueEntry } from '../knowledge/search/entry.ts';
import type { RecordFile } from '../knowledge/search/search-files.ts';
import { find } from '../search/find.ts';
import type { Findings } from '../search/find.ts';
import { readQuery } from '../search/query.ts';
import type { Query } from '../search/query.ts';
import { indexedPaper, indexedRecord } from '../search/search-index.ts';
import type { Index } from '../search/search-index.ts';
import { searchFileUrl } from '../site/urls.ts';

/**
 * What answers questions in the browser. The names are fetched at once; papers follow, and values come only when a question asks for
 * them, so that a reader who looks for a name does not wait for numbers.
 */
export class SearchEngine {
  #names: Promise<Index> | undefined;
  #papers: Promise<Index['papers']> | undefined;
  #values: Promise<Index['values']> | undefined;

  /** Begins to fetch what the first question needs. */
  prepare(): void {
    this.#names ??= fetched<RecordFile>('records').then(({ vocabulary, records }) => ({
      vocabulary,
      records: records.map(indexedRecord),
    }));
  }

  /** Answers a question, and again whenever more of the index has arrived. */
  async *answers(text: string): AsyncGenerator<{ findings: Findings; isLast: boolean }> {
    this.prepare();
    const names = await this.#names!;
    const query = readQuery(text, names.vocabulary);
    const values = needsValues(query)
      ? await (this.#values ??= fetched<readonly ValueEntry[]>('values'))
      : undefined;
    const first = { ...names, values };
    if (!needsPapers(query)) {
      yield { findings: find(first, query), isLast: true };
      return;
    }
    yield { findings: find(first, query), isLast: false };
    const papers = await (this.#papers ??= fetched<readonly PaperEntry[]>('papers').then((all) =>
      all.map(indexedPaper),
    ));
    yield { findings: find({ ...first, papers }, query), isLast: true };
  }
}

const needsValues = ({ conditions }: Query): boolean => conditions.length > 0;

/** Questions for materials by what they are made of are answered without papers. */
const needsPapers = ({ doi, printed, rest }: Query): boolean =>
  doi !== undefined || printed !== undefined || rest !== '';

async function fetched<T>(name: Parameters<typeof searchFileUrl>[0]): Promise<T> {
  const response = await fetch(searchFileUrl(name));
  if (!response.ok) throw new Error(`The index of the search could not be fetched (${response.status}).`);
  return (await response.json()) as T;
}
