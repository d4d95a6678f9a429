import {
  type Case,
  type Condition,
  type Input,
  type Issue,
  type IssueScores,
  inputsOf,
  levelName,
  type NoDeal,
  type PartyId,
  type PartyWorth,
} from '@parley/model'
import type {
  Imported,
  IssueValue,
  Profile,
  Rectangle,
  Remark,
  ScenarioIssue,
  Utility,
} from './scenario.ts'
import { valueAt } from './utilityOf.ts'

export type FromCaseOptions = Readonly<{
  /** The central value of an input of the case, formulas worked out: the engine's, handed in. */
  centralOf: (input: Input) => number
  /** Every numeric issue becomes a list of named levels, for formats that know no numbers. */
  listsLevels: boolean
}>

/** Decimals in a case are typed: a cut at 1 is met to this. */
const CUT_ROUNDING = 1e-9

/** Into how many steps an issue without a step is cut when its levels have to be listed. */
const STEPS = 100

/**
 * A case as the field's scenario: one number per input, a reservation value per party, no rules.
 *
 * The deciders' worths at the central values, on [0, 1]: as they stand when they fit there, otherwise
 * stretched party by party, which changes no comparison. Deals and no deal keep their order exactly.
 * What a scenario has no place for is remarked on; a ranking or a mean of what is included is refused.
 */
export function fromCase(given: Case, { centralOf, listsLevels }: FromCaseOptions): Imported {
  const remarks: Remark[] = []
  const remark = (kind: Remark['kind'], text: string): void => {
    remarks.push({ kind, file: given.title, text })
  }
  const deciders = given.parties.filter(party => party.role === 'decides')
  for (const party of deciders) {
    const kind = given.worth.find(of => of.party === party.id)?.model.kind
    if (kind === 'weighted' || kind === 'points') continue
    const what = kind === 'ranking' ? 'a ranking, which has no numbers' : 'no sum over the issues'
    remark('refused', `the worth of ${party.name} is ${what}`)
    return { scenario: null, remarks }
  }
  sayWhatIsLost(given, remark)

  const ids = deciders.map(party => party.id)
  const shapes = given.issues.map(issue =>
    shapeOf(issue, given.worth, ids, centralOf, listsLevels, remark),
  )
  const issueNames = distinct(
    given.issues.map(issue => issue.name),
    given.issues.map(issue => issue.id),
  )
  const partyNames = distinct(
    deciders.map(party => (/^[\w-]+$/.test(party.name) ? party.name : party.id)),
    ids,
  )
  const issues = shapes.map((shape, j): ScenarioIssue => ({ ...shape.issue, name: issueNames[j]! }))
  const profiles: Profile[] = []
  for (const [i, party] of deciders.entries()) {
    const worth = given.worth.find(of => of.party === party.id)!
    const found = profileOf(given, worth, shapes, centralOf, partyNames[i]!, remark)
    if (found === null) return { scenario: null, remarks }
    profiles.push(found)
  }
  const name = fileSafe(given.title)
  const isTaken = profiles.some(profile => profile.name === name)
  return { scenario: { name: isTaken ? `${name}-domain` : name, issues, profiles }, remarks }
}

type Say = (kind: Remark['kind'], text: string) => void

function sayWhatIsLost(given: Case, remark: Say): void {
  const uncertain = inputsOf({ ...given, beliefs: [] }).filter(
    ({ input }) => !['point', 'formula', 'rest'].includes(input.estimate.kind),
  ).length
  if (uncertain > 0) {
    remark('changed', `${count(uncertain, 'uncertain value')}: written at the central value`)
  }
  const others = given.parties.filter(party => party.role !== 'decides')
  if (others.length > 0) {
    const names = others.map(party => party.name).join(', ')
    remark('dropped', `who does not decide has no profile: ${names}`)
  }
  const lost: readonly (readonly [number, string, string])[] = [
    [given.beliefs.length, 'belief', 'a scenario has one view of everything'],
    [given.rules.length, 'rule', 'deals so forbidden can be made in a scenario'],
    [
      given.worth.reduce((sum, of) => sum + of.redLines.length, 0),
      'red line',
      'deals across it can be made in a scenario',
    ],
    [given.ratification.length, 'ratification', 'a scenario asks only those who sign'],
    [given.schools.length, 'school', 'the case as written is what is exported'],
    [given.proposals.length, 'named proposal', 'a scenario names no deals'],
  ]
  for (const [n, what, why] of lost) if (n > 0) remark('dropped', `${count(n, what)}: ${why}`)
  if (given.dynamics) remark('dropped', 'how things move in time: a scenario stands still')
  const divisible = given.issues.filter(issue => issue.isDivisible)
  for (const issue of divisible) {
    remark('dropped', `shares of ${issue.name}: it goes to one side or the other`)
  }
}

