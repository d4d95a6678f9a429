import { applyOverrides, splitBeliefPath } from '@parley/model'
import type { Columns } from '../../sample/columns.ts'
import { sampleColumns } from '../../sample/sampleColumns.ts'
import { overrideMover } from '../movers.ts'
import type { Moving } from '../moving.ts'
import type { Adding } from './Adding.ts'

/** The columns of what a future sets; null where it sets nothing. */
export function overriddenColumns(
  { open: { given, analyst } }: Moving,
  future: Adding['future'],
): Columns | null {
  if (!future || future.overrides.length === 0) return null
  const set = { ...applyOverrides(given, future.overrides), beliefs: [] }
  return sampleColumns(set, analyst.columns, analyst.columns)
}

/** What a future sets, after as-of. */
export function addOverrides(adding: Adding, overridden: Columns | null): void {
  const { moving, future, asOf, view, holds, add } = adding
  const { timed, cells, open } = moving
  for (const override of future?.overrides ?? []) {
    if (override.kind !== 'input') continue
    const belief = splitBeliefPath(override.at)
    if (belief && belief.holder === view) {
      const { domain } = open.analyst.columns.entries.get(belief.about) ?? {}
      const column = timed.column(
        `scenarios.${future!.id}.${override.at}`,
        override.input,
        domain === 'chance' ? 'chance' : 'number',
      )
      add(belief.about, overrideMover(column, asOf, cells.name), true)
    } else if (!belief && !holds(override.at)) {
      add(override.at, overrideMover(overridden!.column(override.at), asOf, cells.name), false)
    }
  }
}
