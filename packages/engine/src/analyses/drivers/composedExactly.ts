import { areRatified, composeFrontier, makePairComposer, type Quorum } from '@parley/kernels'
import { type InputPath, splitBeliefPath } from '@parley/model'
import type { Margins } from '../../deals/margins.ts'
import type { SumForm } from '../../deals/SumForm.ts'
import { seatSides } from '../../deals/seating.ts'
import { valueIn } from '../../deals/valueIn.ts'
import type { WorthTable } from '../../deals/WorthTable.ts'
import { composedWorthOf } from '../../large/composedMargins.ts'
import type { ComposedWorth } from '../../large/composedTable.ts'
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
  /** The best smallest gain with each combination of the group, draw after draw; −Infinity for none. */
  best: Float64Array
}>

function restOf(
  grouped: GroupedSpace,
  g: number,
  held: HeldSides,
  draws: number,
  thinnedBy: (error: number) => void,
): Rest | null {
  const { starts, groups } = grouped
  const seating = seatSides(held.base.deciders, held.base.ratifying)
  const { seats } = seating
  const worths = seats.map(seat => composedWorthOf(seat.worth))
  const [from, to] = [starts[g]!, starts[g + 1]!]
  const size = to - from
  // A group of very many combinations is as dear to try as to compose anew.
  if (size > 1_000) return null
  const adds = seats.map(() => new Float64Array(starts[groups.length]!))
  const compose = composerWithout(grouped, g, thinnedBy)
  const ends = new Uint32Array(draws + 1)
  let sums = seats.map(() => new Float64Array(draws * 32))
  const own = seats.map(() => new Float64Array(draws * size))
  for (let s = 0; s < draws; s++) {
    adds.forEach((all, i) => {
      if (s === 0 || !seats[i]!.worth.isConstant) worths[i]!.fill(grouped, s, all)
      own[i]!.set(all.subarray(from, to), s * size)
    })
    const found = compose(adds)
    const at = ends[s]!
    const end = at + found.count
    if (end > KEPT / seats.length) return null
    if (end > sums[0]!.length)
      sums = sums.map(old => {
        const more = new Float64Array(Math.max(2 * old.length, end))
        more.set(old)
        return more
      })
    found.worths.forEach((of, i) => {
      sums[i]!.set(of.subarray(0, found.count), at)
    })
    ends[s + 1] = end
  }
  const best = new Float64Array(draws * size)
  const rest: Rest = { starts: ends, sums, own, best }
  const bestOf = bestWith(rest, worths, seating.noDeals, seating.quorums, held.base.deciders.length)
  const plain = new Float64Array(seats.length).fill(1)
  const adding = new Float64Array(seats.length)
  for (let s = 0; s < draws; s++) {
    seating.read(s)
    for (let o = 0; o < size; o++) {
      for (let i = 0; i < seats.length; i++) adding[i] = own[i]![s * size + o]!
      best[s * size + o] = bestOf(s, plain, adding)
    }
  }
  return rest
}

/** Composes all groups but one: efficient sums, best for the first seat first, the first `count` of each array. */
function composerWithout(
  { starts, groups }: GroupedSpace,
  g: number,
  thinnedBy: (error: number) => void,
): (adds: readonly Float64Array[]) => Readonly<{ count: number; worths: readonly Float64Array[] }> {
  const composePair = makePairComposer()
  const size = starts[g + 1]! - starts[g]!
  const restStarts = Uint32Array.from({ length: groups.length }, (_, k) =>
    k < g ? starts[k]! : starts[k + 1]! - size,
  )
  return adds => {
    if (adds.length === 2) {
      const { a, b, count } = composePair(adds[0]!, adds[1]!, starts, g)
      if (count <= POINTS) return { count, worths: [a, b] }
    }
    const others = adds.map(all => {
      const rest = new Float64Array(all.length - size)
      rest.set(all.subarray(0, starts[g]!))
      rest.set(all.subarray(starts[g + 1]!), starts[g]!)
      return rest
    })
    const found = composeFrontier(others, restStarts, POINTS)
    for (const error of found.error) thinnedBy(error)
    return found
  }
}

