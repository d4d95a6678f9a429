import {
  type InputPath,
  type Move,
  type MoveId,
  type PartyId,
  splitBeliefPath,
  type View,
} from '@parley/model'
import type { Ratifying, Side, Sides } from '../../deals/Sides.ts'
import { type BoundedMemo, boundedMemo } from '../../overlays/boundedMemo.ts'
import type { MoveDraws } from '../../overlays/moveDraws.ts'
import { moveOverlay } from '../../overlays/moveOverlay.ts'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { asLikely } from '../../overlays/workingMoves.ts'
import { dependentsOf } from '../../sample/dependentsOf.ts'
import { allDraws, bitsOf, type DrawBits, listDraws, noDraws } from './drawBits.ts'

/** In which draws there is a zone once some moves are made, each working in its own draws. */
export type SetZones = Readonly<{
  /** @param set  places in the list of moves, rising, with everything they need. Do not write to it. */
  bits(set: readonly number[]): DrawBits
}>

const SETS_KEPT = 40_000

/**
 * Zones of very many sets of moves, on the same draws.
 *
 * Where a move of a set fails, the set is the set without it (and without what needs it), which was asked
 * before: only draws in which all of a set works are answered. There a seat at the table depends on those
 * moves alone that reach it, so its no-deal worth, its trust and its vote are made once for each such part
 * of a set.
 */
export function makeSetZones(
  overlays: Overlays,
  moveDraws: MoveDraws,
  moves: readonly Move[],
  through: 'exists' | 'recognised',
): SetZones {
  const { open } = overlays
  const { draws } = open.analyst.columns
  const working = asLikely(moveDraws, moves)
  const works = moves.map(({ id }) => {
    const acts = working(id)
    return acts === null ? null : bitsOf(acts)
  })
  const dependents = moves.map(move => needing(moves, move.id))
  const drawsLines = moves.map(({ effects }) => effects.some(effect => effect.kind === 'red-line'))
  const table = makeTable(overlays, moveDraws, moves, through)
  const kept = boundedMemo<DrawBits>(SETS_KEPT)

  const answer = (set: readonly number[]): DrawBits => {
    const zones = noDraws(draws)
    const left = allDraws(draws)
    for (const place of set) {
      const acts = works[place]!
      if (acts === null) continue
      const without = bits(set.filter(other => other !== place && !dependents[place]!.has(other)))
      for (let w = 0; w < zones.length; w++) {
        zones[w]! |= without[w]! & left[w]! & ~acts[w]!
        left[w]! &= acts[w]!
      }
    }
    const among = listDraws(left)
    if (among.length === 0) return zones
    const asked = among.length === draws ? null : among
    const found = set.some(place => drawsLines[place])
      ? overlays.zones(table.overlayOf(set, true), through, asked)
      : overlays.zonesOf(table.sidesOf(set), asked)
    for (let k = 0; k < among.length; k++) {
      const s = among[k]!
      if (found[s] === 1) zones[s >>> 5]! |= 1 << (s & 31)
    }
    return zones
  }
  const bits: SetZones['bits'] = set => kept.get(set.join(), () => answer(set))
  return { bits }
}

/** Places of the moves that need one, at any remove. */
function needing(moves: readonly Move[], id: MoveId): ReadonlySet<number> {
  const found = new Set<number>()
  const names = new Set([id])
  for (const name of names)
    moves.forEach((move, place) => {
      if (!move.needs.includes(name)) return
      found.add(place)
      names.add(move.id)
    })
  return found
}

/** The parties at the table with some moves made, put together from parts made once. */
type Table = Readonly<{
  sidesOf(set: readonly number[]): Sides
  overlayOf(set: readonly number[], withLines: boolean): Overlay
}>

function makeTable(
  overlays: Overlays,
  moveDraws: MoveDraws,
  moves: readonly Move[],
  through: 'exists' | 'recognised',
): Table {
  const { open } = overlays
  const working = asLikely(moveDraws, moves)
  const made = boundedMemo<Overlay>(4_000)
  const overlayOf: Table['overlayOf'] = (set, withLines) =>
    made.get(`${withLines} ${set.join()}`, () => {
      const of = set.map(place => moves[place]!)
      return moveOverlay(open, moveDraws, of, working, () => withLines)
    })
  const viewOf = (party: PartyId): View => (through === 'exists' ? 'analyst' : party)
  const reaching = (kinds: readonly string[], party: PartyId): ReadonlySet<number> => {
    const view = viewOf(party)
    const prefixes = kinds.map(kind => `${kind}.${party}.`)
    return new Set(moves.flatMap((move, i) => (reaches(overlays, move, view, prefixes) ? [i] : [])))
  }
  const seatKinds = ['worth', 'compliance', 'parties', 'if_talks_fail']
  const part = <T>(
    touching: ReadonlySet<number>,
    memo: BoundedMemo<T>,
    make: (overlay: Overlay) => T,
  ): ((set: readonly number[]) => T) => {
    return set => {
      const own = set.filter(place => touching.has(place))
      return memo.get(own.join(), () => make(overlayOf(own, false)))
    }
  }
  const side = (party: PartyId): ((set: readonly number[]) => Side) =>
    part(reaching(seatKinds, party), boundedMemo<Side>(4_000), overlay =>
      overlays.side(overlay, through, party),
    )
  const sides = new Map<PartyId, (set: readonly number[]) => Side>()
  const sideOf = (party: PartyId): ((set: readonly number[]) => Side) => {
    const known = sides.get(party) ?? side(party)
    sides.set(party, known)
    return known
  }
  const deciders = open.deciders.map(sideOf)
  const ratifying = open.given.ratification.map(({ of }, i) =>
    part(
      reaching(['ratified_by'], of),
      boundedMemo<Ratifying>(1_000),
      overlay => overlays.sides(overlay, through).ratifying[i]!,
    ),
  )
  return {
    overlayOf,
    sidesOf: set => ({
      deciders: deciders.map(of => of(set)),
      ratifying: ratifying.map((of): Ratifying => {
        const terms = of(set)
        return {
          ...terms,
          votes: terms.votes.map(vote => ({ ...vote, by: sideOf(vote.by.party)(set) })),
          vetoes: terms.vetoes.map(veto => sideOf(veto.party)(set)),
        }
      }),
    }),
  }
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
