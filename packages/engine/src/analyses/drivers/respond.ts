import { fillSampleQuantiles, GAIN_ROUNDING } from '@parley/kernels'
import type { InputPath } from '@parley/model'
import { restrictSpace } from '../../deals/makeDealSpace.ts'
import type { Margins } from '../../deals/margins.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { Columns } from '../../sample/columns.ts'
import type { Eyes } from '../../views/eyes.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf } from '../verdict/questions.ts'
import { chanceBetween } from './chanceBetween.ts'
import { layOutDraws, VOTERS_AT_MOST, voteTerms } from './drawTable.ts'
import type { DriverInput } from './driverInputs.ts'
import { effectMaker, movesOneWay } from './effects.ts'
import { type Exactly, openDraws } from './exactly.ts'
import { flipSearch, type Search } from './findFlip.ts'
import type { HeldSides } from './heldSides.ts'
import { type InputChange, inputChange } from './inputChanges.ts'
import type { Partition } from './partitions.ts'
import { countOpen, makeReach, type Reach } from './reach.ts'
import { driverSeats } from './seats.ts'
import { countOnStairs, type KeptStairs, keepStairs } from './stairs.ts'
import { isShift, type MarginJob, tornadoPass, type ZoneJob } from './tornadoPass.ts'
import { countRatified, PATTERN_VOTERS, type VoteReach } from './voteReach.ts'
import type { WhatIf } from './whatIf.ts'

/** The chance of a zone and the median margin over the draws with an admissible deal; 0 when there is none. */
export type At = Readonly<{ chance: number; margin: number }>

/** How the answer moves when one input is held. */
export type Response = Readonly<{
  /** At the input's 10% and 90% points. */
  ends(): { low: At; high: At }
  chanceAt(value: number): number
  search: Search | null
}>

export type Responses = Readonly<{
  chance: number
  /** The margins as drawn: which draws have an admissible deal, and how large the margin is there. */
  base(): Margins
  of(input: number): Response
}>

/**
 * Works out how every input moves the answer.
 *
 * Most inputs touch one party, and move all its worths of one kind of deal alike: those are answered
 * in one pass over the draws, and their chance at any other value from what that pass took down. An
 * input that touches several parties so is answered at the places of its search on the same pass.
 * Whatever is left (a mean of included scores, a risk attitude with a discount, several issues at
 * once, a continuous issue) goes through every deal again at every value.
 */
export function respond(
  open: OpenCase,
  held: HeldSides,
  inputs: readonly DriverInput[],
  exact: Exactly,
  draws: number,
): Responses {
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
      of: i => exactResponse(inputs[i]!, exact),
    }
  return quickResponses(open, held, inputs, exact, draws)
}

function exactResponse(input: DriverInput, exact: Exactly): Response {
  const search = flipSearch(input, false)
  const at = (value: number): Margins => exact.at(input, value, null)
  const known = [input.value.low, input.value.high].map(value => ({ value, found: at(value) }))
  const chanceAt = chanceBetween(
    known.map(({ value, found }) => ({ value, isOpen: openDraws(found) })),
    (value, among) => openDraws(exact.at(input, value, among)),
  )
  const end = (found: Margins): At => ({
    chance: chanceOf(found),
    margin: medianOf(admitted(found)),
  })
  return {
    search,
    chanceAt,
    ends: () => ({ low: end(known[0]!.found), high: end(known[1]!.found) }),
  }
}

