import type { Case, InputPath, Move, OpeningsAsk, PartyId, Spread } from '@parley/model'
import type { MoveDraws } from '../../overlays/moveDraws.ts'
import type { Column } from '../../sample/columns.ts'
import { spreadOf } from '../../sample/spreadOf.ts'

/** What moves cost and may cost, [C2]: medians, in the file's unit; or each 1 where the file gives no costs. */
export type SetCosts = Readonly<{
  unit: string | null
  /** Moves whose cost is known. */
  costed: readonly Move[]
  uncosted: readonly Move[]
  costOf(move: Move): number
  /** What a sum of costs may come to; null when moves are counted. */
  spreadOf(moves: readonly Move[]): Spread | null
  budgets: readonly Readonly<{ party: PartyId; amount: number }>[]
  total: number
}>

export function setCosts(
  given: Case,
  draws: MoveDraws,
  ask: Pick<OpeningsAsk, 'budget'>,
): SetCosts {
  const costs = given.moveCosts
  const isCosted = costs !== null && given.moves.some(move => move.cost !== null)
  const medianOf = (path: string): number => spreadOf(draws.column(path as InputPath)).median
  if (!isCosted)
    return {
      unit: null,
      costed: given.moves,
      uncosted: [],
      costOf: () => 1,
      spreadOf: () => null,
      budgets: [],
      total: ask.budget ?? Infinity,
    }
  const costOf = (move: Move): number => medianOf(`moves.${move.id}.cost`)
  return {
    unit: costs.unit,
    costed: given.moves.filter(move => move.cost !== null),
    uncosted: given.moves.filter(move => move.cost === null),
    costOf,
    spreadOf(moves) {
      const columns = moves.map(move => draws.column(`moves.${move.id}.cost` as InputPath))
      const median = moves.reduce((sum, move) => sum + costOf(move), 0)
      return { ...spreadOf(sum(columns)), median }
    },
    budgets: costs.budgets.map(({ party }) => ({
      party,
      amount: medianOf(`move_costs.budgets.${party}`),
    })),
    total: ask.budget ?? (costs.total === null ? Infinity : medianOf('move_costs.total')),
  }
}

function sum(columns: readonly Column[]): Column {
  const longest = columns.reduce<number>((n, of) => (typeof of === 'number' ? n : of.length), 0)
  const at = (s: number): number =>
    columns.reduce<number>((total, of) => total + (typeof of === 'number' ? of : of[s]!), 0)
  return longest === 0 ? at(0) : Float64Array.from({ length: longest }, (_, s) => at(s))
}
