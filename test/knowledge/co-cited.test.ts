import { describe, expect, it } from 'vitest';
import { coCited } from '../../src/knowledge/co-cited.ts';
import { joinRecords } from '../../src/knowledge/knowledge.ts';
import { coCitedRows } from '../../src/knowledge/pages/co-cited-rows.ts';
import type { Entry } from '../../src/schema/collections.ts';
import { conductivity, family, material, paper, paperWith, record, strategy } from './records.ts';

const evidence = (...strategies: string[]) =>
  `strategies:\n${strategies.map((one) => `  - { strategy: ${one}, finding: It helps., source: { locator: "1" } }\n`).join('')}`;

/** A page of plain text that cites papers. */
const concept = (id: string, ...cited: string[]) =>
  record(
    'concept',
    id,
    `---\ntitle: ${id}\nsummary: A word.\n---\n\nA text ${cited.map((one) => `<Cite id="${one}" />`).join(' and ')}.\n`,
  );
const claim = (id: string, fors: string, against = '') =>
  strategy(
    id,
    `claims:\n  - { claim: It works., for: [${fors}], against: [${against}], source: { locator: "1" } }`,
  );

/** The papers that are cited with a paper, each with the number of what they share. */
const with_ = (id: string, ...entries: Entry[]) =>
  coCited(joinRecords(entries), id).map(({ reference, ties }) => `${reference} ${ties.length}`);

const [a, b, c] = ['a-2020-joule-1', 'b-2021-joule-2', 'c-2022-joule-3'] as const;

describe('papers that are cited together', () => {
  it('share a strategy that both are evidence for', () => {
    const entries = [
      strategy('coat'),
      strategy('press'),
      paper(a, 2020, evidence('coat', 'press')),
      paper(b, 2021, evidence('coat')),
      paper(c, 2022, evidence('coat', 'press')),
    ];
    expect(with_(a, ...entries)).toEqual([`${c} 2`, `${b} 1`]);
    expect(with_(b, ...entries)).toEqual([`${c} 1`, `${a} 1`]);
  });

  it('share a claim, whichever side they take, and with it the strategy', () => {
    const [tie] = coCited(joinRecords([claim('coat', a, b), paper(a, 2020), paper(b, 2021)]), a);
    expect(tie!.ties.map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      'strategy: coat',
      'claim: It works.',
    ]);
  });

  it('share a property of one thing, not a property of different things', () => {
    const entries = [
      family('sulfide', 1),
      material('li6ps5cl', 'Li6PS5Cl', 'sulfide'),
      material('li3ps4', 'Li3PS4', 'sulfide'),
      paperWith(a, 2020, conductivity('1'), conductivity('2', 'temperature: 60')),
      paperWith(b, 2021, conductivity('3')),
      paperWith(c, 2022, conductivity('3', '', 'li3ps4')),
    ];
    // Two values of one property are one thing that is shared.
    expect(with_(a, ...entries)).toEqual([`${b} 1`]);
    expect(coCited(joinRecords(entries), a)[0]!.ties[0]!.text).toBe('ionic conductivity of Li6PS5Cl');
    expect(with_(c, ...entries)).toEqual([]);
  });

  it('share a page whose text cites both, however often', () => {
    const entries = [paper(a, 2020), paper(b, 2021), paper(c, 2022)];
    expect(with_(a, ...entries, concept('dendrite', a, b, b, a), concept('window', c, b))).toEqual([
      `${b} 1`,
    ]);
  });

  it('does not count the documents that the site follows through, nor papers without a record', () => {
    const document = paper('review-2024', 2024, 'summary: A review.');
    const entries = [document, paper(a, 2020), concept('dendrite', a, 'review-2024', 'nobody-2020-joule-9')];
    expect(with_(a, ...entries)).toEqual([]);
    expect(with_('review-2024', ...entries)).toEqual([]);
  });

  it('puts closer ties first where the numbers are equal, then the newer paper', () => {
    const entries = [
      ...[paper(a, 2020), paper(b, 2019), paper(c, 2022), paper('d-2023-joule-4', 2023)],
      // Of three papers on one page any two are less close than two that have a page to themselves.
      concept('many', a, c, 'd-2023-joule-4'),
      concept('two', a, b),
    ];
    expect(with_(a, ...entries)).toEqual([`${b} 1`, 'd-2023-joule-4 1', `${c} 1`]);
  });

  it('shows eight papers at most, and says how many there are', () => {
    const others = Array.from({ length: 10 }, (_, index) => `x${index}-2000-joule-${index + 1}`);
    const entries = [paper(a, 2020), ...others.map((id) => paper(id, 2000)), concept('many', a, ...others)];
    const { rows, all } = coCitedRows(joinRecords(entries), a);
    expect([rows.length, all]).toEqual([8, 10]);
    expect(rows[0]).toMatchObject({ count: 1, counts: ['1 page'], others: 0 });
  });
});