/** An issue as the scenario has it, and the levels behind its values. */
type Shape = Readonly<{
  source: Issue
  issue: ScenarioIssue
  /** Per value of a discrete issue made from numbers, its level; null for options. */
  levels: readonly number[] | null
}>

function shapeOf(
  issue: Issue,
  worths: readonly PartyWorth[],
  deciders: readonly PartyId[],
  centralOf: (input: Input) => number,
  listsLevels: boolean,
  remark: Say,
): Shape {
  const { scale } = issue
  if (scale.kind !== 'numeric') {
    const values = distinct(
      issue.options.map(option => option.name),
      issue.options.map(option => option.id),
    )
    return { source: issue, issue: { kind: 'discrete', name: '', values }, levels: null }
  }
  const { from: low, to: high, step } = scale
  const isPlain = worths
    .filter(of => deciders.includes(of.party))
    .every(of => isOneSlope(lineOf(scoresOf(of, issue), centralOf, low), low, high))
  if (!listsLevels && isPlain && step === null && !scale.isDate) {
    return { source: issue, issue: { kind: 'real', name: '', low, high }, levels: null }
  }
  if (!listsLevels && isPlain && step === 1 && Number.isInteger(low) && !scale.isDate) {
    const top = low + Math.floor(high - low)
    return { source: issue, issue: { kind: 'integer', name: '', low, high: top }, levels: null }
  }
  const levels =
    step !== null
      ? issue.options.map(option => option.level!)
      : Array.from({ length: STEPS + 1 }, (_, i) => low + ((high - low) * i) / STEPS)
  const all = [...new Set(levels)]
  remark(
    'changed',
    step === null
      ? `${issue.name}: cut into ${STEPS} steps, each a named value`
      : `${issue.name}: its ${all.length} levels become named values`,
  )
  const values = all.map(level => levelName(issue, level))
  return { source: issue, issue: { kind: 'discrete', name: '', values }, levels: all }
}

