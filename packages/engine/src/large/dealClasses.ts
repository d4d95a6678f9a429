import type { Case, Condition, IssueId, ScoreEntry } from '@parley/model'
import { optionsMeeting } from '../deals/conditions.ts'
import { type DealClasses, stridesOf } from '../deals/DealSpace.ts'

/** Numbers of combinations are doubles: past this they would no longer be told apart. */
const COUNTABLE = 2 ** 53

/**
 * Sorts combinations into classes without listing them: issue after issue, what is known of each
 * condition so far (still open, or failed) is the only thing carried on, with how many lead there.
 *
 * @param at        the issues, as places in the case's list; every rule and interaction of theirs names no other
 * @param rules     the case's rules about these issues
 * @param redLines  whether options across a decider's red line are left out
 * @param limit     classes at most, after any issue
 * @returns null when there are more, or combinations past 2⁵³
 *
 * Time O(issues × classes × options told apart × conditions / 32). The scenarios of ANAC 2014 (ten
 * issues, forty hyper-rectangles, 10¹⁰ combinations) come to some 50,000 classes.
 */
export function dealClasses(
  given: Case,
  at: readonly number[],
  rules: Case['rules'],
  redLines: boolean,
  limit: number,
): DealClasses | null {
  const issues = at.map(j => given.issues[j]!)
  const counts = issues.map(issue => issue.options.length)
  if (counts.reduce((product, count) => product * count, 1) > COUNTABLE) return null
  const strides = stridesOf(counts)
  const { terms, words, steps } = laidOut(given, at, rules, redLines)
  if (leastClasses(given, at, rules, steps) > limit) return null
  const settled = rulesSettledAt(terms, issues)

  let states = new Map<string, State>()
  const all = new Uint32Array(words)
  terms.forEach((_, t) => {
    all[t >>> 5]! |= 1 << (t & 31)
  })
  states.set(keyOf(all, ''), { open: all, kinds: '', number: 0, size: 1 })
  for (const [j, step] of steps.entries()) {
    const next = new Map<string, State>()
    for (const state of states.values())
      for (const { mask, kind, options } of step.classes) {
        const open = state.open.map((word, w) => word & mask[w]!)
        if (!settle(open, settled[j]!)) continue
        const kinds = state.kinds + kind
        const key = keyOf(open, kinds)
        const number = state.number + options[0]! * strides[j]!
        const size = state.size * options.length
        const known = next.get(key)
        if (!known) {
          next.set(key, { open, kinds, number, size })
          if (next.size > limit) return null
        } else {
          known.size += size
          if (number < known.number) known.number = number
        }
      }
    states = next
  }

  const found = [...states].sort(([, a], [, b]) => a.number - b.number)
  const places = new Map(found.map(([key], k) => [key, k]))
  return {
    numbers: Float64Array.from(found, ([, of]) => of.number),
    sizes: Float64Array.from(found, ([, of]) => of.size),
    classOf(options) {
      let open: Uint32Array = all
      let kinds = ''
      for (const [j, step] of steps.entries()) {
        const c = step.classOf[options[j]!]!
        const chosen = step.classes[c]
        if (!chosen) return -1
        open = open.map((word, w) => word & chosen.mask[w]!)
        if (!settle(open, settled[j]!)) return -1
        kinds += chosen.kind
      }
      return places.get(keyOf(open, kinds)) ?? -1
    },
  }
}

/**
 * A number of classes there are at least, without going through any: combinations that no rule can forbid, over
 * how many of them can add the same. Tells at once of most groups that they are too large.
 */
