/**
 * The first step of every command: installs what is missing, once, and goes on under the Node that the project pins. It runs
 * before anything is installed, under any Node from 20 on, and so uses nothing but Node itself.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const bin = join(root, 'node_modules', '.bin');
const stamp = join(root, 'node_modules', '.installed');
const [task, ...rest] = process.argv.slice(2);

const lock = createHash('sha256')
  .update(readFileSync(join(root, 'package-lock.json')))
  .digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) install();
process.exit(run(pinnedNode(), [join('scripts', `${task}.ts`), ...rest]));

/** Installs exactly what the lock file names. npm prints its own progress. */
function install() {
  console.log('Installing the tools that the lock file names (once; a minute or two) …');
  const npm = process.env.npm_execpath;
  const args = ['ci', '--loglevel=error', '--no-fund', '--no-audit'];
  const code =
    npm?.endsWith('.js') || npm?.endsWith('.cjs') ? run(process.execPath, [npm, ...args]) : run('npm', args);
  if (code !== 0) {
    console.error(
      'npm could not install the tools. Its message is above; the network and the npm registry must be reachable.',
    );
    process.exit(code);
  }
  writeFileSync(stamp, lock);
}

/** The Node of the `node` package, which `package.json` pins. */
function pinnedNode() {
  return join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function run(command, args) {
  const env = {
    ...process.env,
    ASTRO_TELEMETRY_DISABLED: '1',
    PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`,
  };
  const { status, error } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
  if (error) console.error(`${command} could not be started: ${error.message}`);
  return status ?? 1;
}
