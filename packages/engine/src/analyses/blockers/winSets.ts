import { SHARE_ROUNDING } from '@parley/kernels'
import type { InputPath, WinSet } from '@parley/model'
import { valueIn } from '../../deals/valueIn.ts'
import { centralColumns } from '../../sample/sampleColumns.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { smallestSets } from './smallestSets.ts'

/** Voters among whom every set is looked at. */
const LOOKED_AMONG = 16
const SHOWN = 10

/** Per decider that needs ratification: the smallest sets of voters whose yes is enough (Putnam 1988). */
export function winSetsOf({ given, analyst }: OpenCase): readonly WinSet[] {
  const central = centralColumns(given)
  const { draws } = analyst.columns
  return given.ratification.map(({ of, votes, vetoes }): WinSet => {
    const needsAt = `ratified_by.${of}.needs` as InputPath
    const shareAt = votes.map(({ by }) => `ratified_by.${of}.votes.${by}` as InputPath)
    const needs = valueIn(central.column(needsAt), 0)
    const shares = shareAt.map(path => valueIn(central.column(path), 0))
    const total = (set: readonly number[]): number => set.reduce((sum, v) => sum + shares[v]!, 0)
    const all = votes.map((_, v) => v)
    const isEnough = (set: readonly number[]): boolean => total(set) >= needs - SHARE_ROUNDING
    const canPass = isEnough(all)
    const among = votes.length <= LOOKED_AMONG
    const sets = canPass && among ? smallestSets(votes.length, votes.length, isEnough) : []
    const ordered = [...sets].sort((x, y) => x.length - y.length || total(y) - total(x))
    return {
      of,
      needs,
      vetoes,
      sets: ordered.slice(0, SHOWN).map(set => {
        let enough = 0
        for (let s = 0; s < draws; s++) {
          const yes = set.reduce(
            (sum, v) => sum + valueIn(analyst.columns.column(shareAt[v]!), s),
            0,
          )
          if (yes >= valueIn(analyst.columns.column(needsAt), s) - SHARE_ROUNDING) enough++
        }
        return { voters: set.map(v => votes[v]!.by), share: total(set), enough: enough / draws }
      }),
      count: sets.length,
      canPass,
    }
  })
}
