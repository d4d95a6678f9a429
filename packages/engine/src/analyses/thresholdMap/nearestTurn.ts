import type { ThresholdMap } from '@parley/model'
import { distanceFrom, type MapAxis } from './axes.ts'
import type { Along } from './lines.ts'
import { turnsAlong } from './turns.ts'

type Place = Readonly<{ x: number; y: number }>

/** How often the columns beside the best so far are looked at, half as far away each time. */
const ROUNDS = 3

/**
 * The shortest way from both medians to where the verdict is the other one, with distance in half-widths
 * of each input's 10–90% range, and the way along either input alone. Null where the map has none.
 *
 * Begins with the turns found on the lines of the map and through the start, then looks along columns
 * between them. Values are numbers of the two axes; at them the verdict has turned.
 */
export function nearestTurn(
  x: MapAxis,
  y: MapAxis,
  flips: readonly Place[],
  row: (y: number) => Along,
  column: (x: number) => Along,
): Pick<ThresholdMap, 'nearest' | 'alone'> {
  const isLikely = row(y.start)(x.start) >= 0.5
  const length = ({ x: a, y: b }: Place): number => {
    const [da, db] = [distanceFrom(x, a), distanceFrom(y, b)]
    return Math.sqrt(da * da + db * db)
  }
  const alone = {
    x: nearestOn(x, turnsAlong(x, row(y.start))),
    y: nearestOn(y, turnsAlong(y, column(x.start))),
  }
  const isOther = ({ x: a, y: b }: Place): boolean => row(b)(a) >= 0.5 !== isLikely
  const known: Place[] = [...flips]
  if (alone.x !== null) known.push({ x: alone.x, y: y.start })
  if (alone.y !== null) known.push({ x: x.start, y: alone.y })
  const best = (): Place | null =>
    known.reduce<Place | null>(
      (least, place) => (!least || length(place) < length(least) ? place : least),
      null,
    )
  let reach = ((x.steps[1] ?? x.steps[0]!) - x.steps[0]!) / 2
  for (let round = 0; round < ROUNDS && best(); round++, reach /= 2)
    for (const way of [-reach, reach]) {
      const k = x.tidy.nearest(best()!.x) + Math.round(way)
      if (k < x.steps[0]! || k > x.steps[x.steps.length - 1]!) continue
      const a = x.tidy.at(k)
      for (const b of turnsAlong(y, column(a))) known.push({ x: a, y: b })
    }
  // A turn of a line that doubles back may lie on the side of the start.
  const found = [...known].sort((p, q) => length(p) - length(q)).find(isOther) ?? null
  return { alone, nearest: found && { ...found, distance: length(found) } }
}

function nearestOn(axis: MapAxis, turns: readonly number[]): number | null {
  const far = (value: number): number => Math.abs(distanceFrom(axis, value))
  return [...turns].sort((a, b) => far(a) - far(b))[0] ?? null
}
