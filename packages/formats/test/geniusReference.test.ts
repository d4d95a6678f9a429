import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  type Imported,
  type NamedText,
  type Profile,
  readGenius,
  type ScenarioIssue,
  utilityOf,
} from '../src/index.ts'

/** Third-party scenarios stay beside the project; without them there is nothing to compare with. */
const folder = join(import.meta.dirname, '../../../../shared/reference/genius')
const isThere = existsSync(folder)

type Reference = Readonly<{
  folder: string
  domain: string
  profiles: readonly string[]
  kind: 'additive' | 'hyper'
  reservation: readonly number[]
  real_issues_discretised_to: number | null
  genius: Readonly<{
    n_outcomes: number
    rational_ge: number
    rational_gt: number
    util_sum: readonly number[]
    util_min: readonly number[]
    util_max: readonly number[]
  }>
  sample_bids?: readonly (readonly number[])[]
  sample_utils?: readonly (readonly number[])[]
}>

const references: readonly Reference[] = isThere
  ? (JSON.parse(readFileSync(join(folder, 'reference.json'), 'utf8')) as { scenarios: Reference[] })
      .scenarios
  : []

function importFolder(reference: Reference): Imported {
  const names = [reference.domain, ...reference.profiles]
  return readGenius(
    names.map(
      (name): NamedText => ({
        name,
        text: readFileSync(join(folder, reference.folder, name), 'utf8'),
      }),
    ),
  )
}

/** Every bid of the domain, real issues on as many even levels as the reference took. */
function* bids(issues: readonly ScenarioIssue[], levels: number): Generator<readonly number[]> {
  const choices = issues.map(issue => {
    if (issue.kind === 'discrete') return issue.values.map((_, i) => i)
    if (issue.kind === 'integer') {
      return Array.from({ length: issue.high - issue.low + 1 }, (_, i) => issue.low + i)
    }
    return Array.from(
      { length: levels },
      (_, i) => issue.low + ((issue.high - issue.low) * i) / (levels - 1),
    )
  })
  const bid = choices.map(() => 0)
  function* at(j: number): Generator<readonly number[]> {
    if (j === choices.length) {
      yield bid
      return
    }
    for (const choice of choices[j]!) {
      bid[j] = choice
      yield* at(j + 1)
    }
  }
  yield* at(0)
}

const TO_NINE_DECIMALS = 1e-9

describe.skipIf(!isThere)('readGenius, beside the third-party scenarios', () => {
  it.each(references.filter(r => r.kind === 'additive').map(r => [r.folder, r] as const))(
    '%s has the utilities and the count of acceptable outcomes GENIUS gives it',
    (_, reference) => {
      const { scenario } = importFolder(reference)
      expect(scenario).not.toBeNull()
      const { issues, profiles } = scenario!
      expect(profiles.map(p => p.reservation)).toEqual(reference.reservation)
      const sum = profiles.map(() => 0)
      const least = profiles.map(() => Number.POSITIVE_INFINITY)
      const most = profiles.map(() => Number.NEGATIVE_INFINITY)
      let outcomes = 0
      let atLeast = 0
      let above = 0
      for (const bid of bids(issues, reference.real_issues_discretised_to ?? 2)) {
        outcomes++
        let isAtLeast = true
        let isAbove = true
        profiles.forEach((profile: Profile, i) => {
          const utility = utilityOf(profile, bid)
          sum[i]! += utility
          least[i] = Math.min(least[i]!, utility)
          most[i] = Math.max(most[i]!, utility)
          isAtLeast &&= utility >= profile.reservation
          isAbove &&= utility > profile.reservation
        })
        if (isAtLeast) atLeast++
        if (isAbove) above++
      }
      const { genius } = reference
      expect([outcomes, atLeast, above]).toEqual([
        genius.n_outcomes,
        genius.rational_ge,
        genius.rational_gt,
      ])
      profiles.forEach((_profile, i) => {
        expect(Math.abs(sum[i]! / genius.util_sum[i]! - 1)).toBeLessThan(TO_NINE_DECIMALS)
        expect(Math.abs(least[i]! - genius.util_min[i]!)).toBeLessThan(TO_NINE_DECIMALS)
        expect(Math.abs(most[i]! - genius.util_max[i]!)).toBeLessThan(TO_NINE_DECIMALS)
      })
    },
  )

  it.each(references.filter(r => r.kind === 'hyper').map(r => [r.folder, r] as const))(
    '%s pays every sampled bid what GENIUS pays it, bounds included',
    (_, reference) => {
      const { profiles } = importFolder(reference).scenario!
      reference.sample_bids!.forEach((bid, i) => {
        profiles.forEach((profile, party) => {
          expect(
            Math.abs(utilityOf(profile, bid) - reference.sample_utils![i]![party]!),
          ).toBeLessThan(TO_NINE_DECIMALS)
        })
      })
    },
  )

  it('leaves out the files of the folders that are neither domain nor profile, and says so', () => {
    for (const reference of references) {
      const names = readdirSync(join(folder, reference.folder))
      const { scenario, remarks } = readGenius(
        names.map(name => ({
          name,
          text: readFileSync(join(folder, reference.folder, name), 'utf8'),
        })),
      )
      expect(scenario).not.toBeNull()
      for (const remark of remarks.filter(r => r.kind === 'dropped'))
        expect(remark.text).toMatch(/^not read/)
    }
  })
})
