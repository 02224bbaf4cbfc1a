import { properties } from '../../schema/vocabulary/property.ts';
import type { PropertyId } from '../../schema/vocabulary/property.ts';
import type { AskedProperty } from './entry.ts';

/** What people call the properties that they ask for, and the unit that they mean where they name none. */
const asked: Partial<Record<PropertyId, { readonly names: readonly string[]; readonly unit: string }>> = {
  'ionic-conductivity': { names: ['conductivity', 'σ', 'sigma', 'lithium conductivity'], unit: 'mS/cm' },
  'electronic-conductivity': { names: [], unit: 'S/cm' },
  'activation-energy': { names: ['ea', 'migration barrier'], unit: 'eV' },
  'transference-number': { names: ['transference', 't+', 'tli+', 'transport number'], unit: '1' },
  'reduction-potential': {
    names: ['reduction', 'reduction limit', 'cathodic limit', 'lower limit'],
    unit: 'V',
  },
  'oxidation-potential': {
    names: ['oxidation', 'oxidation limit', 'anodic limit', 'upper limit', 'window', 'stability window'],
    unit: 'V',
  },
  'critical-current-density': { names: ['ccd', 'critical current'], unit: 'mA/cm2' },
  'interfacial-resistance': { names: ['interface resistance', 'asr', 'resistance'], unit: 'ohm*cm2' },
  'discharge-capacity': { names: ['capacity', 'specific capacity'], unit: 'mAh/g' },
  'areal-capacity': { names: [], unit: 'mAh/cm2' },
  'capacity-retention': { names: ['retention'], unit: '%' },
  'cycle-life': { names: ['cycles', 'cycling'], unit: 'cycles' },
  'cycling-time': { names: ['hours', 'cycled'], unit: 'h' },
  density: { names: [], unit: 'g/cm3' },
};

/** The properties that the search can compare. */
export const askedProperties: readonly AskedProperty[] = (Object.keys(asked) as PropertyId[]).map((id) => {
  const { names, unit } = asked[id]!;
  const label = properties[id].label;
  return { id, label, names: [...new Set([label.toLowerCase(), id.replaceAll('-', ' '), ...names])], unit };
});
