import type { Bibliography } from '../../src/bibliography/work.ts';

/** Bibliographic facts of real papers, as reference lists of reviews print them. */

export const kamaya: Bibliography = {
  type: 'article',
  authors: ['Kamaya, N.', 'Homma, K.', 'Yamakawa, Y.'],
  etal: true,
  title: 'A lithium superionic conductor',
  container: 'Nat. Mater.',
  year: 2011,
  volume: '10',
  pages: '682–686',
  doi: '10.1038/nmat3066',
};

export const whittingham: Bibliography = {
  type: 'article',
  authors: ['Whittingham, M. S.'],
  title: 'Electrical energy storage and intercalation chemistry',
  container: 'Science',
  year: 1976,
  volume: '192',
  pages: '1126–1127',
  doi: '10.1126/science.192.4244.1126',
};

export const rao: Bibliography = {
  type: 'article',
  authors: ['Rao, R. P.', 'Adams, S.'],
  title: 'Studies of lithium argyrodite solid electrolytes for all-solid-state batteries',
  container: 'Phys. Status Solidi A',
  year: 2011,
  volume: '208',
  pages: '1804–1807',
};

export const chen: Bibliography = {
  type: 'review',
  authors: ['Chen, R.', 'Li, Q.', 'Yu, X.', 'Chen, L.', 'Li, H.'],
  title:
    'Approaching practically accessible solid-state batteries: stability issues related to solid electrolytes and interfaces',
  container: 'Chem Rev',
  year: 2020,
  volume: '120',
  pages: '6820-77',
};

export const zeng: Bibliography = {
  type: 'article',
  authors: ['Zeng, X.', 'Li, M.', 'Abd El-Hady, D.'],
  title: 'Commercialization of Lithium Battery Technologies for Electric Vehicles',
  container: 'Advanced Energy Materials',
  year: 2019,
  volume: '9',
  issue: '27',
};
