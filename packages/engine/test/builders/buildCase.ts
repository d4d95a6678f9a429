import type {
  Attribution,
  Belief,
  Case,
  Condition,
  Course,
  CourseId,
  CourseScenario,
  Estimate,
  Input,
  InputPath,
  InteractionId,
  Issue,
  IssueId,
  IssueScores,
  Line,
  NoDeal,
  NonEmpty,
  OptionId,
  Override,
  Party,
  PartyId,
  PartyWorth,
  Proposal,
  ProposalId,
  Quantity,
  QuantityId,
  RankedOutcome,
  Ratification,
  Role,
  Rule,
  ScenarioId,
  School,
  SchoolId,
} from '@parley/model'

/** A number, `[low, high]` at 80%, the name of a quantity (or 1 minus it), or any estimate. */
export type Value = number | readonly [number, number] | string | Estimate

/** `in` one of some options, or a bound on a numeric issue. */
export type Test =
  | string
  | readonly string[]
  | { above: number }
  | { below: number }
  | { atLeast: number }
  | { atMost: number }
export type Tests = Readonly<Record<string, Test>>

export type CourseSpec =
  | Value
  | 'ranked'
  | {
      cost?: Value
      scenarios: Readonly<Record<string, { chance: Value | 'rest'; worth: Value }>>
    }

export type PartySpec = {
  role?: Role
  inside?: string
  risk?: { averse: Value } | { acceptant: Value }
  weights?: Readonly<Record<string, Value>>
  /** With `weights`, scores; with `points: true`, points; with `included: true`, mean of included. */
  scores?: Readonly<Record<string, Readonly<Record<string, Value | 'silent'>>>>
  model?: 'weighted' | 'points' | 'mean-of-included'
  /** Best first; `course:x`, `deal:x` or `issue/option`. */
  ranking?: readonly (readonly string[])[]
  together?: Readonly<Record<string, { when: Tests; worth: Value }>>
  redLines?: Tests
  courses?: Readonly<Record<string, CourseSpec>>
  compliance?: { kept: Value; ifBroken: Value }
}

export type IssueSpec =
  | readonly string[]
  | { ordered: readonly string[] }
  | { from: number; to: number; step?: number; unit?: string }

