import type { Case } from './case.ts'
import type { Drift, Dynamics, Future, TimedEffect, TimedEvent } from './dynamics.ts'
import type { Input } from './estimate.ts'
import type { InputDomain, InputEntry } from './inputEntry.ts'
import { splitBeliefPath } from './inputPath.ts'
import type { School } from './view.ts'

type At = (path: string, domain: InputDomain, name: string, input: Input) => Input

/** Whether an address is that of an input that moves a case through time: no verdict depends on it. */
export function isTimedPath(path: string): boolean {
  return /^(learning|drives|drift|walks|events|scenarios|ripeness)\./.test(path)
}

/** The schools that a verdict can depend on: those that set more than how things move. */
export function schoolsOnVerdict({ schools }: Case): readonly School[] {
  return schools.filter(school =>
    school.overrides.some(of => of.kind !== 'input' || !isTimedPath(of.at)),
  )
}

/** The address of an effect of an event: `events.aid_gap.effects.quantities.western_aid_holds.shift`. */
function timedEffectPath(event: string, { on, change }: TimedEffect): string {
  return `events.${event}.effects.${on}.${change}`
}

/**
 * Rebuilds what moves a case through time with every input replaced, in file order: how fast who learns,
 * what drives, drifts, walks and events do, what each named future brings, and when a side hurts.
 *
 * @param targetOf  the input that an address is about
 * @param partyName the name of a party, or of the analyst
 */
export function mapTimedInputs(
  dynamics: Dynamics,
  at: At,
  targetOf: (path: string) => InputEntry,
  partyName: (id: string) => string,
): Dynamics {
  const nameOf = (path: string): string => {
    const belief = splitBeliefPath(path as InputEntry['path'])
    const { name } = targetOf(belief?.about ?? path)
    return belief ? `what ${partyName(belief.holder)} believes of ${name}` : name
  }
  const seriesName = (id: string): string => dynamics.series.find(of => of.id === id)?.name ?? id
  const mapDrift = (base: string, before: string, drift: Drift): Drift => ({
    ...drift,
    perStep: at(
      `${base}.${drift.on}`,
      'number',
      `${before}${nameOf(drift.on)}: change in a ${dynamics.step}`,
      drift.perStep,
    ),
  })

  const learning = dynamics.learning.map(of => {
    const base = `learning.${of.about}`
    const name = nameOf(of.about)
    return {
      ...of,
      model:
        of.model.kind === 'beta'
          ? of.model
          : {
              ...of.model,
              strong: at(
                `${base}.two_type.strong`,
                'chance',
                `${name}: won by a strong foe`,
                of.model.strong,
              ),
              weak: at(
                `${base}.two_type.weak`,
                'chance',
                `${name}: won by a weak foe`,
                of.model.weak,
              ),
            },
      learners: of.learners.map(learner => {
        const who = `${base}.learners.${learner.who}`
        const whose = `${partyName(learner.who)}, learning of ${name}`
        return {
          ...learner,
          strength:
            learner.strength &&
            at(`${who}.strength`, 'weight', `${whose}: strength`, learner.strength),
          badNewsWeight:
            learner.badNewsWeight &&
            at(`${who}.bad_news`, 'share', `${whose}: weight of bad news`, learner.badNewsWeight),
        }
      }),
    }
  })
  const drives = dynamics.drives.map(drive => ({
    ...drive,
    perUnit: at(
      `drives.${drive.on}`,
      'number',
      `${nameOf(drive.on)}: change per unit of ${seriesName(drive.series)}`,
      drive.perUnit,
    ),
  }))
  const drifts = dynamics.drifts.map(drift => mapDrift('drift', '', drift))
  const walks = dynamics.walks.map(walk => ({
    ...walk,
    moves:
      walk.moves.kind === 'follows'
        ? walk.moves
        : {
            ...walk.moves,
            win: at(
              `walks.${walk.about}.win`,
              'chance',
              `${nameOf(walk.about)}: won battles`,
              walk.moves.win,
            ),
          },
  }))
  const mapEvent = (event: TimedEvent): TimedEvent => ({
    ...event,
    when:
      event.when.kind === 'dated'
        ? event.when
        : {
            ...event.when,
            chance: at(
              `events.${event.id}.chance`,
              'chance',
              `${event.name}: chance in a ${dynamics.step}`,
              event.when.chance,
            ),
          },
    effects: event.effects.map(effect => {
      const belief = splitBeliefPath(effect.on)
      const domain =
        effect.change === 'set' ? targetOf(belief?.about ?? effect.on).domain : 'number'
      const name = `${event.name}: ${effect.change} of ${nameOf(effect.on)}`
      return { ...effect, by: at(timedEffectPath(event.id, effect), domain, name, effect.by) }
    }),
  })
  const events = dynamics.events.map(mapEvent)
  const mapFuture = (future: Future): Future => {
    const base = `scenarios.${future.id}`
    return {
      ...future,
      series: future.series.map(of => ({
        ...of,
        value: at(
          `${base}.series.${of.series}`,
          'number',
          `${future.name}: ${seriesName(of.series)} in a ${dynamics.step}`,
          of.value,
        ),
      })),
      evidence: future.evidence.map(of => {
        const path = `${base}.evidence.${of.about}`
        const name = `${future.name}: evidence of ${nameOf(of.about)} in a ${dynamics.step}`
        return {
          ...of,
          wins: at(`${path}.wins`, 'weight', `${name}, wins`, of.wins),
          of: at(`${path}.of`, 'weight', `${name}, units`, of.of),
        }
      }),
      drifts: future.drifts.map(drift => mapDrift(`${base}.drift`, `${future.name}: `, drift)),
      overrides: future.overrides.map(of => {
        if (of.kind !== 'input') return of
        const belief = splitBeliefPath(of.at)
        const { domain } = targetOf(belief?.about ?? of.at)
        const name = `${future.name}: ${nameOf(of.at)}`
        return { ...of, input: at(`${base}.set.${of.at}`, domain, name, of.input) }
      }),
    }
  }
  const futures = dynamics.futures.map(mapFuture)
  const costAbove = dynamics.ripeness.costAbove.map(of => ({
    ...of,
    cost: at(
      `ripeness.${of.party}.cost_above`,
      'cost',
      `${partyName(of.party)}: cost above which it hurts`,
      of.cost,
    ),
  }))
  return { ...dynamics, learning, drives, drifts, walks, events, futures, ripeness: { costAbove } }
}
