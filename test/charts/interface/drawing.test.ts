import { describe, expect, it } from 'vitest';
import { levelScene } from '../../../src/charts/interface/levels.ts';
import { stackScene } from '../../../src/charts/interface/stack.ts';
import type { CellParts } from '../../../src/charts/interface/stack.ts';
import { limit, window } from './window.ts';

const parts: CellParts = {
  cathode: { title: 'LiCoO2', note: '4.2 V' },
  atCathode: { state: 'outside', label: 'oxidised by 2.19 V', note: 'thermodynamic' },
  electrolyte: { title: 'Li6PS5Cl', note: 'Argyrodite' },
  atAnode: { state: 'unknown', label: 'no window reported', note: '' },
  anode: { title: 'Lithium metal', note: '0 V' },
};

describe('stackScene', () => {
  it.each(['across', 'down'] as const)('sets the parts %s without a gap from cathode to anode', (layout) => {
    const { layers, contacts, width, height } = stackScene(parts, layout);
    const [start, size] = layout === 'across' ? (['x', 'width'] as const) : (['y', 'height'] as const);
    const inOrder = [layers[0]!, contacts[0]!, layers[1]!, contacts[1]!, layers[2]!];
    for (const [index, box] of inOrder.slice(1).entries())
      expect(box[start]).toBe(inOrder[index]![start] + inOrder[index]![size]);
    for (const box of inOrder) {
      expect(box.x + box.width).toBeLessThanOrEqual(width);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
    }
    expect(contacts.map(({ role }) => role)).toEqual(['cathode', 'anode']);
  });

  it.each(['across', 'down'] as const)('keeps words off the pattern, %s', (layout) => {
    for (const { pattern, label } of stackScene(parts, layout).contacts) {
      const isBeside = label.x >= pattern.x + pattern.width || label.y > pattern.y + pattern.height;
      expect(isBeside).toBe(true);
    }
  });

  it('is read aloud as a sentence', () => {
    expect(stackScene(parts, 'across').description).toBe(
      'LiCoO2 | Li6PS5Cl | Lithium metal. At the cathode: oxidised by 2.19 V (thermodynamic). At the anode: no window reported.',
    );
  });

  it('leaves room for an electrode that is not chosen, and draws no contact with it', () => {
    const { layers, contacts, description } = stackScene({ electrolyte: parts.electrolyte }, 'across');
    expect(layers.map(({ part, layer }) => [part, layer !== undefined])).toEqual([
      ['cathode', false],
      ['electrolyte', true],
      ['anode', false],
    ]);
    expect(contacts).toEqual([]);
    expect(description).toBe('Li6PS5Cl.');
  });
});

describe('levelScene', () => {
  const zhu = window('zhu', limit(1.71), limit(2.01));

  it('puts 0 to 5 V on the plot for lithium, a cathode at 4.2 V and a window below it', () => {
    const scene = levelScene({ cathode: 4.2, anode: 0 }, [zhu])!;
    expect(scene.ticks.map(({ label }) => label)).toEqual(['0', '1', '2', '3', '4', '5']);
    const { top, bottom } = scene.plot;
    // 178 units for 5 V: 35.6 for each volt.
    expect(bottom - top).toBe(178);
    const y = (volts: number) => bottom - 35.6 * volts;
    const [cathode, anode] = scene.electrodes;
    expect(cathode!.y).toBeCloseTo(y(4.2), 1);
    expect(anode!.y).toBeCloseTo(y(0), 1);
    const [bar] = scene.bars;
    expect(bar!.y).toBeCloseTo(y(2.01), 1);
    expect(bar!.height).toBeCloseTo(35.6 * 0.3, 1);
  });

  it('draws an unknown limit open over one volt', () => {
    const [high, low] = levelScene({}, [
      window('high', undefined, limit(4)),
      window('low', limit(1), undefined),
    ])!.bars;
    expect([high!.openBottom, high!.openTop]).toEqual([true, false]);
    expect([low!.openBottom, low!.openTop]).toEqual([false, true]);
    expect(high!.height).toBeCloseTo(low!.height, 1);
  });

  it('marks a limit that is given as a range', () => {
    const [bar] = levelScene({}, [window('r', limit(2, { high: 2.5 }), limit(4))])!.bars;
    expect(bar!.spreads).toHaveLength(1);
  });

  it('does not let a doubtful limit stretch the axis', () => {
    const scene = levelScene({ anode: 0 }, [zhu, window('odd', limit(0), limit(71, { doubtful: true }))])!;
    expect(scene.ticks.at(-1)!.label).toBe('3');
    expect(scene.bars[1]!.y).toBe(scene.plot.top);
    expect(scene.bars[1]!.isDoubtful).toBe(true);
  });

  it('names each bar, unless a name would run into the next', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        window(`${index}`, limit(1), limit(2), { paper: { id: 'a', short: 'Schwietert et al. 2020' } }),
      );
    expect(levelScene({}, [zhu])!.bars[0]!.label).toEqual(['Paper', 'zhu']);
    expect(levelScene({}, many(12))!.bars.flatMap(({ label }) => label)).toEqual([]);
  });

  it('keeps the bars within the electrolyte', () => {
    const bars = levelScene(
      {},
      Array.from({ length: 30 }, (_, index) => window(`${index}`, limit(1), limit(2))),
    )!.bars;
    const [electrolyte] = stackScene(parts, 'across').layers.filter(({ part }) => part === 'electrolyte');
    for (const { x, width } of bars) {
      expect(x).toBeGreaterThanOrEqual(electrolyte!.x);
      expect(x + width).toBeLessThanOrEqual(electrolyte!.x + electrolyte!.width);
    }
  });

  it('is absent where nothing has a potential', () => {
    expect(levelScene({}, [])).toBeUndefined();
  });
});
