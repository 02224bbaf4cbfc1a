import { most } from '../charts/compare/choice.ts';
import { compareUrl } from '../site/urls.ts';
import { readBasket, toggledItem, writeBasket } from './basket.ts';
import type { Item } from './basket.ts';

/** The bar at the foot of the window: what is put aside to compare, the way to the comparison, and a way to empty it. */
class CompareBasket extends HTMLElement {
  readonly #said = document.createElement('p');
  readonly #link = document.createElement('a');
  readonly #clear = document.createElement('button');

  connectedCallback(): void {
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Materials to compare');
    this.#said.setAttribute('role', 'status');
    this.#link.textContent = 'Compare';
    this.#clear.textContent = 'Clear';
    this.#clear.type = 'button';
    this.#clear.addEventListener('click', () => {
      // The bar goes away under the focus; the button of the first material keeps it.
      const [first] = readBasket();
      this.show([]);
      buttons()
        .find((button) => button.dataset['compare'] === first?.id)
        ?.focus();
    });
    this.append(this.#said, this.#link, this.#clear);
    this.show(readBasket());
    // A page that the browser brings back from its memory shows what has changed since.
    addEventListener('pageshow', () => this.show(readBasket()));
  }

  toggle(item: Item): void {
    const items = readBasket();
    const next = toggledItem(items, item);
    this.show(next ?? items, next ? '' : ` No more than ${most} fit side by side: take one out first.`);
  }

  show(items: readonly Item[], problem = ''): void {
    writeBasket(items);
    const ids = items.map(({ id }) => id);
    const titles = items.map(({ title }) => title).join(', ');
    this.hidden = items.length === 0;
    this.#said.textContent = items.length === 0 ? '' : `To compare: ${titles}.${problem}`;
    this.#link.href = compareUrl(ids);
    document.documentElement.classList.toggle('has-compare-basket', items.length > 0);
    for (const button of buttons())
      button.setAttribute('aria-pressed', String(ids.includes(button.dataset['compare']!)));
  }
}

const buttons = () => [...document.querySelectorAll<HTMLElement>('.compare-button')];

/** A link goes somewhere; with a script it puts something aside, which is what a button does. */
function buttonFor(link: HTMLElement): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = link.className;
  button.textContent = link.textContent;
  button.setAttribute('aria-label', link.getAttribute('aria-label') ?? '');
  Object.assign(button.dataset, link.dataset);
  return button;
}

customElements.define('compare-basket', CompareBasket);
const basket = document.createElement('compare-basket') as CompareBasket;
for (const link of buttons()) {
  const button = buttonFor(link);
  button.addEventListener('click', () =>
    basket.toggle({ id: button.dataset['compare']!, title: button.dataset['title']! }),
  );
  link.replaceWith(button);
}
document.body.append(basket);
