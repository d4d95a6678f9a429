import { existsSync, readFileSync } from 'node:fs'
import { readCase } from '@parley/casefile'
import { deals } from '@parley/engine'
import type { DealRow } from '@parley/model'
import { describe, expect, it } from 'vitest'

// CaSiNo, Chawla et al. (2021), CC BY 4.0: 1,030 talks between two people over three packages each of
// food, water and firewood. Every pair of value models is one case of the family; every talk that ended
// in a deal is one deal of its case.

const data = new URL('../../shared/data/casino_games.csv', import.meta.url)
const isThere = existsSync(data)

type Talk = Readonly<{
  values: readonly [string, string]
  takenByA: readonly number[]
  scores: readonly [number, number]
}>

function readTalks(): readonly Talk[] {
  const [head, ...lines] = readFileSync(data, 'utf8').trim().split('\n')
  const columns = head!.split(',')
  return lines.flatMap(line => {
    const cells = line.split(',')
    const at = (name: string): string => cells[columns.indexOf(name)]!
    if (at('outcome') !== 'deal') return []
    return [
      {
        values: [at('v_a'), at('v_b')],
        takenByA: at('alloc_a').split(' ').map(Number),
        scores: [Number(at('u_a')), Number(at('u_b'))],
      },
    ]
  })
}

const goods = ['food', 'water', 'firewood'] as const
const NO_DEAL = 5

/** The case of two people who value a package of each good at these points. */
function caseOf(a: string, b: string): string {
  const points = (values: string, mine: boolean): string =>
    goods
      .map((good, j) => {
        const all = 3 * Number(values.split(' ')[j])
        return `      ${good}: {0: ${mine ? 0 : all}, 3: ${mine ? all : 0}}`
      })
      .join('\n')
  return `parley: 1
title: CaSiNo, ${a} against ${b}
question: Who takes how many packages?
as_of: 2021-06-01
parties: {a: {name: A, role: decides}, b: {name: B, role: decides}}
issues:
${goods.map(good => `  ${good}: {name: A's packages of ${good}, from: 0, to: 3, step: 1}`).join('\n')}
worth:
  a:
    points:
${points(a, true)}
  b:
    points:
${points(b, false)}
if_talks_fail:
  a: {talks_continue: {name: Nobody gets any, worth: ${NO_DEAL}}}
  b: {talks_continue: {name: Nobody gets any, worth: ${NO_DEAL}}}
`
}

function rowsOf(a: string, b: string): readonly DealRow[] {
  const { case: given, diagnostics } = readCase(caseOf(a, b), { file: 'casino.yaml' })
  if (!given) throw new Error(`rowsOf: ${diagnostics.map(d => d.message).join('; ')}`)
  const ask = { draws: 1, seed: '1', school: null, limit: 64, referencePoints: false }
  return deals(given, ask).views[0]!.rows
}

describe.skipIf(!existsSync(data))(
  'CaSiNo, 1,005 deals between people (Chawla et al. 2021)',
  () => {
    // Without the table the suite is skipped, but still collected.
    const talks = isThere ? readTalks() : []
    const families = new Map<string, readonly DealRow[]>()
    const outcomes = talks.map(talk => {
      const [a, b] = talk.values
      const key = `${a}|${b}`
      const rows = families.get(key) ?? rowsOf(a, b)
      families.set(key, rows)
      const row = rows.find(({ deal }) =>
        goods.every(
          (good, j) =>
            Number(deal.picks.find(pick => pick.issue === good)!.option) === talk.takenByA[j],
        ),
      )!
      return { talk, row }
    })

    it('come from 36 pairs of value models of 64 deals each', () => {
      expect(families.size).toBe(36)
      for (const rows of families.values()) expect(rows).toHaveLength(64)
    })

    it('are each worth to both people what the study recorded', () => {
      const matching = outcomes.filter(({ talk, row }) =>
        row.gains.every((gain, i) => gain.median + NO_DEAL === talk.scores[i]),
      )
      expect([matching.length, outcomes.length]).toEqual([1005, 1005])
    })

    it('are Pareto-efficient in 677 cases, 67.4%', () => {
      const efficient = outcomes.filter(({ row }) => row.isOnFrontier).length
      expect(efficient).toBe(677)
      expect(Math.round((1000 * efficient) / outcomes.length) / 10).toBe(67.4)
    })

    it('reach 96.4% of the best joint score on average', () => {
      const shares = outcomes.map(({ talk }) => {
        const rows = families.get(talk.values.join('|'))!
        const joint = rows.map(row => row.gains[0]!.median + row.gains[1]!.median + 2 * NO_DEAL)
        return (talk.scores[0] + talk.scores[1]) / Math.max(...joint)
      })
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
      expect(Math.round(1000 * mean) / 10).toBe(96.4)
    })

    it('are all efficient where both people rank the goods alike', () => {
      const alike = outcomes.filter(({ talk }) => talk.values[0] === talk.values[1])
      expect(alike).toHaveLength(248)
      expect(alike.filter(({ row }) => row.isOnFrontier)).toHaveLength(248)
    })
  },
)
