import type { FoundStrategy } from '../../knowledge/pages/strategies-page.ts';
import type { Approach } from '../../schema/vocabulary/approach.ts';
import type { Method } from '../../schema/vocabulary/method.ts';
import type { Side } from '../../schema/vocabulary/side.ts';
import { inSentence } from '../interface/matrix.ts';
import { listOf } from '../view.ts';
import type { FinderView, Terms } from './facets.ts';
import { lastsLonger, longHours, none } from './levels.ts';
import type { Measure } from './levels.ts';

/** Where a strategy acts, within a sentence. */
const sideWords: Readonly<Record<Side, string>> = {
  cathode: 'on the cathode side',
  anode: 'on the anode side',
  electrolyte: 'in the electrolyte layer',
  both: 'at both electrodes',
  cell: 'in the whole cell',
};

/** What it does, within a sentence. */
const approachWords: Readonly<Record<Approach, string>> = {
  solidification: 'by solidification',
  interlayer: 'by an interlayer',
  coating: 'by a coating',
  'electrolyte-design': 'by the design of the electrolyte',
  'electrolyte-structure': 'by the structure of the electrolyte',
  'anode-design': 'by the design of the anode',
  'cathode-design': 'by the design of the cathode',
  'surface-treatment': 'by treatment of a surface',
  processing: 'by processing',
  operation: 'by the conditions of operation',
  characterisation: 'by imaging and simulation',
};

/** What its studies have, after `that has`. */
const methodWords: Readonly<Record<Method, string>> = {
  measured: 'measured values',
  computed: 'computed values',
  target: 'targets',
  stated: 'stated values',
};

const levelWords: Readonly<Record<Measure, readonly [level: (level: string) => string, none: string]>> = {
  studies: [(level) => `at least ${level} studies`, 'no study'],
  retention: [(level) => `a retention of at least ${level}\u00a0%`, 'no reported retention'],
  hours: [(level) => `results over ${level}\u00a0h`, 'no reported hours of cycling'],
  cycles: [(level) => `results over ${level} cycles`, 'no reported number of cycles'],
};

/**
 * What is on view, in plain words: `12 strategies for lithium dendrites at garnet, 7 with results over 500 h.` Where some report no
 * hours, a second sentence says for how many hours are reported at all, so that silence is not taken for failure.
 */
export function readingOf(shown: readonly FoundStrategy[], view: FinderView, terms: Terms): string {
  const what = described(view, terms, shown.length > 1 ? 'that have' : 'that has');
  if (shown.length === 0) return `No strategy ${what === '' ? '' : `${what} `}is recorded.`;
  const subject = `${shown.length} ${shown.length === 1 ? 'strategy' : 'strategies'}`;
  const long = view.hours === '' ? `, ${longText(shown)}` : '';
  return `${subject}${what === '' ? '' : ` ${what}`}${long}.${reportedText(shown, view)}`;
}

/** What was chosen, from what a strategy does to what its studies have. */
function described(view: FinderView, terms: Terms, having: string): string {
  const words = (key: keyof FinderView, of: (id: string) => string | undefined) =>
    either(listOf(view[key]).flatMap((id) => of(id) ?? []));
  const label = (options: readonly { id: string; label: string }[]) => (id: string) => {
    const found = options.find((one) => one.id === id);
    return found && inSentence(found.label);
  };
  const place = [
    words('approach', (id) => (approachWords as Readonly<Record<string, string>>)[id]),
    words('side', (id) => (sideWords as Readonly<Record<string, string>>)[id]),
    led('for', words('issue', label(terms.issues))),
    led(
      'at',
      words('family', (id) => (id === none ? 'no named electrolyte' : label(terms.families)(id))),
    ),
    led(
      'shown with',
      words('electrode', (id) => (id === none ? 'no named electrode' : label(terms.electrodes)(id))),
    ),
  ];
  const evidence = [
    words('method', (id) =>
      id === none ? 'no recorded values' : (methodWords as Readonly<Record<string, string>>)[id],
    ),
    ...(Object.keys(levelWords) as Measure[]).map((measure) => levelText(view[measure], measure)),
  ].filter((text) => text !== '');
  return [...place, led(having, both(evidence))].filter((text) => text !== '').join(' ');
}

/** Whoever asks for several levels asks for the lowest of them. */
function levelText(chosen: string, measure: Measure): string {
  const [level, nothing] = levelWords[measure];
  const ids = listOf(chosen);
  const numbers = ids.filter((id) => /^\d+$/.test(id)).sort((a, b) => Number(a) - Number(b));
  return either([...numbers.slice(0, 1).map(level), ...(ids.includes(none) ? [nothing] : [])]);
}

function longText(shown: readonly FoundStrategy[]): string {
  const results = `results over ${longHours}\u00a0h`;
  const long = shown.filter((one) => lastsLonger(one, longHours)).length;
  const known = knownHours(shown);
  if (shown.length === 1) {
    if (long === 1) return `with ${results}`;
    return known === 1 ? `without ${results}` : 'its hours of cycling not reported';
  }
  if (known === 0) return 'none with reported hours of cycling';
  const share =
    long === 0 ? 'none' : long < shown.length ? String(long) : shown.length === 2 ? 'both' : 'all';
  return `${share} with ${results}`;
}

/** For how many the hours are reported, where that is not all or none. */
function reportedText(shown: readonly FoundStrategy[], { hours }: FinderView): string {
  const known = knownHours(shown);
  if (hours !== '' || known === 0 || known === shown.length) return '';
  return ` Hours of cycling are reported for ${known} of them.`;
}

const knownHours = (shown: readonly FoundStrategy[]): number =>
  shown.filter(({ hours }) => hours !== undefined).length;

const led = (word: string, text: string): string => (text === '' ? '' : `${word} ${text}`);
const either = (texts: readonly string[]): string => listed(texts, 'or');
const both = (texts: readonly string[]): string => listed(texts, 'and');

/** `a`, `a or b`, `a, b or c`. */
function listed(texts: readonly string[], last: 'and' | 'or'): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${last} ${texts.at(-1)}`;
}
