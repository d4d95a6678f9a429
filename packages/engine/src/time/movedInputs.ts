import type { Channel, Future, InputPath, View } from '@parley/model'
import { channelOf } from './channelOf.ts'
import { type EvidenceSteps, evidenceSteps } from './evidenceSteps.ts'
import type { Adding } from './moved/Adding.ts'
import { addDrifts } from './moved/drifts.ts'
import { addDrives } from './moved/drives.ts'
import { addEvents, happeningsOf } from './moved/events.ts'
import { addLearning } from './moved/learning.ts'
import { addOverrides, overriddenColumns } from './moved/overrides.ts'
import { addWalks, walkingOf } from './moved/walks.ts'
import type { Mover } from './movers.ts'
import { asOfStepOf, type Moving } from './moving.ts'
import type { Moved } from './viewCells.ts'

/**
 * What moves the inputs as a view sees them, under one future or as the data went; see `makeTrajectory`.
 *
 * An input that several things move is moved in this order: by what the future sets, by what is learned, by walks,
 * drives, drifts, events.
 */
export function makeMovedInputs(
  moving: Moving,
  future: Future | null,
  observedUntil: number,
): (view: View) => readonly Moved[] {
  const { given } = moving.open
  const asOf = asOfStepOf(given, moving.dynamics)
  const evidence = evidenceOf(moving, future, asOf, observedUntil)
  const overridden = overriddenColumns(moving, future)
  const happenings = happeningsOf(moving, future, asOf)
  return view => {
    const found = new Map<InputPath, { channel: Channel; movers: Mover[] }>()
    const adding: Adding = {
      moving,
      future,
      asOf,
      observedUntil,
      view,
      holds: path =>
        view !== 'analyst' && given.beliefs.some(b => b.holder === view && b.about === path),
      add(path, mover, isBelief) {
        const entry = found.get(path) ?? {
          channel: isBelief ? 'belief' : channelOf(given, path),
          movers: [],
        }
        if (isBelief) entry.channel = 'belief'
        entry.movers.push(mover)
        found.set(path, entry)
      },
    }
    addOverrides(adding, overridden)
    addLearning(adding, evidence)
    addWalks(adding, evidence)
    addDrives(adding)
    addDrifts(adding)
    addEvents(adding, happenings)
    return [...found].map(([path, of]) => ({ path, ...of }))
  }
}

/** The evidence on every learned input, by its path. */
function evidenceOf(
  moving: Moving,
  future: Future | null,
  asOf: number,
  observedUntil: number,
): ReadonlyMap<string, EvidenceSteps> {
  const { dynamics, timed, series, cells } = moving
  const found = new Map<string, EvidenceSteps>()
  for (const learning of dynamics.learning) {
    const from = learning.evidence
    const laid = from && from.kind !== 'walk' ? (series.get(from.series) ?? null) : null
    const walk = from?.kind === 'walk' ? dynamics.walks.find(of => of.about === from.walk) : null
    const walking = walk ? walkingOf(moving, walk) : null
    found.set(
      learning.about,
      evidenceSteps(learning, laid, walking, asOf, observedUntil, future, timed, cells.name),
    )
  }
  return found
}
