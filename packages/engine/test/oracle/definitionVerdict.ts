import {
  type Case,
  type Condition,
  type PartyId,
  type PartyWorth,
  type Rule,
  throughEyesOf,
} from '@parley/model'
import type { Columns } from '../../src/sample/columns.ts'
import { sampleColumns } from '../../src/sample/sampleColumns.ts'

/**
 * The verdict transcribed from its definitions: every deal a record, every draw on its own, no sharing,
 * `Math` where it is shorter. Discrete issues only, and no rankings. For small cases.
 */
export type DefinedVerdict = Readonly<{
  exists: DefinedReading
  recognised: DefinedReading
  asSeenBy: readonly DefinedReading[]
  cells: Readonly<Record<'recognised' | 'hidden' | 'mirage' | 'none', number>>
  without: Readonly<{ ratification: number; redLines: number; compliance: number }>
  noDeal: ReadonlyMap<PartyId, readonly number[]>
}>

export type DefinedReading = Readonly<{
  /** δ per draw; null where no deal is admissible. */
  margins: readonly (number | null)[]
  zoneSizes: readonly number[]
  chance: number
}>

export type Deal = Readonly<Record<string, string>>
export type Eyes = Readonly<{ given: Case; columns: Columns }>
type Leaving = Readonly<{ ratification?: true; redLines?: true; compliance?: true }>

/** Gains this little below zero come from rounding. */
const ROUNDING = 1e-9

export function definitionVerdict(
  given: Case,
  ask: { draws: number; seed: string },
): DefinedVerdict {
  const open = (of: Case): Eyes => ({ given: of, columns: sampleColumns(of, ask) })
  const analyst = open(given)
  const own = new Map(given.parties.map(p => [p.id, open(throughEyesOf(given, p.id))]))
  const deciders = given.parties.filter(p => p.role === 'decides').map(p => p.id)
  const deals = dealsOf(given)
  const draws = Array.from({ length: ask.draws }, (_, s) => s)

  const read = (eyesOf: (party: PartyId) => Eyes, leaving: Leaving = {}): DefinedReading => {
    const results = draws.map(s => {
      const gain = (party: PartyId, deal: Deal): number => {
        const eyes = eyesOf(party)
        return dealWorth(eyes, party, deal, s, leaving) - noDealWorth(eyes, party, s)
      }
      const admissible = deals.filter(
        deal =>
          (leaving.redLines || deciders.every(party => !crossesRedLine(given, party, deal))) &&
          (leaving.ratification || isRatified(given, eyesOf, deal, s, gain)),
      )
      const smallest = admissible.map(deal => Math.min(...deciders.map(p => gain(p, deal))))
      return {
        margin: smallest.length === 0 ? null : Math.max(...smallest),
        zone: smallest.filter(g => g >= 0).length,
      }
    })
    const margins = results.map(r => r.margin)
    const isOpen = (m: number | null): boolean => m !== null && m >= -ROUNDING
    return {
      margins,
      zoneSizes: results.map(r => r.zone),
      chance: margins.filter(isOpen).length / ask.draws,
    }
  }

  const exists = read(() => analyst)
  const recognised = read(party => own.get(party)!)
  const cells = { recognised: 0, hidden: 0, mirage: 0, none: 0 }
  for (const s of draws) {
    const is = exists.margins[s] !== null && exists.margins[s]! >= -ROUNDING
    const seen = recognised.margins[s] !== null && recognised.margins[s]! >= -ROUNDING
    const cell = is && seen ? 'recognised' : is ? 'hidden' : seen ? 'mirage' : 'none'
    cells[cell] += 1 / ask.draws
  }
  return {
    exists,
    recognised,
    asSeenBy: deciders.map(party => read(() => own.get(party)!)),
    cells,
    without: {
      ratification: read(() => analyst, { ratification: true }).chance,
      redLines: read(() => analyst, { redLines: true }).chance,
      compliance: read(() => analyst, { compliance: true }).chance,
    },
    noDeal: new Map(deciders.map(p => [p, draws.map(s => noDealWorth(analyst, p, s))])),
  }
}

function at({ columns }: Eyes, path: string, draw: number): number {
  const column = columns.column(path as never)
  return typeof column === 'number' ? column : column[draw]!
}

export function dealsOf(given: Case): readonly Deal[] {
  let deals: Deal[] = [{}]
  for (const issue of given.issues)
    deals = deals.flatMap(deal => issue.options.map(o => ({ ...deal, [issue.id]: o.id })))
  return deals.filter(deal => given.rules.every(rule => isAllowed(rule, deal)))
}

