import type { Move, Opening } from '@parley/model'
import type { MoveDraws } from '../../overlays/moveDraws.ts'
import { moveOverlay } from '../../overlays/moveOverlay.ts'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { surely } from '../../overlays/workingMoves.ts'
import { worsened } from '../moves/sideEffects.ts'

/** What rounding can do to a mean. */
const LEAST_CHANGE = 1e-6

/**
 * Parties on whom a set works with both hands: some of its moves, each alone and working, worsen what no deal
 * is worth to a party on average, and some make worth more to it the deal that is nearest once all is done. [C6]
 */
export function twoHands(
  overlays: Overlays,
  draws: MoveDraws,
  set: readonly Move[],
): Opening['twoHanded'] {
  const { open } = overlays
  const nothing: Overlay = {}
  const after = (moves: readonly Move[]): Overlay =>
    moveOverlay(open, draws, moves, surely, () => false)
  const { nearest, level } = overlays.margins(after(set), 'exists')
  const worsens = set.map(move => worsened(overlays, nothing, after([move])))
  return open.deciders.flatMap(party => {
    const before = overlays.side(nothing, 'exists', party).worth
    const sweetens = set.filter(move => {
      const now = overlays.side(after([move]), 'exists', party).worth
      if (now === before || level !== null) return false
      let change = 0
      nearest.forEach((deal, s) => {
        if (deal >= 0) change += now.worthOf(s, deal) - before.worthOf(s, deal)
      })
      return change / nearest.length > LEAST_CHANGE
    })
    const worse = set.filter((_, i) => worsens[i]!.includes(party))
    if (worse.length === 0 || sweetens.length === 0) return []
    return [{ party, worsens: worse.map(of => of.id), sweetens: sweetens.map(of => of.id) }]
  })
}
