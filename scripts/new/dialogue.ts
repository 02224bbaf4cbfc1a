import { createInterface } from 'node:readline/promises';

/** Somebody who answers questions: a person at a terminal, or a test. */
export type Dialogue = {
  /** The answer, without the line end. @throws {Stopped} when there will be none */
  ask(question: string): Promise<string>;
  say(text: string): void;
  close(): void;
};

/** The person ended the conversation: nothing is written. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
  constructor() {
    super('Stopped. Nothing is written.');
  }
}

/** A conversation over standard input and output. Ctrl-C, and the end of the input, stop it. */
export function terminal(): Dialogue {
  const line = createInterface({ input: process.stdin, output: process.stdout });
  // Lines are taken one by one from an iterator: those that arrive before their question are not lost.
  const answers = line[Symbol.asyncIterator]();
  let isOpen = true;
  line.on('close', () => {
    isOpen = false;
  });
  line.on('SIGINT', () => {
    line.close();
  });
  return {
    async ask(question) {
      line.setPrompt(question);
      // Input that has ended may have left answers, but a closed line takes no prompt.
      if (isOpen) line.prompt();
      const { value, done } = await answers.next();
      if (done === true) throw new Stopped();
      return String(value).trim();
    },
    say(text) {
      console.log(text);
    },
    close() {
      line.close();
    },
  };
}
