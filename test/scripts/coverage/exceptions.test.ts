import { describe, expect, test } from 'vitest';
import { exceptionsFor, explain } from '../../../scripts/coverage/exceptions.ts';
import type { Gaps } from '../../../scripts/coverage/gaps.ts';

const gap = (text: string, context = text) => ({
  text,
  context,
  line: 1,
  dimension: 'percentage' as const,
  ends: [1],
});
const gaps: Gaps = {
  numbers: [4, 5, 6, 9],
  values: [gap('50%', 'a gain of 50% or more'), gap('50%', 'at 50% charge')],
};

const explained = (yaml: string) => explain(gaps, exceptionsFor('rev-2020', `rev-2020:\n${yaml}`));

describe('explain', () => {
  test('takes away what an exception names', () => {
    const { open, stale } = explained(
      '  - numbers: 4–6\n    reason: background\n  - values: [50%]\n    reason: hope',
    );
    expect(open).toEqual({ numbers: [9], values: [] });
    expect(stale).toEqual([]);
  });

  test('takes only the place that is meant', () => {
    const { open } = explained('  - values: [50%]\n    near: charge\n    reason: state of charge');
    expect(open.values.map(({ context }) => context)).toEqual(['a gain of 50% or more']);
  });

  test('tells each part of an exception that explains nothing any more', () => {
    const { stale } = explained(
      '  - numbers: 5, 7\n    reason: background\n  - values: [60%, 50%]\n    near: charge\n    reason: state',
    );
    expect(stale).toEqual(['reference 7', '60% near "charge"']);
  });
});

describe('exceptionsFor', () => {
  test('is empty for a document that is not in the file', () => {
    expect(exceptionsFor('rev-2021', 'rev-2020: []')).toEqual([]);
  });

  test('refuses an exception without a reason', () => {
    expect(() => exceptionsFor('rev-2020', 'rev-2020:\n  - numbers: 4')).toThrow(/reason/);
  });
});
