import type { NameEntry } from '../knowledge/name-index.ts';
import { recordUrl } from '../site/urls.ts';
import { answers } from './excerpt.ts';
import type * as formulas from './formulas.ts';
import { matchNames, plainQuery } from './names.ts';

/** The part of Pagefind that we use. */
type Pagefind = {
  init(): Promise<void>;
  debouncedSearch(
    query: string,
    options?: object,
    delay?: number,
  ): Promise<{ results: { data(): Promise<PageHit> }[] } | null>;
};
type PageHit = { url: string; excerpt: string; meta: Record<string, string | undefined> };

const kindNames: Record<NameEntry['kind'], string> = {
  material: 'Materials',
  family: 'Families',
  strategy: 'Strategies',
  electrode: 'Electrodes',
  concept: 'Concepts',
};

/**
 * The search field. It looks for names and compositions first, because a text index does not know that two formulas are one
 * compound, and for words in the pages second. Both indexes, and what reads
 * formulas, are fetched when the field is first used.
 */
class SearchBox extends HTMLElement {
  #formulas: Promise<typeof formulas> | undefined;
  #names: Promise<NameEntry[]> | undefined;
  #pagefind: Promise<Pagefind> | undefined;
  #latest = 0;

  connectedCallback(): void {
    this.#input.addEventListener('focus', () => this.#load());
    this.#input.addEventListener('input', () => void this.#search());
    this.addEventListener('keydown', (event) => this.#onKey(event));
    if (this.dataset['place'] === 'header') {
      document.addEventListener('keydown', (event) => this.#onPageKey(event));
      document.addEventListener('click', (event) => {
        if (!this.contains(event.target as Node)) this.#results.hidden = true;
      });
      return;
    }
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      history.replaceState(null, '', `?q=${encodeURIComponent(this.#input.value)}`);
    });
    this.#input.value = new URLSearchParams(location.search).get('q') ?? '';
    if (this.#input.value !== '') void this.#search();
  }

  get #input(): HTMLInputElement {
    return this.querySelector('input')!;
  }
  get #results(): HTMLElement {
    return this.querySelector<HTMLElement>('.search-results')!;
  }

  #load() {
    this.#formulas ??= import('./formulas.ts');
    this.#names ??= fetch(this.dataset['names']!).then((response) => response.json() as Promise<NameEntry[]>);
    this.#pagefind ??= (
      import(/* @vite-ignore */ `${this.dataset['pagefind']}pagefind.js`) as Promise<Pagefind>
    ).then(async (pagefind) => {
      await pagefind.init();
      return pagefind;
    });
    return { formulas: this.#formulas, names: this.#names, pagefind: this.#pagefind };
  }

  async #search(): Promise<void> {
    const query = plainQuery(this.#input.value);
    const turn = ++this.#latest;
    if (query === '') {
      this.#results.hidden = true;
      return;
    }
    const { formulas: reader, names, pagefind } = this.#load();
    const { compositionOf } = await reader;
    const named = matchNames(await names, query, compositionOf(query));
    if (turn !== this.#latest) return;
    this.#show(query, named, undefined);
    const found = await (await pagefind).debouncedSearch(query, {}, 120);
    if (found === null || turn !== this.#latest) return;
    const pages = await Promise.all(found.results.slice(0, 8).map((result) => result.data()));
    if (turn === this.#latest)
      this.#show(
        query,
        named,
        pages.filter(({ excerpt }) => answers(query, excerpt)),
      );
  }

  /** Names are grouped by kind; pages follow once the text index has answered. */
  #show(query: string, named: readonly NameEntry[], pages: readonly PageHit[] | undefined): void {
    const groups = Object.entries(kindNames).flatMap(([kind, title]) => {
      const entries = named.filter((entry) => entry.kind === kind).slice(0, 6);
      return entries.length > 0
        ? [
            this.#group(
              title,
              entries.map((entry) => this.#nameItem(entry)),
            ),
          ]
        : [];
    });
    if (pages && pages.length > 0)
      groups.push(
        this.#group(
          'In the text',
          pages.map((page) => this.#pageItem(page)),
        ),
      );
    if (pages && groups.length === 0) groups.push(element('p', 'missing', `Nothing found for “${query}”.`));
    this.#results.replaceChildren(...groups);
    this.#results.hidden = groups.length === 0;
  }

  #group(title: string, items: HTMLElement[]): HTMLElement {
    const group = document.createElement('section');
    const list = document.createElement('ul');
    list.append(...items);
    group.append(element('h2', '', title), list);
    return group;
  }

  #nameItem({ kind, id, title, names }: NameEntry): HTMLElement {
    const others = names
      .filter((name) => name !== title)
      .slice(0, 4)
      .join(', ');
    return item(
      recordUrl(kind, id),
      element('span', 'hit-title', title),
      element('span', 'hit-text', others),
    );
  }

  #pageItem({ url, excerpt, meta }: PageHit): HTMLElement {
    const text = element('span', 'hit-text', '');
    // Pagefind escapes the text of the page; the only markup in an excerpt is its own <mark>.
    text.innerHTML = excerpt;
    return item(url, element('span', 'hit-title', meta['title'] ?? url), text);
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
      this.#results.hidden = true;
      this.#input.focus();
      return;
    }
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [this.#input, ...this.#results.querySelectorAll('a')];
    const now = stops.indexOf(document.activeElement as HTMLInputElement | HTMLAnchorElement);
    const next = stops[now + (event.key === 'ArrowDown' ? 1 : -1)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function element(tag: string, className: string, text: string): HTMLElement {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.textContent = text;
  return made;
}

function item(href: string, ...children: HTMLElement[]): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.append(...children);
  const listed = document.createElement('li');
  listed.append(link);
  return listed;
}

customElements.define('search-box', SearchBox);
