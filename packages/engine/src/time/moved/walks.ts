import type { Walk } from '@parley/model'
import type { Column } from '../../sample/columns.ts'
import type { EvidenceSteps } from '../evidenceSteps.ts'
import { followMover, frontMover, walkMover } from '../movers.ts'
import { asOfStepOf, type Moving } from '../moving.ts'
import { makeWalking, type Walking } from '../walking.ts'
import type { Adding } from './Adding.ts'

/** The battles of a walk that fights its own, the same in every trajectory of a case; null for one that follows others. */
export function walkingOf(moving: Moving, walk: Walk): Walking | null {
  const { open, dynamics, walkings } = moving
  const { given, analyst } = open
  const { about, at, positions, moves } = walk
  if (moves.kind !== 'fights') return null
  const known = walkings.get(about)
  if (known) return known
  const start = at ?? analyst.columns.column(about)
  const asOf = asOfStepOf(given, dynamics)
  const { draws, seed } = analyst.columns
  const win = winOf(moving, walk)
  const made = makeWalking(about, start, positions, win, moves.battlesPerStep, asOf, draws, seed)
  walkings.set(about, made)
  return made
}

function winOf({ timed }: Moving, walk: Walk): Column {
  return walk.moves.kind === 'fights'
    ? timed.column(`walk.${walk.about}.win`, walk.moves.win, 'chance')
    : 0
}

/** Fronts, and the chances that hang on where they are. */
export function addWalks(adding: Adding, evidence: ReadonlyMap<string, EvidenceSteps>): void {
  const { moving, asOf, holds, add } = adding
  const { name } = moving.cells
  for (const walk of moving.dynamics.walks) {
    if (holds(walk.about)) continue
    if (walk.moves.kind === 'follows') {
      const followed = evidence.get(walk.moves.learned)
      if (followed) add(walk.about, followMover(followed, walk.positions), false)
      continue
    }
    const walking = walkingOf(moving, walk)!
    if (walk.at === null) {
      add(walk.about, frontMover(walking, asOf, name), false)
      continue
    }
    const win = winOf(moving, walk)
    const learning = evidence.get(walk.about)
    const wins = new Float64Array(1)
    const of = new Float64Array(1)
    const observed = (step: number): number => {
      learning?.sumsAt(step, 0, 1, wins, of)
      return 2 * wins[0]! - of[0]!
    }
    const key = `walk ${walk.about} ${name(win)} ${learning?.key ?? ''}`
    add(walk.about, walkMover(walk.positions, walk.at, win, walking, asOf, observed, key), false)
  }
}