export function leastClasses(
  given: Case,
  at: readonly number[],
  rules: Case['rules'],
  steps: readonly Step[],
): number {
  const issues = at.map(j => given.issues[j]!)
  let combinations = 1
  let alike = 1
  const kept = steps.map(({ classes }) => {
    const ofKind = new Map<string, number>()
    for (const { kind, options } of classes)
      ofKind.set(kind, (ofKind.get(kind) ?? 0) + options.length)
    const count = [...ofKind.values()].reduce((sum, of) => sum + of, 0)
    combinations *= count
    alike *= Math.max(1, ...ofKind.values())
    return count
  })
  let forbidden = 0
  for (const { when } of rules) {
    let share = 1
    for (const [j, issue] of issues.entries()) {
      const tests = when.filter(test => test.issue === issue.id)
      if (tests.length === 0) continue
      const meets = tests.map(test => optionsMeeting(issue, test))
      const met = issue.options.filter((_, o) => meets.every(of => of[o] === 1)).length
      share *= Math.min(1, met / Math.max(1, kept[j]!))
    }
    forbidden += share
  }
  return (combinations * Math.max(0, 1 - forbidden)) / alike
}

/** What is kept track of, and what every option of every issue adds and keeps open. */
export function laidOut(
  given: Case,
  at: readonly number[],
  rules: Case['rules'],
  redLines: boolean,
): Readonly<{ terms: readonly Term[]; words: number; steps: readonly Step[] }> {
  const terms = termsOf(given, new Set(at.map(j => given.issues[j]!.id)), rules)
  const words = (terms.length + 31) >>> 5
  return { terms, words, steps: at.map(j => stepOf(given, j, terms, words, redLines)) }
}

type State = { readonly open: Uint32Array; readonly kinds: string; number: number; size: number }

/** What is kept track of: an interaction, or either part of a rule; every condition of it must hold. */
type Term = Readonly<{ tests: readonly Condition[]; rule: number | null; part: 'when' | 'only' }>

function termsOf(given: Case, ours: ReadonlySet<IssueId>, rules: Case['rules']): readonly Term[] {
  const together = given.worth.flatMap(of =>
    of.together
      .filter(({ when }) => when.some(test => ours.has(test.issue)))
      .map(({ when }): Term => ({ tests: when, rule: null, part: 'when' })),
  )
  const parts = rules.flatMap(({ when, then }, rule): readonly Term[] => [
    { tests: when, rule, part: 'when' },
    ...(then.length > 0 ? [{ tests: then, rule, part: 'only' as const }] : []),
  ])
  return [...together, ...parts]
}

type Step = Readonly<{
  /** Options that nothing tells apart, lowest first; `kind` names what they add where that differs. */
  classes: readonly Readonly<{ mask: Uint32Array; kind: string; options: readonly number[] }>[]
  /** The class of each option; −1 for one across a red line. */
  classOf: Int32Array
}>

function stepOf(
  given: Case,
  at: number,
  terms: readonly Term[],
  words: number,
  redLines: boolean,
): Step {
  const issue = given.issues[at]!
  const fails = terms.map(({ tests }) => {
    const failed = new Uint8Array(issue.options.length)
    for (const test of tests)
      if (test.issue === issue.id)
        optionsMeeting(issue, test).forEach((is, o) => {
          if (!is) failed[o] = 1
        })
    return failed
  })
  const refused = redLines ? refusedOptions(given, at) : new Uint8Array(issue.options.length)
  const kinds = kindsOf(given, at)
  const classOf = new Int32Array(issue.options.length).fill(-1)
  const known = new Map<string, number>()
  const classes: { mask: Uint32Array; kind: string; options: number[] }[] = []
  issue.options.forEach((_, o) => {
    if (refused[o]) return
    const mask = new Uint32Array(words)
    terms.forEach((_, t) => {
      if (!fails[t]![o]) mask[t >>> 5]! |= 1 << (t & 31)
    })
    const key = keyOf(mask, kinds[o]!)
    const c = known.get(key) ?? classes.length
    if (c === classes.length) {
      known.set(key, c)
      classes.push({ mask, kind: kinds[o]!, options: [] })
    }
    classes[c]!.options.push(o)
    classOf[o] = c
  })
  return { classes, classOf }
}

