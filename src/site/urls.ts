import { base } from './site.ts';

/** The only builder of addresses. Every path here begins at the site's base and ends in a slash, as the server expects. */
const page = (path: string) => `${base}${path}`;

export const homeUrl = () => page('');
export const materialsUrl = () => page('materials/');
export const materialUrl = (id: string) => page(`materials/${id}/`);
export const familiesUrl = () => page('families/');
export const familyUrl = (id: string) => page(`families/${id}/`);
export const strategiesUrl = () => page('strategies/');
export const strategyUrl = (id: string) => page(`strategies/${id}/`);
export const referencesUrl = () => page('references/');
export const referenceUrl = (id: string) => page(`references/${id}/`);
/** The papers by author, name by name; those whose names begin with one letter. */
export const authorsUrl = () => page('references/authors/');
export const authorLetterUrl = (letter: string) => `${authorsUrl()}${letter}/`;
export const journalsUrl = () => page('references/journals/');
export const yearsUrl = () => page('references/years/');
/** One entry of the reference list of a source document. */
export const listEntryUrl = (review: string, number: number) => `${referenceUrl(review)}#entry-${number}`;
export const electrodesUrl = () => page('electrodes/');
export const electrodeUrl = (id: string) => page(`electrodes/${id}/`);
export const electrodeCellsUrl = (id: string) => `${electrodeUrl(id)}cells/`;
export const conceptsUrl = () => page('concepts/');
export const conceptUrl = (id: string) => page(`concepts/${id}/`);
export const chartsUrl = () => page('charts/');
export const chartUrl = (name: 'conductivity' | 'stability-window' | 'map' | 'results') =>
  page(`charts/${name}/`);
export const toolUrl = (name: 'interface' | 'energy-density') => page(`tools/${name}/`);
/** What the interface tool shows of one electrolyte, as the browser fetches it. */
export const interfaceUrl = (id: string) => page(`tools/interface/${id}.json`);
/** Materials side by side; without any, the page to choose them. */
export const compareUrl = (materials: readonly string[] = []) =>
  page(`compare/${materials.length === 0 ? '' : `?m=${materials.map(encodeURIComponent).join(',')}`}`);
/** What a comparison shows of one material, as the browser fetches it. */
export const comparedUrl = (id: string) => page(`compare/${id}.json`);
export const measurementsUrl = () => page('measurements/');
/** All values of one property; of one family alone where they are too many for a page. */
export const propertyUrl = (property: string, family?: string) =>
  page(`measurements/${property}/${family === undefined ? '' : `${family}/`}`);
/** The rows of a table that a reader can explore, as the browser fetches them. */
export const tableRowsUrl = (name: 'references' | 'materials' | 'measurements' | 'strategies' | 'errata') =>
  page(`tables/${name}.json`);
export const disagreementsUrl = () => page('disagreements/');
/** One row of the list of disagreements. */
export const disagreementUrl = (id: string) => `${disagreementsUrl()}#${id}`;
export const aboutUrl = () => page('about/');
export const dataUrl = () => page('data/');
/** The search, with a question or without. */
export const searchUrl = (question = '') =>
  page(`search/${question === '' ? '' : `?q=${encodeURIComponent(question)}`}`);
/** What the search box fetches: names and compositions, papers, values. */
export const searchFileUrl = (name: 'records' | 'papers' | 'values') => page(`search/${name}.json`);
/** The colours of the families as a style sheet, made from `palette.ts`. */
export const paletteUrl = () => page('palette.css');
export const iconUrl = () => page('icon.svg');
export const pagefindUrl = () => page('pagefind/');

/** A file of the open data, such as `measurements.csv`. */
export const dataFileUrl = (name: string) => page(`data/${name}`);

/** The row of one measurement on the page of its paper. */
export const measurementUrl = (reference: string, anchor: string) => `${referenceUrl(reference)}#${anchor}`;

/** The address of a paper at the DOI resolver. Characters that may stand in a DOI but not in a path are escaped. */
export const doiUrl = (doi: string) => `https://doi.org/${doi.split('/').map(encodeURIComponent).join('/')}`;

/** A search for a paper whose DOI is unknown. */
export const paperSearchUrl = (query: string) =>
  `https://search.crossref.org/?q=${encodeURIComponent(query)}`;

const recordUrls = {
  reference: referenceUrl,
  family: familyUrl,
  material: materialUrl,
  strategy: strategyUrl,
  electrode: electrodeUrl,
  concept: conceptUrl,
  lesson: (id: string) => page(`learn/${id}/`),
};

/** The page of a record of any kind. */
export const recordUrl = (kind: keyof typeof recordUrls, id: string) => recordUrls[kind](id);
