import {
  effectPath,
  type InputPath,
  type Line,
  type Move,
  type MoveId,
  type Override,
  type PartyId,
  splitBeliefPath,
  withoutLine,
} from '@parley/model'
import { type Bounds, boundsOf, scaleOf } from '../sample/bounds.ts'
import { changeInputs } from '../sample/changeInputs.ts'
import type { Column, Columns } from '../sample/columns.ts'
import { dependentsOf } from '../sample/dependentsOf.ts'
import type { OpenCase } from '../views/openCase.ts'
import { applyEffects, type DrawnEffect } from './applyEffects.ts'
import type { MoveDraws } from './moveDraws.ts'
import type { Overlay } from './Overlay.ts'

/** In which draws each move that is made works; null for all of them. */
export type Working = (move: MoveId) => Uint8Array | null

/** One effect of one move. */
export type MadeEffect = DrawnEffect & Readonly<{ move: MoveId }>

type Effects = ReadonlyMap<InputPath, readonly MadeEffect[]>

/** What effects on a path make of a column; who asks often hands in one that keeps results. */
export type AfterEffects = (
  base: Column,
  path: InputPath,
  effects: readonly MadeEffect[],
  bounds: Bounds,
) => Column

const applied: AfterEffects = (base, _path, effects, bounds) => applyEffects(base, effects, bounds)

/**
 * The case with some moves made, as an overlay, [M10, M11].
 *
 * Red lines hold for all draws of an overlay: `linesOf` says which moves change them here.
 *
 * @param moves  in file order
 */
export function moveOverlay(
  open: OpenCase,
  draws: MoveDraws,
  moves: readonly Move[],
  working: Working,
  linesOf: (move: Move) => boolean,
  afterEffects: AfterEffects = applied,
): Overlay {
  return {
    overrides: redLinesAfter(open, moves.filter(linesOf)),
    columns: columnsAfter(open, effectsOf(draws, moves, working), afterEffects),
  }
}

function effectsOf(draws: MoveDraws, moves: readonly Move[], working: Working): Effects {
  const found = new Map<InputPath, MadeEffect[]>()
  for (const move of moves) {
    const acts = working(move.id)
    for (const effect of move.effects) {
      if (effect.kind === 'red-line') continue
      const by = draws.column(effectPath(move.id, effect))
      const list = found.get(effect.on) ?? []
      list.push({ move: move.id, change: effect.change, by, acts })
      found.set(effect.on, list)
    }
  }
  return found
}

/**
 * The columns that effects change, under the paths of inputs and of beliefs. A party's own column is given where
 * it is not the analyst's: it has a belief that an effect moves, or what it believes of something else makes a
 * formula another for it.
 */
function columnsAfter(
  open: OpenCase,
  effects: Effects,
  afterEffects: AfterEffects,
): ReadonlyMap<InputPath, Column> {
  const { given, analyst } = open
  const targets = new Set<InputPath>()
  for (const path of effects.keys()) targets.add(splitBeliefPath(path)?.about ?? path)
  const ordered = readFirst(analyst.columns, targets)
  const after = (base: Column, path: InputPath, about: InputPath): Column => {
    const entry = analyst.columns.entries.get(about)
    if (!entry) throw new Error(`moveOverlay: ${about} is no input of this case`)
    const made = effects.get(path)
    return made === undefined ? base : afterEffects(base, path, made, boundsOf(scaleOf(entry)))
  }

  const changed = new Map<InputPath, Column>()
  const baseOf = new Map<InputPath, Column>()
  for (const about of ordered) {
    const base = changeInputs(analyst.columns, changed).column(about)
    baseOf.set(about, base)
    changed.set(about, after(base, about, about))
  }
  const found = new Map([...changed].filter(([about, column]) => column !== baseOf.get(about)))

  for (const { id } of given.parties) {
    const own = open.own(id).columns
    const seen = new Map<InputPath, Column>()
    for (const about of ordered) {
      const base = changeInputs(own, seen).column(about)
      const isHeld = given.beliefs.some(of => of.holder === id && of.about === about)
      const world = isHeld
        ? base
        : base === baseOf.get(about)
          ? changed.get(about)!
          : after(base, about, about)
      const path = `beliefs.${id}.${about}` as InputPath
      const believed = after(world, path, about)
      seen.set(about, believed)
      const follows = isHeld ? base : changed.get(about)!
      if (believed !== follows) found.set(path, believed)
    }
  }
  return found
}

/** Inputs ordered so that what a formula reads comes before it; otherwise as given. */
function readFirst(columns: Columns, targets: ReadonlySet<InputPath>): readonly InputPath[] {
  const made = new Map([...targets].map(path => [path, new Set(dependentsOf(columns, path))]))
  const ordered: InputPath[] = []
  const left = new Set(targets)
  while (left.size > 0) {
    const next = [...left].find(
      path => ![...left].some(of => of !== path && made.get(of)!.has(path)),
    )
    if (next === undefined) throw new Error('moveOverlay: formulas read each other in a circle')
    ordered.push(next)
    left.delete(next)
  }
  return ordered
}

/** The red lines of every party of which moves change some, [M7]. A line that is not there is not lifted. */
function redLinesAfter({ given }: OpenCase, moves: readonly Move[]): readonly Override[] {
  const lines = new Map<PartyId, readonly Line[]>()
  for (const move of moves) {
    for (const effect of move.effects) {
      if (effect.kind !== 'red-line') continue
      const { party, change } = effect
      let now = lines.get(party) ?? given.worth.find(of => of.party === party)?.redLines ?? []
      for (const line of effect.lines)
        now = change === 'add' ? [...now, line] : (withoutLine(now, line.test) ?? now)
      lines.set(party, now)
    }
  }
  return [...lines].map(([party, of]): Override => ({ kind: 'red-lines', party, lines: of }))
}
