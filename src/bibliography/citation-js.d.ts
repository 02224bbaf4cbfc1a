/** The part of citation-js that we use; it brings no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[] | string, options?: { forceType: '@bibtex/text' });
    readonly data: readonly object[];
    format(name: 'bibtex'): string;
  }
  export const plugins: {
    config: {
      get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
