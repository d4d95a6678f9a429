import type { Case } from './case.ts'
import { withoutMoves, withoutTopics } from './caseWithout.ts'
import type { Input } from './estimate.ts'
import type { InputDomain, InputEntry } from './inputEntry.ts'
import { type InputPath, splitBeliefPath } from './inputPath.ts'
import { levelName } from './issue.ts'
import { effectPath, type Move, type MoveEffect } from './move.ts'
import type { Course } from './noDeal.ts'
import type { Party } from './party.ts'
import { topicPath } from './positions.ts'
import { isTimedPath, mapTimedInputs } from './timedInputs.ts'
import type { IssueScores, PartyWorth, ValueModel } from './worth.ts'

type Visit = (entry: InputEntry) => Input

/**
 * Rebuilds a case with every input replaced by what `visit` returns, in file order.
 *
 * Beliefs come after what they are about, under `beliefs.<holder>.<path>`, then the inputs of moves, of topics, and
 * last those that move the case through time. The only walk over a case's inputs there is: whatever lists, counts, overrides or samples inputs goes through it.
 */
export function mapInputs(given: Case, visit: Visit): Case {
  // Looked up, not searched for: a case of ten thousand issues has twenty thousand scores a party.
  const issues = new Map(given.issues.map(issue => [issue.id as string, issue]))
  const issueName = (id: string): string => issues.get(id)?.name ?? id
  const partyName = (id: string): string => given.parties.find(party => party.id === id)?.name ?? id
  const at = (path: string, domain: InputDomain, name: string, input: Input): Input =>
    visit({ path: path as InputPath, input, domain, name })

  const quantities = given.quantities.map(q => ({
    ...q,
    input: at(`quantities.${q.id}`, q.unit === 'chance' ? 'chance' : 'number', q.name, q.input),
  }))

  const parties = given.parties.map((party): Party => {
    if (party.risk.attitude === 'neutral') return party
    const coefficient = at(
      `parties.${party.id}.risk`,
      'number',
      `${party.name}: risk coefficient`,
      party.risk.coefficient,
    )
    return { ...party, risk: { ...party.risk, coefficient } }
  })

  const mapScores = (
    worth: PartyWorth,
    key: 'scores' | 'points',
    scores: readonly IssueScores[],
  ): readonly IssueScores[] =>
    scores.map(ofIssue => {
      const issue = issues.get(ofIssue.issue)
      const names = new Map(issue?.options.map(option => [option.id as string, option.name]))
      return {
        ...ofIssue,
        entries: ofIssue.entries.map(entry => {
          if (entry.kind === 'silent') return entry
          const option =
            entry.kind !== 'at'
              ? entry.option
              : issue
                ? levelName(issue, entry.at)
                : String(entry.at)
          const label = entry.kind === 'at' ? option : (names.get(option) ?? option)
          const score = at(
            `worth.${worth.party}.${key}.${ofIssue.issue}.${option}`,
            key === 'scores' ? 'score' : 'points',
            `${partyName(worth.party)}, ${issueName(ofIssue.issue)}: ${label}`,
            entry.score,
          )
          return { ...entry, score }
        }),
      }
    })

  const mapModel = (worth: PartyWorth): ValueModel => {
    const model = worth.model
    switch (model.kind) {
      case 'weighted':
        return {
          ...model,
          weights: model.weights.map(w => ({
            ...w,
            weight: at(
              `worth.${worth.party}.weights.${w.issue}`,
              'weight',
              `${partyName(worth.party)}: weight of ${issueName(w.issue)}`,
              w.weight,
            ),
          })),
          scores: mapScores(worth, 'scores', model.scores),
        }
      case 'points':
        return { ...model, scores: mapScores(worth, 'points', model.scores) }
      case 'mean-of-included':
        return { ...model, scores: mapScores(worth, 'scores', model.scores) }
      case 'ranking':
        return model
      default:
        throw new Error(`mapInputs: no such value model ${model satisfies never}`)
    }
  }

  const worth = given.worth.map(
    (of): PartyWorth => ({
      ...of,
      model: mapModel(of),
      together: of.together.map(t => ({
        ...t,
        worth: at(
          `worth.${of.party}.together.${t.id}`,
          'points',
          `${partyName(of.party)}: ${t.id} together`,
          t.worth,
        ),
      })),
    }),
  )

  const mapCourse = (party: string, course: Course): Course => {
    if (course.kind === 'ranked') return course
    const base = `if_talks_fail.${party}.${course.id}`
    const label = `${partyName(party)}, ${course.name}`
    return {
      ...course,
      cost: at(`${base}.cost`, 'cost', `${label}: cost`, course.cost),
      scenarios: course.scenarios.map(s => ({
        ...s,
        chance: at(
          `${base}.scenarios.${s.id}.chance`,
          'chance',
          `${label}, ${s.name}: chance`,
          s.chance,
        ),
        worth: at(
          `${base}.scenarios.${s.id}.worth`,
          'worth',
          `${label}, ${s.name}: worth`,
          s.worth,
        ),
      })) as unknown as typeof course.scenarios,
    }
  }
  const noDeal = given.noDeal.map(of => ({
    ...of,
    courses: of.courses.map(course => mapCourse(of.party, course)) as unknown as typeof of.courses,
  }))

  const compliance = given.compliance.map(of => ({
    ...of,
    kept: at(
      `compliance.${of.party}.kept`,
      'chance',
      `${partyName(of.party)}: chance the deal is kept`,
      of.kept,
    ),
    ifBroken: at(
      `compliance.${of.party}.if_broken`,
      'worth',
      `${partyName(of.party)}: worth of a broken deal`,
      of.ifBroken,
    ),
  }))

  const ratification = given.ratification.map(of => ({
    ...of,
    needs: at(`ratified_by.${of.of}.needs`, 'share', `${partyName(of.of)}: votes needed`, of.needs),
    votes: of.votes.map(vote => ({
      ...vote,
      share: at(
        `ratified_by.${of.of}.votes.${vote.by}`,
        'share',
        `${partyName(of.of)}: vote of ${partyName(vote.by)}`,
        vote.share,
      ),
    })),
  }))

  const core = { ...given, quantities, parties, worth, noDeal, compliance, ratification }
  const hasMoves = given.moves.length > 0 || given.moveCosts !== null
  if (given.beliefs.length === 0 && !hasMoves && !given.dynamics && !given.topics) return core

  const about = new Map<string, InputEntry>()
  for (const entry of inputsOf({ ...given, beliefs: [] })) about.set(entry.path, entry)
  const targetOf = (path: string): InputEntry => {
    const target = about.get(path)
    if (!target) throw new Error(`mapInputs: ${path} is spoken of and is no input`)
    return target
  }
  const beliefs = given.beliefs.map(belief => {
    const target = targetOf(belief.about)
    const input = at(
      `beliefs.${belief.holder}.${belief.about}`,
      target.domain,
      `${partyName(belief.holder)} believes of ${target.name}`,
      belief.input,
    )
    return { ...belief, input }
  })

  const mapEffect = (move: Move, effect: MoveEffect): MoveEffect => {
    if (effect.kind === 'red-line') return effect
    const belief = splitBeliefPath(effect.on)
    const target = targetOf(belief?.about ?? effect.on)
    const name = belief ? `${partyName(belief.holder)} believes of ${target.name}` : target.name
    const domain = effect.change === 'set' ? target.domain : 'number'
    const by = at(
      effectPath(move.id, effect),
      domain,
      `${move.name}: ${effect.change} of ${name}`,
      effect.by,
    )
    return { ...effect, by }
  }
  const moves = given.moves.map((move): Move => {
    const base = `moves.${move.id}`
    const cost = move.cost && at(`${base}.cost`, 'cost', `${move.name}: cost`, move.cost)
    const chance = at(`${base}.chance`, 'chance', `${move.name}: chance to work`, move.chance)
    const lag = move.lag && {
      ...move.lag,
      input: at(`${base}.lag`, 'cost', `${move.name}: ${move.lag.unit}s to effect`, move.lag.input),
    }
    const effects = move.effects.map(of => mapEffect(move, of)) as unknown as Move['effects']
    return { ...move, cost, chance, lag, effects }
  })
  const costs = given.moveCosts
  const moveCosts = costs && {
    ...costs,
    budgets: costs.budgets.map(of => ({
      ...of,
      amount: at(
        `move_costs.budgets.${of.party}`,
        'cost',
        `${partyName(of.party)}: budget for moves`,
        of.amount,
      ),
    })),
    total: costs.total && at('move_costs.total', 'cost', 'Budget for all moves', costs.total),
  }
  const topics = given.topics?.map(topic => ({
    ...topic,
    actors: topic.actors.map(actor => {
      const label = `${topic.name}, ${partyName(actor.party)}`
      const path = (what: 'stands' | 'capability' | 'salience'): string =>
        topicPath(topic.id, actor.party, what)
      return {
        ...actor,
        stands: at(path('stands'), 'number', `${label}: position`, actor.stands),
        capability: at(path('capability'), 'weight', `${label}: capability`, actor.capability),
        salience: at(path('salience'), 'share', `${label}: salience`, actor.salience),
      }
    }),
  }))
  const changed = { ...core, beliefs, moves, moveCosts, ...(topics && { topics }) }
  if (!given.dynamics) return changed
  const viewName = (id: string): string => (id === 'analyst' ? 'The analyst' : partyName(id))
  return { ...changed, dynamics: mapTimedInputs(given.dynamics, at, targetOf, viewName) }
}

