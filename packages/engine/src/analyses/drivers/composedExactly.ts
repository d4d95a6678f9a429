import { type InputPath, splitBeliefPath } from '@parley/model'
import type { GroupedSpace } from '../../deals/DealSpace.ts'
import type { Margins } from '../../deals/marginAsk.ts'
import { seatSides } from '../../deals/seating.ts'
import { composedWorthOf } from '../../large/composedMargins.ts'
import { boundedMemo } from '../../overlays/boundedMemo.ts'
import { openOverlays } from '../../overlays/openOverlays.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { movedOptions, stretchOf, weighsAnew } from './changedGroup.ts'
import { bestWith, KEPT, type Rest, restOf } from './composedRest.ts'
import { type Exactly, shareOpen } from './exactAnswers.ts'
import type { HeldSides } from './heldSides.ts'

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
