import type { InputEntry, InputPath } from '@parley/model'
import { scaleOf } from './bounds.ts'
import type { Column, Columns, InputColumns } from './columns.ts'
import { quantileOf } from './quantileOf.ts'
import { derivedColumn, readsOf } from './sampleColumns.ts'

/**
 * Inputs that no column of the case depends on, over the same draws: those of moves and of topics. Each is drawn
 * when it is first asked for.
 *
 * @param columns   those of the case, which formulas read
 * @param uniforms  the uniforms of one input, as many as there are draws; never called for a certain one
 */
export function columnsBeside(
  entries: ReadonlyMap<InputPath, InputEntry>,
  columns: Columns,
  uniforms: (path: InputPath) => Float64Array,
): InputColumns {
  const known = new Map<InputPath, Column>()
  const draw = (path: InputPath): Column => {
    const entry = entries.get(path)
    if (!entry) throw new Error(`columnsBeside: ${path} is no such input`)
    const { estimate } = entry.input
    if (estimate.kind === 'rest') throw new Error(`columnsBeside: rest stands in ${path}`)
    if (estimate.kind === 'formula')
      return derivedColumn(entry, readsOf(columns.entries, entry), columns.column)
    const quantile = quantileOf(estimate, scaleOf(entry))
    return typeof quantile === 'number' ? quantile : uniforms(path).map(quantile)
  }
  return {
    column(path) {
      const found = known.get(path) ?? draw(path)
      known.set(path, found)
      return found
    },
  }
}
