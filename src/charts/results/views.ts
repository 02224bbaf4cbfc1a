import type { ResultProperty } from '../../knowledge/pages/results-page.ts';
import type { Item } from './pairs.ts';

/** The four questions that the chart answers. */
export const viewIds = ['retention', 'current', 'resistance', 'capacity'] as const;
export type ViewId = (typeof viewIds)[number];

/** A condition or a value in a column beside the name of a cell. */
export type Column = {
  readonly head: string;
  /** What stands there; undefined where nobody reported it. */
  readonly of: (item: Item) => string | undefined;
  /** The words before it where there is no room for a column. */
  readonly short: string;
};

const temperature: Column = {
  head: 'Temperature',
  short: 'T',
  of: ({ result }) => (result.temperature === 'room temperature' ? 'room' : result.temperature),
};
const loading: Column = { head: 'Loading', short: 'loading', of: ({ result }) => result.loading?.text };
const rate: Column = { head: 'Rate', short: 'rate', of: ({ result }) => result.rate };
const halfCycle: Column = {
  head: 'Half cycle',
  short: 'half cycle',
  of: ({ result }) => result.halfCycle?.text,
};
const pressure: Column = { head: 'Pressure', short: 'pressure', of: ({ result }) => result.pressure?.text };
const cycles: Column = {
  head: 'Cycles',
  short: 'cycles',
  of: ({ result: { property, cycles: after, text } }) =>
    property === 'cycle-life'
      ? text.replace(/\s?cycles$/u, '')
      : after === undefined
        ? undefined
        : String(after),
};
const retention: Column = {
  head: 'Retention',
  short: 'retention',
  of: ({ result }) => (result.property === 'capacity-retention' ? result.text : undefined),
};
const before: Column = { head: 'Before', short: 'before', of: (item) => item.before?.text };
const after: Column = { head: 'After, or alone', short: 'value', of: ({ result }) => result.text };

export type ResultView = {
  readonly label: string;
  readonly title: string;
  readonly properties: readonly ResultProperty[];
  readonly columns: readonly Column[];
};

export const views: Readonly<Record<ViewId, ResultView>> = {
  retention: {
    label: 'Retention against cycles',
    title: 'Capacity retention against cycles',
    properties: ['capacity-retention', 'cycle-life'],
    columns: [temperature, loading, rate, cycles, retention],
  },
  current: {
    label: 'Critical current density',
    title: 'Critical current densities',
    properties: ['critical-current-density'],
    columns: [temperature, loading, halfCycle, pressure],
  },
  resistance: {
    label: 'Interfacial resistance',
    title: 'Interfacial resistance before and after',
    properties: ['interfacial-resistance', 'resistance'],
    columns: [temperature, loading, pressure, before, after],
  },
  capacity: {
    label: 'Capacity and loading',
    title: 'Capacities and loadings',
    properties: ['discharge-capacity', 'areal-capacity', 'mass-loading'],
    columns: [temperature, rate, cycles],
  },
};

/** A view by its name in the address; the first where the name is none. */
export const viewOf = (id: string): ViewId => viewIds.find((one) => one === id) ?? 'retention';
