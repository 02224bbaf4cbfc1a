import { spawnSync } from 'node:child_process';
import { styleText } from 'node:util';

/** A step of a command: a name that people read, and a program with its arguments. */
export type Step = { readonly name: string; readonly command: string; readonly args: readonly string[] };

/** Runs one step, its output shown as it comes; says when it begins, how long it took and whether it passed. */
export function runStep({ name, command, args }: Step): boolean {
  console.log(styleText('bold', `\n› ${name}`));
  const start = performance.now();
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const passed = status === 0;
  if (error) console.error(`${command} could not be started: ${error.message}`);
  console.log(
    passed ? styleText('green', `✓ ${name} (${seconds} s)`) : styleText('red', `✗ ${name} (${seconds} s)`),
  );
  return passed;
}

/** Runs steps in order and stops at the first that fails. */
export function runAll(steps: readonly Step[]): boolean {
  return steps.every(runStep);
}

/** A script of ours, under the Node that runs this one. */
export const script = (name: string, file: string, ...args: string[]): Step => ({
  name,
  command: process.execPath,
  args: [file, ...args],
});
