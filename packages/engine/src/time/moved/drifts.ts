import { splitBeliefPath } from '@parley/model'
import { driftMover } from '../movers.ts'
import type { Adding } from './Adding.ts'

/** Inputs and beliefs that drift, in the case and in the future. */
export function addDrifts(adding: Adding): void {
  const { moving, future, asOf, view, holds, add } = adding
  const { dynamics, timed, cells } = moving
  const drifts = [
    ...dynamics.drifts.map(drift => ({ drift, stem: `drift.${drift.on}` })),
    ...(future?.drifts ?? []).map(drift => ({
      drift,
      stem: `scenarios.${future!.id}.drift.${drift.on}`,
    })),
  ]
  for (const { drift, stem } of drifts) {
    const belief = splitBeliefPath(drift.on)
    if (belief ? belief.holder !== view : holds(drift.on)) continue
    const perStep = timed.column(stem, drift.perStep, 'number')
    add(belief?.about ?? drift.on, driftMover(perStep, asOf, cells.name), belief !== null)
  }
}
