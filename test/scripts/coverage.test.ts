import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

/** Runs the real command on a small document and a small content tree. */
function coverage(...args: string[]): { exit: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/coverage.ts', ...args], {
    encoding: 'utf8',
  });
  return { exit: status, output: stdout + stderr };
}

const text = 'test/fixtures/coverage/jia-2024.txt';
const document = ['--review', 'jia-2024', '--text', text, '--content', 'test/fixtures/good'];

describe('npm run coverage', () => {
  test('lists unused references, values without a datum and stale exceptions, and fails', () => {
    const { exit, output } = coverage(...document, '--exceptions', 'test/fixtures/coverage/exceptions.yaml');
    expect(output).toBe(
      [
        'References of jia-2024 that nothing in the content rests on:',
        '    16',
        '',
        `Values that ${text} prints and for which there is no datum of jia-2024:`,
        `${text}:3  5 mS cm^-1`,
        '    … onducts 12 mS cm^-1 [17] at room temperature, more than the 5 mS cm^-1 of others [16]. …',
        '',
        'Exceptions that explain nothing any more; remove them from the exceptions file:',
        '    6 mS cm^-1',
        '',
        'jia-2024: 1 references unused, 1 values without a datum, 0 copied runs, 1 stale exceptions.',
        '',
      ].join('\n'),
    );
    expect(exit).toBe(1);
  });

  test('says which file is missing', () => {
    expect(coverage('--review', 'jia-2024', '--text', 'nowhere.txt')).toEqual({
      exit: 1,
      output: 'nowhere.txt does not exist.\n',
    });
  });

  test('says how it is used', () => {
    expect(coverage('--review', 'jia-2024').output).toMatch(
      /^Usage: npm run coverage -- --review <id> --text <file>/,
    );
  });
});
