import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCase } from '@parley/casefile'
import type { Case } from '@parley/model'
import { readGenius, type Scenario, toCaseText } from '../../src/index.ts'

/** Third-party scenarios and reference answers stay beside the project; without them what needs them skips. */
const shared = join(import.meta.dirname, '../../../../../shared')
export const geniusFolder = join(shared, 'reference/genius')
export const benchmarksFolder = join(shared, 'benchmarks')
export const hasGenius = existsSync(geniusFolder)
export const hasBenchmarks = existsSync(benchmarksFolder)

export const WITHIN = 1e-9

/** Utilities of all parties, a row a point. */
export type Points = readonly (readonly number[])[]

/** The answers for one scenario under GENIUS's meaning, by the names the file gives them. */
export type GeniusAnswers = Readonly<{
  n_outcomes: number
  rational_ge: number
  rational_gt: number
  rational_fraction_gt: number
  util_sum: readonly number[]
  util_min: readonly number[]
  util_max: readonly number[]
  pareto_all_size: number
  t_pareto_all_s: number
  pareto_all_size_rounded9: number
  opposition: number | null
  pareto_rational_size: number
  pareto_rational_size_rounded9: number
  pareto_rational_utils: Points
  nash: Points
  nash_count: number
  kalai_egalitarian: Points
  kalai_egalitarian_count: number
  ks_negmas_minspread: Points
  ks_negmas_minspread_count: number
  max_welfare: Points
  max_welfare_count: number
  max_relative_welfare: Points
  max_relative_welfare_count: number
  ks_maxmin_ratio: Points
  hull_nash: readonly number[]
  hull_kalai: readonly number[]
  hull_ks: readonly number[]
  nash_d_equals_rv: Points
  nash_product_d_equals_rv: number
  hull_nash_exact_d_clamped: readonly number[]
  hull_nash_exact_d_rv: readonly number[]
}>

/** One scenario of the file: where its files are, what is in them, and the answers. */
export type GeniusReference = Readonly<{
  scenario: string
  folder: string
  domain: string
  profiles: readonly string[]
  all_profiles: number
  n_parties: number
  n_issues: number
  issue_types: readonly string[]
  n_outcomes: number
  real_issues_discretised_to: number | null
  reservation: readonly number[]
  discount: readonly number[]
  kind: 'additive' | 'hyper'
  genius: GeniusAnswers
  hyper_rects: readonly number[]
  hyper_max: readonly number[]
  sample_bids: readonly (readonly number[])[]
  sample_utils: Points
  shipped_pareto: Points
}>

export const references: readonly GeniusReference[] = hasGenius
  ? (JSON.parse(readFileSync(join(geniusFolder, 'reference.json'), 'utf8')).scenarios as never)
  : []

export function read(reference: GeniusReference): Scenario {
  const files = [reference.domain, ...reference.profiles].map(name => ({
    name,
    text: readFileSync(join(geniusFolder, reference.folder, name), 'utf8'),
  }))
  const { scenario } = readGenius(files)
  if (!scenario) throw new Error(`${reference.folder} was not read`)
  return scenario
}

export function caseOf(scenario: Scenario, origin: string): Case {
  const { text } = toCaseText(scenario, origin, '2026-01-01')
  const { case: given, diagnostics } = readCase(text, { file: `${scenario.name}.yaml` })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  return given
}

/** A check for every field there may be; a field without one is an answer nobody looks at, and fails. */
export type Checks<A> = Readonly<{ [K in keyof A]-?: (expected: A[K]) => void }>

export function checkEvery<A extends object>(answers: A, checks: Checks<A>): void {
  for (const field of Object.keys(answers) as (keyof A & string)[]) {
    const check = checks[field]
    if (!check) throw new Error(`no check for ${field}`)
    try {
      check(answers[field])
    } catch (wrong) {
      throw new Error(`${field}: ${wrong instanceof Error ? wrong.message : wrong}`)
    }
  }
}
