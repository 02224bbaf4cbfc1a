import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the real command on a content tree of `test/fixtures/`. */
function check(...args: string[]): { exit: number | null; output: string; errors: string } {
  return checkWhere({ GITHUB_ACTIONS: undefined }, ...args);
}

/** The same with variables of the environment. These tests run on GitHub too, where the check prints in another form. */
function checkWhere(variables: Record<string, string | undefined>, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, ...variables },
  });
  return { exit: status, output: stdout, errors: stderr };
}

const checkTree = (tree: string) => check('--content', `test/fixtures/${tree}`);

/** What a failing check prints on the error channel, and nothing on the other. */
const failing = (...lines: string[]) => ({ exit: 1, output: '', errors: `${lines.join('\n')}\n` });

const datum =
  'property, material, family, electrode, cell, system, value, relation, unit, temperature, method, variant, form, conditions, products, source, status, use, note';

describe('npm run check', () => {
  test('passes a sound tree', () => {
    expect(checkTree('good')).toEqual({
      exit: 0,
      output: '4 content files checked, no problem found.\n',
      errors: '',
    });
  });

  test('stops at a wrong unit', () => {
    expect(checkTree('wrong-unit')).toEqual(
      failing(
        'test/fixtures/wrong-unit/references/kamaya-2011-nat-mater-682.mdx:20:11  data[0].unit  found "mS", expected a unit of conductivity  (fields-fit-schema)',
        '    Unknown unit "mS". Did you mean mS/cm? Known units of conductivity: S/cm, mS/cm, uS/cm, S/m.',
        '',
        '1 problem in 1 of 4 content files.',
      ),
    );
  });

  test('stops at a misspelt key', () => {
    expect(checkTree('misspelt-key')).toEqual(
      failing(
        `test/fixtures/misspelt-key/references/kamaya-2011-nat-mater-682.mdx:21:5  data[0].temprature  found the unknown field "temprature", expected one of ${datum}  (fields-fit-schema)`,
        '    Did you mean temperature?',
        '',
        '1 problem in 1 of 4 content files.',
      ),
    );
  });

  test('stops at an unknown material', () => {
    expect(checkTree('unknown-material')).toEqual(
      failing(
        'test/fixtures/unknown-material/references/kamaya-2011-nat-mater-682.mdx:18:15  data[0].material  found "li10gep2s21", expected the name of a file in content/materials/  (link-resolves)',
        '    Did you mean li10gep2s12?',
        '',
        '1 problem in 1 of 4 content files.',
      ),
    );
  });

  test('stops at a broken formula, in a field and in an equation', () => {
    expect(checkTree('broken-formula')).toEqual(
      failing(
        'test/fixtures/broken-formula/materials/li10gep2s12.mdx:5:10  formula  found "Li10GeP2S12)", expected a chemical formula  (fields-fit-schema)',
        '    ")" closes no bracket at character 12 of "Li10GeP2S12)".',
        'test/fixtures/broken-formula/materials/li10gep2s12.mdx:14:22  body  found $\\sigma = \\frac{A}{T} \\exq\\left(-\\frac{E_\\mathrm{a}}{k T}\\right)$, expected an equation that can be drawn  (math-renders)',
        '    KaTeX says: Undefined control sequence: \\exq.',
        '',
        '2 problems in 1 of 4 content files.',
      ),
    );
  });

  test('stops at a link to nowhere, and at a citation of nothing', () => {
    expect(checkTree('broken-link')).toEqual(
      failing(
        'test/fixtures/broken-link/materials/li10gep2s12.mdx:11:9  body  found "sulphide", expected the name of a file in content/families/  (link-resolves)',
        '    Did you mean sulfide?',
        'test/fixtures/broken-link/materials/li10gep2s12.mdx:11:36  body  found "kamaya-2011-nat-mater-628", expected the name of a file in content/references/  (link-resolves)',
        '    Did you mean kamaya-2011-nat-mater-682?',
        '',
        '2 problems in 1 of 4 content files.',
      ),
    );
  });

  test('stops at an id that two files have', () => {
    expect(checkTree('duplicate-id')).toEqual(
      failing(
        'test/fixtures/duplicate-id/materials/sulfides/li10gep2s12.mdx:1:1  file name  found the id li10gep2s12 a second time, expected a name that no other material has  (id-is-unique)',
        '    The first is test/fixtures/duplicate-id/materials/crystals/li10gep2s12.mdx. Merge the two files, or rename one.',
        '',
        '1 problem in 1 of 5 content files.',
      ),
    );
  });

  test('stops at a paper that two files have', () => {
    expect(checkTree('duplicate-paper')).toEqual(
      failing(
        'test/fixtures/duplicate-paper/references/kamaya-2011-nat-mater-682.mdx:12:6  doi  found the DOI of test/fixtures/duplicate-paper/references/homma-2011-nat-mater-682.mdx, expected a DOI that no other file has  (paper-is-unique)',
        '    One paper is one file: merge the two, and keep what each says in citedIn and data.',
        '',
        '1 problem in 1 of 5 content files.',
      ),
    );
  });

  test('tells every problem of every file at once, in order', () => {
    expect(checkTree('many')).toEqual(
      failing(
        'test/fixtures/many/families/sulfide.mdx:3:8  order  found "first", expected a whole number  (fields-fit-schema)',
        '    order: Position among its siblings.',
        'test/fixtures/many/family/argyrodite.mdx:1:1  file name  found the folder family, expected a file in one of references, families, materials, strategies, electrodes, concepts, lessons  (file-has-a-kind)',
        '    Did you mean families?',
        'test/fixtures/many/materials/li10gep2s12.mdx:6:9  family  found "sulfid", expected the name of a file in content/families/  (link-resolves)',
        '    Did you mean sulfide?',
        'test/fixtures/many/materials/li10gep2s12.mdx:7:7  form  found "cristal", expected one of crystal, single-crystal, glass, glass-ceramic, thin-film, polymer, composite, gel, plastic-crystal, framework-hybrid, liquid, unstated  (fields-fit-schema)',
        '    Did you mean crystal?',
        'test/fixtures/many/materials/li10gep2s12.mdx:11:7  body  found <b>, expected Markdown  (prose-is-data)',
        '    Write **bold**; for "less than" leave a space on both sides: a < b.',
        'test/fixtures/many/materials/li10gep2s12.mdx:11:16  body  found {1 + 1}, expected no braces outside equations  (prose-is-data)',
        '    Leave the braces out, or write \\{ and \\} where the signs themselves are meant.',
        'test/fixtures/many/references/kamaya-2011-nat-mater-682.mdx:7:8  frontmatter  found "title: A lithium: superionic", expected one "field: value" on the line  (yaml-is-valid)',
        '    Put the text after the first ": " in quotes.',
        '',
        '7 problems in 4 of 5 content files.',
      ),
    );
  });

  test('does not pass a folder that is not there, or holds nothing', () => {
    const which = 'Name the folder that holds materials/, references/ and the like.';
    expect(checkTree('nowhere')).toEqual(
      failing(`The folder test/fixtures/nowhere does not exist. ${which}`),
    );
    expect(check('--content', 'test/scripts')).toEqual(
      failing(`The folder test/scripts holds no content file. ${which}`),
    );
  });

  test('does not take an option that it does not know for the default', () => {
    expect(check('--contents', 'test/fixtures/good')).toEqual(
      failing('Usage: npm run check [-- --content <folder>] [--format text|github]'),
    );
    expect(check('--format', 'html', '--content', 'test/fixtures/good').exit).toBe(1);
  });

  describe('on GitHub', { timeout: 30_000 }, () => {
    const annotated =
      /^::error file=test\/fixtures\/wrong-unit\/references\/kamaya-2011-nat-mater-682\.mdx,line=20,col=11,title=data\[0\]\.unit \(fields-fit-schema\)::Found "mS", expected a unit of conductivity\.%0AUnknown unit "mS"\. [^\n]*\n::stop-commands::([\w-]{36})\ntest\/[^\n]*\n {4}Unknown [^\n]*\n\n1 problem in 1 of 4 content files\.\n::\1::\n$/;

    test('puts each problem beside its line', () => {
      const { exit, errors } = checkWhere(
        { GITHUB_ACTIONS: 'true' },
        '--content',
        'test/fixtures/wrong-unit',
      );
      expect(exit).toBe(1);
      expect(errors).toMatch(annotated);
    });

    test('does so anywhere when asked, and prints text there when asked', () => {
      expect(check('--format', 'github', '--content', 'test/fixtures/wrong-unit').errors).toMatch(annotated);
      const asked = ['--format', 'text', '--content', 'test/fixtures/wrong-unit'];
      expect(checkWhere({ GITHUB_ACTIONS: 'true' }, ...asked)).toEqual(checkTree('wrong-unit'));
    });

    test('says as elsewhere that nothing is wrong', () => {
      expect(check('--format', 'github', '--content', 'test/fixtures/good')).toEqual(checkTree('good'));
    });
  });
});
