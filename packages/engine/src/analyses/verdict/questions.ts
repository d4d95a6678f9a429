import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { type MarginAsk, type Margins, margins } from '../../deals/margins.ts'
import type { Side } from '../../deals/Sides.ts'
import { valueIn } from '../../deals/valueIn.ts'

/** Asks about one space, each computed once: asks that read the same tables and columns share an answer. */
export type Questions = Readonly<{
  /** Answers in the order asked, all new ones in one pass over the draws. Equal asks get the same object. */
  answer(asks: readonly MarginAsk[]): readonly Margins[]
  /**
   * The chance of a zone under asks that leave no deal out that `than` admits: draws in which that one
   * has a zone are not gone through again. `than` must have been answered.
   */
  chancesWider(asks: readonly MarginAsk[], than: MarginAsk): readonly number[]
  /**
   * The chance of a zone under asks that differ from `from` in what some sides see. Where only no-deal
   * values do, a draw is gone through again only if the change in them could open or close its zone.
   * `from` must have been answered.
   */
  chancesNear(asks: readonly MarginAsk[], from: MarginAsk): readonly number[]
}>

export function makeQuestions(space: DealSpace, given: Case, draws: number): Questions {
  const known = new Map<string, Margins>()
  const ids = new Map<object, number>()
  const id = (of: object | number): string => {
    if (typeof of === 'number') return `=${of}`
    if (!ids.has(of)) ids.set(of, ids.size)
    return `#${ids.get(of)}`
  }
  const sideKey = ({ party, worth, noDeal }: Side): string => `${party} ${id(worth)} ${id(noDeal)}`
  const ratifyingKey = ({ sides, ratification }: MarginAsk): string =>
    (ratification ? sides.ratifying : [])
      .flatMap(of => [
        `${of.of} ${id(of.needs)}`,
        ...of.votes.map(vote => `+ ${sideKey(vote.by)} ${id(vote.share)}`),
        ...of.vetoes.map(veto => `! ${sideKey(veto)}`),
      ])
      .join('; ')
  const keyOf = (ask: MarginAsk): string =>
    [ask.redLines, ...ask.sides.deciders.map(sideKey), ratifyingKey(ask)].join('; ')

  const answer = (asks: readonly MarginAsk[]): readonly Margins[] => {
    const keys = asks.map(keyOf)
    const fresh = new Map<string, MarginAsk>()
    asks.forEach((ask, i) => {
      if (!known.has(keys[i]!)) fresh.set(keys[i]!, ask)
    })
    if (fresh.size > 0) {
      const found = margins(space, given, draws, [...fresh.values()])
      ;[...fresh.keys()].forEach((name, i) => {
        known.set(name, found[i]!)
      })
    }
    return keys.map(name => known.get(name)!)
  }

  /** Sure open draws are counted; the doubtful ones are asked. */
  const chanceWith = (asks: readonly MarginAsk[], sure: number, doubtful: number[]): number[] => {
    const among = Uint32Array.from(doubtful)
    const found = among.length === 0 ? null : margins(space, given, draws, asks, among)
    return asks.map((_, i) => {
      let open = sure
      if (found) for (const s of among) if (isOpenIn(found[i]!, s)) open++
      return open / draws
    })
  }

  return {
    answer,
    chancesWider(asks, than) {
      const [before] = answer([than])
      const closed: number[] = []
      for (let s = 0; s < draws; s++) if (!isOpenIn(before!, s)) closed.push(s)
      return chanceWith(asks, draws - closed.length, closed)
    },
    chancesNear(asks, from) {
      const [before] = answer([from])
      const isNew = asks.filter(ask => !known.has(keyOf(ask)))
      const shifted = isNew.filter(ask => isShift(from, ask) && sameVoters(from, ask))
      answer(isNew.filter(ask => !shifted.includes(ask)))
      return asks.map(ask => {
        const found = known.get(keyOf(ask))
        if (found) return chanceOf(found)
        const { sure, doubtful } = sortDraws(before!, from, ask)
        return chanceWith([ask], sure, doubtful)[0]!
      })
    },
  }

  function sameVoters(a: MarginAsk, b: MarginAsk): boolean {
    return a.redLines === b.redLines && ratifyingKey(a) === ratifyingKey(b)
  }
}

/** Whether two asks differ in the deciders' no-deal values at most. */
function isShift(a: MarginAsk, b: MarginAsk): boolean {
  return a.sides.deciders.every((side, i) => side.worth === b.sides.deciders[i]!.worth)
}

/** Further from zero than this, rounding in a bound cannot matter. */
const clear = 1e-6

/**
 * Which draws a change in no-deal values leaves surely open, and which it leaves in doubt.
 *
 * Every gain of a decider moves by the fall of its no-deal value, so δ moves by no less than the
 * smallest of these falls and no more than the largest.
 */
function sortDraws(
  before: Margins,
  from: MarginAsk,
  to: MarginAsk,
): { sure: number; doubtful: number[] } {
  const doubtful: number[] = []
  let sure = 0
  for (let s = 0; s < before.margin.length; s++) {
    // The same deals are admissible: none stays none.
    if (before.nearest[s]! < 0) continue
    let least = Infinity
    let most = -Infinity
    for (let i = 0; i < from.sides.deciders.length; i++) {
      const fall =
        valueIn(from.sides.deciders[i]!.noDeal, s) - valueIn(to.sides.deciders[i]!.noDeal, s)
      if (fall < least) least = fall
      if (fall > most) most = fall
    }
    if (before.margin[s]! + least > clear) sure++
    else if (before.margin[s]! + most >= -clear) doubtful.push(s)
  }
  return { sure, doubtful }
}

/** Whether there is a zone in a draw. */
export function isOpenIn(found: Margins, draw: number): boolean {
  return found.nearest[draw]! >= 0 && found.margin[draw]! >= -GAIN_ROUNDING
}

/** Share of draws in which there is a zone. */
export function chanceOf(found: Margins): number {
  let open = 0
  for (let s = 0; s < found.margin.length; s++) if (isOpenIn(found, s)) open++
  return open / found.margin.length
}
