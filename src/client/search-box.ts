import type { SearchEngine } from './search-engine.ts';
import { TextIndex } from './text-index.ts';
import type * as results from './search-results.ts';

/** So many results of each kind are shown below the field of a page, and on the page of the search. */
const most = { header: 5, page: 20 } as const;

type Machine = { readonly engine: SearchEngine; readonly results: typeof results };

/**
 * The search field. It answers by names, compositions, values and papers first, because a text index does not know that two formulas
 * are one compound, and by words in the pages second. What answers is fetched when the field is first used.
 */
class SearchBox extends HTMLElement {
  #machine: Promise<Machine> | undefined;
  #texts: TextIndex | undefined;
  #latest = 0;
  /** What stands where the answers will, until a question is asked. */
  #before: readonly Node[] = [];

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => void this.#load());
    this.#input.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    if (this.#place === 'header') {
      document.addEventListener('keydown', (event) => this.#onPageKey(event));
      document.addEventListener('click', (event) => {
        if (!this.contains(event.target as Node)) this.#results.hidden = true;
      });
      return;
    }
    this.#before = [...this.#results.childNodes];
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', `?q=${encodeURIComponent(this.#input.value)}`);
    });
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value !== '') void this.#search();
  }

  get #place(): 'header' | 'page' {
    return this.dataset['place'] === 'header' ? 'header' : 'page';
  }
  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }
  get #status(): HTMLElement {
    return this.querySelector<HTMLElement>('.search-status')!;
  }
  get #results(): HTMLElement {
    return this.querySelector<HTMLElement>('.search-results')!;
  }

  #load(): Promise<Machine> {
    this.#machine ??= Promise.all([import('./search-engine.ts'), import('./search-results.ts')]).then(
      ([{ SearchEngine: Engine }, made]) => {
        const engine = new Engine();
        engine.prepare();
        return { engine, results: made };
      },
    );
    return this.#machine;
  }

  async #search(): Promise<void> {
    const question = this.#input.value.trim();
    const turn = ++this.#latest;
    this.#results.ariaBusy = String(question !== '');
    if (question === '') {
      this.#results.replaceChildren(...this.#before);
      this.#results.hidden = this.#place === 'header';
      return;
    }
    try {
      await this.#answer(question, turn);
    } catch (error) {
      // A chunk that does not arrive must not leave the reader before an empty list.
      if (turn === this.#latest) this.#say(error instanceof Error ? error.message : String(error));
    }
  }

  async #answer(question: string, turn: number): Promise<void> {
    const { engine, results: made } = await this.#load();
    for await (const { findings, isLast } of engine.answers(question)) {
      if (turn !== this.#latest) return;
      const count = most[this.#place];
      const show = (pages?: results.PageHit[]) =>
        this.#show(made.resultElements(findings, question, count, pages));
      if (findings.groups.length > 0) show();
      if (!isLast) continue;
      const { words } = findings;
      this.#texts ??= new TextIndex(this.dataset['pagefind']!);
      const pages = words === undefined ? [] : await this.#texts.pages(words);
      if (turn !== this.#latest || pages === undefined) return;
      if (findings.groups.length + pages.length > 0) {
        show(pages);
        this.#status.textContent = made.statusText(findings, pages.length);
        this.#results.ariaBusy = 'false';
      } else this.#say(`Nothing found for “${question}”.`);
    }
  }

  /** Shows results. A reader who stands on one already stays there when more of them arrive. */
  #show(elements: readonly HTMLElement[]): void {
    const held = this.#results.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : undefined;
    this.#results.replaceChildren(...elements);
    this.#results.hidden = false;
    if (held) this.#results.querySelector<HTMLElement>(`a[href="${CSS.escape(held)}"]`)?.focus();
  }

  #say(text: string): void {
    const said = document.createElement('p');
    said.className = 'missing';
    said.textContent = text;
    this.#show([said]);
    this.#status.textContent = text;
    this.#results.ariaBusy = 'false';
  }

  #onPageKey(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.#input.focus();
  }

  /** Arrows walk through the results, Escape leaves them. */
  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') {
      // The browser would empty the field; the question stays, only the answers go.
      event.preventDefault();
      // Nor do answers come back that are still on their way.
      this.#latest += 1;
      this.#results.ariaBusy = 'false';
      this.#results.hidden = this.#place === 'header';
      this.#input.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.#results.querySelectorAll<HTMLElement>('a, button')];
    const next =
      stops[stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

customElements.define('search-box', SearchBox);
