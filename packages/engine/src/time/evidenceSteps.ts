import type { Evidence, Future, Learning } from '@parley/model'
import type { Naming } from '../deals/naming.ts'
import type { Column } from '../sample/columns.ts'
import { operandOf } from '../sample/operand.ts'
import type { TimedDraws } from './drawTimed.ts'
import type { SeriesSteps } from './seriesSteps.ts'
import type { Walking } from './walking.ts'

/** What evidence about one learned input had come in by a step, in one draw. */
export type EvidenceSteps = Readonly<{
  /** Called before the draws of a step. */
  begin(step: number): void
  /**
   * Writes units of evidence since as-of, summed over steps, for `count` draws from the draw `from` on;
   * negative before as-of. `of` includes `wins`. Allocates nothing.
   */
  sumsAt(step: number, from: number, count: number, wins: Float64Array, of: Float64Array): void
  /** The same in every draw. */
  isCertain: boolean
  /** Two with the same key give the same sums. */
  key: string
}>

/**
 * Sums evidence from as-of to a step: observed units up to `observedUntil`, then what the future brings
 * in every step.
 *
 * @param series         the series laid on steps, or null when only futures give evidence
 * @param walking        the walk whose battles are evidence, after as-of
 * @param future         null for what was observed alone
 * @param observedUntil  last step whose observed units count
 */
export function evidenceSteps(
  learning: Learning,
  series: SeriesSteps | null,
  walking: Walking | null,
  asOf: number,
  observedUntil: number,
  future: Future | null,
  timed: TimedDraws,
  name: Naming,
): EvidenceSteps {
  const evidence = learning.evidence?.kind === 'walk' ? null : learning.evidence
  const steps = series?.change.length ?? 0
  // Running sums of observed units, 0 at as-of.
  const wins = new Float64Array(steps)
  const of = new Float64Array(steps)
  if (series && evidence) {
    const unitsIn = (step: number): Units =>
      series.has[step] ? unitsOf(series.change[step]!, evidence) : none
    for (let step = asOf + 1; step < steps; step++) {
      const units = step <= observedUntil ? unitsIn(step) : none
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
  const ahead = future ? [givenWins, givenOf, ...(value ? [change] : [])].map(name) : ['nothing']
  const winsOf = operandOf(givenWins)
  const allOf = operandOf(givenOf)
  const changeOf = operandOf(change)
  return {
    begin: step => walking?.reach(step),
    key: [
      learning.about,
      series ? name(series) : 'unseen',
      walking ? name(walking) : 'unfought',
      observedUntil,
      ...ahead,
    ].join(' '),
    isCertain:
      walking === null && [givenWins, givenOf, change].every(column => typeof column === 'number'),
    sumsAt(step, from, count, winsOut, ofOut) {
      const seenWins = wins[step] ?? 0
      const seenOf = of[step] ?? 0
      const further = step - Math.max(asOf, observedUntil)
      if (further <= 0 || future === null) {
        winsOut.fill(seenWins, 0, count)
        ofOut.fill(seenOf, 0, count)
        if (walking && step > asOf) addFought(walking, from, count, winsOut, ofOut)
        return
      }
      for (let s = 0; s < count; s++) {
        const draw = from + s
        let won = winsOf.at[draw * winsOf.stride]!
        let all = allOf.at[draw * allOf.stride]!
        if (value && evidence) {
          const by = changeOf.at[draw * changeOf.stride]!
          const units = countOf(by, evidence)
          all += units
          if (isWin(by, evidence)) won += units
        }
        winsOut[s] = seenWins + further * won
        ofOut[s] = seenOf + further * all
      }
      if (walking) addFought(walking, from, count, winsOut, ofOut)
    },
  }
}

/** Every battle of a walk is one unit, won when the walk went up. */
function addFought(
  { won, fought }: Walking,
  from: number,
  count: number,
  wins: Float64Array,
  of: Float64Array,
): void {
  for (let s = 0; s < count; s++) {
    wins[s] = wins[s]! + won[from + s]!
    of[s] = of[s]! + fought[from + s]!
  }
}

type Observed = Exclude<Evidence, { kind: 'walk' }>

type Units = Readonly<{ wins: number; of: number }>
const none: Units = { wins: 0, of: 0 }

function unitsOf(change: number, evidence: Observed): Units {
  const of = countOf(change, evidence)
  return { wins: isWin(change, evidence) ? of : 0, of }
}

function countOf(change: number, evidence: Observed): number {
  return evidence.kind === 'amount' ? Math.abs(change) / evidence.per : 1
}

function isWin(change: number, evidence: Observed): boolean {
  switch (evidence.kind) {
    case 'amount':
      return evidence.winsWhen === 'rises' ? change > 0 : change < 0
    case 'step':
      return evidence.is === 'at-least' ? change >= evidence.value : change <= evidence.value
    default:
      throw new Error(`isWin: no such evidence ${evidence satisfies never}`)
  }
}
