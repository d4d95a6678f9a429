import type { InputEntry, InputPath } from '@parley/model'
import type { Column, Columns } from './columns.ts'
import { dependentsOf } from './dependentsOf.ts'
import { derivedColumn, readsOf } from './sampleColumns.ts'

/** Computes a formula or a `rest` from the columns it reads; who keeps results hands in its own. */
export type Derive = (
  entry: InputEntry,
  reads: readonly InputPath[],
  columnOf: (path: InputPath) => Column,
) => Column

/**
 * The same columns with some inputs changed, and what is made of them computed anew, [E7, E9, N4].
 *
 * What `sampleColumns` gives for the case with those inputs typed as what these columns hold: every
 * other column is the same object, and so are the columns themselves where nothing changes. A changed
 * formula is what it was changed to, whatever it reads. Cheap enough to be done thousands of times.
 */
export function changeInputs(
  columns: Columns,
  changed: ReadonlyMap<InputPath, Column>,
  derive: Derive = derivedColumn,
): Columns {
  const now = new Map<InputPath, Column>()
  for (const [path, column] of changed) {
    if (!columns.entries.has(path))
      throw new Error(`changeInputs: ${path} is no input of this case`)
    if (column !== columns.column(path)) now.set(path, column)
  }
  if (now.size === 0) return columns
  const dependents = new Set<InputPath>()
  for (const path of now.keys()) for (const of of dependentsOf(columns, path)) dependents.add(of)
  for (const path of changed.keys()) dependents.delete(path)
  // Computed when asked for: few of them are.
  const column = (of: InputPath): Column => {
    const known = now.get(of)
    if (known !== undefined) return known
    if (!dependents.has(of)) return columns.column(of)
    const entry = columns.entries.get(of)!
    const made = derive(entry, readsOf(columns.entries, entry), column)
    now.set(of, made)
    return made
  }
  let all: ReadonlyMap<InputPath, Column> | null = null
  return {
    ...columns,
    column,
    get at() {
      all ??= new Map([...columns.entries.keys()].map(of => [of, column(of)]))
      return all
    },
  }
}
