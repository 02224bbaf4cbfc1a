import { hasPlace } from '../scatter/scale.ts';
import type { ScaleKind } from '../scatter/scale.ts';
import { paired } from './pairs.ts';
import type { Item } from './pairs.ts';
import type { CellResult } from './result.ts';
import { views } from './views.ts';
import type { ViewId } from './views.ts';

/** A result that a view cannot place, and why. */
export type Unplaced = { readonly result: CellResult; readonly reason: string };

/** What a view shows of some results: rows, and what it cannot place, which is named. */
export type ViewContent = { readonly items: readonly Item[]; readonly unplaced: readonly Unplaced[] };

export function viewContent(results: readonly CellResult[], view: ViewId, kind: ScaleKind): ViewContent {
  const own = results.filter(({ property }) => views[view].properties.includes(property));
  const judged = own.map((result) => ({ result, reason: obstacle(result, view, kind) }));
  const placed = judged.filter(({ reason }) => reason === undefined).map(({ result }) => result);
  const hasStates = view === 'current' || view === 'resistance';
  return {
    items: hasStates ? paired(placed) : placed.map((result) => ({ result })),
    unplaced: judged.flatMap(({ result, reason }) => (reason === undefined ? [] : [{ result, reason }])),
  };
}

function obstacle(result: CellResult, view: ViewId, kind: ScaleKind): string | undefined {
  if (result.property === 'capacity-retention')
    return result.cycles === undefined ? 'the number of cycles is not reported' : undefined;
  return view === 'capacity' || hasPlace(result.low, kind)
    ? undefined
    : 'not above zero, so that it has no place on a logarithmic axis';
}

/** How the axis of a view counts, if nothing else is asked for. Capacities and loadings span no decades. */
export const usualScale: Readonly<Record<ViewId, ScaleKind>> = {
  retention: 'log',
  current: 'log',
  resistance: 'log',
  capacity: 'linear',
};

export function scaleOfView(view: ViewId, chosen: string): ScaleKind {
  if (view === 'capacity') return 'linear';
  return chosen === 'linear' || chosen === 'log' ? chosen : usualScale[view];
}