/**
 * The best smallest gain in a draw with one combination of the group, the worth of the rest stretched.
 *
 * Of two deciders whom nobody else can refuse, the one loses along the rest what the other wins: where they
 * cross is found by halving. Otherwise every point of the rest is tried.
 */
function bestWith(
  { starts, sums }: Pick<Rest, 'starts' | 'sums'>,
  worths: readonly ComposedWorth[],
  noDeals: Float64Array,
  quorums: readonly Quorum[],
  deciders: number,
): (draw: number, stretch: Float64Array, adding: Float64Array) => number {
  const seats = worths.length
  const gain = (i: number, s: number, k: number, stretch: Float64Array, adding: Float64Array) =>
    worths[i]!.worthOfSum(s, stretch[i]! * sums[i]![k]! + adding[i]!) - noDeals[i]!
  if (seats === 2 && deciders === 2 && quorums.length === 0)
    return (s, stretch, adding) => {
      let low = starts[s]!
      let high = starts[s + 1]!
      // The first point at which the first decider gains no more than the second.
      while (low < high) {
        const middle = (low + high) >>> 1
        if (gain(0, s, middle, stretch, adding) <= gain(1, s, middle, stretch, adding))
          high = middle
        else low = middle + 1
      }
      const before = low > starts[s]! ? gain(1, s, low - 1, stretch, adding) : -Infinity
      const after = low < starts[s + 1]! ? gain(0, s, low, stretch, adding) : -Infinity
      return before > after ? before : after
    }
  const worth = worths.map(() => new Float64Array(1))
  return (s, stretch, adding) => {
    let best = Number.NEGATIVE_INFINITY
    for (let k = starts[s]!; k < starts[s + 1]!; k++) {
      const first = gain(0, s, k, stretch, adding)
      // No point after gives the first decider more.
      if (first <= best) break
      let least = first
      for (let i = 1; i < deciders && least > best; i++) {
        const own = gain(i, s, k, stretch, adding)
        if (own < least) least = own
      }
      if (least <= best) continue
      if (quorums.length > 0) {
        for (let i = 0; i < seats; i++)
          worth[i]![0] = worths[i]!.worthOfSum(s, stretch[i]! * sums[i]![k]! + adding[i]!)
        if (!areRatified(worth, noDeals, quorums, 0)) continue
      }
      best = least
    }
    return best
  }
}

function withRest(
  grouped: GroupedSpace,
  g: number,
  rest: Rest,
  held: HeldSides,
  path: InputPath,
  value: number,
  draws: number,
  among: Uint32Array | null,
  drawn: Margins | null,
): Found | null {
  const { own, best: asDrawn } = rest
  const sides = held.with(path, value)
  const before = seatSides(held.base.deciders, held.base.ratifying)
  const seating = seatSides(sides.deciders, sides.ratifying)
  const { seats, noDeals, quorums } = seating
  const deciders = sides.deciders.length
  const worths = seats.map(seat => composedWorthOf(seat.worth))
  const isChanged = seats.map((seat, i) => seat.worth !== before.seats[i]!.worth)
  const [from, to] = [grouped.starts[g]!, grouped.starts[g + 1]!]
  const size = to - from
  const adds = seats.map(() => new Float64Array(grouped.starts[grouped.groups.length]!))
  const stretch = new Float64Array(seats.length).fill(1)
  const adding = new Float64Array(seats.length)
  const mayStretch = seats.map(
    (seat, i) => isChanged[i]! && weighsAnew(before.seats[i]!.worth.form!, seat.worth.form!),
  )
  const moved = mayStretch.some(Boolean) ? null : movedOptions(grouped, g, before.seats, seats)
  const tried = moved ?? Uint32Array.from({ length: size }, (_, o) => o)
  const stays = new Uint8Array(size).fill(1)
  for (const o of tried) stays[o] = 0
  const issue = grouped.groups[g]!.at[0]!
  const bestOf = bestWith(rest, worths, noDeals, quorums, deciders)
  const isBounded = quorums.length === 0 && worths.every(of => of.isPlain)
  const margin = new Float64Array(draws)
  const has = new Uint8Array(draws)
  const count = among === null ? draws : among.length
  for (let n = 0; n < count; n++) {
    const s = among === null ? n : among[n]!
    seating.read(s)
    let isStretched = false
    // No gain moves by more than what its party's combinations move by, and so does the margin.
    let falls = 0
    let rises = 0
    for (let i = 0; i < seats.length; i++) {
      if (!isChanged[i]) continue
      if (moved === null) worths[i]!.fill(grouped, s, adds[i]!, g)
      else for (const o of tried) adds[i]![from + o] = worths[i]!.addsBy(s, issue, o)
      if (mayStretch[i]) {
        stretch[i] = stretchOf(before.seats[i]!.worth.form!, seats[i]!.worth.form!, s)
        if (Number.isNaN(stretch[i]!)) return null
        if (stretch[i] !== 1) isStretched = true
      }
      for (const o of tried) {
        const by = adds[i]![from + o]! - own[i]![s * size + o]!
        if (by < falls) falls = by
        if (by > rises) rises = by
      }
    }
    if (drawn !== null && isBounded && !isStretched) {
      const was = drawn.margin[s]!
      if (was + falls > CLEAR) {
        has[s] = 1
        continue
      }
      if (was + rises < -CLEAR) {
        margin[s] = was
        has[s] = 1
        continue
      }
    }
    let best = Number.NEGATIVE_INFINITY
    for (let o = 0; o < size; o++)
      if (stays[o] === 1 && asDrawn[s * size + o]! > best) best = asDrawn[s * size + o]!
    for (const o of tried) {
      let isSame = !isStretched
      for (let i = 0; i < seats.length; i++) {
        const was = own[i]![s * size + o]!
        adding[i] = isChanged[i] ? adds[i]![from + o]! : was
        if (adding[i] !== was) isSame = false
      }
      const least = isSame ? asDrawn[s * size + o]! : bestOf(s, stretch, adding)
      if (least > best) best = least
    }
    if (best === Number.NEGATIVE_INFINITY) continue
    margin[s] = best
    has[s] = 1
  }
  return { margin, has }
}

