import { fillSampleQuantiles, GAIN_ROUNDING } from '@parley/kernels'
import type { DriverOutput, InputPath } from '@parley/model'
import { restrictSpace } from '../../deals/makeDealSpace.ts'
import type { Margins } from '../../deals/margins.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf, isOpenIn } from '../verdict/questions.ts'
import { layOutDraws, VOTERS_AT_MOST, voteTerms } from './drawTable.ts'
import type { DriverInput } from './driverInputs.ts'
import { movesOneWay } from './effects.ts'
import { type Exactly, exactly } from './exactly.ts'
import { flipSearch, type Search } from './findFlip.ts'
import { heldSides } from './heldSides.ts'
import { type InputChange, inputChange } from './inputChanges.ts'
import type { Partition } from './partitions.ts'
import { countOpen, makeReach, type Reach } from './reach.ts'
import { countOnStairs, type KeptStairs, keepStairs } from './stairs.ts'
import { isShift, type MarginJob, tornadoPass, type ZoneJob } from './tornadoPass.ts'
import { countRatified, PATTERN_VOTERS, type VoteReach } from './voteReach.ts'
import type { WhatIf } from './whatIf.ts'
import { firstDraws, makeWorld, type World } from './worlds.ts'

/** The chance of a zone and the median margin over the draws with an admissible deal; 0 when there is none. */
export type At = Readonly<{ chance: number; margin: number }>

/** How the answer moves when one input is held. */
export type Response = Readonly<{
  /** At the input's 10% and 90% points. */
  ends(): { low: At; high: At }
  /** Whether a zone is more likely than not with the input held at a value. */
  isLikelyAt(value: number): boolean
  search: Search | null
}>

export type Responses = Readonly<{
  chance: number
  /** The margins as drawn: which draws have an admissible deal, and how large the margin is there. */
  base(): Margins
  of(input: number): Response
}>

/** The first draws, spread like all of them: they say on which side of one half a chance is when it is far from it. */
const FIRST_DRAWS = 1_024
/** How far is far: three times what their share is usually off. */
const FAR = 0.05
/** Cases with fewer draws than so many times the first are asked about all of them at once. */
const WORTH_IT = 4
/** Most places of a search that the first draws are asked about at once, and of those that all draws are. */
const PLACES_AT_MOST = 96
const UNSETTLED_AT_MOST = 12

/**
 * Works out how every input moves the answer.
 *
 * Most inputs touch one party, and move all its worths of one kind of deal alike: those are answered
 * in one pass over the draws, and their chance at any other value from what that pass took down. An
 * input that touches several parties so is answered at the places of its search on the same pass.
 * Whatever is left (a mean of included scores, a risk attitude with a discount, several issues at
 * once, a continuous issue) goes through every deal again at every value.
 *
 * Where only the side of one half is wanted, the first 1,024 draws are asked, and all of them when
 * those come within a tenth of it.
 */
export function respond(
  open: OpenCase,
  output: DriverOutput,
  inputs: readonly DriverInput[],
  draws: number,
): Responses {
  const held = heldSides(open, output)
  const exact = exactly(open, held, draws)
  const voters = new Set(
    held.base.ratifying.flatMap(of => [
      ...of.votes.map(v => v.by.party),
      ...of.vetoes.map(v => v.party),
    ]),
  )
  if (open.space.continuous || open.space.count === 0 || voters.size > VOTERS_AT_MOST)
    return {
      chance: chanceOf(exact.base),
      base: () => exact.base,
      of: i => exactResponse(inputs[i]!, exact, draws),
    }
  return quickResponses(open, output, inputs, exact, draws)
}

function exactResponse(input: DriverInput, exact: Exactly, draws: number): Response {
  const at = (value: number): At => {
    const found = exact.at(input, value, null)
    return { chance: chanceOf(found), margin: medianOf(admitted(found)) }
  }
  return {
    search: flipSearch(input, false),
    isLikelyAt: exactlyLikely(input, exact, draws),
    ends: () => ({ low: at(input.value.low), high: at(input.value.high) }),
  }
}

