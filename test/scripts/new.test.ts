import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checked, freshLibrary } from './new/answers.ts';

/** Runs the real command with something on its standard input. */
function run(input: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', ...args], {
    encoding: 'utf8',
    input,
  });
  return { exit: status, output: stdout, errors: stderr };
}

const ris = `TY  - JOUR
AU  - Kato, Yuki
TI  - Superionic conductors
JO  - Nature Energy
PY  - 2016
VL  - 1
C7  - 16030
ER  - 
`;

describe('npm run new', { timeout: 60_000 }, () => {
  test('writes a paper that is pasted, and adds a value to it; the check passes', () => {
    const library = freshLibrary();
    const content = ['--content', library.folder];
    expect(run(ris, 'reference', '--from', '-', ...content)).toEqual({
      exit: 0,
      output: `Written: ${library.folder}/references/kato-2016-nat-energy-16030.mdx\n  The record has no doi: absent in the file, to be added from the paper.\n`,
      errors: '',
    });
    const answers = [
      ...[
        '--property',
        'capacity-retention',
        '--cell.electrolyte',
        'li10gep2s12',
        '--value',
        '75',
        '--unit',
        '%',
      ],
      ...['--method', 'measured', '--conditions.cycles', '500', '--source.locator', 'Fig. 4', '--yes'],
    ];
    expect(run('', 'datum', 'kato-2016-nat-energy-16030', ...answers, ...content)).toMatchObject({
      exit: 0,
      errors: '',
    });
    expect(checked(library)).toEqual([]);
  });

  test('takes answers from its input, and writes nothing when they end', () => {
    const library = freshLibrary();
    const strategy = ['strategy', 'A new way', '--content', library.folder];
    const half = run('\nanode\ncoating\n', ...strategy);
    expect(half).toMatchObject({ exit: 1, errors: 'Stopped. Nothing is written.\n' });
    expect(existsSync(`${library.folder}/strategies`)).toBe(false);
    const whole = run('\nanode\ncoating\ndendrites\n\n\nOne sentence.\n', ...strategy);
    expect(whole).toMatchObject({ exit: 0, errors: '' });
    expect(readdirSync(`${library.folder}/strategies`)).toEqual(['a-new-way.mdx']);
    expect(checked(library)).toEqual([]);
  });

  test('says what is wrong with what it is told', () => {
    const unknown = run('', 'material', 'Li3N', '--famly', 'nitride');
    expect(unknown.exit).toBe(1);
    expect(unknown.errors).toMatch(/^Unknown option '--famly'/);
    expect(run('', 'reference', '10.1038/x', '--type', 'paper').errors).toBe(
      '--type: found "paper", expected one of article, review, book, chapter, thesis, patent, preprint, manuscript, report.\n',
    );
    expect(run('', 'reference', 'nmat3066').errors).toMatch(/^"nmat3066" is not a DOI\./);
  });
});
