import { answers } from './excerpt.ts';
import type { PageHit } from './search-results.ts';

/** The part of Pagefind that we use. */
type Pagefind = {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options?: object,
    delay?: number,
  ): Promise<{ results: { data(): Promise<PageHit> }[] } | null>;
};

/** So many pages are shown of those whose text holds the words. */
const most = 8;

/** The words of all pages. It is fetched when the first question needs it. */
export class TextIndex {
  readonly #folder: string;
  #pagefind: Promise<Pagefind> | undefined;

  /** @param folder the address of the folder that Pagefind has written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Pages whose text holds the words; undefined where another question has come in the meantime. */
  async pages(words: string): Promise<PageHit[] | undefined> {
    // One or two letters begin a word on every page.
    if (!/[\p{L}\p{N}]{3}/u.test(words)) return [];
    this.#pagefind ??= (import(/* @vite-ignore */ `${this.#folder}pagefind.js`) as Promise<Pagefind>).then(
      async (pagefind) => {
        await pagefind.init();
        return pagefind;
      },
    );
    const found = await (await this.#pagefind).debouncedSearch(words, {}, 120);
    if (found === null) return undefined;
    const pages = await Promise.all(found.results.slice(0, most).map((result) => result.data()));
    return pages.filter(({ excerpt }) => answers(words, excerpt));
  }
}
