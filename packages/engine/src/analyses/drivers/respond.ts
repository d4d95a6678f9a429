import { fillSampleQuantiles, GAIN_ROUNDING } from '@parley/kernels'
import type { DriverOutput, InputPath } from '@parley/model'
import { restrictSpace } from '../../deals/makeDealSpace.ts'
import type { Margins } from '../../deals/marginAsk.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf } from '../verdict/questions.ts'
import { type Bench, makeBench } from './bench.ts'
import { VOTERS_AT_MOST } from './drawTable.ts'
import type { DriverInput } from './driverInputs.ts'
import { movesOneWay } from './effects.ts'
import type { Exactly } from './exactAnswers.ts'
import { exactly } from './exactly.ts'
import { findFlip, flipSearch, type Search } from './findFlip.ts'
import { type HeldSides, heldSides } from './heldSides.ts'
import { type InputChange, inputChange } from './inputChanges.ts'
import type { Partition } from './partitions.ts'
import { betweenTurn, type Places, shareOf, unsettled } from './places.ts'
import type { MarginJob, ZoneJob } from './tornadoPass.ts'
import type { WhatIf } from './whatIf.ts'
import { firstDraws, makeWorld } from './worlds.ts'

/** The chance of a zone and the median margin over the draws with an admissible deal; 0 when there is none. */
export type At = Readonly<{ chance: number; margin: number }>

/** How the answer moves when one input is held. */
type Response = Readonly<{
  /** At the input's 10% and 90% points. */
  ends(): { low: At; high: At }
  /** Whether a zone is more likely than not with the input held at a value. */
  isLikelyAt(value: number): boolean
  search: Search | null
}>

type Responses = Readonly<{
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
/** How far from one half the first draws settle it among places of which the nearest are asked of all. */
const FAR_ENOUGH = 0.02

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
  if (!isLaidOut(open, held))
    return {
      chance: chanceOf(exact.base),
      base: () => exact.base,
      of: i => exactResponse(inputs[i]!, exact, draws, !open.space.composed),
    }
  return quickResponses(open, output, inputs, exact, draws)
}

/** Whether draws can be laid out deal by deal for what-ifs: a list of some deals, no continuous issue, few voters. */
export function isLaidOut({ space }: OpenCase, { base }: HeldSides): boolean {
  const voters = new Set(
    base.ratifying.flatMap(of => [
      ...of.votes.map(v => v.by.party),
      ...of.vetoes.map(v => v.party),
    ]),
  )
  const isListed = !space.continuous && !space.composed
  return isListed && space.count > 0 && voters.size <= VOTERS_AT_MOST
}

/** @param isFar  whether to look past ranges on scales without ends: where deals are composed every question is dear */
function exactResponse(
  input: DriverInput,
  exact: Exactly,
  draws: number,
  isFar: boolean,
): Response {
  const read = (found: Margins): At => ({
    chance: chanceOf(found),
    margin: medianOf(admitted(found)),
  })
  const at = (value: number): At => read(exact.at(input, value, null))
  return {
    search: flipSearch(input, isTyped(input.entry.path), isFar),
    isLikelyAt: exactlyLikely(input, exact, draws),
    ends() {
      const { low, high } = input.value
      // Held at what it is in every draw, an input changes nothing.
      if (input.quantiles.length === 1) {
        const as = read(exact.base)
        return { low: as, high: as }
      }
      return { low: at(low), high: at(high) }
    },
  }
}

