import { describe, expect, it } from 'vitest';
import { toBibtex } from '../../src/bibliography/bibtex.ts';
import type { Bibliography } from '../../src/bibliography/work.ts';

const kamaya: Bibliography = {
  type: 'article',
  authors: ['Kamaya, N.', 'van der Waals, J. D.'],
  title: 'A lithium superionic conductor',
  container: 'Nat. Mater.',
  year: 2011,
  volume: '10',
  issue: '9',
  pages: '682–686',
  doi: '10.1038/nmat3066',
};
const bibtex = (work: Partial<Bibliography> = {}) =>
  toBibtex({ ...kamaya, ...work }, 'kamaya-2011-nat-mater-682');

describe('toBibtex', () => {
  it('writes a work under its own id, every field that it has', () => {
    const lines = bibtex()
      .split('\n')
      .map((line) => line.trim());
    expect(lines[0]).toBe('@article{kamaya-2011-nat-mater-682,');
    expect(lines.slice(1, -2).sort()).toEqual([
      'author = {Kamaya, N. and van der Waals, J. D.},',
      'doi = {10.1038/nmat3066},',
      'journal = {Nat. Mater.},',
      'number = {9},',
      'pages = {682--686},',
      'title = {A lithium superionic conductor},',
      'volume = {10},',
      'year = {2011},',
    ]);
    expect(lines.at(-2)).toBe('}');
  });

  it('leaves out what the work lacks', () => {
    const text = bibtex({ title: undefined, doi: undefined, issue: undefined });
    expect(text).not.toMatch(/title|doi|number|undefined/);
  });

  it('says with "and others" that there are more authors', () => {
    expect(bibtex({ etal: true })).toContain('{Kamaya, N. and van der Waals, J. D. and others}');
  });

  it('keeps the capitals of a formula, and writes signs in ASCII', () => {
    const text = bibtex({ title: 'Li10GeP2S12 at 5 % & γ-Li3PO4', authors: ['Müller, K.-H.'] });
    expect(text).toContain('title = {{Li10GeP2S12} at');
    expect(text).toContain('{Li3PO4}');
    expect(text).toContain('5 \\% \\&');
    expect([...text].every((letter) => letter.charCodeAt(0) < 128)).toBe(true);
  });
});
