import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { lookUp } from '../../../scripts/new/registry.ts';
import type { Fetch } from '../../../scripts/new/registry.ts';
import { parseDoi } from '../../../src/bibliography/doi.ts';

/*
 * The answers in test/fixtures/crossref are made by hand in the shape of Crossref's REST API and of content negotiation; the
 * bibliographic facts of the first are those of a real paper, the others are invented.
 */
const recorded = (name: string) => readFileSync(`test/fixtures/crossref/${name}.json`, 'utf8');

let cache: string;
let waits: number[];
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), 'registry-'));
  waits = [];
});

type Step = { status: number; body?: string; headers?: Record<string, string> } | Error;

/** A network that answers each address with the next step of its list, and remembers what it was asked. */
function network(steps: Readonly<Record<string, readonly Step[]>>) {
  const asked: { url: string; headers: Record<string, string> }[] = [];
  const left = new Map(Object.entries(steps).map(([host, list]) => [host, [...list]]));
  const fetch: Fetch = (url, { headers }) => {
    asked.push({ url, headers });
    const step = left.get(new URL(url).host)?.shift();
    if (step === undefined) throw new Error(`nobody expects a question to ${url}`);
    if (step instanceof Error) return Promise.reject(step);
    return Promise.resolve(
      new Response(step.body ?? '', { status: step.status, headers: step.headers ?? {} }),
    );
  };
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  return { asked, network: { fetch, wait, patience: 1000 } };
}

const look = (doi: string, net: ReturnType<typeof network>, isFresh = false) =>
  lookUp(parseDoi(doi), net.network, { folder: cache, isFresh });

const article = { status: 200, body: recorded('article') };
const late = () => new DOMException('The operation was aborted due to timeout', 'TimeoutError');

describe('lookUp', () => {
  test('asks Crossref, says who asks, and keeps the answer', async () => {
    const net = network({ 'api.crossref.org': [article] });
    const { record, from } = await look('10.1038/nmat3066', net);
    expect(from).toBe('Crossref');
    expect(record).toMatchObject({ DOI: '10.1038/nmat3066', volume: '10' });
    expect(net.asked).toHaveLength(1);
    expect(net.asked[0]?.url).toBe('https://api.crossref.org/works/10.1038%2Fnmat3066');
    expect(net.asked[0]?.headers['User-Agent']).toMatch(/^Interphase; /);
    expect(net.asked[0]?.headers['User-Agent']).not.toContain('@');
    expect(readdirSync(cache)).toHaveLength(1);
    // Nobody is asked a second time, in whatever case the DOI is typed.
    const again = network({});
    expect((await look('https://doi.org/10.1038/NMAT3066', again)).record).toEqual(record);
    expect(again.asked).toEqual([]);
    const fresh = network({ 'api.crossref.org': [article] });
    await look('10.1038/nmat3066', fresh, true);
    expect(fresh.asked).toHaveLength(1);
  });

  test('waits as long as it is told after 429, and longer each time without being told', async () => {
    const told = network({ 'api.crossref.org': [{ status: 429, headers: { 'Retry-After': '3' } }, article] });
    await look('10.1038/nmat3066', told);
    expect(waits).toEqual([3000]);
    const busy = network({ 'api.crossref.org': [{ status: 503 }, { status: 500 }, late(), article] });
    await look('10.1038/nmat3066', busy, true);
    expect(waits).toEqual([3000, 1000, 2000, 4000]);
  });

  test('goes to the resolver with content negotiation where Crossref does not know the DOI', async () => {
    const net = network({
      'api.crossref.org': [{ status: 404, body: 'Resource not found.' }],
      'doi.org': [{ status: 200, body: recorded('negotiated') }],
    });
    const { record, from } = await look('10.48550/arXiv.1709.03970', net);
    expect(from).toBe('doi.org');
    expect(record).toMatchObject({ publisher: 'arXiv' });
    expect(net.asked[1]).toMatchObject({
      url: 'https://doi.org/10.48550/arXiv.1709.03970',
      headers: { Accept: 'application/vnd.citationstyles.csl+json' },
    });
    expect(waits).toEqual([]);
  });

  test('says that nobody knows the DOI, and keeps nothing', async () => {
    const net = network({ 'api.crossref.org': [{ status: 404 }], 'doi.org': [{ status: 404 }] });
    await expect(look('10.5555/none', net)).rejects.toThrow(
      'No record of 10.5555/none. Crossref does not know it. doi.org does not know it. Compare the DOI with the paper; without a network, paste its BibTeX, RIS or CSL-JSON: npm run new -- reference --from -',
    );
    expect(readdirSync(cache)).toEqual([]);
  });

  test('gives up after four silences each', async () => {
    const silent = [late(), late(), late(), late()];
    const net = network({ 'api.crossref.org': silent, 'doi.org': silent });
    await expect(look('10.5555/slow', net)).rejects.toThrow(
      'Crossref did not answer within 1 s. doi.org did not answer within 1 s.',
    );
    expect(net.asked).toHaveLength(8);
    expect(waits).toEqual([1000, 2000, 4000, 1000, 2000, 4000]);
  });

  test('hangs up on a registry that says nothing', async () => {
    const fetch: Fetch = (_, { signal }) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => {
          reject(signal.reason as Error);
        });
      });
    const wait = () => Promise.resolve();
    await expect(
      lookUp(parseDoi('10.5555/slow'), { fetch, wait, patience: 5 }, { folder: cache, isFresh: false }),
    ).rejects.toThrow('Crossref did not answer within 0.005 s.');
  });

  test('takes a page of HTML for no answer, and says why a line is broken', async () => {
    const net = network({
      'api.crossref.org': [{ status: 200, body: '<html>' }],
      'doi.org': Array.from(
        { length: 4 },
        () => new TypeError('fetch failed', { cause: new Error('ENOTFOUND') }),
      ),
    });
    await expect(look('10.5555/x', net)).rejects.toThrow(
      'Crossref sent an answer that cannot be read. doi.org cannot be reached: ENOTFOUND.',
    );
  });
});
