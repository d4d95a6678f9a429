import type { Move, MoveEffect, MoveId } from '@parley/model'
import { boundedMemo } from '../../overlays/boundedMemo.ts'
import type { MoveDraws } from '../../overlays/moveDraws.ts'
import type { Overlays } from '../../overlays/openOverlays.ts'
import { asLikely } from '../../overlays/workingMoves.ts'
import { allDraws, bitsOf, type DrawBits, listDraws, noDraws } from './drawBits.ts'
import { makeSeatedZones } from './seatedZones.ts'
import { makeSetTable } from './setTable.ts'

/** In which draws there is a zone once some moves are made, each working in its own draws. */
type SetZones = Readonly<{
  /** @param set  places in the list of moves, rising, with everything they need. Do not write to it. */
  bits(set: readonly number[]): DrawBits
  /** Makes what several sets need together, at less cost than one after the other. Never changes an answer. */
  prepare(sets: readonly (readonly number[])[]): void
}>

const SETS_KEPT = 40_000

/**
 * Zones of very many sets of moves, on the same draws.
 *
 * Where a move of a set fails, the set is the set without it (and without what needs it), which was asked
 * before: only draws in which all of a set works are answered. There a seat at the table depends on those
 * moves alone that reach it, so what it accepts is made once for each such part of a set.
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
  const table = makeSetTable(overlays, moveDraws, moves, through)
  const workAll = (set: readonly number[]): DrawBits => {
    const all = allDraws(draws)
    for (const place of set) {
      const acts = works[place]
      if (acts) for (let w = 0; w < all.length; w++) all[w]! &= acts[w]!
    }
    return all
  }
  const seated = makeSeatedZones(overlays, through, table, workAll)
  const kept = boundedMemo<DrawBits>(SETS_KEPT)

  const movesTerms = moves.map(({ effects }) => effects.some(effect => isOnTerms(effect)))
  /** A part that can be made, short of one move: of one that leaves terms alone, if there is one. */
  const withoutOne = (set: readonly number[]): readonly number[] => {
    const last = set.filter(place => !set.some(other => dependents[place]!.has(other)))
    const left = last.find(place => !movesTerms[place]) ?? last[0]!
    return set.filter(place => place !== left)
  }

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
    const isLined = set.some(place => drawsLines[place])
    if (seated && !isLined) {
      const part = set.length === 0 ? null : withoutOne(set)
      seated.mark(set, left, zones, part && { part, zones: bits(part) })
      return zones
    }
    const among = listDraws(left)
    if (among.length === 0) return zones
    const asked = among.length === draws ? null : among
    const found = isLined
      ? overlays.zones(table.overlayOf(set, true), through, asked)
      : overlays.zonesOf(table.sidesOf(set), asked)
    for (let k = 0; k < among.length; k++) {
      const s = among[k]!
      if (found[s] === 1) zones[s >>> 5]! |= 1 << (s & 31)
    }
    return zones
  }
  const bits: SetZones['bits'] = set => kept.get(set.join(), () => answer(set))
  return {
    bits,
    prepare: sets => seated?.prepare(sets.filter(set => !set.some(place => drawsLines[place]))),
  }
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

function isOnTerms(effect: MoveEffect): boolean {
  if (effect.kind === 'red-line') return true
  return /^(beliefs\.[^.]+\.)?(worth|ratified_by)\./.test(effect.on)
}