function profileOf(
  given: Case,
  worth: PartyWorth,
  shapes: readonly Shape[],
  centralOf: (input: Input) => number,
  name: string,
  remark: Say,
): Profile | null {
  const party = given.parties.find(of => of.id === worth.party)!
  const noDeal = given.noDeal.find(of => of.party === worth.party)!
  const central = reservationOf(noDeal, centralOf)
  if (central === null) {
    remark('refused', `no deal has no number for ${party.name}`)
    return null
  }
  if (noDeal.courses.length > 1) {
    const best = noDeal.courses[central.course]!.name
    remark(
      'changed',
      `${party.name}: of ${noDeal.courses.length} courses the best, ${best}, is the reservation value`,
    )
  }
  if (party.risk.attitude !== 'neutral') {
    remark('dropped', `${party.name}: its attitude to risk; no deal is written at its mean`)
  }
  const kept = given.compliance.find(of => of.party === worth.party)
  const chance = kept ? centralOf(kept.kept) : 1
  const ifBroken = kept && chance < 1 ? centralOf(kept.ifBroken) : 0
  if (kept && chance < 1) {
    remark('changed', `${party.name}: the chance that a deal is broken is worked into its worths`)
  }

  const shares = sharesOf(worth, shapes, centralOf)
  const parts = shapes.map((shape, j): IssueValue => {
    const share = shares[j]! * chance
    const scores = scoresOf(worth, shape.source)
    if (shape.source.scale.kind === 'numeric') {
      const line = lineOf(scores, centralOf, shape.source.scale.from)
      return shape.levels
        ? { kind: 'table', byValue: shape.levels.map(level => share * valueAt(line, level)) }
        : { kind: 'line', points: line.points.map(p => ({ at: p.at, value: share * p.value })) }
    }
    const byOption = new Map(
      scores.flatMap(entry =>
        entry.kind === 'option' ? [[entry.option as string, centralOf(entry.score)] as const] : [],
      ),
    )
    return {
      kind: 'table',
      byValue: shape.source.options.map(option => share * (byOption.get(option.id) ?? 0)),
    }
  })
  const bonuses = worth.together.map(of => ({
    when: of.when,
    pays: chance * centralOf(of.worth),
  }))
  const always = (1 - chance) * ifBroken
  const ends = parts.map(endsOf)
  const isUtility =
    always === 0 && ends.every(end => end.low >= 0) && central.worth >= 0 && central.worth <= 1
  if (isUtility) {
    const most = onlyCutAtOne(parts, bonuses, shapes)
    if (most !== null) {
      remark(
        'changed',
        `${party.name}: ${count(bonuses.length, 'deal')} worth up to ${most} and cut at 1: whoever reads the file cuts there too, as GENIUS does, or finds that worth`,
      )
      return { name, utility: additive(parts), reservation: central.worth, discount: 1 }
    }
  }
  const lowest =
    ends.reduce((sum, end) => sum + end.low, always) +
    bonuses.reduce((sum, of) => sum + Math.min(0, of.pays), 0)
  const highest =
    ends.reduce((sum, end) => sum + end.high, always) +
    bonuses.reduce((sum, of) => sum + Math.max(0, of.pays), 0)

  // Rectangles of a scenario may pay more than 1 together: there they are cut, here and where it came from.
  const isCut = isUtility && worth.unit === 'utility' && bonuses.every(of => of.pays >= 0)
  const fits =
    isCut || (isUtility && bonuses.every(of => of.pays >= 0 || lowest >= 0) && highest <= 1 + 1e-9)
  if (isCut && highest > 1 + 1e-9)
    remark(
      'changed',
      `${party.name}: deals worth more than 1 are cut at 1 by whoever reads the file`,
    )
  const from = fits ? 0 : Math.min(lowest, central.worth)
  const to = fits ? 1 : Math.max(highest, central.worth)
  const scale = to > from ? 1 / (to - from) : 1
  if (!fits) {
    const above = from === 0 ? 'w' : `(w ${from < 0 ? '+' : '−'} ${Math.abs(from)})`
    const span = to > from ? to - from : 1
    remark('changed', `${party.name}: worth w is written as the utility ${above} / ${span}`)
  }
  const reservation = (central.worth - from) * scale
  // Each issue starts at nothing; what every deal has in common is put on the first.
  const common = fits ? 0 : ends.reduce((sum, end) => sum + end.low, always) - from
  const lifted = parts.map((part, j) =>
    fits ? part : changed(part, v => (v - ends[j]!.low + (j === 0 ? common : 0)) * scale),
  )
  const utility =
    bonuses.length === 0
      ? additive(lifted)
      : rectangles(lifted, bonuses, scale, shapes, party.name, remark)
  return utility && { name, utility, reservation, discount: 1 }
}

/**
 * The most a deal is worth before it is cut at 1, where that is all that goes together: each condition names
 * one deal and takes it back to 1, as the import of a scenario writes it. Null for anything else.
 */
function onlyCutAtOne(
  parts: readonly IssueValue[],
  bonuses: readonly Readonly<{ when: readonly Condition[]; pays: number }>[],
  shapes: readonly Shape[],
): number | null {
  let most = 1
  for (const { when, pays } of bonuses) {
    const boxes = pays < 0 ? boxesOf(when, shapes) : null
    if (boxes?.length !== 1 || boxes[0]!.length !== parts.length) return null
    let sum = 0
    for (const { issue, low, high } of boxes[0]!) {
      if (low !== high) return null
      sum += valueAt(parts[issue]!, low)
    }
    if (Math.abs(sum + pays - 1) > CUT_ROUNDING) return null
    most = Math.max(most, sum)
  }
  const highest = parts.reduce((sum, part) => sum + endsOf(part).high, 0)
  return bonuses.length > 0 && highest <= most + CUT_ROUNDING ? most : null
}

