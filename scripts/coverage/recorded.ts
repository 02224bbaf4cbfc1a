import { toBase } from '../../src/quantity/convert.ts';
import { parseQuantity } from '../../src/quantity/quantity.ts';
import type { Quantity } from '../../src/quantity/quantity.ts';
import type { Dimension } from '../../src/quantity/units.ts';
import { quantityOf } from '../../src/knowledge/measurement.ts';
import type { ReadEntry } from '../../src/reading/entry.ts';
import type { Entry } from '../../src/schema/collections.ts';
import type { Datum } from '../../src/schema/datum.ts';
import { isDocument } from '../../src/schema/reference.ts';
import type { Source } from '../../src/schema/source.ts';
import { entriesOf } from '../checks/records.ts';
import { valuesIn } from './printed-values.ts';

/** A value that the content records as read in a document. */
export type RecordedValue = {
  readonly dimension: Dimension;
  readonly ends: readonly number[];
  /** The reference number printed beside it; undefined where the document prints it without one. */
  readonly number: number | undefined;
};

/** What the content holds of one document. */
export type Recorded = {
  readonly values: readonly RecordedValue[];
  /** The reference numbers of papers that something in the content rests on. */
  readonly numbers: ReadonlySet<number>;
  /** The length of the document's reference list, where it is known. */
  readonly listLength: number | undefined;
};

/** Gathers what the content records of a document: values with their conditions, errata, and the references it uses. */
export function recordedOf(content: readonly ReadEntry[], review: string): Recorded {
  const papers = entriesOf(content, 'reference').map(({ entry }) => entry);
  const document = papers.find(({ id }) => id === review)?.data;
  const from = (sources: readonly Source[]) => sources.filter((source) => source.review === review);
  const values = papers.flatMap(({ data }) =>
    data.data.flatMap((datum) => {
      const numbers = from(datum.source).map(({ number }) => number);
      return numbers.flatMap((number) => valuesOf(datum).map((value) => ({ ...value, number })));
    }),
  );
  const errata = (document?.errata ?? []).flatMap(({ printed, reading = '' }) =>
    valuesIn(`${printed} ${reading}`).map((value) => ({ ...value, number: undefined })),
  );
  const used = usedPapers(content, papers);
  const numbers = papers.flatMap(({ id, data }) => [
    ...(used.has(id) ? data.citedIn.flatMap((cited) => (cited.review === review ? [cited.number] : [])) : []),
    ...[...data.data, ...data.strategies].flatMap(({ source }) =>
      from(source).flatMap(({ number }) => (number === undefined ? [] : [number])),
    ),
  ]);
  return { values: [...values, ...errata], numbers: new Set(numbers), listLength: document?.listLength };
}

/** Papers that report a value, bear on a strategy, or are named by any other record: in a claim, an erratum, or prose. */
function usedPapers(
  content: readonly ReadEntry[],
  papers: readonly Entry<'reference'>[],
): ReadonlySet<string> {
  const reporting = papers.flatMap(({ id, data }) =>
    data.data.length > 0 || data.strategies.length > 0 ? [id] : [],
  );
  const named = content.flatMap(({ id, links }) =>
    links.flatMap((link) => (link.kind === 'reference' && link.id !== id ? [link.id] : [])),
  );
  // A paper that a file names only as the document in which something was read is not used by that.
  const documents = new Set(papers.filter(({ data }) => isDocument(data)).map(({ id }) => id));
  return new Set([...reporting, ...named].filter((id) => !documents.has(id)));
}

type Value = Omit<RecordedValue, 'number'>;

/** The value of a datum, its conditions and its temperature, and the values that stand in its texts. */
function valuesOf(datum: Datum): readonly Value[] {
  const { cycles } = datum.conditions;
  const texts = Object.values(datum.conditions).filter((given) => typeof given === 'string');
  const structured = texts.flatMap((text) => read(text));
  const prose = [...texts, datum.note ?? '', datum.system ?? ''].flatMap((text) => valuesIn(text));
  const counted = cycles === undefined ? [] : [{ dimension: 'cycle-count' as const, ends: [cycles] }];
  const { temperature } = datum;
  const celsius = temperature === undefined || temperature === 'RT' ? [] : [temperature].flat();
  return [
    plain(quantityOf(datum)),
    ...structured,
    ...counted,
    ...(celsius.length > 0 ? [{ dimension: 'temperature' as const, ends: celsius }] : []),
    ...prose.map(({ dimension, ends }) => ({ dimension, ends })),
  ];
}

/** A condition as a quantity; a rate such as C/10 and words are none. */
function read(text: string): readonly Value[] {
  try {
    return [plain(parseQuantity(text))];
  } catch {
    const [, part] = /^C\/(\d+(?:\.\d+)?)$/.exec(text) ?? [];
    return part === undefined ? [] : [{ dimension: 'rate', ends: [1 / Number(part)] }];
  }
}

function plain(quantity: Quantity): Value {
  const { low, high, unit } = toBase(quantity);
  return { dimension: unit.dimension, ends: low === high ? [low] : [low, high] };
}
