import type { Move, PartyId } from '@parley/model'
import { boundedMemo } from '../../overlays/boundedMemo.ts'
import type { MoveDraws } from '../../overlays/moveDraws.ts'
import { moveOverlay } from '../../overlays/moveOverlay.ts'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { surely } from '../../overlays/workingMoves.ts'
import { consentOf, makeExpectations } from '../moves/expectations.ts'

/** Who agrees to what, when some moves are done already and have worked, [C4]. */
export type Consents = Readonly<{
  /**
   * The share of draws in which a party is no worse off by a move, as it sees things itself; null where the case has no worth for
   * it.
   *
   * @param done  places of moves done before, rising
   */
  noWorse(place: number, party: PartyId, done: readonly number[]): number | null
  /** Whether everybody agrees to a move who has to. */
  areGiven(place: number, done: readonly number[]): boolean
}>

/** A party agrees to what leaves it no worse off in at least half of the draws. */
const AGREES = 0.5

export function makeConsents(
  overlays: Overlays,
  draws: MoveDraws,
  moves: readonly Move[],
): Consents {
  const expectations = makeExpectations(overlays)
  const made = boundedMemo<Overlay>(256)
  const after = (set: readonly number[]): Overlay =>
    made.get(set.join(), () => {
      const of = set.map(place => moves[place]!)
      return moveOverlay(overlays.open, draws, of, surely, () => true)
    })
  const known = boundedMemo<{ share: number | null }>(50_000)
  const noWorse: Consents['noWorse'] = (place, party, done) =>
    known.get(`${place} ${party} ${done.join()}`, () => {
      const then = [...done, place].sort((a, b) => a - b)
      const consent = consentOf(expectations, after(done), after(then), party, false)
      return { share: consent.noWorse }
    }).share
  return {
    noWorse,
    areGiven: (place, done) =>
      moves[place]!.consent.every(party => (noWorse(place, party, done) ?? 1) >= AGREES),
  }
}