function quickResponses(
  open: OpenCase,
  held: HeldSides,
  inputs: readonly DriverInput[],
  exact: Exactly,
  draws: number,
): Responses {
  const { given } = open
  const space = restrictSpace(open.space, admissibleDeals(open.space, given, true))
  const seats = driverSeats(space, given, held)
  const deciders = held.base.deciders.length
  const voterOf = (party: string): number =>
    seats.findIndex((seat, i) => i >= deciders && seat.party === party) - deciders
  const layout = layOutDraws(space, seats, deciders, voteTerms(held.base.ratifying, voterOf))
  const makers = seats.map((seat, place) => effectMaker(space, given, seat, place, draws))
  const whatIfOf = (input: DriverInput, change: InputChange, value: number): WhatIf | null => {
    const path = input.entry.path as InputPath
    const columns = columnsPerEyes(held, path, value)
    const effects = change.seats.map(of => makers[of.seat]!.make(of, columns(seats[of.seat]!.eyes)))
    if (!effects.every(effect => effect !== null)) return null
    const votes = change.votes ? voteTerms(held.with(path, value).ratifying, voterOf) : null
    return { effects, votes }
  }

  const margins: MarginJob[] = []
  const zones: ZoneJob[] = []
  const reaches: Reach[] = []
  let votes: VoteReach | null = null
  let stairs: KeptStairs | null = null
  const planned = inputs.map(input => {
    const change = inputChange(given, held, seats, input.entry.path as InputPath)
    return plan(input, change)
  })
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
        chanceAt: () => base.chance,
        ends: () => ({ low: base, high: base }),
      })
    if (!partitions.every(of => of !== null)) return () => exactResponse(input, exact)
    const { low, high } = input.value
    const atLow = whatIfOf(input, change, low)
    const atHigh = low === high ? atLow : whatIfOf(input, change, high)
    if (!atLow || !atHigh) return () => exactResponse(input, exact)
    const search = flipSearch(input, isOneWay(input, change, atLow, atHigh))
    // A certain input is already where it is held.
    const booked = low === high ? null : [bookMargins(atLow), bookMargins(atHigh)]
    const endsFrom = (base: At) => () => ({
      low: booked ? summary(booked[0]!.margins) : base,
      high: booked ? summary(booked[1]!.margins) : base,
    })
    const count = counterFor(change, partitions, atLow)
    if (count) {
      const chanceAt = (value: number): number => {
        const whatIf = whatIfOf(input, change, value)
        return whatIf ? count(whatIf) / draws : chanceOf(exact.at(input, value, null))
      }
      return base => ({ search, chanceAt, ends: endsFrom(base) })
    }
    const looked = search
      ? [...new Set([...search.inside, ...search.outside])].map(k => search.grid.at(k))
      : []
    const known = looked.flatMap(value => {
      const whatIf = whatIfOf(input, change, value)
      return whatIf ? [{ value, isOpen: bookZone(whatIf).isOpen }] : []
    })
    const ask = (value: number, among: Uint32Array | null): Uint8Array =>
      openDraws(exact.at(input, value, among))
    return base => ({ search, chanceAt: chanceBetween(known, ask), ends: endsFrom(base) })
  }

  /** Counts the draws with a zone under a what-if, from what the pass takes down; null where it cannot. */
  function counterFor(
    { seats: touched, votes: touchesVotes }: InputChange,
    partitions: readonly Partition[],
    example: WhatIf,
  ): ((whatIf: WhatIf) => number) | null {
    const [only, ...others] = touched
    if (touchesVotes) {
      if (only || seats.length - deciders > PATTERN_VOTERS) return null
      votes ??= { patterns: new Uint32Array(draws) }
      const reach = votes
      return whatIf => countRatified(reach, layout.table.voters, whatIf.votes!)
    }
    if (only && others.length === 0) {
      const reach = reachOf(only.seat, partitions[0]!)
      return whatIf => countOpen(reach, whatIf.effects[0]!, draws)
    }
    if (deciders !== 2 || !isShift(example, deciders)) return null
    stairs ??= keepStairs(draws)
    const kept = stairs
    return ({ effects }) =>
      countOnStairs(
        kept,
        effects.find(of => of.seat === 0) ?? makers[0]!.base,
        effects.find(of => of.seat === 1) ?? makers[1]!.base,
      )
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

/** Columns with an input held, made once per pair of eyes. */
function columnsPerEyes(held: HeldSides, path: InputPath, value: number): (eyes: Eyes) => Columns {
  const known = new Map<Eyes, Columns>()
  return eyes => {
    const columns = known.get(eyes) ?? held.columnsWith(eyes, path, value)
    known.set(eyes, columns)
    return columns
  }
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
