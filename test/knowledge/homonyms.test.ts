import { describe, expect, it } from 'vitest';
import { homonyms, homonymsOf } from '../../src/knowledge/homonyms.ts';
import { electrode, material } from './records.ts';

const named = (id: string, title: string, aliases: string) =>
  material(id, title, 'sulfide', `formula: ${title}\naliases: [${aliases}]`);

const tin = named('li10snp2s12', 'Li10SnP2S12', 'LSPS');
const silicon = named('li9-54si1-74p1-44s11-7cl0-3', 'Li9.54Si1.74P1.44S11.7Cl0.3', 'lsps, LSPSCl');
const other = named('li6ps5cl', 'Li6PS5Cl', 'LPSC');

describe('homonyms', () => {
  it('finds a name that two substances share, whatever its case', () => {
    expect(homonyms([tin, silicon, other])).toEqual([
      {
        name: 'LSPS',
        meanings: [
          { kind: 'material', id: 'li10snp2s12', title: 'Li10SnP2S12' },
          { kind: 'material', id: 'li9-54si1-74p1-44s11-7cl0-3', title: 'Li9.54Si1.74P1.44S11.7Cl0.3' },
        ],
      },
    ]);
  });

  it('finds a name that a material shares with an electrode', () => {
    const oxide = named('li4ti5o12', 'Li4Ti5O12', 'LTO');
    expect(homonyms([oxide, electrode('li4ti5o12', 'Li4Ti5O12', 'anode')])).toHaveLength(1);
  });
});

it('homonymsOf gives each substance the other meanings', () => {
  const index = homonymsOf(homonyms([tin, silicon, other]));
  expect(index.get('material li10snp2s12')?.[0]?.meanings.map(({ id }) => id)).toEqual([
    'li9-54si1-74p1-44s11-7cl0-3',
  ]);
  expect(index.get('material li6ps5cl')).toBeUndefined();
});
