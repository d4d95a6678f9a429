import { naming } from '../deals/naming.ts'
import type { Column } from '../sample/columns.ts'
import { applyEffects } from './applyEffects.ts'
import { boundedMemo } from './boundedMemo.ts'
import type { AfterEffects } from './moveOverlay.ts'

/**
 * Columns after effects, kept by what they were made of, so that what is computed from them can be kept by them.
 *
 * Each move has to work in the same draws whenever it is asked about.
 */
export function keepingColumns(atMost: number): AfterEffects {
  const name = naming()
  const kept = boundedMemo<Column>(atMost)
  return (base, path, effects, bounds) =>
    kept.get(`${path} ${name(base)} ${effects.map(of => of.move).join(' ')}`, () =>
      applyEffects(base, effects, bounds),
    )
}
