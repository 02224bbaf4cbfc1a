import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { allProblems } from '../../../scripts/checks/rules.ts';
import { Stopped } from '../../../scripts/new/dialogue.ts';
import type { Dialogue } from '../../../scripts/new/dialogue.ts';
import type { Library } from '../../../scripts/new/draft.ts';
import { problemText } from '../../../src/reading/problem-text.ts';
import { readFolder } from '../../../src/reading/folder.ts';

/** A small content of its own for each test, in a folder that the test may write to. */
export function freshLibrary(): Library {
  const folder = join(mkdtempSync(join(tmpdir(), 'new-')), 'content');
  cpSync('test/fixtures/good', folder, { recursive: true });
  return { folder, content: readFolder(folder, folder) };
}

/** What `npm run check` says of a content. */
export function checked({ folder }: Library): string[] {
  return allProblems(readFolder(folder, folder)).map(problemText);
}

/** Somebody who gives these answers in order and then leaves; what was said and asked is kept. */
export function answering(...answers: string[]): Dialogue & { readonly heard: string[] } {
  const heard: string[] = [];
  const left = [...answers];
  return {
    heard,
    ask(question) {
      heard.push(question);
      const answer = left.shift();
      return answer === undefined ? Promise.reject(new Stopped()) : Promise.resolve(answer);
    },
    say(text) {
      heard.push(text);
    },
    close() {
      left.length = 0;
    },
  };
}
