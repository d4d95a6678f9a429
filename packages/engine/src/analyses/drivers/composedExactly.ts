import { areRatified, composeFrontier } from '@parley/kernels'
import { type InputPath, splitBeliefPath } from '@parley/model'
import type { Margins } from '../../deals/margins.ts'
import type { SumForm } from '../../deals/SumForm.ts'
import { seatSides } from '../../deals/seating.ts'
import { valueIn } from '../../deals/valueIn.ts'
import { composedWorthOf } from '../../large/composedMargins.ts'
import type { GroupedSpace } from '../../large/GroupedSpace.ts'
import { boundedMemo } from '../../overlays/boundedMemo.ts'
import { openOverlays } from '../../overlays/openOverlays.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { type Exactly, shareOpen } from './exactly.ts'
import type { HeldSides } from './heldSides.ts'

/** Numbers of frontiers of the rest kept at most: 200 MB. */
const KEPT = 25_000_000
/** Points of such a frontier past which it is thinned, and the error noted. */
const POINTS = 20_000

/**
 * As `exactly`, where deals are composed.
 *
 * What an input does to no deal, trust or votes is asked of the efficient deals of every draw. A weight, a
 * score or what goes together changes one group of issues: of all the others together only what is efficient
 * matters, and that is the same at every value. So it is composed once a draw and group, and each value
 * tries every combination of the group with it. (Where a weight changes, what all weights are divided by
 * does too: that stretches the worth of the rest for that party, and its order stays.)
 */
export function composedExactly(open: OpenCase, held: HeldSides, draws: number): Exactly {
  const { space, given } = open
  const grouped = space.composed!.grouped(true)
  const overlays = openOverlays(open)
  const through = held.output
  const seating = seatSides(held.base.deciders, held.base.ratifying)
  const seats = seating.seats.length
  const rests = boundedMemo<Rest | null>(
    Math.max(1, Math.floor(KEPT / Math.max(1, 64 * seats * draws))),
  )
  const groupOf = (path: InputPath): number => {
    const [section, party, part, id] = (splitBeliefPath(path)?.about ?? path).split('.')
    if (section !== 'worth') return -1
    const issue =
      part === 'together'
        ? given.worth.find(of => of.party === party)?.together.find(of => of.id === id)?.when[0]
            ?.issue
        : id
    return grouped.groups.findIndex(({ at }) => at.some(j => given.issues[j]!.id === issue))
  }
  const byOverlay = (path: InputPath, value: number, among: Uint32Array | null): Found => {
    const overlay = { columns: new Map([[path, value]]) }
    if (among !== null)
      return { margin: new Float64Array(draws), has: overlays.zones(overlay, through, among) }
    const { delta, has } = overlays.deltas(overlay, through)
    return { margin: delta, has }
  }
  let base: Margins | null = null
  return {
    get base() {
      return exactBase()
    },
    at: ({ entry }, value, among) => answer(entry.path as InputPath, value, among, null),
    chance: ({ entry }, value, among) =>
      shareOpen(answer(entry.path as InputPath, value, among, exactBase()), among),
  }

  function exactBase(): Margins {
    base ??= overlays.margins({}, through)
    return base
  }

  /** @param before  the margins as drawn, where only the sign of those asked for is wanted */
  function answer(
    path: InputPath,
    value: number,
    among: Uint32Array | null,
    before: Margins | null,
  ): Margins {
    const g = grouped.count > 0 ? groupOf(path) : -1
    if (g < 0) return asMargins(byOverlay(path, value, among))
    const rest = rests.get(String(g), () =>
      restOf(grouped, g, held, draws, space.composed!.thinnedBy),
    )
    const found = rest && withRest(grouped, g, rest, held, path, value, draws, among, before)
    return asMargins(found ?? byOverlay(path, value, among))
  }
}

/** Further from zero than this, rounding in a bound cannot matter. */
const CLEAR = 1e-6

type Found = Readonly<{ margin: Float64Array; has: Uint8Array }>

/** What every draw has to offer outside one group: efficient sums per seat, best for the first seat first. */
type Rest = Readonly<{
  starts: Uint32Array
  sums: readonly Float64Array[]
  /** Per seat, what the combinations of the group add, draw after draw. */
  own: readonly Float64Array[]
}>

function restOf(
  grouped: GroupedSpace,
  g: number,
  held: HeldSides,
  draws: number,
  thinnedBy: (error: number) => void,
): Rest | null {
  const { starts, groups } = grouped
  const { seats } = seatSides(held.base.deciders, held.base.ratifying)
  const worths = seats.map(seat => composedWorthOf(seat.worth))
  const [from, to] = [starts[g]!, starts[g + 1]!]
  const size = to - from
  // A group of very many combinations is as dear to try as to compose anew.
  if (size > 1_000) return null
  const adds = seats.map(() => new Float64Array(starts[groups.length]!))
  const restStarts = Uint32Array.from({ length: groups.length }, (_, k) =>
    k < g ? starts[k]! : starts[k + 1]! - size,
  )
  const ends = new Uint32Array(draws + 1)
  let sums = seats.map(() => new Float64Array(draws * 32))
  const own = seats.map(() => new Float64Array(draws * size))
  for (let s = 0; s < draws; s++) {
    const others = adds.map((all, i) => {
      if (s === 0 || !seats[i]!.worth.isConstant) worths[i]!.fill(grouped, s, all)
      own[i]!.set(all.subarray(from, to), s * size)
      const rest = new Float64Array(all.length - size)
      rest.set(all.subarray(0, from))
      rest.set(all.subarray(to), from)
      return rest
    })
    const found = composeFrontier(others, restStarts, POINTS)
    for (const error of found.error) thinnedBy(error)
    const at = ends[s]!
    if (at + found.count > KEPT / seats.length) return null
    if (at + found.count > sums[0]!.length)
      sums = sums.map(old => {
        const more = new Float64Array(Math.max(2 * old.length, at + found.count))
        more.set(old)
        return more
      })
    found.worths.forEach((of, i) => {
      sums[i]!.set(of, at)
    })
    ends[s + 1] = at + found.count
  }
  return { starts: ends, sums, own }
}

