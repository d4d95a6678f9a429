import type { Case } from './case.ts'
import type { Input } from './estimate.ts'
import type { InputPath } from './inputPath.ts'
import { levelName } from './issue.ts'
import type { Course } from './noDeal.ts'
import type { Party } from './party.ts'
import type { IssueScores, PartyWorth, ValueModel } from './worth.ts'

/** What values an input can take: chances and shares lie in [0, 1], scores in [0, 100], weights are non-negative. */
export type InputDomain =
  | 'chance'
  | 'share'
  | 'worth'
  | 'score'
  | 'points'
  | 'weight'
  | 'cost'
  | 'number'

export type InputEntry = Readonly<{
  path: InputPath
  input: Input
  domain: InputDomain
  /** Words for a reader: "Russia, fight on, holds: chance". */
  name: string
}>

type Visit = (entry: InputEntry) => Input

/**
 * Rebuilds a case with every input replaced by what `visit` returns, in file order.
 *
 * Beliefs come last, under `beliefs.<holder>.<path>`. The only walk over a case's inputs there is:
 * whatever lists, counts, overrides or samples inputs goes through it.
 */
export function mapInputs(given: Case, visit: Visit): Case {
  const issueName = (id: string): string => given.issues.find(issue => issue.id === id)?.name ?? id
  const optionName = (issue: string, option: string): string =>
    given.issues.find(i => i.id === issue)?.options.find(o => o.id === option)?.name ?? option
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
    scores.map(ofIssue => ({
      ...ofIssue,
      entries: ofIssue.entries.map(entry => {
        if (entry.kind === 'silent') return entry
        const issue = given.issues.find(i => i.id === ofIssue.issue)
        const option =
          entry.kind !== 'at' ? entry.option : issue ? levelName(issue, entry.at) : String(entry.at)
        const label = entry.kind === 'at' ? option : optionName(ofIssue.issue, option)
        const score = at(
          `worth.${worth.party}.${key}.${ofIssue.issue}.${option}`,
          key === 'scores' ? 'score' : 'points',
          `${partyName(worth.party)}, ${issueName(ofIssue.issue)}: ${label}`,
          entry.score,
        )
        return { ...entry, score }
      }),
    }))

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
  if (given.beliefs.length === 0) return core

  const about = new Map<string, InputEntry>()
  for (const entry of inputsOf({ ...given, beliefs: [] })) about.set(entry.path, entry)
  const beliefs = given.beliefs.map(belief => {
    const target = about.get(belief.about)
    if (!target) throw new Error(`mapInputs: a belief about ${belief.about}, which is no input`)
    const input = at(
      `beliefs.${belief.holder}.${belief.about}`,
      target.domain,
      `${partyName(belief.holder)} believes of ${target.name}`,
      belief.input,
    )
    return { ...belief, input }
  })
  return { ...core, beliefs }
}

/** Every input of a case, in file order, beliefs last. */
export function inputsOf(given: Case): readonly InputEntry[] {
  const entries: InputEntry[] = []
  mapInputs(given, entry => {
    entries.push(entry)
    return entry.input
  })
  return entries
}