/** Asks the first draws, and all when those do not settle it. */
function exactlyLikely(
  input: DriverInput,
  exact: Exactly,
  draws: number,
): (value: number) => boolean {
  const first = Uint32Array.from({ length: FIRST_DRAWS }, (_, s) => s)
  return value => {
    if (draws > WORTH_IT * FIRST_DRAWS) {
      const share = openAmong(exact.at(input, value, first), first) / FIRST_DRAWS
      if (Math.abs(share - 0.5) > FAR) return share > 0.5
    }
    return chanceOf(exact.at(input, value, null)) >= 0.5
  }
}

function openAmong(found: Margins, among: Uint32Array): number {
  let open = 0
  for (const draw of among) if (isOpenIn(found, draw)) open++
  return open
}

function quickResponses(
  open: OpenCase,
  output: DriverOutput,
  inputs: readonly DriverInput[],
  exact: Exactly,
  draws: number,
): Responses {
  const { given } = open
  const space = restrictSpace(open.space, admissibleDeals(open.space, given, true))
  const world = makeWorld(open, output, space, draws, null)
  const { held, seats, makers } = world
  const deciders = held.base.deciders.length
  const first =
    draws > WORTH_IT * FIRST_DRAWS
      ? makeWorld(firstDraws(open, FIRST_DRAWS), output, space, FIRST_DRAWS, world)
      : null
  const terms = voteTerms(held.base.ratifying, world.voterOf)
  const layout = layOutDraws(space, seats, deciders, terms)

  const margins: MarginJob[] = []
  const zones: ZoneJob[] = []
  const reaches: Reach[] = []
  let votes: VoteReach | null = null
  let stairs: KeptStairs | null = null
  // What is asked of the first draws about inputs that touch several parties, and where all are then asked.
  const places: Places[] = []
  const planned = inputs.map(input =>
    plan(input, inputChange(given, held, seats, input.entry.path as InputPath)),
  )
  askFirstDraws()
  const drawn = tornadoPass(layout, draws, { margins, zones, reaches, votes, stairs })
  const summary = summariser(draws)
  const base = summary(drawn)
  return {
    chance: base.chance,
    base: () => asMargins(drawn),
    of: i => planned[i]!(base),
  }

  /** Books the jobs of an input on the pass; the response is made when the pass is over. */
  function plan(input: DriverInput, change: InputChange): (base: At) => Response {
    const partitions = change.seats.map(of => makers[of.seat]!.partitionFor(of))
    if (change.seats.length === 0 && !change.votes)
      return base => ({
        search: null,
        isLikelyAt: () => base.chance >= 0.5,
        ends: () => ({ low: base, high: base }),
      })
    if (!partitions.every(of => of !== null)) return () => exactResponse(input, exact, draws)
    const { low, high } = input.value
    const atLow = world.whatIf(input, change, low)
    const atHigh = low === high ? atLow : world.whatIf(input, change, high)
    if (!atLow || !atHigh) return () => exactResponse(input, exact, draws)
    const search = flipSearch(input, isOneWay(input, change, atLow, atHigh))
    // A certain input is already where it is held.
    const booked = low === high ? null : ([bookMargins(atLow), bookMargins(atHigh)] as const)
    const endsFrom = (base: At) => () => ({
      low: booked ? summary(booked[0].margins) : base,
      high: booked ? summary(booked[1].margins) : base,
    })
    const count = counterFor(change, partitions, atLow)
    if (count) {
      const isLikelyAt = (value: number): boolean => {
        const rough = first?.whatIf(input, change, value)
        if (first && rough) {
          const share = count(first, rough, FIRST_DRAWS) / FIRST_DRAWS
          if (Math.abs(share - 0.5) > FAR) return share > 0.5
        }
        const whatIf = world.whatIf(input, change, value)
        const chance = whatIf
          ? count(world, whatIf, draws) / draws
          : chanceOf(exact.at(input, value, null))
        return chance >= 0.5
      }
      return base => ({ search, isLikelyAt, ends: endsFrom(base) })
    }
    const asked = search ? bookPlaces(input, change, search) : null
    const exactly = exactlyLikely(input, exact, draws)
    const isLikelyAt = (value: number): boolean => {
      const k = search!.grid.nearest(value)
      const full = asked?.full.get(k)
      if (full) return shareOf(full.isOpen) >= 0.5
      const rough = asked?.rough.get(k)
      const share = rough ? shareOf(rough.isOpen) : 0.5
      return Math.abs(share - 0.5) > FAR ? share > 0.5 : exactly(value)
    }
    return base => ({ search, isLikelyAt, ends: endsFrom(base) })
  }

  /** Counts the first draws with a zone under a what-if, from what the pass takes down; null where it cannot. */
  function counterFor(
    { seats: touched, votes: touchesVotes }: InputChange,
    partitions: readonly Partition[],
    example: WhatIf,
  ): ((of: World, whatIf: WhatIf, first: number) => number) | null {
    const [only, ...others] = touched
    if (touchesVotes) {
      if (only || seats.length - deciders > PATTERN_VOTERS) return null
      votes ??= { patterns: new Uint32Array(draws) }
      const reach = votes
      return (_of, whatIf, n) => countRatified(reach, layout.table.voters, whatIf.votes!, n)
    }
    if (only && others.length === 0) {
      const reach = reachOf(only.seat, partitions[0]!)
      return (_of, whatIf, n) => countOpen(reach, whatIf.effects[0]!, n)
    }
    if (deciders !== 2 || !isShift(example, deciders)) return null
    stairs ??= keepStairs(draws)
    const kept = stairs
    return (of, { effects }, n) => {
      const [a, b] = [0, 1].map(
        seat => effects.find(effect => effect.seat === seat) ?? of.makers[seat]!.base,
      )
      return countOnStairs(kept, a!, b!, n)
    }
  }

  /** Books the places of a search on the first draws, or, where there are few draws, on the pass. */
  function bookPlaces(input: DriverInput, change: InputChange, search: Search): Places {
    const made: Places = { input, change, search, full: new Map(), rough: new Map() }
    const asked = new Set([...search.inside, ...search.outside])
    if (first) bookRough(first, made, asked)
    else bookFull(made, asked)
    places.push(made)
    return made
  }

  function bookFull({ input, change, search, full }: Places, ks: Iterable<number>): void {
    for (const k of ks) {
      const whatIf = world.whatIf(input, change, search.grid.at(k))
      if (whatIf) full.set(k, bookZone(whatIf))
    }
  }

  function bookRough(
    of: World,
    { input, change, search, rough }: Places,
    ks: Iterable<number>,
  ): void {
    for (const k of ks) {
      const whatIf = of.whatIf(input, change, search.grid.at(k))
      if (whatIf) rough.set(k, { whatIf, isOpen: new Uint8Array(FIRST_DRAWS) })
    }
  }

  /**
   * Asks the first draws at the places of every search, then between the two next to the turn nearest the
   * median, and books what they do not settle there on the pass.
   */
  function askFirstDraws(): void {
    if (!first || places.length === 0) return
    const terms = voteTerms(first.held.base.ratifying, world.voterOf)
    const seated = layOutDraws(space, first.seats, deciders, terms)
    const askAll = (zones: readonly ZoneJob[]): void => {
      const none = { margins: [], reaches: [], votes: null, stairs: null }
      tornadoPass(seated, FIRST_DRAWS, { zones, ...none })
    }
    askAll(places.flatMap(({ rough }) => [...rough.values()]))
    const closer = places.flatMap(asked => {
      const before = new Set(asked.rough.keys())
      bookRough(first, asked, betweenTurn(asked))
      return [...asked.rough].filter(([k]) => !before.has(k)).map(([, job]) => job)
    })
    askAll(closer)
    for (const asked of places) bookFull(asked, unsettled(asked))
  }

  function bookMargins(whatIf: WhatIf): MarginJob {
    const job = { whatIf, margins: new Float64Array(draws) }
    margins.push(job)
    return job
  }

  function bookZone(whatIf: WhatIf): ZoneJob {
    const job = { whatIf, isOpen: new Uint8Array(draws) }
    zones.push(job)
    return job
  }

  function reachOf(seat: number, partition: Reach['partition']): Reach {
    const known = reaches.find(reach => reach.seat === seat && reach.partition === partition)
    if (known) return known
    const made = makeReach(layout.table, seat, partition, draws)
    reaches.push(made)
    return made
  }
}

