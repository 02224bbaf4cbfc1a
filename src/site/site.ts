/** What the site says of itself, in one place. */
export const site = {
  name: 'Interphase',
  claim: 'What is known about the interfaces of solid-state lithium batteries, and who measured it.',
  description:
    'An open handbook of solid electrolytes, electrodes and their interfaces: every number with its unit, its conditions, the paper that reported it and the place where it was read.',
  language: 'en',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
} as const;

/** Whether the build knows where it will be published: SITE_URL was given. Only then has a page one true address. */
export const isPublished = !/\/\/localhost\b/.test(import.meta.env?.SITE ?? '//localhost');

/** The path that the site is served under, with a slash at both ends: `/` at the root of a domain. */
export const base: string = withSlash(import.meta.env?.BASE_URL ?? '/');

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
