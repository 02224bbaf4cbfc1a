import type { Entry } from '../schema/collections.ts';
import type { Kind } from '../schema/id.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { windowChartPage } from '../knowledge/pages/chart-page.ts';
import { comparedMaterial, comparePage } from '../knowledge/pages/compare-page.ts';
import { conceptPage } from '../knowledge/pages/concept-page.ts';
import { conductivityPage } from '../knowledge/pages/conductivity-page.ts';
import { electrodeCellsPage, electrodePage, hasCellsPage } from '../knowledge/pages/electrode-page.ts';
import { disagreementsPage } from '../knowledge/pages/disagreements-page.ts';
import { familyPage } from '../knowledge/pages/family-page.ts';
import { familiesPage } from '../knowledge/pages/families-page.ts';
import { energyDensityPage } from '../knowledge/pages/energy-density-page.ts';
import { homePage } from '../knowledge/pages/home-page.ts';
import { mapPage } from '../knowledge/pages/map-page.ts';
import { interfaceElectrolyte, interfacePage } from '../knowledge/pages/interface-page.ts';
import { materialPage } from '../knowledge/pages/material-page.ts';
import { materialsPage } from '../knowledge/pages/materials-page.ts';
import { measurementsPage, propertyGroupPages, propertyPages } from '../knowledge/pages/measurements-page.ts';
import {
  authorLetterPages,
  authorsPage,
  journalsPage,
  referenceIndexes as indexesOf,
  yearsPage,
} from '../knowledge/pages/reference-index.ts';
import { referencePage } from '../knowledge/pages/reference-page.ts';
import { referencesPage } from '../knowledge/pages/references-page.ts';
import { resultsPage } from '../knowledge/pages/results-page.ts';
import { strategiesPage } from '../knowledge/pages/strategies-page.ts';
import { strategyPage } from '../knowledge/pages/strategy-page.ts';
import { strategyTable as strategyTableOf } from '../knowledge/pages/strategy-table.ts';
import { conceptsPage, titleList } from '../knowledge/pages/title-list.ts';
import { knowledge } from './knowledge.ts';

/** One path with its answer for each record of a kind that has such a page, as Astro's `getStaticPaths` wants it. */
const pathsOf =
  <K extends Kind, A>(
    kind: K,
    answer: (all: Knowledge, entry: Entry<K>) => A,
    hasPage: (all: Knowledge, entry: Entry<K>) => boolean = () => true,
  ) =>
  async () => {
    const all = await knowledge();
    return [...(all[kind] as ReadonlyMap<string, Entry<K>>).values()]
      .filter((entry) => hasPage(all, entry))
      .map((entry) => ({ params: { id: entry.id }, props: { answer: answer(all, entry) } }));
  };

export const materialPaths = pathsOf('material', materialPage);
export const familyPaths = pathsOf('family', familyPage);
export const strategyPaths = pathsOf('strategy', strategyPage);
export const referencePaths = pathsOf('reference', referencePage);
export const electrodePaths = pathsOf('electrode', electrodePage);
export const electrodeCellsPaths = pathsOf('electrode', electrodeCellsPage, hasCellsPage);
export const conceptPaths = pathsOf('concept', conceptPage);
export const interfacePaths = pathsOf('material', interfaceElectrolyte);
export const comparedPaths = pathsOf('material', comparedMaterial);

/** One path for each letter that the name of an author begins with. */
export const authorLetterPaths = async () =>
  authorLetterPages(await knowledge()).map((answer) => ({
    params: { letter: answer.letter },
    props: { answer },
  }));

export const home = async () => homePage(await knowledge());
export const materials = async () => materialsPage(await knowledge());
export const measurements = async () => measurementsPage(await knowledge());
export const strategyTable = async () => strategyTableOf(await knowledge());
export const families = async () => familiesPage(await knowledge());
export const strategies = async () => strategiesPage(await knowledge());
export const referenceIndexes = async () => indexesOf(await knowledge());
export const authors = async () => authorsPage(await knowledge());
export const journals = async () => journalsPage(await knowledge());
export const years = async () => yearsPage(await knowledge());
export const references = async () => referencesPage(await knowledge());
export const electrodes = async () => titleList((await knowledge()).electrode.values());
export const concepts = async () => conceptsPage(await knowledge());
export const disagreements = async () => disagreementsPage(await knowledge());
export const windowChart = async () => windowChartPage(await knowledge());
export const conductivityChart = async () => conductivityPage(await knowledge());
export const compare = async () => comparePage(await knowledge());
export const energyDensity = async () => energyDensityPage(await knowledge());
export const propertyMap = async () => mapPage(await knowledge());
export const interfaceTool = async () => interfacePage(await knowledge());
export const results = async () => resultsPage(await knowledge());

/** One page for each property that has values. */
export const propertyPaths = async () =>
  propertyPages(await knowledge()).map((answer) => ({
    params: { property: answer.property.id },
    props: { answer },
  }));

/** One page for each group of values of a property that has too many for one page. */
export const propertyGroupPaths = async () =>
  propertyGroupPages(await knowledge()).map((answer) => ({
    params: { property: answer.property.id, group: answer.group.id },
    props: { answer },
  }));
