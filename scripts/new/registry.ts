import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Doi } from '../../src/bibliography/doi.ts';
import { site } from '../../src/site/site.ts';

/** The part of `fetch` that is used: tests give recorded answers. */
export type Fetch = (
  url: string,
  init: { headers: Record<string, string>; signal: AbortSignal },
) => Promise<Response>;

/** What reaches the network and the clock, so that a test needs neither. */
export type Network = {
  readonly fetch: Fetch;
  readonly wait: (milliseconds: number) => Promise<void>;
  /** How long one answer may take, in milliseconds. */
  readonly patience: number;
};

export const internet: Network = {
  fetch: (url, init) => fetch(url, init),
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  patience: 15_000,
};

/** The registries do not answer, or do not know the DOI. */
export class RegistryError extends Error {
  override readonly name = 'RegistryError';
}

/** Where answers are kept, so that nobody is asked twice; a fresh question is asked all the same. */
export type Cache = { readonly folder: string; readonly isFresh: boolean };

/** Where an answer came from. */
export type Answer = { readonly record: unknown; readonly from: string };

/** Crossref asks programs to say who they are: the project, and its address where the environment says it. */
const agent = [site.name, process.env['SITE_URL'], 'npm run new'].filter(Boolean).join('; ');

const attempts = 4;
/** The longest wait between two attempts, whatever a registry asks for. */
const longestWait = 20_000;

/**
 * The metadata of a DOI: from the cache, from Crossref, or, where Crossref does not know it or does not answer, from the agency
 * that the resolver of DOIs leads to.
 *
 * @throws {RegistryError} saying what each of them answered
 */
export async function lookUp(doi: Doi, network: Network, cache: Cache): Promise<Answer> {
  const file = join(cache.folder, `${fileName(doi)}.json`);
  const cached = cache.isFresh ? undefined : savedIn(file);
  if (cached) return cached;
  const crossref = await ask(
    'Crossref',
    `https://api.crossref.org/works/${encodeURIComponent(doi.printed)}`,
    'application/json',
    network,
  );
  const answer = 'record' in crossref ? crossref : await second(doi, crossref.why, network);
  mkdirSync(cache.folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(answer, null, 2)}\n`);
  return answer;
}

/** Content negotiation: the resolver leads to the agency that registered the DOI, be it Crossref or another. */
async function second(doi: Doi, first: string, network: Network): Promise<Answer> {
  const address = `https://doi.org/${doi.printed.split('/').map(encodeURIComponent).join('/')}`;
  const answer = await ask('doi.org', address, 'application/vnd.citationstyles.csl+json', network);
  if ('record' in answer) return answer;
  throw new RegistryError(
    `No record of ${doi.printed}. ${first} ${answer.why} Compare the DOI with the paper; without a network, paste its BibTeX, RIS or CSL-JSON: npm run new -- reference --from -`,
  );
}

async function ask(
  name: string,
  url: string,
  accept: string,
  network: Network,
): Promise<Answer | { why: string }> {
  let why = '';
  for (let attempt = 1; attempt <= attempts; attempt += 1) {
    const outcome = await once(name, url, accept, network);
    if ('record' in outcome || outcome.isFinal) return outcome;
    why = outcome.why;
    const pause = Math.min(longestWait, outcome.after ?? 1000 * 2 ** (attempt - 1));
    if (attempt < attempts) await network.wait(pause);
  }
  return { why };
}

type Failure = { readonly why: string; readonly isFinal: boolean; readonly after?: number | undefined };

async function once(name: string, url: string, accept: string, network: Network): Promise<Answer | Failure> {
  try {
    const signal = AbortSignal.timeout(network.patience);
    const response = await network.fetch(url, { headers: { Accept: accept, 'User-Agent': agent }, signal });
    if (!response.ok) return refusal(name, response);
    return { record: recordIn(await response.json()), from: name };
  } catch (error) {
    return failureOf(name, error, network.patience);
  }
}

/** Silence, a broken line, or an answer that is not JSON; only the last is no better a second time. */
function failureOf(name: string, error: unknown, patience: number): Failure {
  if (error instanceof SyntaxError)
    return { why: `${name} sent an answer that cannot be read.`, isFinal: true };
  const isLate = error instanceof Error && (error.name === 'TimeoutError' || error.name === 'AbortError');
  const why = isLate
    ? `${name} did not answer within ${patience / 1000} s.`
    : `${name} cannot be reached: ${causeOf(error)}.`;
  return { why, isFinal: false };
}

/** Only too many questions and trouble at the other end are worth another attempt. */
function refusal(name: string, { status, headers }: Response): Failure {
  if (status === 404) return { why: `${name} does not know it.`, isFinal: true };
  const isFinal = status !== 429 && status < 500;
  const seconds = Number(headers.get('Retry-After') ?? Number.NaN);
  const after = Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
  return { why: `${name} answered with status ${status}.`, isFinal, after };
}

/** Crossref wraps its record; content negotiation does not. */
function recordIn(body: unknown): unknown {
  const isWrapped = typeof body === 'object' && body !== null && 'message' in body && 'message-type' in body;
  return isWrapped ? body.message : body;
}

/** `fetch` says only that it failed; the reason stands in its cause. */
function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message : error.message;
}

function savedIn(file: string): Answer | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Answer;
  } catch {
    return undefined;
  }
}

/** Suffixes hold signs that file names may not; the digest keeps two of them apart. */
function fileName({ key }: Doi): string {
  const digest = createHash('sha256').update(key).digest('hex').slice(0, 8);
  return `${key.replace(/[^a-z0-9.]+/g, '-')}-${digest}`;
}
