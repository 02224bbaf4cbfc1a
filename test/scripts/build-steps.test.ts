import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { buildSteps } from '../../scripts/build-steps.ts';
import { runAll, script } from '../../scripts/steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'steps-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm run build', () => {
  test('checks the content before anything else', () => {
    expect(buildSteps[0]).toEqual(script('Check the content', 'scripts/check.ts'));
    expect(buildSteps.length).toBeGreaterThan(1);
  });

  test('stops at content with a problem: no page is built', () => {
    const site = join(folder, 'site');
    cpSync('test/fixtures/wrong-unit', join(site, 'content'), { recursive: true });
    symlinkSync(resolve('scripts'), join(site, 'scripts'), 'junction');
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
      cwd: site,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^content\/references\/kamaya-2011-nat-mater-682\.mdx:20:11 {2}data\[0\]\.unit/);
    expect(stdout.match(/[›✓✗] [A-Z][a-z ]+/g)).toEqual(['› Check the content', '✗ Check the content ']);
    expect(readdirSync(site).sort()).toEqual(['content', 'scripts']);
  });
});

describe('runAll', () => {
  beforeAll(() => void vi.spyOn(console, 'log').mockImplementation(() => undefined));
  const file = (name: string) => join(folder, name);
  const leaving = (name: string) => ({
    name,
    command: process.execPath,
    args: ['-e', `fs.writeFileSync(${JSON.stringify(file(name))}, '')`],
  });
  const failing = { name: 'failing', command: process.execPath, args: ['-e', 'process.exit(1)'] };

  test('stops at the first step that fails', () => {
    expect(runAll([leaving('before'), failing, leaving('after')])).toBe(false);
    expect([existsSync(file('before')), existsSync(file('after'))]).toEqual([true, false]);
  });

  test('runs steps that pass to the end', () => {
    expect(runAll([leaving('first'), leaving('last')])).toBe(true);
    expect(existsSync(file('last'))).toBe(true);
  });

  test('takes a program that is not there for a step that fails', () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    expect(runAll([{ name: 'Nothing', command: 'no-such-program', args: [] }])).toBe(false);
    expect(error).toHaveBeenCalledWith(expect.stringContaining('no-such-program could not be started'));
  });
});
