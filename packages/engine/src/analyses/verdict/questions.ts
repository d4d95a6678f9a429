import type { Case } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { type MarginAsk, type Margins, margins } from '../../deals/margins.ts'
import type { Side } from '../../deals/Sides.ts'
import { isOpen } from '../../sample/rounding.ts'

/** Asks about one space, each computed once: asks that read the same tables and columns share an answer. */
export type Questions = Readonly<{
  /** Answers in the order asked, all new ones in one pass over the draws. Equal asks get the same object. */
  answer(asks: readonly MarginAsk[]): readonly Margins[]
}>

export function makeQuestions(space: DealSpace, given: Case, draws: number): Questions {
  const known = new Map<string, Margins>()
  const ids = new Map<object, number>()
  const id = (of: object | number): string => {
    if (typeof of === 'number') return `=${of}`
    if (!ids.has(of)) ids.set(of, ids.size)
    return `#${ids.get(of)}`
  }
  const side = ({ party, worth, noDeal }: Side): string => `${party} ${id(worth)} ${id(noDeal)}`
  const key = ({ sides, redLines, ratification }: MarginAsk): string =>
    [
      redLines,
      ...sides.deciders.map(side),
      ...(ratification ? sides.ratifying : []).flatMap(of => [
        `/ ${of.of} ${id(of.needs)}`,
        ...of.votes.map(vote => `+ ${side(vote.by)} ${id(vote.share)}`),
        ...of.vetoes.map(veto => `! ${side(veto)}`),
      ]),
    ].join('; ')

  return {
    answer(asks) {
      const keys = asks.map(key)
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
    },
  }
}

/** Whether there is a zone in a draw. */
export function isOpenIn(found: Margins, draw: number): boolean {
  return found.nearest[draw]! >= 0 && isOpen(found.margin[draw]!)
}

/** Share of draws in which there is a zone. */
export function chanceOf(found: Margins): number {
  let open = 0
  for (let s = 0; s < found.margin.length; s++) if (isOpenIn(found, s)) open++
  return open / found.margin.length
}
