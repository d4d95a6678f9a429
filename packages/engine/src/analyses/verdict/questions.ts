import { GAIN_ROUNDING } from '@parley/kernels'
import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import type { MarginAsk, Margins } from '../../deals/marginAsk.ts'
import { margins } from '../../deals/margins.ts'
import { naming } from '../../deals/naming.ts'
import type { Side } from '../../deals/Sides.ts'
import { valueIn } from '../../deals/valueIn.ts'
import { finish, type Steps } from '../../runners/Steps.ts'

/** Asks about one space, each computed once: asks that read the same tables and columns share an answer. */
export type Questions = Readonly<{
  /**
   * Answers in the order asked, all new ones in one pass over the draws. Equal asks get the same object.
   *
   * @param alsoChances  asks of which only the chance will be wanted, taken along on the pass
   */
  answer(asks: readonly MarginAsk[], alsoChances?: readonly MarginAsk[]): readonly Margins[]
  /** The same, in steps of a bounded number of deals. */
  answering(
    asks: readonly MarginAsk[],
    alsoChances: readonly MarginAsk[],
  ): Steps<readonly Margins[]>
  /** Shares of draws with a zone. Whatever was not asked before is, in one pass. */
  chances(asks: readonly MarginAsk[]): readonly number[]
  /**
   * The same under asks that leave no deal out that `than` admits: draws in which that one has a zone
   * are not gone through again. `than` must have been answered.
   */
  chancesWider(asks: readonly MarginAsk[], than: MarginAsk): readonly number[]
  /**
   * The same under asks of which some differ from `from` in the no-deal values of deciders only: of those,
   * a draw is gone through only if the change could open or close its zone. `from` must have been answered.
   */
  chancesNear(asks: readonly MarginAsk[], from: MarginAsk): readonly number[]
  /** Whether two asks differ in the no-deal values of deciders at most. */
  isShift(from: MarginAsk, to: MarginAsk): boolean
}>

/** Questions to the deals of a case, each answered once however often it is asked. */
export function makeQuestions(space: DealSpace, given: Case, draws: number): Questions {
  const known = new Map<string, Margins>()
  const chanceAt = new Map<string, number>()
  const id = naming()
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

  function* answering(
    asks: readonly MarginAsk[],
    alsoChances: readonly MarginAsk[],
  ): Steps<readonly Margins[]> {
    const keys = asks.map(keyOf)
    const fresh = new Map<string, MarginAsk>()
    asks.forEach((ask, i) => {
      if (!known.has(keys[i]!)) fresh.set(keys[i]!, ask)
    })
    const light = new Map<string, MarginAsk>()
    for (const ask of alsoChances) {
      const key = keyOf(ask)
      if (!known.has(key) && !fresh.has(key) && !chanceAt.has(key))
        light.set(key, { ...ask, countsZone: false })
    }
    const names = [...fresh.keys(), ...light.keys()]
    if (names.length > 0) {
      const found = yield* inChunks(space, given, draws, [...fresh.values(), ...light.values()])
      names.forEach((name, i) => {
        if (i < fresh.size) known.set(name, found[i]!)
        else chanceAt.set(name, chanceOf(found[i]!))
      })
    }
    return keys.map(name => known.get(name)!)
  }

  const answer: Questions['answer'] = (asks, alsoChances = []) =>
    finish(answering(asks, alsoChances))

  const chances: Questions['chances'] = asks => {
    answer([], asks)
    return asks.map(keyOf).map(key => chanceAt.get(key) ?? chanceOf(known.get(key)!))
  }

  /** Sure open draws are counted; the doubtful ones are asked. */
  const chancesAmong = (
    asks: readonly MarginAsk[],
    sure: number,
    doubtful: readonly number[],
  ): number[] => {
    const among = Uint32Array.from(doubtful)
    if (among.length === 0) return asks.map(() => sure / draws)
    const light = asks.map(ask => ({ ...ask, countsZone: false }))
    return margins(space, given, draws, light, among).map(found => {
      let open = sure
      for (const s of among) if (isOpenIn(found, s)) open++
      return open / draws
    })
  }

  const isShift: Questions['isShift'] = (from, to) =>
    from.redLines === to.redLines &&
    ratifyingKey(from) === ratifyingKey(to) &&
    from.sides.deciders.every((side, i) => side.worth === to.sides.deciders[i]!.worth)

  return {
    answer,
    answering,
    chances,
    isShift,
    chancesWider(asks, than) {
      const [before] = answer([than])
      const closed: number[] = []
      for (let s = 0; s < draws; s++) if (!isOpenIn(before!, s)) closed.push(s)
      return chancesAmong(asks, draws - closed.length, closed)
    },
    chancesNear(asks, from) {
      const [before] = answer([from])
      const isNear = (ask: MarginAsk): boolean => {
        const key = keyOf(ask)
        return !known.has(key) && !chanceAt.has(key) && isShift(from, ask)
      }
      for (const ask of asks)
        if (isNear(ask)) {
          const { sure, doubtful } = sortDraws(before!, from, ask)
          chanceAt.set(keyOf(ask), chancesAmong([ask], sure, doubtful)[0]!)
        }
      return chances(asks)
    },
  }
}

/** Deals gone through between two steps: about a tenth of a second. */
const dealsPerStep = 2e7

/** Deals that might be gone through in the time that composing a draw takes, or thereabouts. */
const COMPOSING = 40_000

/** Margins over all draws, some draws at a time when there are many deals to go through. */
function* inChunks(
  space: DealSpace,
  given: Case,
  draws: number,
  asks: readonly MarginAsk[],
): Steps<readonly Margins[]> {
  const perDraw = space.composed ? COMPOSING : space.count * Math.max(1, space.cells.length)
  const work = perDraw * draws * asks.length
  const chunk = Math.max(1, Math.ceil(draws / Math.ceil(work / dealsPerStep)))
  if (chunk >= draws || asks.every(isCertain)) return margins(space, given, draws, asks)
  let found: readonly Margins[] | null = null
  for (let from = 0; from < draws; from += chunk) {
    const among = Uint32Array.from({ length: Math.min(chunk, draws - from) }, (_, k) => from + k)
    const part = margins(space, given, draws, asks, among)
    if (found) found.forEach((into, i) => copyDraws(part[i]!, into, from, from + among.length))
    else found = part
    yield Math.min(1, (from + chunk) / draws)
  }
  return found!
}

/** One draw then speaks for all, and there is nothing to divide. */
function isCertain({ sides }: MarginAsk): boolean {
  const isFixed = (side: Side): boolean => side.worth.isConstant && typeof side.noDeal === 'number'
  return (
    sides.deciders.every(isFixed) &&
    sides.ratifying.every(
      of =>
        typeof of.needs === 'number' &&
        of.vetoes.every(isFixed) &&
        of.votes.every(vote => typeof vote.share === 'number' && isFixed(vote.by)),
    )
  )
}

function copyDraws(part: Margins, into: Margins, from: number, to: number): void {
  into.margin.set(part.margin.subarray(from, to), from)
  into.nearest.set(part.nearest.subarray(from, to), from)
  into.binding.set(part.binding.subarray(from, to), from)
  into.zone.set(part.zone.subarray(from, to), from)
  if (part.level) into.level?.set(part.level.subarray(from, to), from)
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