/** Every input that the verdict can depend on, in file order, beliefs last: not those of moves, of topics, nor of time. */
export function inputsOf(given: Case): readonly InputEntry[] {
  const entries: InputEntry[] = []
  const { dynamics: _dynamics, ...still } = withoutTopics(withoutMoves(given))
  mapInputs(still, entry => {
    entries.push(entry)
    return entry.input
  })
  return entries
}

/** The inputs of the case's moves and their costs, in file order. */
export function moveInputsOf(given: Case): readonly InputEntry[] {
  const entries: InputEntry[] = []
  mapInputs(given, entry => {
    if (/^moves\.|^move_costs\./.test(entry.path)) entries.push(entry)
    return entry.input
  })
  return entries
}

/** Where actors stand and how much they count, in file order: of these only where their weight lies depends. */
export function topicInputsOf(given: Case): readonly InputEntry[] {
  if (!given.topics) return []
  const entries: InputEntry[] = []
  mapInputs(withoutMoves(given), entry => {
    if (entry.path.startsWith('positions.')) entries.push(entry)
    return entry.input
  })
  return entries
}

/** The inputs that move the case through time, in file order: of them only a timeline depends. */
export function timedInputsOf(given: Case): readonly InputEntry[] {
  if (!given.dynamics) return []
  const entries: InputEntry[] = []
  mapInputs(withoutMoves(given), entry => {
    if (isTimedPath(entry.path)) entries.push(entry)
    return entry.input
  })
  return entries
}

/** Every number the file gives: of the case, of how it moves in time, of its moves and topics. For who lists them, not who computes. */
export function allInputsOf(given: Case): readonly InputEntry[] {
  return [
    ...inputsOf(given),
    ...timedInputsOf(given),
    ...moveInputsOf(given),
    ...topicInputsOf(given),
  ]
}
