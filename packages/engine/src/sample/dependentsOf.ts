import type { InputPath } from '@parley/model'
import type { Columns } from './columns.ts'
import { readsOf } from './sampleColumns.ts'

const madeOf = new WeakMap<Columns['entries'], ReadonlyMap<InputPath, readonly InputPath[]>>()

/** The formulas and rests made of an input, directly or not, each after what it reads. */
export function dependentsOf(
  { entries }: Pick<Columns, 'entries'>,
  path: InputPath,
): readonly InputPath[] {
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
