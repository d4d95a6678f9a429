import type { Input } from './estimate.ts'
import type { CourseId, NonEmpty, PartyId, ScenarioId } from './ids.ts'

/** If talks fail the party takes the course it values most; the worth of that course is its reservation value. */
export type NoDeal = Readonly<{
  party: PartyId
  /** "What happens to us if there is no agreement": in words; empty when not written. */
  story: string
  courses: NonEmpty<Course>
  /** True for the short form, one typed constant: it computes, and is shown as a placeholder to be opened up. */
  isPlaceholder: boolean
}>

export type Course = Readonly<
  {
    id: CourseId
    name: string
  } & (
    | {
        kind: 'lottery'
        cost: Input
        scenarios: NonEmpty<CourseScenario>
        /** Set when taking it is raising the stakes; ripeness asks whether it still pays. */
        escalates?: true
      }
    /** Placed in the party's ranking, without a number. */
    | { kind: 'ranked' }
  )
>

/** `worth` on the same scale as the party's deals; it may leave 0–100. */
export type CourseScenario = Readonly<{ id: ScenarioId; name: string; chance: Input; worth: Input }>

/** The chance the other side keeps the deal, as this party sees it, and what a broken deal is worth to it. */
export type Compliance = Readonly<{ party: PartyId; kept: Input; ifBroken: Input }>
