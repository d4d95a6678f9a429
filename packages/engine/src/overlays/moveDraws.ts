import {
  type Case,
  type InputEntry,
  type InputPath,
  type MoveId,
  moveInputsOf,
} from '@parley/model'
import type { Column, Columns } from '../sample/columns.ts'
import { columnsBeside } from '../sample/columnsBeside.ts'
import { fillUniforms } from '../sample/sampleColumns.ts'

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
  const { draws, seed, first } = columns
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
    fillUniforms(path, dimensions.get(path)!, seed, out, first)
    return out
  }
  const { column } = columnsBeside(entries, columns, uniforms)
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
