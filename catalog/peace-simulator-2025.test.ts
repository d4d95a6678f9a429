import { deals, verdict } from '@parley/engine'
import { applyOverrides, type Case, type DealRow } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const mean = readCatalogueCase('peace-simulator-2025')
const silenceCounts = readCatalogueCase('peace-simulator-2025-silence-counts')
const ask = { draws: 1, seed: '1', limit: 1, referencePoints: false }

/** The answers of one way of adding up. Nothing is uncertain here, so one draw says everything. */
function reading(given: Case, school: string | null = null) {
  const [view] = deals(given, { ...ask, school }).views
  const zone = verdict(given, { draws: 1, seed: '1', school }).exists.zoneSize
  const row = (id: string): DealRow => view!.rows.find(({ deal }) => deal.id === id)!
  return { view: view!, passing: zone?.median ?? 0, row }
}

/** Satisfactions of ten, to two places, from gains over the page's thresholds. */
function satisfactions(row: DealRow): readonly number[] {
  const thresholds = [50, 65, 30, 40]
  return row.gains.map((gain, i) => Math.round((gain.median + thresholds[i]!) * 10) / 100)
}

describe("the peace-agreement simulator of 2025, by the page's own rule", () => {
  const { view, passing, row } = reading(mean)

  it('lets 118,136 of 248,831 conflict-free drafts pass', () => {
    expect(view.feasibleCount).toBe(248_831)
    expect(passing).toBe(118_136)
    expect(view.centralZoneCount).toBe(118_136)
  })

  it("gives the page's three examples the page's satisfactions; the third fails Russia by 0.1", () => {
    expect(satisfactions(row('balanced'))).toEqual([6.78, 6.89, 7.22, 7])
    expect(satisfactions(row('pro_russia'))).toEqual([5, 8.44, 6.78, 6.22])
    expect(satisfactions(row('pro_ukraine'))).toEqual([7, 6.4, 6.9, 7.1])
    expect(row('balanced').acceptedBy).toBe(1)
    expect(row('pro_russia').acceptedBy).toBe(1)
    expect(row('pro_ukraine').acceptedBy).toBe(0)
    expect(row('pro_ukraine').acceptedByEach).toEqual([1, 0, 1, 1])
  })

  it('lets a near-capitulation pass', () => {
    expect(satisfactions(row('near_capitulation'))).toEqual([5.4, 7, 5.8, 5.2])
    expect(row('near_capitulation').acceptedBy).toBe(1)
  })

  it('lets a draft pass that returns Kursk and is silent on everything else', () => {
    expect(row('kursk_alone').acceptedBy).toBe(1)
  })
})

describe('the same drafts when nobody signs what the page marks as opposed by him', () => {
  const { view, passing, row } = reading(mean, 'red-lines')

  it('leaves five of the twenty articles, and 24 drafts', () => {
    const refused = mean.schools
      .find(({ id }) => id === 'red-lines')!
      .overrides.flatMap(o => (o.kind === 'red-lines' ? o.lines : []))
      .map(({ test }) => test.issue)
    expect(mean.issues.length - new Set(refused).size).toBe(5)
    expect(view.feasibleCount).toBe(248_831)
    expect(passing).toBe(24)
  })

  it('catches the near-capitulation and says which line it crosses', () => {
    const { acceptedBy, redLinesCrossed } = row('near_capitulation')
    expect(acceptedBy).toBe(0)
    expect(new Set(redLinesCrossed.map(({ party }) => party))).toEqual(
      new Set(['ukraine', 'russia']),
    )
  })
})

describe('the same drafts when silence counts', () => {
  const { view, passing, row } = reading(silenceCounts)

  it('lets 2,131 pass', () => {
    expect(view.feasibleCount).toBe(248_831)
    expect(passing).toBe(2_131)
  })

  it('lets neither a single article nor the near-capitulation pass', () => {
    expect(row('kursk_alone').acceptedBy).toBe(0)
    expect(row('near_capitulation').acceptedBy).toBe(0)
    expect(row('balanced').acceptedBy).toBe(0)
    expect(row('pro_russia').acceptedBy).toBe(1)
  })

  it('lets none pass when the red lines hold too', () => {
    const lines = mean.schools.find(({ id }) => id === 'red-lines')!.overrides
    expect(reading(applyOverrides(silenceCounts, lines)).passing).toBe(0)
  })

  it('has the same scores, conflicts and thresholds', () => {
    expect(silenceCounts.issues).toEqual(mean.issues)
    expect(silenceCounts.rules.map(({ when }) => when)).toEqual(mean.rules.map(({ when }) => when))
    expect(silenceCounts.noDeal).toEqual(mean.noDeal)
    expect(scores(silenceCounts, 20)).toEqual(scores(mean, 1))
  })
})

/** Scores of the included articles, times `scale`. */
function scores(given: Case, scale: number): readonly (readonly number[])[] {
  return given.worth.map(({ model }) =>
    model.kind === 'ranking'
      ? []
      : model.scores.flatMap(({ entries }) =>
          entries.flatMap(entry =>
            entry.kind === 'option' &&
            entry.option === 'yes' &&
            entry.score.estimate.kind === 'point'
              ? [entry.score.estimate.value * scale]
              : [],
          ),
        ),
  )
}