/**
 * The options whose scores alone are others, where the group is one issue and nothing else of it changed; null
 * where that cannot be told.
 */
function movedOptions(
  { groups }: GroupedSpace,
  g: number,
  before: readonly Readonly<{ worth: WorthTable }>[],
  now: readonly Readonly<{ worth: WorthTable }>[],
): Uint32Array | null {
  const { at, space, classes } = groups[g]!
  if (at.length > 1 || classes !== null || space.numbers !== null) return null
  const moved = new Set<number>()
  for (const [i, seat] of now.entries()) {
    const was = before[i]!.worth.form!
    const is = seat.worth.form!
    if (was === is) continue
    if (is.together.some(({ worth }, t) => worth !== was.together[t]!.worth)) return null
    const [from, to] = [was.issues[at[0]!]!.scored, is.issues[at[0]!]!.scored]
    to?.slots.forEach(({ lower, upper }, option) => {
      if ([lower, upper].some(entry => to.columns[entry] !== from?.columns[entry]))
        moved.add(option)
    })
  }
  return Uint32Array.from(moved).sort()
}

/** Whether weights are divided by what may be another sum. */
function weighsAnew(before: SumForm, now: SumForm): boolean {
  return (
    now.kind === 'weighted' &&
    now.issues.some(({ weight }, j) => weight !== before.issues[j]!.weight)
  )
}

/**
 * What the worth of the rest is multiplied by when weights are divided by another sum; NaN where it is not:
 * what goes together is divided by nothing, and without weights issues weigh the same.
 */
function stretchOf(before: SumForm, now: SumForm, draw: number): number {
  let was = 0
  let is = 0
  for (let j = 0; j < now.issues.length; j++) {
    was += valueIn(before.issues[j]!.weight, draw)
    is += valueIn(now.issues[j]!.weight, draw)
  }
  if (was === is) return 1
  return now.together.length === 0 && was > 0 && is > 0 ? was / is : Number.NaN
}

function asMargins({ margin, has }: Found): Margins {
  const nearest = new Int32Array(has.length)
  for (let s = 0; s < has.length; s++) nearest[s] = has[s]! - 1
  return {
    margin,
    nearest,
    level: null,
    binding: new Uint8Array(margin.length),
    zone: new Uint32Array(margin.length),
  }
}
