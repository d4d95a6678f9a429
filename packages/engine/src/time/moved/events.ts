import { type Input, splitBeliefPath, stepOf, type TimedEvent } from '@parley/model'
import { effectMover, eventSteps } from '../movers.ts'
import type { Moving } from '../moving.ts'
import type { Adding } from './Adding.ts'

/** An event and the step it happens in, by draw, or in all. */
export type Happening = Readonly<{ event: TimedEvent; happens: Int32Array | number }>

/** When each event of the case happens under a future. */
export function happeningsOf(
  moving: Moving,
  future: Adding['future'],
  asOf: number,
): readonly Happening[] {
  const { dynamics, timed, hazards } = moving
  const stepAt = (date: string): number => stepOf(date, dynamics.from, dynamics.step)
  return dynamics.events.map(event => {
    const draw = (): Int32Array | number =>
      eventSteps(event, future, asOf, dynamics.steps, stepAt, () => ({
        chance: timed.column(
          `events.${event.id}.chance`,
          (event.when as { chance: Input }).chance,
          'chance',
        ),
        uniforms: timed.uniforms(`events.${event.id}`),
      }))
    // A hazard left to itself strikes in the same step in every future.
    const isFree = future !== null && !future.events.some(of => of.event === event.id)
    const happens = (isFree ? hazards.get(event.id) : undefined) ?? draw()
    if (isFree) hazards.set(event.id, happens)
    return { event, happens }
  })
}

/** What events do to inputs, for views that know of them, and to beliefs. */
export function addEvents(adding: Adding, happenings: readonly Happening[]): void {
  const { moving, asOf, view, holds, add } = adding
  for (const { event, happens } of happenings) {
    const isKnown = view === 'analyst' || event.knownTo === null || event.knownTo.includes(view)
    event.effects.forEach((effect, k) => {
      const belief = splitBeliefPath(effect.on)
      if (belief ? belief.holder !== view : !isKnown) return
      const by = moving.timed.column(`events.${event.id}.effects.${k + 1}`, effect.by, 'number')
      const path = belief?.about ?? effect.on
      add(
        path,
        effectMover(effect, by, happens, event.halfLife, asOf, moving.cells.name),
        belief !== null || holds(path),
      )
    })
  }
}