function refusedOptions(given: Case, at: number): Uint8Array {
  const issue = given.issues[at]!
  const refused = new Uint8Array(issue.options.length)
  for (const of of given.worth) {
    if (given.parties.find(party => party.id === of.party)?.role !== 'decides') continue
    for (const { test } of of.redLines)
      if (test.issue === issue.id)
        optionsMeeting(issue, test).forEach((is, o) => {
          if (is) refused[o] = 1
        })
  }
  return refused
}

/**
 * A name per option of what it adds by itself, the same for options that add the same to everybody in
 * every draw and view: certain scores that are equal. Empty where all options are alike.
 */
function kindsOf(given: Case, at: number): readonly string[] {
  const { id, options } = given.issues[at]!
  const isBelieved = given.beliefs.some(({ about }) => {
    const [section, , part, issue] = about.split('.')
    return section === 'worth' && (part === 'scores' || part === 'points') && issue === id
  })
  const names = options.map((option, o) => {
    if (isBelieved) return `#${o}`
    const adds = given.worth.map(({ model }) => {
      if (model.kind === 'ranking') return `#${o}`
      const entries = model.scores.find(of => of.issue === id)?.entries ?? []
      const own = entries.filter(entry => entry.kind !== 'at' && entry.option === option.id)
      const levels = entries.filter(entry => entry.kind === 'at')
      const certain = [...own, ...levels].map(certainScore)
      // A straight line between equal break points is flat; between others every level differs.
      return new Set(certain).size <= 1 && !certain.includes(null) ? `${certain[0]}` : `#${o}`
    })
    return adds.join(' ')
  })
  if (new Set(names).size === 1) return names.map(() => '')
  return names.map(name => `${names.indexOf(name)},`)
}

/** What an entry adds where that is certain; 0 when it is silent, null when it is uncertain. */
function certainScore(entry: ScoreEntry): number | null {
  if (entry.kind === 'silent') return 0
  const { estimate } = entry.score
  return estimate.kind === 'point' ? estimate.value : null
}

/** For each issue, the rules whose last condition is on it: bits of their parts. */
function rulesSettledAt(
  terms: readonly Term[],
  issues: readonly Readonly<{ id: IssueId }>[],
): readonly (readonly Readonly<{ when: number; only: number }>[])[] {
  const lastOf = new Map<number, number>()
  const parts = new Map<number, { when: number; only: number }>()
  terms.forEach(({ tests, rule, part }, t) => {
    if (rule === null) return
    const of = parts.get(rule) ?? { when: -1, only: -1 }
    parts.set(rule, of)
    of[part] = t
    const last = Math.max(
      ...tests.map(test => issues.findIndex(issue => issue.id === test.issue)),
      0,
    )
    lastOf.set(rule, Math.max(lastOf.get(rule) ?? 0, last))
  })
  return issues.map((_, j) =>
    [...parts].filter(([rule]) => lastOf.get(rule) === j).map(([, of]) => of),
  )
}

/** Whether the rules settled here are kept; what is known of them is then forgotten. */
function settle(
  open: Uint32Array,
  rules: readonly Readonly<{ when: number; only: number }>[],
): boolean {
  const isOpen = (t: number): boolean => t >= 0 && ((open[t >>> 5]! >>> (t & 31)) & 1) === 1
  for (const { when, only } of rules) {
    if (isOpen(when) && !isOpen(only)) return false
    for (const t of [when, only]) if (t >= 0) open[t >>> 5]! &= ~(1 << (t & 31))
  }
  return true
}

function keyOf(open: Uint32Array, kinds: string): string {
  return `${String.fromCharCode(...halves(open))}|${kinds}`
}

function halves(words: Uint32Array): number[] {
  const out: number[] = []
  for (const word of words) out.push(word >>> 16, word & 0xffff)
  return out
}
