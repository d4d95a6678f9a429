import type { AttributionClass, Case, Driver, DriversAnswer } from '@parley/model'
import { type Manner, usual } from '../manner.ts'
import { inputPhrase } from '../sentences/inputPhrase.ts'
import { evidenceWeakness, STALE_DAYS, weakLinks } from '../sentences/weakest.ts'
import { toText } from '../words/phrase.ts'

export type EvidenceJson = Readonly<{
  schema: 'parley.evidence/1'
  output: DriversAnswer['output']
  weights: Readonly<Record<AttributionClass, number>>
  /** A source older than this at the date of the case counts one class weaker. */
  staleDays: number
  /** Weakest first: an order, without a score. */
  links: readonly Readonly<{
    path: string
    phrase: string
    class: AttributionClass
    isPlaceholder: boolean
    /** Days by which the newest dated source is older than the case; null when none is too old. */
    staleDays: number | null
    swing: number
    flip: Driver['flip']
  }>[]
  inputsHash: string
  seed: string
  draws: number
}>

/** What `parley evidence weak --json` prints. */
export function evidenceJson(
  given: Case,
  answer: DriversAnswer,
  { language }: Manner = usual,
): EvidenceJson {
  const { inputsHash, seed, draws } = answer.run
  return {
    schema: 'parley.evidence/1',
    output: answer.output,
    weights: evidenceWeakness,
    staleDays: STALE_DAYS,
    links: weakLinks(given, answer).map(({ driver, staleDays }) => ({
      path: driver.path,
      phrase: toText(inputPhrase(given, language, driver.path)),
      class: driver.class,
      isPlaceholder: driver.isPlaceholder,
      staleDays,
      swing: driver.swing,
      flip: driver.flip,
    })),
    inputsHash,
    seed,
    draws,
  }
}
