import { describe, expect, it } from 'vitest';
import { unreportedText } from '../../src/knowledge/unreported.ts';
import { conductivity, measured } from './records.ts';

const criticalCurrent = (lines: string) =>
  measured(`
property: critical-current-density
material: li6ps5cl
value: 1
unit: mA/cm2
method: measured
source: { locator: "2" }
${lines}
`);
const retention = (lines: string) =>
  measured(`
property: capacity-retention
material: li6ps5cl
value: 90
unit: "%"
method: measured
source: { locator: "2" }
${lines}
`);

describe('unreportedText', () => {
  it('names what the one value lacks', () => {
    expect(unreportedText('critical-current-density', [criticalCurrent('temperature: RT')])).toBe(
      'Not reported in what we have read: the stack pressure, the capacity passed per area.',
    );
  });

  it('counts among several values', () => {
    const some = criticalCurrent(
      'temperature: RT\nconditions: { pressure: 5 MPa, areal-capacity: 1 mAh/cm2 }',
    );
    expect(unreportedText('critical-current-density', [some, criticalCurrent('temperature: RT')])).toBe(
      'Not reported in what we have read of the measured values: the stack pressure (1 of 2), the capacity passed per area (1 of 2).',
    );
    expect(unreportedText('critical-current-density', [criticalCurrent(''), criticalCurrent('')])).toContain(
      'the temperature (all 2)',
    );
  });

  it('takes a current for a rate', () => {
    const with_ = (how: string) =>
      retention(`temperature: RT\nconditions: { cycles: 100, cathode-loading: 5 mg/cm2, ${how} }`);
    expect(unreportedText('capacity-retention', [with_('rate: 0.5C')])).toBeUndefined();
    expect(unreportedText('capacity-retention', [with_('current-density: 0.5 mA/cm2')])).toBeUndefined();
    expect(unreportedText('capacity-retention', [with_('state: fresh')])).toContain('the rate');
  });

  it('asks nothing of values that were not measured', () => {
    const stated = measured(conductivity('1', '').replace('method: measured', 'method: stated'));
    expect(unreportedText('ionic-conductivity', [stated])).toBeUndefined();
    expect(unreportedText('ionic-conductivity', [measured(conductivity('1', ''))])).toContain(
      'the temperature',
    );
  });

  it('asks nothing of a property that no condition decides', () => {
    expect(unreportedText('density', [measured(conductivity('1', ''))])).toBeUndefined();
  });
});
