import type { Evidence, Future, Learning } from '@parley/model'
import { valueIn } from '../deals/valueIn.ts'
import type { Column } from '../sample/columns.ts'
import type { TimedDraws } from './drawTimed.ts'
import type { SeriesSteps } from './seriesSteps.ts'

/** Units of evidence since as-of, summed over steps; negative before it. `of` includes `wins`. */
export type EvidenceSum = { wins: number; of: number }

/** What evidence about one learned input had come in by a step, in one draw. */
export type EvidenceSteps = Readonly<{
  /** Overwrites `out`. */
  sumAt(step: number, draw: number, out: EvidenceSum): void
  /** The same in every draw. */
  isCertain: boolean
}>

/**
 * Sums evidence from as-of to a step: observed units up to `observedUntil`, then what the future brings
 * in every step.
 *
 * @param series         the series laid on steps, or null when only futures give evidence
 * @param future         null for what was observed alone
 * @param observedUntil  last step whose observed units count
 */
export function evidenceSteps(
  learning: Learning,
  series: SeriesSteps | null,
  asOf: number,
  observedUntil: number,
  future: Future | null,
  timed: TimedDraws,
): EvidenceSteps {
  const { evidence } = learning
  const steps = series?.change.length ?? 0
  // Running sums of observed units, 0 at as-of.
  const wins = new Float64Array(steps)
  const of = new Float64Array(steps)
  if (series && evidence) {
    const unitsIn = (step: number): EvidenceSum =>
      series.has[step] ? toUnits(series.change[step]!, evidence) : { wins: 0, of: 0 }
    for (let step = asOf + 1; step < steps; step++) {
      const units = step <= observedUntil ? unitsIn(step) : { wins: 0, of: 0 }
      wins[step] = wins[step - 1]! + units.wins
      of[step] = of[step - 1]! + units.of
    }
    for (let step = asOf - 1; step >= 0; step--) {
      const units = unitsIn(step + 1)
      wins[step] = wins[step + 1]! - units.wins
      of[step] = of[step + 1]! - units.of
    }
  }
  const path = `scenarios.${future?.id}`
  const given = future?.evidence.find(e => e.about === learning.about) ?? null
  const value = evidence ? (future?.series.find(s => s.series === evidence.series) ?? null) : null
  const givenWins: Column = given
    ? timed.column(`${path}.evidence.${learning.about}.wins`, given.wins, 'number')
    : 0
  const givenOf: Column = given
    ? timed.column(`${path}.evidence.${learning.about}.of`, given.of, 'number')
    : 0
  const change: Column = value
    ? timed.column(`${path}.series.${value.series}`, value.value, 'number')
    : 0
  const perStep: EvidenceSum = { wins: 0, of: 0 }
  return {
    isCertain: [givenWins, givenOf, change].every(column => typeof column === 'number'),
    sumAt(step, draw, out) {
      out.wins = wins[step] ?? 0
      out.of = of[step] ?? 0
      const ahead = step - Math.max(asOf, observedUntil)
      if (ahead <= 0 || future === null) return
      perStep.wins = valueIn(givenWins, draw)
      perStep.of = valueIn(givenOf, draw)
      if (value && evidence) {
        const units = toUnits(valueIn(change, draw), evidence)
        perStep.wins += units.wins
        perStep.of += units.of
      }
      out.wins += ahead * perStep.wins
      out.of += ahead * perStep.of
    },
  }
}

function toUnits(change: number, evidence: Evidence): EvidenceSum {
  switch (evidence.kind) {
    case 'amount': {
      const of = Math.abs(change) / evidence.per
      const isWin = evidence.winsWhen === 'rises' ? change > 0 : change < 0
      return { wins: isWin ? of : 0, of }
    }
    case 'step': {
      const isWin = evidence.is === 'at-least' ? change >= evidence.value : change <= evidence.value
      return { wins: isWin ? 1 : 0, of: 1 }
    }
    default:
      throw new Error(`toUnits: no such evidence ${evidence satisfies never}`)
  }
}
