import { isMap, isScalar, isSeq } from 'yaml'
import { childrenOf, isEmptySpot, type OpenFile, type Spot } from '../edit/spot.ts'
import { canon } from './canon.ts'

/** A value in the file it stands in. */
export type At = Readonly<{ file: OpenFile; spot: Spot }>

/** What the merged file is to say: keys with values, or a value as it stands in one of the files. */
export type Target = Readonly<
  | { kind: 'keys'; keys: readonly (readonly [key: string, value: Target])[] }
  | { kind: 'as'; value: At; canon: string }
>

/** Both changed one thing, each in another way. A value that is null is not there. */
export type FieldConflict = Readonly<{
  keys: readonly string[]
  base: At | null
  mine: At | null
  theirs: At | null
}>

/** What to take where both changed one thing: `base` takes back what both did. */
export type Pick = 'mine' | 'theirs' | 'base'

export type Choose = (keys: readonly string[]) => Pick

/** A value of one of the files; null where it has none. */
type Part = At | null

/**
 * Three files into one, key by key: what one side changed, added or removed is taken; what both did alike is taken
 * once; what both did differently is a conflict. Lists and single values are taken whole.
 *
 * A value written short and one written long are compared as long: `45` and `{value: 45, why: ...}` differ by a why.
 */
export function mergeFields(
  base: OpenFile,
  mine: OpenFile,
  theirs: OpenFile,
  choose: Choose,
): Readonly<{ target: Target; conflicts: readonly FieldConflict[] }> {
  const conflicts: FieldConflict[] = []
  const root = (file: OpenFile): Part => ({ file, spot: file.root })

  const merge = (keys: readonly string[], b: Part, m: Part, t: Part): Target | null => {
    const [inBase, inMine, inTheirs] = [b, m, t].map(said)
    if (inMine === inTheirs || inBase === inTheirs) return asIs(m)
    if (inBase === inMine) return asIs(t)
    const short = shortKey(keys, [b, m, t])
    const [parts, longMine, longTheirs] = [b, m, t].map(part => partsOf(part, short))
    if (longMine && longTheirs) {
      const all = keysOf(longMine, longTheirs)
      const merged = all.map(key => {
        const inside = merge(
          [...keys, key],
          parts?.get(key) ?? null,
          longMine.get(key) ?? null,
          longTheirs.get(key) ?? null,
        )
        return [key, inside] as const
      })
      return { kind: 'keys', keys: merged.filter(isThere) }
    }
    conflicts.push({ keys, base: b, mine: m, theirs: t })
    return asIs({ base: b, mine: m, theirs: t }[choose(keys)])
  }
  const target = merge([], root(base), root(mine), root(theirs))
  if (!target) throw new Error('mergeFields: nothing is left of the whole file')
  return { target, conflicts }
}

/** What a target says, as `canon` says it of a file. */
export function canonOf(target: Target): string {
  if (target.kind === 'as') return target.canon
  const keys = [...target.keys].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  return `{"map":[${keys.map(([key, value]) => `[${JSON.stringify(key)},${canonOf(value)}]`).join(',')}]}`
}

function asIs(part: Part): Target | null {
  return part && { kind: 'as', value: part, canon: canon(part.file, part.spot) }
}

function isThere(pair: readonly [string, Target | null]): pair is readonly [string, Target] {
  return pair[1] !== null
}

function said(part: Part): string | null {
  return part && canon(part.file, part.spot)
}

/** The values under the keys of a map; of a short value, itself under its key. Null where there are no keys. */
function partsOf(part: Part, short: string | null): ReadonlyMap<string, Part> | null {
  if (!part) return null
  const { file, spot } = part
  if (isMap(spot.node)) {
    return new Map(childrenOf(file, spot).map(child => [child.key, { file, spot: child }]))
  }
  const isShort = (isScalar(spot.node) && !isEmptySpot(spot)) || isSeq(spot.node)
  return isShort && short !== null ? new Map([[short, { file, spot }]]) : null
}

const shortKeys = ['value', 'worth', 'options', 'name', 'title'] as const

/** The key a short value here stands for, seen from one that is written long; null where none is. */
function shortKey(keys: readonly string[], parts: readonly Part[]): string | null {
  if (keys.length < 2) return null
  const long = parts.filter(part => part && isMap(part.spot.node))
  const isNamed = /^(parties|sources)$/.test(keys[0]!) || keys.at(-2) === 'options'
  const order = isNamed ? ['name', 'title'] : shortKeys
  return (
    order.find(key =>
      long.some(part => childrenOf(part!.file, part!.spot).some(child => child.key === key)),
    ) ?? null
  )
}

/** My keys in my order, and theirs that I have not each after the one it follows there. */
function keysOf(
  mine: ReadonlyMap<string, Part>,
  theirs: ReadonlyMap<string, Part>,
): readonly string[] {
  const order = [...mine.keys()]
  let before = -1
  for (const key of theirs.keys()) {
    const at = order.indexOf(key)
    if (at >= 0) before = at
    else order.splice(++before, 0, key)
  }
  return order
}
