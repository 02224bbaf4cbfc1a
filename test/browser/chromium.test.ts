import { describe, expect, it } from 'vitest';
import { findChromium } from './chromium.ts';

const nothing = {
  env: { PATH: '/usr/bin' },
  exists: () => false,
  unpack: () => Promise.reject(new Error('no such package')),
};

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names', async () => {
    expect(
      await findChromium({
        ...nothing,
        env: { CHROMIUM_PATH: '/opt/chrome' },
        exists: (path) => path === '/opt/chrome',
      }),
    ).toBe('/opt/chrome');
  });
  it('is an installed one before the packaged one', async () => {
    const both = {
      ...nothing,
      exists: (path: string) => path === '/usr/bin/chromium',
      unpack: () => Promise.resolve('/tmp/packaged'),
    };
    expect(await findChromium(both)).toBe('/usr/bin/chromium');
  });
  it('is the packaged one where none is installed', async () => {
    expect(await findChromium({ ...nothing, unpack: () => Promise.resolve('/tmp/packaged') })).toBe(
      '/tmp/packaged',
    );
  });
  it('is missing in one clear sentence', async () => {
    await expect(findChromium(nothing)).rejects.toThrow(
      'The browser tests need Chrome or Chromium: install one, or set CHROMIUM_PATH to its program.',
    );
    await expect(findChromium({ ...nothing, env: { CHROMIUM_PATH: '/nowhere' } })).rejects.toThrow(
      'CHROMIUM_PATH names /nowhere, and there is no such file.',
    );
  });
});