function isAllowed(rule: Rule, deal: Deal): boolean {
  const applies = rule.when.every(c => meets(c, deal))
  if (!applies) return true
  return rule.then.length > 0 && rule.then.every(c => meets(c, deal))
}

function meets(condition: Condition, deal: Deal): boolean {
  if (condition.kind !== 'in') throw new Error('definitionVerdict: named options only')
  return condition.options.includes(deal[condition.issue] as never)
}

function worthOf(given: Case, party: PartyId): PartyWorth {
  return given.worth.find(of => of.party === party)!
}

export function crossesRedLine(given: Case, party: PartyId, deal: Deal): boolean {
  return worthOf(given, party).redLines.some(line => meets(line.test, deal))
}

export function dealWorth(
  eyes: Eyes,
  party: PartyId,
  deal: Deal,
  s: number,
  leaving: Leaving,
): number {
  const { given } = eyes
  const worth = worthOf(given, party)
  if (worth.model.kind !== 'weighted') throw new Error('definitionVerdict: weighted worth only')
  let weighted = 0
  let weights = 0
  for (const { issue } of worth.model.weights) {
    const weight = at(eyes, `worth.${party}.weights.${issue}`, s)
    weights += weight
    weighted += weight * at(eyes, `worth.${party}.scores.${issue}.${deal[issue]}`, s)
  }
  // Where a draw leaves every weight at 0, issues weigh the same.
  let sum =
    weights > 0
      ? weighted / weights
      : worth.model.weights
          .map(({ issue }) => at(eyes, `worth.${party}.scores.${issue}.${deal[issue]}`, s))
          .reduce((total, score, _, all) => total + score / all.length, 0)
  for (const t of worth.together)
    if (t.when.every(c => meets(c, deal))) sum += at(eyes, `worth.${party}.together.${t.id}`, s)
  if (leaving.compliance || !given.compliance.some(of => of.party === party)) return sum
  const kept = at(eyes, `compliance.${party}.kept`, s)
  const broken = at(eyes, `compliance.${party}.if_broken`, s)
  return certain(eyes, party, s, [
    [kept, sum],
    [1 - kept, broken],
  ])
}

export function noDealWorth(eyes: Eyes, party: PartyId, s: number): number {
  const { courses } = eyes.given.noDeal.find(of => of.party === party)!
  return Math.max(
    ...courses.map(course => {
      if (course.kind === 'ranked') throw new Error('definitionVerdict: lotteries only')
      const base = `if_talks_fail.${party}.${course.id}`
      const written = course.scenarios.map(x =>
        x.chance.estimate.kind === 'rest' ? null : at(eyes, `${base}.scenarios.${x.id}.chance`, s),
      )
      const others = written.reduce<number>((sum, c) => sum + (c ?? 0), 0)
      const hasRest = written.includes(null)
      const chances = written.map(c => {
        if (hasRest && others <= 1) return c ?? 1 - others
        if (others === 0) return 1 / written.length
        return (c ?? 0) / others
      })
      const lottery = course.scenarios.map((x, k): [number, number] => [
        chances[k]!,
        at(eyes, `${base}.scenarios.${x.id}.worth`, s),
      ])
      return certain(eyes, party, s, lottery) - at(eyes, `${base}.cost`, s)
    }),
  )
}

/** What a lottery is worth for sure, [P2]. */
function certain(
  eyes: Eyes,
  party: PartyId,
  s: number,
  lottery: readonly (readonly [number, number])[],
): number {
  const { risk } = eyes.given.parties.find(p => p.id === party)!
  const a =
    risk.attitude === 'neutral'
      ? 0
      : at(eyes, `parties.${party}.risk`, s) * (risk.attitude === 'averse' ? 1 : -1)
  if (a === 0) return lottery.reduce((sum, [p, w]) => sum + p * w, 0)
  return -Math.log(lottery.reduce((sum, [p, w]) => sum + p * Math.exp(-a * w), 0)) / a
}

export function isRatified(
  given: Case,
  eyesOf: (party: PartyId) => Eyes,
  deal: Deal,
  s: number,
  gain: (party: PartyId, deal: Deal) => number,
): boolean {
  return given.ratification.every(terms => {
    const eyes = eyesOf(terms.of)
    const votes = terms.votes
      .filter(vote => gain(vote.by, deal) >= 0)
      .reduce((sum, vote) => sum + at(eyes, `ratified_by.${terms.of}.votes.${vote.by}`, s), 0)
    const needs = at(eyes, `ratified_by.${terms.of}.needs`, s)
    return votes >= needs - ROUNDING && terms.vetoes.every(veto => gain(veto, deal) >= 0)
  })
}
