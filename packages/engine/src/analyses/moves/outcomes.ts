import { GAIN_ROUNDING } from '@parley/kernels'
import type { After, Move, Outcome } from '@parley/model'
import type { MoveDraws } from '../../overlays/moveDraws.ts'
import { type AfterEffects, moveOverlay, type Working } from '../../overlays/moveOverlay.ts'
import type { Overlay, Through } from '../../overlays/Overlay.ts'
import type { Deltas, Overlays } from '../../overlays/openOverlays.ts'
import { both } from '../../overlays/workingMoves.ts'
import { spreadOf } from '../../sample/spreadOf.ts'

/** Whether there is a zone in each draw, and δ where there is a deal at all. */
export type Zones = Readonly<{ open: Uint8Array } & Deltas>

export function zonesOf(overlays: Overlays, overlay: Overlay, through: Through): Zones {
  const { delta, has } = overlays.deltas(overlay, through)
  const open = has.map((is, s) => Number(is === 1 && delta[s]! >= -GAIN_ROUNDING))
  return { open, delta, has }
}

/**
 * Zones with some moves made, each working in its own draws.
 *
 * Changes of inputs are put into columns draw by draw. Red lines belong to a whole overlay, so every
 * combination of moves that change some is answered, and each draw takes the one it is in.
 */
export function zonesAfter(
  overlays: Overlays,
  draws: MoveDraws,
  moves: readonly Move[],
  working: Working,
  through: Through,
  afterEffects?: AfterEffects,
): Zones {
  const drawing = moves.filter(
    move => working(move.id) !== null && move.effects.some(effect => effect.kind === 'red-line'),
  )
  let found: Zones | null = null
  for (let picked = 0; picked < 2 ** drawing.length; picked++) {
    const isOff = (move: Move): boolean => {
      const at = drawing.indexOf(move)
      return at >= 0 && (picked & (1 << at)) === 0
    }
    const overlay = moveOverlay(
      overlays.open,
      draws,
      moves,
      working,
      move => !isOff(move),
      afterEffects,
    )
    const zones = zonesOf(overlays, overlay, through)
    let here: Uint8Array | null = null
    for (const move of drawing) {
      const works = working(move.id)!
      here = both(here, isOff(move) ? works.map(is => 1 - is) : works)
    }
    found = found === null ? zones : chosen(here, zones, found)
  }
  return found!
}

/** The zones of `first` in the draws marked, of `second` in the others. */
export function chosen(marked: Uint8Array | null, first: Zones, second: Zones): Zones {
  if (marked === null) return first
  return {
    open: first.open.map((is, s) => (marked[s] ? is : second.open[s]!)),
    delta: first.delta.map((value, s) => (marked[s] ? value : second.delta[s]!)),
    has: first.has.map((is, s) => (marked[s] ? is : second.has[s]!)),
  }
}

export function outcomeOf({ open, delta, has }: Zones): Outcome {
  let count = 0
  for (const is of open) count += is
  const margins = delta.filter((_, s) => has[s] === 1)
  return {
    chance: count / open.length,
    margin: margins.length === 0 ? null : spreadOf(margins),
  }
}

export function afterOf(before: Zones, after: Zones): After {
  let opens = 0
  let closes = 0
  for (let s = 0; s < before.open.length; s++) {
    if (after.open[s]! > before.open[s]!) opens++
    else if (after.open[s]! < before.open[s]!) closes++
  }
  const draws = before.open.length
  return { ...outcomeOf(after), opens: opens / draws, closes: closes / draws }
}

/** 95% half-width of a change of a chance between paired draws (McNemar 1947), in [0, 1]. */
export function pairedError({ opens, closes }: After, draws: number): number {
  const change = opens - closes
  return 1.96 * Math.sqrt(Math.max(0, opens + closes - change * change) / draws)
}
