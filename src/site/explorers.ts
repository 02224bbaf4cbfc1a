import { chartUrl, compareUrl, toolUrl } from './urls.ts';

/** A chart or a tool, with the question that it answers. */
export type ExplorerLink = { readonly href: string; readonly title: string; readonly question: string };

export const charts: readonly ExplorerLink[] = [
  {
    href: chartUrl('stability-window'),
    title: 'Stability windows',
    question:
      'Between which potentials does an electrolyte neither reduce nor oxidise, and which ones bear a chosen anode and cathode?',
  },
  {
    href: chartUrl('conductivity'),
    title: 'Ionic conductivity',
    question:
      'How well does each electrolyte conduct, at which temperature, and how far do repeats of one material scatter?',
  },
  {
    href: chartUrl('map'),
    title: 'Map of properties',
    question:
      'How does one property of a material go with another, and for which materials is one of them unknown?',
  },
  {
    href: chartUrl('results'),
    title: 'Results of cells',
    question:
      'What have cells achieved: retention, critical current density, interfacial resistance, capacity and loading?',
  },
];

export const tools: readonly ExplorerLink[] = [
  {
    href: toolUrl('interface'),
    title: 'Interfaces',
    question: 'What happens between a cathode, an electrolyte and an anode, and what do people do about it?',
  },
  {
    href: toolUrl('energy-density'),
    title: 'Energy density',
    question: 'How much does a pouch cell store, and how thin must its electrolyte be?',
  },
  {
    href: compareUrl(),
    title: 'Compare',
    question: 'How do two to six materials stand side by side, property by property?',
  },
];
