import type { Known, StabilityConceptName, TalksProtocol, TalksStrategyName } from '@parley/model'
import type { FailOn, ReportLanguage, ScenarioFormat, TableFormat } from './choices.ts'

/** What the flags of one call say, after parsing. A command reads only those it lists. */
export type Options = Readonly<{
  json: boolean
  ndjson: boolean
  plain: boolean
  output: string | null
  quiet: boolean
  verbose: boolean
  color: boolean
  input: boolean
  dryRun: boolean
  force: boolean
  set: readonly string[]
  school: string | null
  view: string | null
  seed: string
  draws: number
  width: number | null
  lang: ReportLanguage
  limit: number
  failOn: readonly FailOn[]
  exitVerdict: boolean
  from: string | null
  list: boolean
  check: boolean
  recognised: boolean
  indices: boolean
  learn: boolean
  /** Null when not asked for; empty for the pair that moves most. */
  twoWay: readonly string[] | null
  grid: number
  overTime: boolean
  log: boolean
  known: Known
  /** A date in place of the case's own as-of; null for that. */
  asOf: string | null
  points: boolean
  draft: readonly string[]
  by: string | null
  deal: string | null
  state: string | null
  concept: StabilityConceptName
  coalition: readonly string[]
  network: boolean
  outDir: string | null
  format: readonly TableFormat[]
  table: string | null
  all: boolean
  excel: boolean
  to: ScenarioFormat | null
  moves: readonly string[]
  share: number
  budget: number | null
  actors: readonly string[]
  top: number
  most: number
  protocol: TalksProtocol
  strategy: readonly TalksStrategyName[]
  rounds: number
  topic: string | null
  challenges: number
  roundDays: number | null
  discount: number
  tournament: boolean
  for: string | null
  remove: readonly string[]
  port: number | null
  open: boolean
  between: readonly [string, string] | null
  scenario: string | null
  since: string | null
}>
export type OptionName = keyof Options
