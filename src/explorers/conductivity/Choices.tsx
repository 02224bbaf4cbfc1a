import { orderOf, orders } from '../../charts/conductivity/order.ts';
import type { ChosenField } from '../../charts/chosen.ts';
import {
  degreesText,
  targetOf,
  temperatureIds,
  temperatureText,
} from '../../charts/conductivity/temperature.ts';
import { axisUnits, fromSiemens, unitIds, unitOf } from '../../charts/conductivity/unit.ts';
import { CheckField, SelectField, TextField } from '../parts/Fields.tsx';
import type { Change } from '../parts/view.ts';
import type { Choices, ConductivityView } from './on-view.ts';

type Props = {
  readonly view: ConductivityView;
  readonly choices: Choices;
  readonly change: Change<keyof ConductivityView>;
};

const temperatures: Record<(typeof temperatureIds)[number], string> = {
  room: 'Room temperature',
  '30': '30 °C',
  other: 'Another …',
  all: 'Any',
};

/** The same choices in words, for print. */
export function chosenFields(view: ConductivityView, choices: Choices): ChosenField[] {
  const { isArrhenius, temperature, least, unit, withUnreported, isMoving } = choices;
  if (isArrhenius) return [['Elements', view.elements]];
  return [
    ['Measured', temperatureText(temperature)],
    ['At least', least === undefined ? '' : `${view.min} ${axisUnits[unit].label}`],
    ['Order', orders[orderOf(view.sort)]],
    ['Elements', view.elements],
    ['Temperature not reported', withUnreported ? 'shown' : 'left out'],
    ['Moved to another temperature', isMoving ? 'yes' : ''],
  ];
}

/** The choices that are no facets: which temperature, which limit, which axis. */
export function ChoiceFields({ view, choices, change }: Props) {
  const { isArrhenius, temperature, least, unit } = choices;
  const target = targetOf(temperature);
  return (
    <>
      <div class="fields">
        <SelectField
          label="Chart"
          value={isArrhenius ? 'arrhenius' : 'values'}
          change={(chart) => change({ view: chart })}
          choices={[
            { id: 'values', label: 'By material' },
            { id: 'arrhenius', label: 'Arrhenius plot' },
          ]}
        />
        {!isArrhenius && (
          <>
            <SelectField
              label="Measured at"
              value={temperatureIds.find((id) => id === view.t) ?? 'other'}
              change={(t) => change({ t, celsius: '' })}
              choices={temperatureIds.map((id) => ({ id, label: temperatures[id] }))}
            />
            {view.t === 'other' && (
              <TextField
                label="Temperature"
                value={view.celsius}
                unit="°C"
                isNumber
                change={(celsius) => change({ celsius })}
              />
            )}
            <TextField
              label="At least"
              value={view.min}
              unit={axisUnits[unit].label}
              isNumber
              change={(min) => change({ min })}
            />
            <SelectField
              label="Order"
              value={view.sort}
              change={(sort) => change({ sort })}
              choices={Object.entries(orders).map(([id, label]) => ({ id, label }))}
            />
          </>
        )}
        <TextField
          label="Elements"
          value={view.elements}
          placeholder="Li P S −Ge"
          change={(elements) => change({ elements })}
        />
        <SelectField
          label="Unit"
          value={unit}
          change={(name) =>
            // The limit keeps its meaning, so its number changes with the unit.
            change({
              unit: name,
              ...(least !== undefined && { min: String(fromSiemens(least, unitOf(name))) }),
            })
          }
          choices={unitIds.map((id) => ({ id, label: axisUnits[id].label }))}
        />
        {!isArrhenius && (
          <SelectField
            label="Axis"
            value={choices.isLinear ? 'linear' : 'log'}
            change={(scale) => change({ scale })}
            choices={[
              { id: 'log', label: 'Logarithmic' },
              { id: 'linear', label: 'Linear' },
            ]}
          />
        )}
      </div>
      {!isArrhenius && (
        <div class="switches">
          <CheckField
            label="with values whose temperature nobody reported (T?)"
            checked={choices.withUnreported}
            change={(isOn) => change({ unreported: isOn ? 'yes' : 'no' })}
          />
          {target !== undefined && (
            <CheckField
              label={`move values from other temperatures to ${degreesText(target)}, where an activation energy is known`}
              checked={choices.isMoving}
              change={(isOn) => change({ move: isOn ? 'yes' : 'no' })}
            />
          )}
        </div>
      )}
    </>
  );
}
