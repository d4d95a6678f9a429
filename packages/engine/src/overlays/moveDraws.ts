import {
  type Case,
  type InputEntry,
  type InputPath,
  type MoveId,
  moveInputsOf,
} from '@parley/model'
import { scaleOf } from '../sample/bounds.ts'
import {
  type Column,
  type Columns,
  derivedColumn,
  fillUniforms,
  readsOf,
} from '../sample/columns.ts'
import { quantileOf } from '../sample/quantileOf.ts'

/** The numbers of moves over the draws of a case, drawn when they are first asked for. */
export type MoveDraws = Readonly<{
  column(path: InputPath): Column
  /** 1 in draws in which the move works, whatever becomes of what it needs; null for all of them. */
  works(move: MoveId): Uint8Array | null
}>

/**
 * Draws the inputs of moves, [M9]: Sobol dimensions after those of the case, in file order, and one more for
 * whether each move works, each scrambled by a hash of seed and path. No draw of the case moves.
 *
 * @param columns  those of the case, which formulas in moves read
 */
export function moveDraws(given: Case, columns: Columns): MoveDraws {
  const { draws, seed } = columns
  const entries = new Map<InputPath, InputEntry>(
    moveInputsOf(given).map(entry => [entry.path, entry]),
  )
  const dimensions = new Map<string, number>()
  const place = (path: string): void => {
    dimensions.set(path, columns.dimensions.size + dimensions.size)
  }
  for (const { id } of given.moves) {
    for (const path of entries.keys()) if (path.startsWith(`moves.${id}.`)) place(path)
    place(`moves.${id}.works`)
  }
  for (const path of entries.keys()) if (path.startsWith('move_costs.')) place(path)

  const uniforms = (path: string): Float64Array => {
    const out = new Float64Array(draws)
    fillUniforms(path, dimensions.get(path)!, seed, out)
    return out
  }
  const draw = (path: InputPath): Column => {
    const entry = entries.get(path)
    if (!entry) throw new Error(`moveDraws: ${path} is no input of a move`)
    const { estimate } = entry.input
    if (estimate.kind === 'rest') throw new Error(`moveDraws: rest stands in ${path}`)
    if (estimate.kind === 'formula')
      return derivedColumn(entry, readsOf(columns.entries, entry), columns.column)
    const quantile = quantileOf(estimate, scaleOf(entry))
    return typeof quantile === 'number' ? quantile : uniforms(path).map(quantile)
  }
  const known = new Map<InputPath, Column>()
  const column = (path: InputPath): Column => {
    const found = known.get(path) ?? draw(path)
    known.set(path, found)
    return found
  }
  const worked = new Map<MoveId, Uint8Array | null>()
  return {
    column,
    works(move) {
      const found = worked.get(move)
      if (found !== undefined) return found
      const chance = column(`moves.${move}.chance` as InputPath)
      const made =
        chance === 1
          ? null
          : Uint8Array.from(uniforms(`moves.${move}.works`), (u, s) =>
              Number(u < (typeof chance === 'number' ? chance : chance[s]!)),
            )
      worked.set(move, made)
      return made
    },
  }
}