/** The best course at the central values, by its mean less its cost; the first of equals. */
function reservationOf(
  noDeal: NoDeal,
  centralOf: (input: Input) => number,
): { course: number; worth: number } | null {
  let best: { course: number; worth: number } | null = null
  for (const [course, of] of noDeal.courses.entries()) {
    if (of.kind === 'ranked') return null
    const mean = of.scenarios.reduce(
      (sum, one) => sum + centralOf(one.chance) * centralOf(one.worth),
      0,
    )
    const worth = mean - centralOf(of.cost)
    if (best === null || worth > best.worth) best = { course, worth }
  }
  return best
}

/** What a point of each issue's score adds to the worth of a deal. */
function sharesOf(
  worth: PartyWorth,
  shapes: readonly Shape[],
  centralOf: (input: Input) => number,
): readonly number[] {
  const { model } = worth
  if (model.kind !== 'weighted') return shapes.map(() => 1)
  const weights = shapes.map(({ source }) => {
    const found = model.weights.find(of => of.issue === source.id)
    return found ? centralOf(found.weight) : 0
  })
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map(weight => (sum > 0 ? weight / sum : 1 / weights.length))
}

function scoresOf(worth: PartyWorth, issue: Issue): IssueScores['entries'] {
  const { model } = worth
  return model.kind === 'ranking'
    ? []
    : (model.scores.find(of => of.issue === issue.id)?.entries ?? [])
}

type Line = Extract<IssueValue, { kind: 'line' }>

function lineOf(
  scores: IssueScores['entries'],
  centralOf: (input: Input) => number,
  low: number,
): Line {
  const points = scores.flatMap(entry =>
    entry.kind === 'at' ? [{ at: entry.at, value: centralOf(entry.score) }] : [],
  )
  return { kind: 'line', points: points.length > 0 ? points : [{ at: low, value: 0 }] }
}

/** One slope within the issue and no bend: the only line that every writer can spell. */
function isOneSlope({ points }: Line, low: number, high: number): boolean {
  return (
    points.length === 1 || (points.length === 2 && points[0]!.at <= low && points[1]!.at >= high)
  )
}

function endsOf(value: IssueValue): { low: number; high: number } {
  const all = value.kind === 'table' ? value.byValue : value.points.map(p => p.value)
  return all.reduce((ends, v) => ({ low: Math.min(ends.low, v), high: Math.max(ends.high, v) }), {
    low: Number.POSITIVE_INFINITY,
    high: Number.NEGATIVE_INFINITY,
  })
}

function changed(value: IssueValue, by: (v: number) => number): IssueValue {
  return value.kind === 'table'
    ? { kind: 'table', byValue: value.byValue.map(by) }
    : { kind: 'line', points: value.points.map(p => ({ at: p.at, value: by(p.value) })) }
}

/** Each issue's best is its weight, so that its values reach 1. */
function additive(parts: readonly IssueValue[]): Utility {
  const weights = parts.map(part => Math.max(0, endsOf(part).high))
  const values = parts.map((part, j) => changed(part, v => (weights[j]! > 0 ? v / weights[j]! : 0)))
  return { kind: 'additive', weights, values }
}