export type CaseSpec = {
  parties: Readonly<Record<string, PartySpec>>
  issues: Readonly<Record<string, IssueSpec>>
  quantities?: Readonly<Record<string, Value | { chance: Value }>>
  rules?: readonly { when: Tests; onlyWith?: Tests }[]
  ratification?: Readonly<
    Record<
      string,
      { needs: Value; votes?: Readonly<Record<string, Value>>; veto?: readonly string[] }
    >
  >
  /** holder → path → value */
  beliefs?: Readonly<Record<string, Readonly<Record<string, Value>>>>
  /** school → path → value; `agrees` drops a belief */
  schools?: Readonly<Record<string, Readonly<Record<string, Value | 'agrees'>>>>
  proposals?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

const assumed: Attribution = { class: 'assumed', why: '', from: [] }

/** An input as a file would give it. */
export function input(value: Value): Input {
  const written = typeof value === 'object' ? JSON.stringify(value) : String(value)
  return { estimate: estimate(value), written, attribution: assumed, isPlaceholder: false }
}

export function estimate(value: Value): Estimate {
  if (typeof value === 'number') return { kind: 'point', value }
  if (typeof value === 'string') return formula(value)
  if ('kind' in value) return value
  return { kind: 'range', low: value[0], high: value[1], level: 0.8 }
}

/** `q` or `1 - q`. */
function formula(text: string): Estimate {
  const name = text.replace(/^1 - /, '')
  const quantity = { op: 'quantity', id: name as QuantityId } as const
  return {
    kind: 'formula',
    text,
    expression:
      name === text
        ? quantity
        : { op: 'subtract', left: { op: 'number', value: 1 }, right: quantity },
  }
}

/** Builds a case as a reader of a file would hand it on: small, complete, in the order written. */
export function buildCase(spec: CaseSpec): Case {
  const issues = Object.entries(spec.issues).map(([id, of]) => issue(id, of))
  const conditions = (tests: Tests): Condition[] =>
    Object.entries(tests).map(([id, test]) => condition(id as IssueId, test))
  const parties = Object.entries(spec.parties)
  return {
    title: 'A case built for a test',
    question: 'Is there a deal?',
    asOf: '2026-01-01',
    whoseInterest: [],
    rangesLevel: 0.8,
    readingOf: null,
    marking: '',
    sources: [],
    parties: parties.map(([id, of]): Party => {
      const risk: Party['risk'] = !of.risk
        ? { attitude: 'neutral' }
        : 'averse' in of.risk
          ? { attitude: 'averse', coefficient: input(of.risk.averse) }
          : { attitude: 'acceptant', coefficient: input(of.risk.acceptant) }
      return {
        id: id as PartyId,
        name: id,
        role: of.role ?? 'decides',
        inside: (of.inside ?? null) as PartyId | null,
        risk,
        perspective: '',
      }
    }),
    quantities: Object.entries(spec.quantities ?? {}).map(([id, value]): Quantity => {
      const isChance = typeof value === 'object' && 'chance' in value
      return {
        id: id as QuantityId,
        name: id,
        unit: isChance ? 'chance' : '',
        input: input(isChance ? value.chance : value),
      }
    }),
    issues,
    rules: (spec.rules ?? []).map(
      (rule): Rule => ({
        when: conditions(rule.when),
        // biome-ignore lint/suspicious/noThenProperty: the model's own key; a rule is never awaited
        then: conditions(rule.onlyWith ?? {}),
        attribution: assumed,
      }),
    ),
    worth: parties
      .filter(([, of]) => of.weights || of.scores || of.ranking)
      .map(([id, of]) => worth(id as PartyId, of, conditions)),
    noDeal: parties
      .filter(([, of]) => of.courses)
      .map(
        ([id, of]): NoDeal => ({
          party: id as PartyId,
          story: '',
          courses: Object.entries(of.courses!).map(([name, c]) =>
            course(name as CourseId, c),
          ) as unknown as NonEmpty<Course>,
          isPlaceholder: false,
        }),
      ),
    compliance: parties
      .filter(([, of]) => of.compliance)
      .map(([id, of]) => ({
        party: id as PartyId,
        kept: input(of.compliance!.kept),
        ifBroken: input(of.compliance!.ifBroken),
      })),
    ratification: Object.entries(spec.ratification ?? {}).map(
      ([of, terms]): Ratification => ({
        of: of as PartyId,
        needs: input(terms.needs),
        votes: Object.entries(terms.votes ?? {}).map(([by, share]) => ({
          by: by as PartyId,
          share: input(share),
        })),
        vetoes: (terms.veto ?? []) as readonly PartyId[],
      }),
    ),
    beliefs: Object.entries(spec.beliefs ?? {}).flatMap(([holder, of]) =>
      Object.entries(of).map(
        ([about, value]): Belief => ({
          holder: holder as PartyId,
          about: about as InputPath,
          input: input(value),
          strength: null,
        }),
      ),
    ),
    baseline: null,
    schools: Object.entries(spec.schools ?? {}).map(
      ([id, set]): School => ({
        id: id as SchoolId,
        name: id,
        by: 'a rival',
        from: [],
        why: '',
        overrides: Object.entries(set).map(([at, value]) => override(at, value)),
      }),
    ),
    proposals: Object.entries(spec.proposals ?? {}).map(
      ([id, picks]): Proposal => ({
        id: id as ProposalId,
        name: id,
        picks: Object.entries(picks).map(([of, option]) => ({
          issue: of as IssueId,
          option,
          level: issues.find(i => i.id === of)?.scale.kind === 'numeric' ? Number(option) : null,
        })),
        from: [],
      }),
    ),
    moves: [],
    moveCosts: null,
  }
}

function override(at: string, value: Value | 'agrees'): Override {
  if (value !== 'agrees') return { kind: 'input', at: at as InputPath, input: input(value) }
  const [, holder, ...about] = at.split('.')
  return { kind: 'agrees', holder: holder as PartyId, about: about.join('.') as InputPath }
}

function issue(id: string, of: IssueSpec): Issue {
  const named = (options: readonly string[]) =>
    options.map(option => ({ id: option as OptionId, name: option, level: null }))
  const base = { id: id as IssueId, name: id, isDivisible: false }
  if ('ordered' in of) return { ...base, scale: { kind: 'ordered' }, options: named(of.ordered) }
  if (!('from' in of)) return { ...base, scale: { kind: 'named' }, options: named(of) }
  const step = of.step ?? null
  const options = []
  if (step !== null)
    for (let level = of.from; level <= of.to; level += step)
      options.push({ id: String(level) as OptionId, name: String(level), level })
  return {
    ...base,
    scale: { kind: 'numeric', from: of.from, to: of.to, step, unit: of.unit ?? '', isDate: false },
    options,
  }
}

function condition(id: IssueId, test: Test): Condition {
  if (typeof test === 'string') return { issue: id, kind: 'in', options: [test as OptionId] }
  if ('above' in test) return { issue: id, kind: 'above', limit: test.above }
  if ('below' in test) return { issue: id, kind: 'below', limit: test.below }
  if ('atLeast' in test) return { issue: id, kind: 'at-least', limit: test.atLeast }
  if ('atMost' in test) return { issue: id, kind: 'at-most', limit: test.atMost }
  return { issue: id, kind: 'in', options: test as readonly OptionId[] }
}

function course(id: CourseId, of: CourseSpec): Course {
  if (of === 'ranked') return { id, name: id, kind: 'ranked' }
  const lottery = typeof of === 'object' && 'scenarios' in of
  const scenarios = lottery ? of.scenarios : { certain: { chance: 1, worth: of } }
  return {
    id,
    name: id,
    kind: 'lottery',
    cost: input(lottery ? (of.cost ?? 0) : 0),
    scenarios: Object.entries(scenarios).map(
      ([name, s]): CourseScenario => ({
        id: name as ScenarioId,
        name,
        chance: s.chance === 'rest' ? { ...input(0), estimate: { kind: 'rest' } } : input(s.chance),
        worth: input(s.worth),
      }),
    ) as unknown as NonEmpty<CourseScenario>,
  }
}

function worth(
  party: PartyId,
  of: PartySpec,
  conditions: (tests: Tests) => Condition[],
): PartyWorth {
  const scores = Object.entries(of.scores ?? {}).map(
    ([id, entries]): IssueScores => ({
      issue: id as IssueId,
      entries: Object.entries(entries).map(([option, score]) => {
        if (score === 'silent') return { kind: 'silent', option: option as OptionId }
        // A key with `@` before a number is a break point.
        return option.startsWith('@')
          ? { kind: 'at', at: Number(option.slice(1)), score: input(score) }
          : { kind: 'option', option: option as OptionId, score: input(score) }
      }),
    }),
  )
  const model = ((): PartyWorth['model'] => {
    if (of.ranking)
      return {
        kind: 'ranking',
        tiers: of.ranking.map(
          tier => tier.map(rankedOutcome) as unknown as NonEmpty<RankedOutcome>,
        ),
      }
    const kind = of.model ?? (of.weights ? 'weighted' : 'points')
    if (kind !== 'weighted') return { kind, scores }
    const weights = Object.entries(of.weights ?? {}).map(([id, weight]) => ({
      issue: id as IssueId,
      weight: input(weight),
    }))
    return { kind, weights, scores }
  })()
  return {
    party,
    unit: 'value points',
    model,
    together: Object.entries(of.together ?? {}).map(([id, t]) => ({
      id: id as InteractionId,
      when: conditions(t.when),
      worth: input(t.worth),
    })),
    redLines: conditions(of.redLines ?? {}).map((test): Line => ({ test, attribution: assumed })),
    bottomLines: [],
    statedPositions: [],
  }
}

function rankedOutcome(text: string): RankedOutcome {
  if (text.startsWith('course:')) return { kind: 'course', course: text.slice(7) as CourseId }
  if (text.startsWith('deal:')) return { kind: 'deal', deal: text.slice(5) as ProposalId }
  const [of, option] = text.split('/')
  return { kind: 'option', issue: of as IssueId, option: option as OptionId }
}
