import type { Case, Move } from '@parley/model'
import { makeExpectations } from '../../src/analyses/moves/expectations.ts'
import { zonesAfter } from '../../src/analyses/moves/outcomes.ts'
import { moveDraws } from '../../src/overlays/moveDraws.ts'
import { moveOverlay } from '../../src/overlays/moveOverlay.ts'
import { openOverlays } from '../../src/overlays/openOverlays.ts'
import { asLikely, surely } from '../../src/overlays/workingMoves.ts'
import { openCase } from '../../src/views/openCase.ts'

export type SlowSet = Readonly<{
  moves: readonly string[]
  cost: number
  /** Draws with a zone. */
  open: number
  /** δ of every draw, largest first; −∞ without a deal. */
  deltas: readonly number[]
  /** Every order that puts what is needed first and to which everybody agrees who has to. */
  orders: readonly (readonly string[])[]
}>

/** Every set of moves that can be made, one after the other: zones move by move, consents order by order. */
export function openingsSlowly(
  given: Case,
  ask: { draws: number; seed: string },
  through: 'exists' | 'recognised',
  costOf: (move: Move) => number,
): readonly SlowSet[] {
  const open = openCase(given, { ...ask, school: null })
  const overlays = openOverlays(open)
  const draws = moveDraws(given, open.analyst.columns)
  const expectations = makeExpectations(overlays)
  const all = given.moves
  const canBeMade = (set: readonly Move[]): boolean => {
    const has = (id: string): boolean => set.some(move => move.id === id)
    return set.every(move => move.needs.every(has) && !move.excludes.some(has))
  }
  const after = (done: readonly Move[]) =>
    moveOverlay(
      open,
      draws,
      all.filter(move => done.includes(move)),
      surely,
      () => true,
    )
  const agrees = (move: Move, done: readonly Move[]): boolean =>
    move.consent.every(party => {
      const before = expectations.of(after(done), party)
      const then = expectations.of(after([...done, move]), party)
      if (!before || !then) return true
      const noWorse = then.filter((value, s) => value - before[s]! >= -1e-9).length
      return noWorse / then.length >= 0.5
    })
  const ordersOf = (left: readonly Move[], done: readonly Move[]): (readonly string[])[] =>
    left.length === 0
      ? [done.map(move => move.id)]
      : left.flatMap(move =>
          move.needs.every(need => done.some(of => of.id === need)) && agrees(move, done)
            ? ordersOf(
                left.filter(other => other !== move),
                [...done, move],
              )
            : [],
        )
  const sets: SlowSet[] = []
  for (let mask = 0; mask < 2 ** all.length; mask++) {
    const set = all.filter((_, i) => mask & (1 << i))
    if (!canBeMade(set)) continue
    const zones = zonesAfter(overlays, draws, set, asLikely(draws, set), through)
    sets.push({
      moves: set.map(move => move.id),
      cost: set.reduce((sum, move) => sum + costOf(move), 0),
      open: zones.open.reduce((sum, is) => sum + is, 0),
      deltas: Array.from(zones.delta, (delta, s) => (zones.has[s] ? delta : -Infinity)).sort(
        (a, b) => b - a,
      ),
      orders: ordersOf(set, []),
    })
  }
  return sets
}
