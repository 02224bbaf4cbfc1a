import { STAND_INS } from '../chemistry/formula.ts';
import { tryParseFormula } from '../chemistry/parse.ts';
import { formulaParts, formulaSpeech } from '../chemistry/render.ts';
import { formulaRuns } from '../chemistry/runs.ts';
import { raisedRuns } from '../quantity/raised.ts';
import type { Findings } from '../search/find.ts';
import type { Group, Hit, HitKind } from '../search/hit.ts';
import { comparable, wordsOf } from '../search/text.ts';
import { recordUrl } from '../site/urls.ts';

/** A page whose text holds the words of a question, as the text index finds it. */
export type PageHit = {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Record<string, string | undefined>;
};

const kindNames: Readonly<Record<HitKind, string>> = {
  material: 'Materials',
  family: 'Families',
  strategy: 'Strategies',
  electrode: 'Electrodes',
  concept: 'Concepts',
  reference: 'Papers',
};

/** How much was found, in a sentence for readers who hear it: `Materials 2, Papers 7`. */
export function statusText({ groups, isNearest }: Findings, pages: number): string {
  const counts = groups.map(({ kind, hits }) => `${kindNames[kind]} ${hits.length}`);
  const text = [...counts, ...(pages === 0 ? [] : [`In the text ${pages}`])].join(', ');
  return isNearest ? `Nothing answers. Near: ${text}` : text;
}

/** The answers as elements of the page. Of each kind the first `most` are shown, the others on demand. */
export function resultElements(
  findings: Findings,
  question: string,
  most: number,
  pages: readonly PageHit[] = [],
): HTMLElement[] {
  const { groups, reading, isNearest } = findings;
  const marked = new Set(wordsOf(findings.words ?? ''));
  return [
    ...(reading === undefined ? [] : [typeset(made('p', 'search-reading'), `${reading}.`)]),
    ...(isNearest ? [made('p', 'missing', `Nothing answers “${question}”. The nearest that is here:`)] : []),
    ...groups.map((group) => groupElement(group, marked, most)),
    ...(pages.length === 0 ? [] : [section('In the text', pages.length, pages.map(pageItem))]),
  ];
}

function groupElement({ kind, hits }: Group, marked: ReadonlySet<string>, most: number): HTMLElement {
  const items = hits.map((hit) => hitItem(hit, marked));
  const found = section(kindNames[kind], hits.length, items.slice(0, most));
  if (items.length > most) {
    const more = made('button', 'search-more', `Show all ${items.length}`);
    more.setAttribute('type', 'button');
    more.addEventListener('click', () => {
      const [next] = items.slice(most);
      found.querySelector('ul')!.append(...items.slice(most));
      more.remove();
      next?.querySelector('a')?.focus();
    });
    found.append(more);
  }
  return found;
}

function section(title: string, count: number, items: readonly HTMLElement[]): HTMLElement {
  const group = made('section');
  const head = made('h2', '', title);
  head.append(made('span', 'hit-count', String(count)));
  const list = made('ul');
  list.append(...items);
  group.append(head, list);
  return group;
}

function hitItem({ kind, id, title, why }: Hit, marked: ReadonlySet<string>): HTMLElement {
  const listed = item(
    recordUrl(kind, id),
    typeset(made('span', 'hit-title'), title, marked),
    typeset(made('span', 'hit-text'), why, marked),
  );
  listed.querySelector('a')!.dataset['hit'] = `${kind}:${id}`;
  return listed;
}

function pageItem({ url, excerpt, meta }: PageHit): HTMLElement {
  const text = made('span', 'hit-text');
  // Pagefind escapes the text of the page; the only markup in an excerpt is its own <mark>.
  text.innerHTML = excerpt;
  return item(url, typeset(made('span', 'hit-title'), meta['title'] ?? url), text);
}

function item(href: string, ...children: HTMLElement[]): HTMLElement {
  const link = made('a');
  link.setAttribute('href', href);
  link.append(...children);
  const listed = made('li');
  listed.append(link);
  return listed;
}

/** Appends a text with its formulas typeset and the words of the question marked. */
function typeset(target: HTMLElement, text: string, marked: ReadonlySet<string> = new Set()): HTMLElement {
  for (const run of formulaRuns(text)) {
    const formula = run.isFormula ? tryParseFormula(run.text, { placeholders: STAND_INS }) : undefined;
    if (!formula) {
      appendMarked(target, run.text, marked);
      continue;
    }
    const set = made('span', 'formula');
    set.setAttribute('role', 'math');
    set.setAttribute('aria-label', formulaSpeech(formula));
    for (const { kind, text: piece } of formulaParts(formula))
      set.append(kind === 'sub' || kind === 'sup' ? made(kind, '', piece) : piece);
    target.append(set);
  }
  return target;
}

/** Appends plain text; a word that begins with one of the question is marked as far as they agree. */
function appendMarked(target: HTMLElement, text: string, marked: ReadonlySet<string>): void {
  for (const { kind, text: run } of raisedRuns(text)) {
    if (kind === 'sup') {
      target.append(made('sup', '', run));
      continue;
    }
    for (const piece of run.split(/([\p{L}\p{N}]+)/u)) {
      const plain = comparable(piece);
      const begun = [...marked].find((word) => word.length > 1 && plain.startsWith(word));
      if (begun === undefined) target.append(piece);
      else target.append(made('mark', '', piece.slice(0, begun.length)), piece.slice(begun.length));
    }
  }
}

function made(tag: string, look = '', text = ''): HTMLElement {
  const element = document.createElement(tag);
  if (look !== '') element.className = look;
  if (text !== '') element.textContent = text;
  return element;
}
