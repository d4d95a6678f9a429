import type { InputPath } from '@parley/model'
import { type Column, type Columns, derivedColumn, readsOf } from './columns.ts'

const madeOf = new WeakMap<Columns['entries'], ReadonlyMap<InputPath, readonly InputPath[]>>()

/**
 * The same columns with one input held at a value in every draw, and what is made of it computed anew.
 *
 * What `sampleColumns` gives for the case with that input typed as a point: every other column is the
 * same object. Cheap enough to be done hundreds of times.
 */
export function holdInput(columns: Columns, path: InputPath, value: number): Columns {
  if (!columns.at.has(path)) throw new Error(`holdInput: ${path} is no input of this case`)
  const changed = new Map<InputPath, Column>([[path, value]])
  const dependents = new Set(dependentsOf(columns, path))
  // Computed when asked for: few of them are.
  const column = (of: InputPath): Column => {
    const known = changed.get(of)
    if (known !== undefined) return known
    if (!dependents.has(of)) return columns.column(of)
    const entry = columns.entries.get(of)!
    const made = derivedColumn(entry, readsOf(columns.entries, entry), column)
    changed.set(of, made)
    return made
  }
  let all: ReadonlyMap<InputPath, Column> | null = null
  return {
    ...columns,
    column,
    get at() {
      all ??= new Map([...columns.at.keys()].map(of => [of, column(of)]))
      return all
    },
  }
}

/** The formulas and rests made of an input, directly or not, each after what it reads. */
export function dependentsOf({ entries }: Columns, path: InputPath): readonly InputPath[] {
  const known = madeOf.get(entries) ?? allDependents(entries)
  madeOf.set(entries, known)
  return known.get(path) ?? []
}

function allDependents(entries: Columns['entries']): ReadonlyMap<InputPath, readonly InputPath[]> {
  const reads = new Map([...entries].map(([path, entry]) => [path, readsOf(entries, entry)]))
  // What each input is made of, all the way down, itself first; then the same turned round.
  const order: InputPath[] = []
  const roots = new Map<InputPath, ReadonlySet<InputPath>>()
  const visit = (path: InputPath): ReadonlySet<InputPath> => {
    const done = roots.get(path)
    if (done) return done
    const found = new Set<InputPath>()
    for (const read of reads.get(path) ?? []) {
      found.add(read)
      for (const deeper of visit(read)) found.add(deeper)
    }
    roots.set(path, found)
    order.push(path)
    return found
  }
  for (const path of entries.keys()) visit(path)
  const dependents = new Map<InputPath, InputPath[]>()
  for (const path of order)
    for (const root of roots.get(path)!)
      dependents.set(root, [...(dependents.get(root) ?? []), path])
  return dependents
}
