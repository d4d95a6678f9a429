import type { ComplianceCost, InputPath } from '@parley/model'
import { openOverlays } from '../../overlays/openOverlays.ts'
import { spreadOf } from '../../sample/spreadOf.ts'
import type { OpenCase } from '../../views/openCase.ts'

/** The verdict is "more likely than not" from here on. */
const EVEN = 0.5
const STEPS = 20

/**
 * What doubt that deals are kept costs: the chance that a zone exists if all were, and per party that doubts the
 * chance of keeping from which on one more likely than not would, on steps of five points. Null where nobody doubts.
 *
 * More trust is taken to open zones, not to close them: the least step is found by halving.
 */
export function complianceCost(open: OpenCase, chance: number): ComplianceCost | null {
  const { given, analyst } = open
  if (given.compliance.length === 0) return null
  const overlays = openOverlays(open)
  const chanceAt = (path: InputPath, kept: number): number =>
    overlays.chance({ columns: new Map([[path, kept]]) }, 'exists')
  const needed = (path: InputPath): number | null => {
    if (chance >= EVEN || chanceAt(path, 1) < EVEN) return null
    let [low, high] = [0, STEPS]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (chanceAt(path, middle / STEPS) >= EVEN) high = middle
      else low = middle
    }
    return high / STEPS
  }
  return {
    spoilers: given.parties.filter(of => of.role === 'spoils').map(of => of.id),
    ifKept: overlays.chance({ without: { compliance: true } }, 'exists'),
    parties: given.compliance.map(({ party }) => {
      const path = `compliance.${party}.kept` as InputPath
      return { party, path, kept: spreadOf(analyst.columns.column(path)), needed: needed(path) }
    }),
  }
}