function withRest(
  grouped: GroupedSpace,
  g: number,
  { starts, sums, own }: Rest,
  held: HeldSides,
  path: InputPath,
  value: number,
  draws: number,
  among: Uint32Array | null,
  drawn: Margins | null,
): Found | null {
  const sides = held.with(path, value)
  const before = seatSides(held.base.deciders, held.base.ratifying)
  const seating = seatSides(sides.deciders, sides.ratifying)
  const { seats, noDeals, quorums } = seating
  const deciders = sides.deciders.length
  const worths = seats.map(seat => composedWorthOf(seat.worth))
  const isChanged = seats.map((seat, i) => seat.worth !== before.seats[i]!.worth)
  const [from, to] = [grouped.starts[g]!, grouped.starts[g + 1]!]
  const size = to - from
  const adds = new Float64Array(grouped.starts[grouped.groups.length]!)
  const now = seats.map(() => new Float64Array(size))
  const stretch = new Float64Array(seats.length)
  const worth = seats.map(() => new Float64Array(1))
  const isDirect = quorums.length === 0
  const isBounded = isDirect && worths.every(of => of.isPlain)
  const margin = new Float64Array(draws)
  const has = new Uint8Array(draws)
  const count = among === null ? draws : among.length
  for (let n = 0; n < count; n++) {
    const s = among === null ? n : among[n]!
    seating.read(s)
    for (let i = 0; i < seats.length; i++) {
      stretch[i] = 1
      if (!isChanged[i]) {
        now[i]!.set(own[i]!.subarray(s * size, (s + 1) * size))
        continue
      }
      worths[i]!.fill(grouped, s, adds)
      now[i]!.set(adds.subarray(from, to))
      stretch[i] = stretchOf(before.seats[i]!.worth.form!, seats[i]!.worth.form!, s)
      if (Number.isNaN(stretch[i]!)) return null
    }
    if (drawn !== null && isBounded) {
      // No gain moves by more than what its party's combinations move by, and so does the margin.
      let falls = 0
      let rises = 0
      for (let i = 0; i < deciders; i++) {
        if (!isChanged[i]) continue
        for (let o = 0; o < size; o++) {
          const by = now[i]![o]! - own[i]![s * size + o]!
          if (by < falls) falls = by
          if (by > rises) rises = by
        }
      }
      const isStretched = stretch.some(by => by !== 1)
      const was = drawn.margin[s]!
      if (!isStretched && was + falls > CLEAR) {
        has[s] = 1
        continue
      }
      if (!isStretched && was + rises < -CLEAR) {
        margin[s] = was
        has[s] = 1
        continue
      }
    }
    let best = Number.NEGATIVE_INFINITY
    for (let o = 0; o < size; o++) {
      for (let k = starts[s]!; k < starts[s + 1]!; k++) {
        const first =
          worths[0]!.worthOfSum(s, stretch[0]! * sums[0]![k]! + now[0]![o]!) - noDeals[0]!
        // No point after gives the first decider more.
        if (first <= best) break
        let least = first
        for (let i = 1; i < deciders && least > best; i++) {
          const gain =
            worths[i]!.worthOfSum(s, stretch[i]! * sums[i]![k]! + now[i]![o]!) - noDeals[i]!
          if (gain < least) least = gain
        }
        if (least <= best) continue
        if (!isDirect) {
          for (let i = 0; i < seats.length; i++)
            worth[i]![0] = worths[i]!.worthOfSum(s, stretch[i]! * sums[i]![k]! + now[i]![o]!)
          if (!areRatified(worth, noDeals, quorums, 0)) continue
        }
        best = least
      }
    }
    if (best === Number.NEGATIVE_INFINITY) continue
    margin[s] = best
    has[s] = 1
  }
  return { margin, has }
}

/**
 * What the worth of the rest is multiplied by when weights are divided by another sum; NaN where it is not:
 * what goes together is divided by nothing, and without weights issues weigh the same.
 */
function stretchOf(before: SumForm, now: SumForm, draw: number): number {
  if (now.kind !== 'weighted') return 1
  const sums = [before, now].map(form =>
    form.issues.reduce((all, { weight }) => all + valueIn(weight, draw), 0),
  )
  if (sums[0] === sums[1]) return 1
  return now.together.length === 0 && sums.every(sum => sum > 0) ? sums[0]! / sums[1]! : Number.NaN
}

function asMargins({ margin, has }: Found): Margins {
  return {
    margin,
    nearest: Int32Array.from(has, is => is - 1),
    level: null,
    binding: new Uint8Array(margin.length),
    zone: new Uint32Array(margin.length),
  }
}