/** Scores and what goes together as hyper-rectangles, one a value, the only form with interactions. */
function rectangles(
  parts: readonly IssueValue[],
  bonuses: readonly Readonly<{ when: readonly Condition[]; pays: number }>[],
  scale: number,
  shapes: readonly Shape[],
  party: string,
  remark: Say,
): Utility | null {
  const all: Rectangle[] = []
  let given = 0
  for (const [j, part] of parts.entries()) {
    const { issue } = shapes[j]!
    if (part.kind === 'table') {
      part.byValue.forEach((utility, i) => {
        if (utility !== 0)
          all.push({ utility, excludes: false, bounds: [{ issue: j, low: i, high: i }] })
      })
      continue
    }
    if (issue.kind !== 'integer') {
      const { low, high } = endsOf(part)
      if (low !== high) {
        remark('refused', `${party}: what goes together, beside an issue without steps`)
        return null
      }
      given += low
      continue
    }
    for (let at = issue.low; at <= issue.high; at++) {
      const utility = valueAt(part, at)
      if (utility !== 0) {
        all.push({ utility, excludes: false, bounds: [{ issue: j, low: at, high: at }] })
      }
    }
  }
  for (const { when, pays } of bonuses) {
    const boxes = boxesOf(when, shapes)
    if (boxes === null) {
      remark('refused', `${party}: a condition that no hyper-rectangle can say`)
      return null
    }
    for (const bounds of boxes) all.push({ utility: pays * scale, excludes: false, bounds })
  }
  if (given !== 0) all.push({ utility: given, excludes: false, bounds: [wholeOf(shapes[0]!, 0)] })
  const root = { aggregation: 'sum', weight: 1, rectangles: all, groups: [] } as const
  return { kind: 'rectangles', maximum: 1, root }
}

type Bound = Rectangle['bounds'][number]

function wholeOf({ issue }: Shape, j: number): Bound {
  return issue.kind === 'discrete'
    ? { issue: j, low: 0, high: issue.values.length - 1 }
    : { issue: j, low: issue.low, high: issue.high }
}

/** The deals that meet every condition as boxes that do not overlap: runs of neighbouring values, combined. */
function boxesOf(
  when: readonly Condition[],
  shapes: readonly Shape[],
): readonly (readonly Bound[])[] | null {
  const byIssue = new Map<number, Condition[]>()
  for (const condition of when) {
    const j = shapes.findIndex(shape => shape.source.id === condition.issue)
    byIssue.set(j, [...(byIssue.get(j) ?? []), condition])
  }
  let boxes: readonly (readonly Bound[])[] = [[]]
  for (const [j, conditions] of byIssue) {
    const { source, issue, levels } = shapes[j]!
    if (issue.kind === 'real') return null
    const first = issue.kind === 'integer' ? issue.low : 0
    const length = issue.kind === 'integer' ? issue.high - issue.low + 1 : issue.values.length
    const runs: Bound[] = []
    for (let i = 0; i < length; i++) {
      const level = issue.kind === 'integer' ? first + i : (levels?.[i] ?? null)
      const option = level === null ? source.options[i]!.id : levelName(source, level)
      if (!conditions.every(condition => meets(condition, option, level))) continue
      const last = runs[runs.length - 1]
      if (last && last.high === first + i - 1) runs[runs.length - 1] = { ...last, high: first + i }
      else runs.push({ issue: j, low: first + i, high: first + i })
    }
    boxes = boxes.flatMap(box => runs.map(run => [...box, run]))
  }
  return when.length === 0 ? [[wholeOf(shapes[0]!, 0)]] : boxes
}

function meets(condition: Condition, option: string, level: number | null): boolean {
  if (condition.kind === 'in') return condition.options.some(id => id === option)
  if (level === null) return false
  switch (condition.kind) {
    case 'above':
      return level > condition.limit
    case 'below':
      return level < condition.limit
    case 'at-least':
      return level >= condition.limit
    case 'at-most':
      return level <= condition.limit
    default:
      throw new Error(`meets: no such condition ${condition satisfies never}`)
  }
}

/** Names where they tell things apart and survive any file; otherwise ids. */
function distinct(names: readonly string[], ids: readonly string[]): readonly string[] {
  const isUsable =
    new Set(names).size === names.length &&
    names.every(name => name === name.trim() && name !== '' && !/\p{Cc}/u.test(name))
  return isUsable ? names : ids
}

function fileSafe(title: string): string {
  const safe = title.replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/g, '')
  return safe.slice(0, 60) || 'case'
}

function count(n: number, what: string): string {
  return `${n} ${n === 1 ? what : `${what}s`}`
}
