import type { Entry } from '../../schema/collections.ts';
import { article } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import { listings } from '../listing.ts';
import type { Measurement } from '../measurement.ts';
import { withPapers } from '../paper.ts';
import { strategyCards } from './strategy-card.ts';
import { spellings } from '../spellings.ts';

/** Lithium is in most cells: an electrode with more values of cells than this has them on a page of their own. */
const CELL_VALUES_ON_PAGE = 60;

/** An electrode with its values, and the cells it was part of. */
export function electrodePage(knowledge: Knowledge, { id, data, body }: Entry<'electrode'>) {
  const text = article(body);
  const cells = cellValues(knowledge, id);
  const isLong = cells.length > CELL_VALUES_ON_PAGE;
  return withPapers(knowledge, {
    id,
    ...data,
    spellings: spellings(data),
    homonyms: knowledge.homonymsOf.get(`electrode ${id}`) ?? [],
    article: text,
    properties: listings(
      knowledge,
      valuesOf(knowledge, id).filter(({ subject }) => subject.kind === 'electrode'),
    ),
    cells: isLong ? [] : listings(knowledge, cells),
    /** How many values stand on the page of its cells, where it has one. */
    elsewhere: isLong ? cells.length : 0,
    strategies: strategyCards(knowledge, knowledge.strategiesFor.electrode.get(id) ?? []),
  });
}
export type ElectrodePage = ReturnType<typeof electrodePage>;

/** The cells that an electrode was part of, property by property. */
export function electrodeCellsPage(knowledge: Knowledge, { id, data }: Entry<'electrode'>) {
  return withPapers(knowledge, {
    id,
    title: data.title,
    cells: listings(knowledge, cellValues(knowledge, id)),
  });
}
export type ElectrodeCellsPage = ReturnType<typeof electrodeCellsPage>;

/** Whether the cells of an electrode have a page of their own. */
export function hasCellsPage(knowledge: Knowledge, { id }: Entry<'electrode'>): boolean {
  return cellValues(knowledge, id).length > CELL_VALUES_ON_PAGE;
}

const valuesOf = (knowledge: Knowledge, id: string): readonly Measurement[] =>
  knowledge.measurementsOf.electrode.get(id) ?? [];

const cellValues = (knowledge: Knowledge, id: string): readonly Measurement[] =>
  valuesOf(knowledge, id).filter(({ subject }) => subject.kind === 'cell');
