import { existsSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readEntry } from '../../src/reading/entry.ts';

const text = readFileSync('.github/CONTRIBUTING.md', 'utf8');
const scripts = (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> })
  .scripts;
const [paper = '', data = ''] = [...text.matchAll(/```yaml\n([^]*?)```/g)].map(([, block]) => block ?? '');

/** What the reader of content files makes of an example. */
function read(frontmatter: string) {
  const id = 'kamaya-2011-nat-mater-682';
  const { entry, problems } = readEntry('reference', id, `content/references/${id}.mdx`, frontmatter);
  return { problems, data: entry?.kind === 'reference' ? entry.data.data : undefined };
}

describe('what CONTRIBUTING says', () => {
  it('begins with the browser', () => {
    expect(text.match(/^## .*/m)?.[0]).toBe('## In the browser');
  });

  it('shows a paper that is accepted as it stands', () => {
    expect(read(paper)).toEqual({ problems: [], data: [] });
  });

  it('shows a value that is accepted in that paper, between its two lines', () => {
    const { problems, data: values } = read(paper.replace(/---\n$/, `${data}---\n`));
    expect(problems).toEqual([]);
    expect(values).toMatchObject([
      { property: 'ionic-conductivity', material: 'li10gep2s12', temperature: 'RT', method: 'measured' },
    ]);
  });

  it.each(['mS/cm', 'V', 'mA/cm2', 'ohm cm2'])('names the unit %s, which can be read', (unit) => {
    const property = {
      V: 'oxidation-potential',
      'mA/cm2': 'critical-current-density',
      'ohm cm2': 'interfacial-resistance',
    };
    const of = property[unit as keyof typeof property] ?? 'ionic-conductivity';
    const value = data.replace('mS/cm', unit).replace('ionic-conductivity', of);
    expect(text).toContain(`\`${unit}\``);
    const found = read(paper.replace(/---\n$/, `${value}---\n`)).problems.map(
      ({ field, fix }) => `${field}: ${fix}`,
    );
    expect(found.filter((problem) => problem.includes('unit'))).toEqual([]);
  });

  it('leads to files that are there', () => {
    const links = [...text.matchAll(/\]\((\.\.[^)]*)\)/g)].map(([, link]) =>
      posix.join('.github', link ?? ''),
    );
    expect(links.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
  });

  it('names commands that exist', () => {
    const named = [...text.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