/** An input that touches several parties: what was asked where, of the first draws and of all. */
type Places = Readonly<{
  input: DriverInput
  change: InputChange
  search: Search
  full: Map<number, ZoneJob>
  rough: Map<number, ZoneJob>
}>

/** The places between the two, next to each other among those asked, that have the turn nearest the median. */
function betweenTurn({ input, search, rough }: Places): readonly number[] {
  const { grid } = search
  const { median } = input.value
  const known = [...rough].sort(([a], [b]) => a - b)
  let nearest: { from: number; to: number; distance: number } | null = null
  for (let i = 1; i < known.length; i++) {
    const [[from, a], [to, b]] = [known[i - 1]!, known[i]!]
    if (shareOf(a.isOpen) >= 0.5 === shareOf(b.isOpen) >= 0.5) continue
    const distance = Math.max(0, grid.at(from) - median, median - grid.at(to))
    if (!nearest || distance < nearest.distance) nearest = { from, to, distance }
  }
  if (!nearest || nearest.to - nearest.from > PLACES_AT_MOST) return []
  const { from, to } = nearest
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, n) => from + 1 + n)
}

/** The places where the first draws do not settle it, those nearest to one half first when there are many. */
function unsettled({ rough }: Places): readonly number[] {
  return [...rough]
    .map(([k, job]) => ({ k, off: Math.abs(shareOf(job.isOpen) - 0.5) }))
    .filter(({ off }) => off <= FAR)
    .sort((a, b) => a.off - b.off || a.k - b.k)
    .slice(0, UNSETTLED_AT_MOST)
    .map(({ k }) => k)
}

