import { wilson } from '../sample/wilson.ts'
import { type Auc, auc } from './auc.ts'
import { brier } from './brier.ts'
import type { ConflictYear, Forecast } from './ConflictYear.ts'
import { forecasts } from './forecasts.ts'
import { readiness } from './readiness.ts'
import { splitByYear } from './splitByYear.ts'

export type SimplePredictor = 'few-deaths' | 'long-war' | 'agreement'

/** What the test rows with one count of readiness were given, and how often it then happened. */
export type BacktestBin = Readonly<{
  readiness: number
  chance: number
  count: number
  events: number
  share: number
  low: number
  high: number
}>

type Part = Readonly<{ from: number; to: number; count: number; events: number }>

export type Backtest = Readonly<{
  training: Part
  test: Part
  /** Of the training years. */
  baseRate: number
  readiness: Auc & Readonly<{ brier: number }>
  /** The training base rate given to every test row. */
  base: Readonly<{ brier: number }>
  simple: readonly (Auc & Readonly<{ name: SimplePredictor }>)[]
  bins: readonly BacktestBin[]
  /** Above every simple predictor in AUC, below the base rate in Brier. */
  beatsSimple: boolean
  beatsBase: boolean
}>

/** Pseudo-observations of the base rate that draw a count's share towards it. */
const DRAWN = 10

const SIMPLE: Readonly<Record<SimplePredictor, (of: Forecast) => number>> = {
  'few-deaths': of => -of.deaths,
  'long-war': of => of.age,
  agreement: of => Number(of.hasAgreement),
}

/**
 * Scores readiness on years after those its one threshold and its chances come from, beside the base
 * rate and three predictors anybody would think of.
 *
 * Pure, without draws; definition in docs/decisions/0080. Throws when either half has too few events.
 */
export function backtest(rows: readonly ConflictYear[]): Backtest {
  const { training, test } = splitByYear(forecasts(rows))
  const hurtsAbove = median(training.map(of => of.deathsSoFar))
  const baseRate = eventsOf(training) / training.length
  const counts = [0, 1, 2, 3, 4]
  const chances = counts.map(count => {
    const alike = training.filter(of => readiness(of, hurtsAbove) === count)
    return (eventsOf(alike) + DRAWN * baseRate) / (alike.length + DRAWN)
  })
  const outcomes = test.map(of => of.outcome)
  const scores = test.map(of => readiness(of, hurtsAbove))
  const scored = auc(scores, outcomes)
  const simple = (Object.keys(SIMPLE) as SimplePredictor[]).map(name => ({
    name,
    ...auc(test.map(SIMPLE[name]), outcomes),
  }))
  const ours = brier(
    scores.map(count => chances[count]!),
    outcomes,
  )
  const base = brier(
    test.map(() => baseRate),
    outcomes,
  )
  return {
    training: partOf(training),
    test: partOf(test),
    baseRate,
    readiness: { ...scored, brier: ours },
    base: { brier: base },
    simple,
    bins: counts.flatMap(count => {
      const alike = test.filter((_, i) => scores[i] === count)
      if (alike.length === 0) return []
      const events = eventsOf(alike)
      return [
        {
          readiness: count,
          chance: chances[count]!,
          count: alike.length,
          events,
          share: events / alike.length,
          ...wilson(events, alike.length),
        },
      ]
    }),
    beatsSimple: simple.every(of => scored.auc > of.auc),
    beatsBase: ours < base,
  }
}

function eventsOf(of: readonly Forecast[]): number {
  return of.reduce((sum, one) => sum + one.outcome, 0)
}

function partOf(of: readonly Forecast[]): Part {
  return { from: of[0]!.year, to: of.at(-1)!.year, count: of.length, events: eventsOf(of) }
}

/** The middle value, or the mean of the two middle ones. Throws on nothing. */
function median(values: readonly number[]): number {
  if (values.length === 0) throw new Error('median: 0 values')
  const sorted = [...values].sort((a, b) => a - b)
  const half = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2
}
