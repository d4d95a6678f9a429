import type { DriverOutput, InputPath } from '@parley/model'
import { restrictSpace } from '../../deals/makeDealSpace.ts'
import { admissibleDeals } from '../../deals/redLines.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf } from '../verdict/questions.ts'
import { type Bench, makeBench } from './bench.ts'
import type { DriverInput } from './driverInputs.ts'
import type { Exactly } from './exactAnswers.ts'
import { exactlyLikely, exactResponse } from './exactResponse.ts'
import { findFlip, flipSearch, type Search } from './findFlip.ts'
import { type InputChange, inputChange } from './inputChanges.ts'
import { asMargins, summariser } from './marginSummary.ts'
import { isOneWay } from './oneWay.ts'
import type { Partition } from './partitions.ts'
import { betweenTurn, type Places, shareOf, unsettled } from './places.ts'
import { remembered } from './remembered.ts'
import type { At, Response, Responses } from './response.ts'
import { FAR, FIRST_DRAWS, WORTH_IT } from './roughly.ts'
import type { MarginJob, ZoneJob } from './tornadoPass.ts'
import type { WhatIf } from './whatIf.ts'
import { firstDraws, makeWorld } from './worlds.ts'

/** How far from one half the first draws settle it among places of which the nearest are asked of all. */
const FAR_ENOUGH = 0.02

/** How the answer moves with each input, from as few passes over the draws as will do; see `respond`. */
export function quickResponses(
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
