import type { Knowledge } from '../../src/knowledge/knowledge.ts';
import { windowChartPage } from '../../src/knowledge/pages/chart-page.ts';
import { comparePage } from '../../src/knowledge/pages/compare-page.ts';
import { conceptPage } from '../../src/knowledge/pages/concept-page.ts';
import { conductivityPage } from '../../src/knowledge/pages/conductivity-page.ts';
import { disagreementsPage } from '../../src/knowledge/pages/disagreements-page.ts';
import { electrodeCellsPage, electrodePage, hasCellsPage } from '../../src/knowledge/pages/electrode-page.ts';
import { energyDensityPage } from '../../src/knowledge/pages/energy-density-page.ts';
import { familiesPage } from '../../src/knowledge/pages/families-page.ts';
import { familyPage } from '../../src/knowledge/pages/family-page.ts';
import { homePage } from '../../src/knowledge/pages/home-page.ts';
import { interfacePage } from '../../src/knowledge/pages/interface-page.ts';
import { mapPage } from '../../src/knowledge/pages/map-page.ts';
import { materialPage } from '../../src/knowledge/pages/material-page.ts';
import { materialsPage } from '../../src/knowledge/pages/materials-page.ts';
import {
  measurementsPage,
  propertyGroupPages,
  propertyPages,
} from '../../src/knowledge/pages/measurements-page.ts';
import {
  authorLetterPages,
  authorsPage,
  journalsPage,
  yearsPage,
} from '../../src/knowledge/pages/reference-index.ts';
import { referencePage } from '../../src/knowledge/pages/reference-page.ts';
import { referencesPage } from '../../src/knowledge/pages/references-page.ts';
import { resultsPage } from '../../src/knowledge/pages/results-page.ts';
import { strategiesPage } from '../../src/knowledge/pages/strategies-page.ts';
import { strategyPage } from '../../src/knowledge/pages/strategy-page.ts';
import { conceptsPage, titleList } from '../../src/knowledge/pages/title-list.ts';
import type { Entry } from '../../src/schema/collections.ts';
import type { Kind } from '../../src/schema/id.ts';
import * as urls from '../../src/site/urls.ts';

/** A page: its address, and a function to get what it is made from. */
type Page = readonly [address: string, answer: () => unknown];

/** Every page that is made from records. What it is made from is asked for one page at a time: all at once would fill the memory. */
export function pages(knowledge: Knowledge): Page[] {
  return [...indexPages(knowledge), ...recordPages(knowledge), ...valuePages(knowledge)];
}

/** Pages that gather records, charts and tools. */
function indexPages(knowledge: Knowledge): Page[] {
  return [
    [urls.homeUrl(), () => homePage(knowledge)],
    [urls.materialsUrl(), () => materialsPage(knowledge)],
    [urls.familiesUrl(), () => familiesPage(knowledge)],
    [urls.strategiesUrl(), () => strategiesPage(knowledge)],
    [urls.electrodesUrl(), () => titleList(knowledge.electrode.values())],
    [urls.conceptsUrl(), () => conceptsPage(knowledge)],
    [urls.referencesUrl(), () => referencesPage(knowledge)],
    [urls.authorsUrl(), () => authorsPage(knowledge)],
    [urls.journalsUrl(), () => journalsPage(knowledge)],
    [urls.yearsUrl(), () => yearsPage(knowledge)],
    [urls.disagreementsUrl(), () => disagreementsPage(knowledge)],
    [urls.chartUrl('conductivity'), () => conductivityPage(knowledge)],
    [urls.chartUrl('stability-window'), () => windowChartPage(knowledge)],
    [urls.chartUrl('map'), () => mapPage(knowledge)],
    [urls.chartUrl('results'), () => resultsPage(knowledge)],
    [urls.toolUrl('interface'), () => interfacePage(knowledge)],
    [urls.toolUrl('energy-density'), () => energyDensityPage(knowledge)],
    [urls.compareUrl(), () => comparePage(knowledge)],
    [urls.measurementsUrl(), () => measurementsPage(knowledge)],
  ];
}

/** The page of each record. */
function recordPages(knowledge: Knowledge): Page[] {
  const of = <K extends Kind>(kind: K, answer: (all: Knowledge, entry: Entry<K>) => unknown): Page[] =>
    [...(knowledge[kind] as ReadonlyMap<string, Entry<K>>).values()].map((entry) => [
      urls.recordUrl(kind, entry.id),
      () => answer(knowledge, entry),
    ]);
  const withCells = [...knowledge.electrode.values()].filter((one) => hasCellsPage(knowledge, one));
  return [
    ...of('material', materialPage),
    ...of('family', familyPage),
    ...of('strategy', strategyPage),
    ...of('reference', referencePage),
    ...of('electrode', electrodePage),
    ...of('concept', conceptPage),
    ...withCells.map((one): Page => [
      urls.electrodeCellsUrl(one.id),
      () => electrodeCellsPage(knowledge, one),
    ]),
  ];
}

/** Pages of which there are as many as the records make necessary. */
function valuePages(knowledge: Knowledge): Page[] {
  return [
    ...authorLetterPages(knowledge).map((one): Page => [urls.authorLetterUrl(one.letter), () => one]),
    ...propertyPages(knowledge).map((one): Page => [urls.propertyUrl(one.property.id), () => one]),
    ...propertyGroupPages(knowledge).map((one): Page => [
      urls.propertyUrl(one.property.id, one.group.id),
      () => one,
    ]),
  ];
}
