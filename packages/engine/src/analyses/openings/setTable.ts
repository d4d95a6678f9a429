import { type InputPath, type Move, type PartyId, splitBeliefPath, type View } from '@parley/model'
import type { Ratifying, Side, Sides } from '../../deals/Sides.ts'
import { type BoundedMemo, boundedMemo } from '../../overlays/boundedMemo.ts'
import { keepingColumns } from '../../overlays/keepingColumns.ts'
import type { MoveDraws } from '../../overlays/moveDraws.ts'
import { moveOverlay } from '../../overlays/moveOverlay.ts'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { asLikely } from '../../overlays/workingMoves.ts'
import { dependentsOf } from '../../sample/dependentsOf.ts'

/** The parties at the table with some moves made, put together from parts made once. */
export type SetTable = Readonly<{
  overlayOf(set: readonly number[], withLines: boolean): Overlay
  sidesOf(set: readonly number[]): Sides
  /** Whose eyes a party sits through. */
  viewOf(party: PartyId): View
  /** Something about one party's seat: it depends on those moves alone that reach it. */
  aboutSeat<T>(
    party: PartyId,
    kept: BoundedMemo<T>,
    make: (overlay: Overlay, own: readonly number[]) => T,
  ): (set: readonly number[]) => T
  /** Whether some move reaches what a decider's signature needs. */
  isVoteMoved(decider: PartyId): boolean
  /** Something about what a decider's signature needs. */
  aboutVote<T>(
    decider: PartyId,
    kept: BoundedMemo<T>,
    make: (overlay: Overlay, own: readonly number[]) => T,
  ): (set: readonly number[]) => T
}>

/** Numbers of columns that effects make, kept at most. */
const VALUES_KEPT = 8_000_000

const seatKinds = ['worth', 'compliance', 'parties', 'if_talks_fail']
const voteKinds = ['ratified_by']

export function makeSetTable(
  overlays: Overlays,
  moveDraws: MoveDraws,
  moves: readonly Move[],
  through: 'exists' | 'recognised',
): SetTable {
  const { open } = overlays
  const { draws } = open.analyst.columns
  const working = asLikely(moveDraws, moves)
  const afterEffects = keepingColumns(Math.max(64, Math.floor(VALUES_KEPT / draws)))
  const made = boundedMemo<Overlay>(1_000)
  const overlayOf: SetTable['overlayOf'] = (set, withLines) =>
    made.get(`${withLines} ${set.join()}`, () => {
      const of = set.map(place => moves[place]!)
      return moveOverlay(open, moveDraws, of, working, () => withLines, afterEffects)
    })
  const viewOf = (party: PartyId): View => (through === 'exists' ? 'analyst' : party)
  const reaching = (kinds: readonly string[], party: PartyId): readonly boolean[] => {
    const prefixes = kinds.map(kind => `${kind}.${party}.`)
    return moves.map(move => reaches(overlays, move, viewOf(party), prefixes))
  }
  const about =
    (kinds: readonly string[]): SetTable['aboutSeat'] =>
    (party, kept, make) => {
      const isReaching = reaching(kinds, party)
      return set => {
        const own = set.filter(place => isReaching[place])
        return kept.get(own.join(), () => make(overlayOf(own, false), own))
      }
    }
  const aboutSeat = about(seatKinds)
  const aboutVote = about(voteKinds)
  let sides: ((set: readonly number[]) => Sides) | null = null
  return {
    overlayOf,
    viewOf,
    aboutSeat,
    aboutVote,
    isVoteMoved: decider => reaching(voteKinds, decider).includes(true),
    sidesOf(set) {
      sides ??= makeSidesOf(overlays, through, { aboutSeat, aboutVote })
      return sides(set)
    },
  }
}

function makeSidesOf(
  overlays: Overlays,
  through: 'exists' | 'recognised',
  { aboutSeat, aboutVote }: Pick<SetTable, 'aboutSeat' | 'aboutVote'>,
): (set: readonly number[]) => Sides {
  const { given, deciders } = overlays.open
  const sides = new Map(
    given.worth.map(({ party }) => [
      party,
      aboutSeat<Side>(party, boundedMemo(500), overlay => overlays.side(overlay, through, party)),
    ]),
  )
  const ratifying = given.ratification.map(({ of }, i) =>
    aboutVote<Ratifying>(
      of,
      boundedMemo(500),
      overlay => overlays.sides(overlay, through).ratifying[i]!,
    ),
  )
  return set => ({
    deciders: deciders.map(party => sides.get(party)!(set)),
    ratifying: ratifying.map((of): Ratifying => {
      const terms = of(set)
      return {
        ...terms,
        votes: terms.votes.map(vote => ({ ...vote, by: sides.get(vote.by.party)!(set) })),
        vetoes: terms.vetoes.map(veto => sides.get(veto.party)!(set)),
      }
    }),
  })
}

/** Whether a view sees a move change an input under one of some prefixes, itself or by what is made of it. */
function reaches(
  { open }: Overlays,
  { effects }: Move,
  view: View,
  prefixes: readonly string[],
): boolean {
  const { columns } = view === 'analyst' ? open.analyst : open.own(view)
  return effects.some(effect => {
    if (effect.kind === 'red-line') return false
    const belief = splitBeliefPath(effect.on)
    if (belief && belief.holder !== view) return false
    if (!belief && open.given.beliefs.some(of => of.holder === view && of.about === effect.on))
      return false
    const about: InputPath = belief?.about ?? effect.on
    return [about, ...dependentsOf(columns, about)].some(path =>
      prefixes.some(prefix => path.startsWith(prefix)),
    )
  })
}
