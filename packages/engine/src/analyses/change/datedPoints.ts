import type { DatedEnd, InputPath } from '@parley/model'
import type { Overlay } from '../../overlays/Overlay.ts'
import { openOverlays } from '../../overlays/openOverlays.ts'
import { within } from '../../runners/Steps.ts'
import type { Column } from '../../sample/columns.ts'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf } from '../verdict/questions.ts'
import { countCells, likeliest } from '../verdict.ts'
import { type ChangePoints, marginSpread, nameOf, pointsUnder, setsAtOnce } from './changePoints.ts'
import type { DatedInput } from './datedInputs.ts'

type Judged = Pick<DatedEnd['verdict'], 'exists' | 'recognised' | 'cell'>

/**
 * What a case concludes at the first of two dates with any set of what moved put to what it is at the second.
 *
 * @param inputs  everything that moves
 * @param moved   which of them are other at the second date: a set is of indices into these
 */
export function datedPoints(
  open: OpenCase,
  inputs: readonly DatedInput[],
  moved: readonly number[],
): ChangePoints & Readonly<{ judged(set: readonly number[]): Judged }> {
  const overlays = openOverlays(open)
  const { draws } = open.analyst.columns
  const points = pointsUnder(overlays)
  const overlayOf = (set: readonly number[]): Overlay => {
    const over = new Set(set.map(i => moved[i]!))
    const columns = new Map<InputPath, Column>()
    inputs.forEach(({ path, from, to }, i) => {
      columns.set(path, over.has(i) ? to : from)
    })
    return { columns }
  }
  const known = new Map<string, ReturnType<ChangePoints['at']>>()
  return {
    at(set) {
      const found = known.get(nameOf(set))
      if (!found) throw new Error(`datedPoints: ${nameOf(set)} has not been asked`)
      return found
    },
    asked: () => known.size,
    *ask(sets) {
      const fresh = [...new Map(sets.map(set => [nameOf(set), set]))].filter(
        ([name]) => !known.has(name),
      )
      const most = setsAtOnce(draws)
      for (let from = 0; from < fresh.length; from += most) {
        const some = fresh.slice(from, from + most)
        const asked = some.map(([, set]) => overlayOf(set))
        const share = (from + some.length) / fresh.length
        const found = yield* within(points(asked), from / fresh.length, share)
        some.forEach(([name], i) => {
          known.set(name, found[i]!)
        })
      }
    },
    judged(set) {
      const overlay = overlayOf(set)
      const exists = overlays.margins(overlay, 'exists')
      const recognised = overlays.margins(overlay, 'recognised')
      return {
        exists: { chance: chanceOf(exists), margin: marginSpread(exists) },
        recognised: { chance: chanceOf(recognised), margin: marginSpread(recognised) },
        cell: likeliest(countCells(exists, recognised)),
      }
    },
  }
}