function shareOf(isOpen: Uint8Array): number {
  let open = 0
  for (const is of isOpen) open += is
  return open / isOpen.length
}

/**
 * Whether a value moves gains one way whatever else is drawn: one typed straight into its place does, a
 * chance too if in every draw no deal moves the same way between the ends.
 */
function isOneWay(
  { entry: { path } }: DriverInput,
  { votes }: InputChange,
  low: WhatIf,
  high: WhatIf,
): boolean {
  if (path.includes('quantities.')) return false
  if (votes || /\.(worth|cost)$|\.(scores|points|together)\./.test(path)) return true
  const [first, ...more] = low.effects
  const last = high.effects[0]
  return (
    path.endsWith('.chance') &&
    first !== undefined &&
    last !== undefined &&
    more.length === 0 &&
    movesOneWay(first, last)
  )
}

/** The share of margins that mean a zone, and the median of those that are margins at all; scratch is kept. */
function summariser(draws: number): (margins: Float64Array) => At {
  const some = new Float64Array(draws)
  const scratch = new Float64Array(draws)
  const half = Float64Array.of(0.5)
  const median = new Float64Array(1)
  return margins => {
    let open = 0
    let length = 0
    for (let s = 0; s < draws; s++) {
      const margin = margins[s]!
      if (margin === -Infinity) continue
      if (margin >= -GAIN_ROUNDING) open++
      some[length++] = margin
    }
    if (length > 0) fillSampleQuantiles(some.subarray(0, length), half, scratch, median)
    return { chance: open / draws, margin: length > 0 ? median[0]! : 0 }
  }
}

function isSome(margin: number): boolean {
  return margin > -Infinity
}

function admitted(found: Margins): Float64Array {
  return found.margin.filter((_, s) => found.nearest[s]! >= 0)
}

function medianOf(margins: Float64Array): number {
  if (margins.length === 0) return 0
  const median = new Float64Array(1)
  fillSampleQuantiles(margins, Float64Array.of(0.5), new Float64Array(margins.length), median)
  return median[0]!
}

function asMargins(drawn: Float64Array): Margins {
  const none = drawn.map(margin => (isSome(margin) ? margin : 0))
  return {
    margin: none,
    nearest: Int32Array.from(drawn, margin => (isSome(margin) ? 0 : -1)),
    level: null,
    binding: new Uint8Array(drawn.length),
    zone: new Uint32Array(drawn.length),
  }
}