/** Asks the first draws, and all when those do not settle it. */
function exactlyLikely(
  input: DriverInput,
  exact: Exactly,
  draws: number,
): (value: number) => boolean {
  let first: Uint32Array | null = null
  return value => {
    if (draws > WORTH_IT * FIRST_DRAWS) {
      first ??= Uint32Array.from({ length: FIRST_DRAWS }, (_, s) => s)
      const share = exact.chance(input, value, first)
      if (Math.abs(share - 0.5) > FAR) return share > 0.5
    }
    return exact.chance(input, value, null) >= 0.5
  }
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
  const all = makeBench(makeWorld(open, output, space, draws, null), space, draws)
  const first =
    draws > WORTH_IT * FIRST_DRAWS
      ? makeBench(
          makeWorld(firstDraws(open, FIRST_DRAWS), output, space, FIRST_DRAWS, all.world),
          space,
          FIRST_DRAWS,
        )
      : null
  const { world } = all
  const margins: MarginJob[] = []
  const planned = inputs.map(input => plan(input))
  if (first) {
    // Where it has to be asked of all draws is found out on the first: the pass then takes down that alone.
    first.run([])
    for (const { closer } of planned) closer()
    if (first.isBooked()) first.run([])
  }
  for (const { settle } of planned) settle()
  const drawn = all.run(margins)
  const summary = summariser(draws)
  const base = summary(drawn)
  return {
    chance: base.chance,
    base: () => asMargins(drawn),
    of: i => planned[i]!.respond(base),
  }

  function plan(input: DriverInput): Plan {
    const { seats, makers } = world
    const change = inputChange(given, world.held, seats, input.entry.path as InputPath)
    if (change.seats.length === 0 && !change.votes)
      return answering(base => ({
        search: null,
        isLikelyAt: () => base.chance >= 0.5,
        ends: () => ({ low: base, high: base }),
      }))
    const exactly = answering(() => exactResponse(input, exact, draws, true))
    const partitions = change.seats.map(of => makers[of.seat]!.partitionFor(of))
    if (!partitions.every(of => of !== null)) return exactly
    const { low, high } = input.value
    const atLow = world.whatIf(input, change, low)
    const atHigh = low === high ? atLow : world.whatIf(input, change, high)
    if (!atLow || !atHigh) return exactly

    // A certain input is already where it is held.
    const booked = low === high ? null : ([book(atLow), book(atHigh)] as const)
    const ends =
      (base: At): Response['ends'] =>
      () => ({
        low: booked ? summary(booked[0].margins) : base,
        high: booked ? summary(booked[1].margins) : base,
      })
    const search = flipSearch(input, isOneWay(input, change, atLow, atHigh))
    if (!search) return answering(base => ({ search, isLikelyAt: () => false, ends: ends(base) }))
    const asked = { input, change, search }
    const counted = byCounting(asked, partitions, atLow)
    const { closer, settle, isLikelyAt } = counted ?? byPlaces(asked)
    return { closer, settle, respond: base => ({ search, isLikelyAt, ends: ends(base) }) }
  }

  function book(whatIf: WhatIf): MarginJob {
    const job = { whatIf, margins: new Float64Array(draws) }
    margins.push(job)
    return job
  }

  /** For an input whose chances can be counted from what a pass takes down. */
  function byCounting(
    { input, change, search }: Asked,
    partitions: readonly Partition[],
    example: WhatIf,
  ): Deciding | null {
    const rough = first?.ledger.counterFor(change, partitions, example) ?? null
    if (first && !rough) return null
    let full = first ? null : all.ledger.counterFor(change, partitions, example)
    if (!first && !full) return null
    const roughly = remembered((value: number): number => {
      const whatIf = first!.world.whatIf(input, change, value)
      return whatIf ? rough!(whatIf) / FIRST_DRAWS : 0.5
    })
    const isFar = (value: number): boolean => first !== null && Math.abs(roughly(value) - 0.5) > FAR
    return {
      closer: () => {},
      settle() {
        if (!first) return
        let isSettled = true
        const isOther = (value: number): boolean => {
          if (!isFar(value)) isSettled = false
          return roughly(value) >= 0.5
        }
        findFlip(input, search, isOther)
        if (!isSettled) full = all.ledger.counterFor(change, partitions, example)
      },
      isLikelyAt(value) {
        if (isFar(value)) return roughly(value) > 0.5
        const whatIf = full && world.whatIf(input, change, value)
        return (whatIf ? full!(whatIf) / draws : chanceOf(exact.at(input, value, null))) >= 0.5
      },
    }
  }

  /** For an input that touches several parties: at the places of its search, then nearer the turn. */
  function byPlaces({ input, change, search }: Asked): Deciding {
    const made: Places = { search, median: input.value.median, rough: new Map(), full: new Map() }
    const into = first ? made.rough : made.full
    const bookAt = (bench: Bench, jobs: Map<number, ZoneJob>, ks: Iterable<number>): void => {
      for (const k of ks) {
        const whatIf = bench.world.whatIf(input, change, search.grid.at(k))
        if (whatIf) jobs.set(k, bench.book(whatIf))
      }
    }
    bookAt(first ?? all, into, new Set([...search.inside, ...search.outside]))
    const exactly = exactlyLikely(input, exact, draws)
    return {
      closer: () => {
        if (first)
          bookAt(
            first,
            made.rough,
            betweenTurn(made).filter(k => !made.rough.has(k)),
          )
      },
      settle: () => {
        if (first) bookAt(all, made.full, unsettled(made, FAR))
      },
      isLikelyAt(value) {
        const k = search.grid.nearest(value)
        const full = made.full.get(k)
        if (full) return shareOf(full.isOpen) >= 0.5
        const rough = made.rough.get(k)
        const share = rough ? shareOf(rough.isOpen) : 0.5
        return Math.abs(share - 0.5) > FAR_ENOUGH ? share > 0.5 : exactly(value)
      },
    }
  }
}

type Asked = Readonly<{ input: DriverInput; change: InputChange; search: Search }>

/** How an input's side of one half is decided: what is booked after the first draws, and the answer. */
type Deciding = Readonly<{
  /** Books what the first draws are asked a second time. */
  closer(): void
  /** Books what all draws are asked. */
  settle(): void
  isLikelyAt(value: number): boolean
}>
type Plan = Omit<Deciding, 'isLikelyAt'> & Readonly<{ respond(base: At): Response }>

function answering(respond: (base: At) => Response): Plan {
  return { closer: () => {}, settle: () => {}, respond }
}

export function remembered(of: (value: number) => number): (value: number) => number {
  const known = new Map<number, number>()
  return value => {
    const before = known.get(value)
    if (before !== undefined) return before
    const made = of(value)
    known.set(value, made)
    return made
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
  if (votes || isTyped(path)) return true
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

/** Whether a value stands for itself: all that it moves, it moves the way it goes. */
function isTyped(path: string): boolean {
  return !path.includes('quantities.') && /\.(worth|cost)$|\.(scores|points|together)\./.test(path)
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
