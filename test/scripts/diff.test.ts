import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const script = resolve('scripts/diff.ts');
let folder = '';

/** git in the repository of the test, whatever the machine is set to. */
function git(...args: string[]): string {
  const nobody = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  return execFileSync('git', [...nobody, ...args], { cwd: folder, env, encoding: 'utf8' }).trim();
}

/** Runs the real command in the repository of the test. */
function diff(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { exit: status, output: stdout.replaceAll('\u00A0', ' '), errors: stderr };
}

function write(file: string, text: string): void {
  const path = join(folder, 'content', file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const paper = (author: string, year: number, datum: string) =>
  `---\ntype: article\nauthors:\n  - ${author}, A.\nyear: ${year}\ndata:\n  - ${datum}\n---\n`;
const conductivity = (value: string) =>
  `{ property: ionic-conductivity, material: li6ps5cl, value: ${value}, unit: mS/cm, temperature: RT, method: measured, source: { locator: Table 1 } }`;
const density =
  '{ property: density, material: li6ps5cl, value: 1.8, unit: g/cm3, method: measured, source: { locator: Table 1 } }';

/** Two papers on `main`; then the work changes one value and adds a paper, while `main` moves on and loses the other paper. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interphase-diff-'));
  git('init', '--quiet', '--initial-branch=main');
  write('families/sulfide.mdx', '---\ntitle: Sulfides\norder: 1\nsummary: A family.\n---\n');
  write(
    'materials/li6ps5cl.mdx',
    '---\ntitle: Li6PS5Cl\nformula: Li6PS5Cl\nfamily: sulfide\nform: crystal\nsummary: A material.\n---\n',
  );
  write('references/adeli-2019-joule-1.mdx', paper('Adeli', 2019, conductivity('2')));
  write('references/rao-2018-joule-3.mdx', paper('Rao', 2018, conductivity('1')));
  git('add', '.');
  git('commit', '--quiet', '--message', 'Two papers');
  git('switch', '--quiet', '--create', 'work');
  git('switch', '--quiet', 'main');
  git('rm', '--quiet', 'content/references/rao-2018-joule-3.mdx');
  git('commit', '--quiet', '--message', 'One paper');
  git('switch', '--quiet', 'work');
  write('references/adeli-2019-joule-1.mdx', paper('Adeli', 2019, conductivity('20')));
  write('references/zou-2020-joule-2.mdx', paper('Zou', 2020, density));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

// Each test starts programs, which on a busy machine takes its time.
describe('npm run diff', { timeout: 60_000 }, () => {
  test('says what the work does since it left a branch', () => {
    const { exit, output, errors } = diff('main');
    expect({ exit, errors }).toEqual({ exit: 0, errors: '' });
    const [changes, pages] = output.split('\nPages added');
    // 2 is within 10^0.35 = 2.24 times 1, and 20 is not; log10 of 2 is 0.30, and of 20 it is 1.3.
    expect(changes).toBe(
      `What this change does, compared with main where the work left it (${git('merge-base', 'HEAD', 'main').slice(0, 7)})
Measurements: 1 added, 1 changed, 0 removed. Disagreements: 1 opened, 0 closed. Pages: ${pages?.match(/^ {2}\//gm)?.length} affected.

Measurements added (1)
  Li6PS5Cl: density 1.8 g cm⁻³, measured
      Zou 2020 (zou-2020-joule-2), read in the paper itself, Table 1

Measurements changed (1)
  Li6PS5Cl: ionic conductivity 20 mS cm⁻¹, measured at room temperature
      value: 2 mS cm⁻¹ → 20 mS cm⁻¹
      Adeli 2019 (adeli-2019-joule-1), read in the paper itself, Table 1

Disagreements opened (1)
  Li6PS5Cl, ionic conductivity: these 2 values lie a factor of 20 apart.
      1 mS cm⁻¹, Rao 2018 (rao-2018-joule-3)
      20 mS cm⁻¹, Adeli 2019 (adeli-2019-joule-1)

Summaries that move (1)
  Li6PS5Cl: Ionic conductivity
      before: 2 comparable values (at room temperature) from 2 papers: from 1 mS cm⁻¹ to 2 mS cm⁻¹, a spread of 0.30 decades.
      now: 2 comparable values (at room temperature) from 2 papers: from 1 mS cm⁻¹ to 20 mS cm⁻¹, a spread of 1.3 decades.

Records added (1)
  paper Zou 2020 (content/references/zou-2020-joule-2.mdx)
`,
    );
    expect(pages).toMatch(/^ \(3\)\n {2}\/measurements\/density\/\n/);
    expect(pages).toContain('\n  /references/authors/z/\n  /references/zou-2020-joule-2/\n');
    expect(pages).toMatch(/Pages changed[^]*\n {2}\/disagreements\/\n[^]*\n {2}\/materials\/li6ps5cl\/\n/);
    expect(pages).not.toContain('Pages removed');
  });

  test('writes Markdown', () => {
    const { exit, output } = diff('--markdown', 'HEAD');
    expect(exit).toBe(0);
    expect(output).toContain('## Measurements changed (1)\n\n- Li6PS5Cl: ionic conductivity 20 mS cm⁻¹');
    expect(output).toContain('<details><summary>Pages added (3)</summary>');
  });

  test('names a file that cannot be compared, and still compares the rest', () => {
    write('references/zou-2020-joule-2.mdx', '---\ntype: book\n---\n');
    const { exit, output } = diff('HEAD');
    write('references/zou-2020-joule-2.mdx', paper('Zou', 2020, density));
    expect(exit).toBe(0);
    expect(output).toContain('Files that cannot be compared (1)');
    expect(output).toContain('\n  content/references/zou-2020-joule-2.mdx\n\nMeasurements changed (1)\n');
  });

  test('says that nothing is changed', () => {
    git('stash', '--quiet', '--include-untracked');
    const { output } = diff('HEAD');
    git('stash', 'pop', '--quiet');
    expect(output).toBe(
      `What this change does, compared with HEAD (${git('rev-parse', 'HEAD').slice(0, 7)})\nNothing that the site shows is changed.\n`,
    );
  });

  const how = 'Name a branch, a tag or a commit: main, origin/main, HEAD.';
  const usage =
    'Usage: npm run diff -- <revision> [--markdown] [--content <folder>], such as: npm run diff -- main';
  test.each([
    ['nowhere', `git knows no revision nowhere here. ${how}`],
    ['-- --all', `git knows no revision --all here. ${how}`],
    ['main --content text', 'The folder text does not exist.'],
    ['', usage],
    ['main work', usage],
    ['main --html', usage],
  ])('says what it cannot do: %s', (args, message) => {
    const found = diff(...args.split(' ').filter((arg) => arg !== ''));
    expect(found).toEqual({ exit: 1, output: '', errors: `${message}\n` });
  });
});
