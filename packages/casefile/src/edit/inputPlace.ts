import { isMap } from 'yaml'
import { childAt, childrenOf, type OpenFile, type Spot } from './spot.ts'

/** Where one input of the case stands in the file, whatever short form the file uses. */
export type InputPlace = Readonly<
  | {
      kind: 'written'
      /** The value, bare or in the long form. */
      spot: Spot
    }
  | {
      /** Left to a default, or taken from another party. */
      kind: 'absent'
      holder: Spot
      keys: readonly [string, ...string[]]
      /** The key under which the holder's own bare value would stand beside the new one. */
      bareKey: string
    }
  | {
      /** Follows from something else: a score from its acceptable minimum, an interaction from another party's. */
      kind: 'implied'
      from: 'acceptable' | 'like' | 'only-scenario'
      spot: Spot
    }
>

/** Keys that say where a number comes from: no ids of inputs. */
export const attribution: ReadonlySet<string> = new Set(['class', 'from', 'why'])

/** Places by the paths of their inputs. */
export type Places = Map<string, InputPlace>

/** The keys of a path within a block; an option that is a decimal number has a point of its own. */
export function keysOf(path: string): readonly [string, ...string[]] {
  const parts = path.split('.') as [string, ...string[]]
  const isScore = parts[0] === 'scores' || parts[0] === 'points'
  return isScore ? [parts[0], parts[1]!, parts.slice(2).join('.')] : parts
}

/** The place of an input under a key of its holder, written or left to its default. */
export function fieldPlace(
  file: OpenFile,
  holder: Spot,
  key: string,
  bareKey = 'value',
): InputPlace {
  const spot = childAt(file, holder, key)
  return spot ? { kind: 'written', spot } : absent(holder, [key], bareKey)
}

/** The place of an input that is not written: where it would be. */
export function absent(
  holder: Spot,
  keys: readonly [string, ...string[]],
  bareKey = 'value',
): InputPlace {
  return { kind: 'absent', holder, keys, bareKey }
}

/** The entries of a map whose keys are ids or paths. */
export function idsUnder(file: OpenFile, spot: Spot | undefined): readonly Spot[] {
  if (!spot || !isMap(spot.node)) return []
  return childrenOf(file, spot).filter(
    child => !attribution.has(child.key) && !child.key.startsWith('x-'),
  )
}
