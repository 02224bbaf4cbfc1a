import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Step = { name?: string; run?: string; uses?: string; if?: string; env?: Record<string, string> };
type Job = { permissions?: Record<string, string>; steps: Step[]; 'timeout-minutes'?: number };
type Workflow = {
  on: Record<string, unknown>;
  permissions?: Record<string, string>;
  jobs: Record<string, Job>;
};

const files = globSync('.github/workflows/*').map((file) => file.replaceAll('\\', '/'));
const textOf = (file: string) => readFileSync(file, 'utf8');
const workflow = (file: string) => parse(textOf(file)) as Workflow;
const stepsOf = (file: string) => Object.values(workflow(file).jobs).flatMap(({ steps }) => steps);
const check = '.github/workflows/check.yml';
const deploy = '.github/workflows/deploy.yml';

it('there are two: what checks a change, and what publishes the site', () => {
  expect(files.map((file) => basename(file)).sort()).toEqual(['check.yml', 'deploy.yml']);
});

describe.each(files)('%s', (file) => {
  it('may read the code, and nothing else unless a job says so', () => {
    expect(workflow(file).permissions).toEqual({ contents: 'read' });
  });

  it('does not run with our rights on what a stranger proposes', () => {
    const events = Object.keys(workflow(file).on);
    const ours = ['pull_request_target', 'workflow_run', 'issue_comment', 'issues'];
    expect(events.filter((event) => ours.includes(event))).toEqual([]);
    expect(textOf(file)).not.toContain('pull_request_target');
  });

  it('holds no secret', () => {
    expect(textOf(file)).not.toMatch(/secrets\.|secrets\[|github\.token|GITHUB_TOKEN|toJSON\(/i);
  });

  it('names each action by its whole commit, with the release that it is', () => {
    const uses = textOf(file).match(/uses:.*/g) ?? [];
    expect(uses.length).toBeGreaterThan(0);
    expect(
      uses.filter((line) => !/^uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  it('puts nothing that a person writes into a command', () => {
    const commands = stepsOf(file).flatMap(({ run }) => run ?? []);
    expect(commands.length).toBeGreaterThan(0);
    expect(commands.filter((run) => run.includes('${{'))).toEqual([]);
  });

  it('has commands that the shell can read, and an end', () => {
    for (const { run } of stepsOf(file)) {
      if (run === undefined) continue;
      const { status, stderr } = spawnSync('bash', ['-n'], { input: run, encoding: 'utf8' });
      expect({ run, status, stderr }).toEqual({ run, status: 0, stderr: '' });
    }
    expect(Object.values(workflow(file).jobs).filter((job) => job['timeout-minutes'] === undefined)).toEqual(
      [],
    );
  });
});

describe('the check of a pull request', () => {
  const { on, jobs } = workflow(check);
  const runs = stepsOf(check).map(({ run, uses }) => run ?? uses ?? '');

  it('runs on nothing else, and no job asks for more rights', () => {
    expect(Object.keys(on)).toEqual(['pull_request']);
    expect(Object.values(jobs).map(({ permissions }) => permissions)).toEqual([undefined]);
    expect(stepsOf(check).flatMap(({ env }) => Object.keys(env ?? {}))).toEqual([]);
  });

  it('checks, says what changes, builds, and keeps the preview, in this order', () => {
    const order = [
      /npm run check/,
      /npm run --silent diff .*--markdown[^]*GITHUB_STEP_SUMMARY/,
      /npm run build/,
      /upload-artifact/,
    ];
    const places = order.map((pattern) => runs.findIndex((run) => pattern.test(run)));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('says what changes even where the check fails', () => {
    const says = stepsOf(check).find(({ run }) => run?.includes('diff -- HEAD^1'));
    expect(says?.if).toBe('${{ !cancelled() }}');
  });
});

describe('the publishing of the site', () => {
  const { on, jobs } = workflow(deploy);

  it('takes main alone', () => {
    expect(on['push']).toEqual({ branches: ['main'] });
    expect(Object.keys(on).sort()).toEqual(['push', 'workflow_dispatch']);
  });

  it('gives the right to publish to a job that runs none of our code', () => {
    const { build, deploy: publish } = jobs;
    expect(build?.permissions).toBeUndefined();
    expect(publish?.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
    expect(publish?.steps.filter(({ run }) => run !== undefined)).toEqual([]);
  });

  /** The address that the build is told, for a repository and variables of our own. */
  function addressFor(repository: string, own: Record<string, string> = {}): string {
    const run = jobs['build']?.steps.find((step) => step.run?.includes('npm run build'))?.run ?? '';
    const env = {
      PATH: process.env['PATH'],
      GITHUB_REPOSITORY: repository,
      GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
      OWN_SITE_URL: '',
      OWN_BASE_PATH: '',
      ...own,
    };
    const script = run.replace('npm run build', 'echo "$SITE_URL $BASE_PATH"');
    return spawnSync('bash', ['-e'], { input: script, env, encoding: 'utf8' })
      .stdout.trim()
      .split('\n')
      .at(-1)!;
  }

  it.each([
    ['a project', 'Ada/interphase', {}, 'https://ada.github.io /interphase/'],
    ['the site of a person', 'Ada/Ada.github.io', {}, 'https://ada.github.io /'],
    ['a domain of our own', 'Ada/interphase', { OWN_SITE_URL: 'https://x.org' }, 'https://x.org /'],
    [
      'a folder of it',
      'Ada/interphase',
      { OWN_SITE_URL: 'https://x.org', OWN_BASE_PATH: '/i/' },
      'https://x.org /i/',
    ],
  ])('builds for the address of %s', (_what, repository, own, expected) => {
    expect(addressFor(repository, own)).toBe(expected);
  });
});
