import { readCase } from '@parley/casefile'
import type { Case, PositionsAsk } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { positions } from './positions.ts'
import { verdict } from './verdict.ts'

const ask: PositionsAsk = { draws: 400, seed: '1', school: null, topic: null, rounds: 4 }

function read(text: string): Case {
  const { case: given, diagnostics } = readCase(text, { file: 'case.yaml' })
  if (!given) throw new Error(diagnostics.map(of => of.message).join('; '))
  return given
}

const head = `parley: 1
title: Positions
question: Where?
as_of: 2026-01-01
ranges: 80%
parties: {a: A, b: B, c: {name: C, role: shapes}}
`
const alone = (a: string, b: string, c: string, more = ''): Case =>
  read(`${head}positions:
  delay:
    unit: years
    actors:
      a: {stands: ${a}, capability: 10, salience: 50%}
      b: {stands: ${b}, capability: 20, salience: 100%}
      c: {stands: ${c}, capability: 5, salience: 100%}
${more}`)

describe('positions', () => {
  it('weighs by capability times salience, and says what each adds', () => {
    const [topic] = positions(alone('0', '6', '12'), ask).topics
    // Weights 5, 20 and 5 of 30.
    expect(topic!.mean!.median).toBeCloseTo((0 * 5 + 6 * 20 + 12 * 5) / 30, 12)
    expect(topic!.median!.median).toBe(6)
    const [a, b, c] = topic!.actors
    expect(a!.weight.median).toBeCloseTo(1 / 6, 12)
    // Without A: (6·20 + 12·5)/25 = 7.2; with it 6.
    expect(a!.pull!.median).toBeCloseTo(-1.2, 12)
    expect(b!.pull!.median).toBeCloseTo(0, 12)
    expect([a!.isMedian, b!.isMedian, c!.isMedian]).toEqual([0, 1, 0])
  })

  it('says how many of its numbers are assumptions', () => {
    const assumed = { kind: 'assumed-share', count: 9, of: 9 }
    expect(positions(alone('0', '6', '12'), ask).caveats).toEqual([assumed])
  })

  it('spreads what it says over the draws, and the median over actors', () => {
    const [topic] = positions(alone('0', '2 to 10', '6'), ask).topics
    expect(topic!.mean!.low).toBeLessThan(topic!.mean!.high)
    const shares = topic!.actors.map(of => of.isMedian)
    expect(shares.reduce((sum, of) => sum + of, 0)).toBe(1)
  })

  it('says the same of years and of months', () => {
    const years = positions(alone('0', '2 to 10', '6 to 7'), ask).topics[0]!
    const months = positions(alone('0', '24 to 120', '72 to 84'), ask).topics[0]!
    expect(months.mean!.median / 12).toBeCloseTo(years.mean!.median, 9)
    expect(months.median!.high / 12).toBeCloseTo(years.median!.high, 9)
    for (const [r, of] of years.challenges.entries()) {
      const other = months.challenges[r]!
      expect(other.settled).toBe(of.settled)
      for (const [i, { mean }] of of.after.entries())
        expect(other.after[i]!.mean.median / 12).toBeCloseTo(mean.median, 9)
    }
  })

  it('moves no draw of the case and no word of its verdict', () => {
    const weighed = `issues: {line: [near, far]}
worth:
  a: {points: {line: {near: 3 to 9, far: 0}}}
  b: {points: {line: {near: 0, far: 4 to 9}}}
if_talks_fail: {a: {talks_continue: 1 to 2}, b: {talks_continue: 1 to 5}}
`
    const stands = alone('0 to 4', '2 to 10', '6')
    const without = read(`${head}${weighed}`)
    const withTopics = { ...without, topics: stands.topics! }
    const still = { draws: 500, seed: '1', school: null }
    const { run: _without, ...plain } = verdict(without, still)
    const { run: _with, ...same } = verdict(withTopics, still)
    expect(same).toEqual(plain)
  })

  it('answers through a school on the draws of the case as written', () => {
    const given = alone(
      '0',
      '2 to 10',
      '6',
      'schools: {hard: {set: {positions.delay.a.stands: 3}}}\n',
    )
    const written = positions(given, ask).topics[0]!
    const hard = positions(given, { ...ask, school: 'hard' }).topics[0]!
    expect(hard.actors[1]!.stands).toEqual(written.actors[1]!.stands)
    expect(hard.mean!.median - written.mean!.median).toBeCloseTo((3 * 5) / 30, 9)
  })

  it('says of actors who all stand alike that nobody moves, and of none with weight that it cannot say', () => {
    const alike = positions(alone('5', '5', '5'), ask).topics[0]!
    expect(alike.mean).toMatchObject({ low: 5, high: 5 })
    for (const of of alike.challenges) expect(of).toMatchObject({ settled: 1, first: [] })
    const nobody = read(
      `${head}positions: {delay: {actors: {a: {stands: 1, capability: 0, salience: 1}, b: {stands: 2, capability: 3, salience: 0}}}}\n`,
    )
    expect(positions(nobody, ask).topics[0]).toMatchObject({
      mean: null,
      median: null,
      challenges: [],
    })
  })

  it('plays every draw where only how hard an actor without weight resists differs between them', () => {
    const resisting = (salience: string): Case =>
      read(`${head}positions:
  delay:
    actors:
      a: {stands: 0, capability: 0, salience: ${salience}}
      b: {stands: 6, capability: 20, salience: 100%}
      c: {stands: 12, capability: 5, salience: 100%}
`)
    const drawsOf = (given: Case): readonly number[] =>
      positions(given, ask).topics[0]!.challenges.map(of => of.draws)
    expect(drawsOf(resisting('40% to 60%'))).toEqual([ask.draws, ask.draws])
    expect(drawsOf(resisting('50%'))).toEqual([1, 1])
  })

  it('plays fewer draws where actors are many, and says how many', () => {
    const parties = Array.from({ length: 24 }, (_, i) => `p${i}`)
    const many = read(`parley: 1
title: Many
question: Where?
as_of: 2026-01-01
ranges: 80%
parties: {${parties.map(id => `${id}: ${id.toUpperCase()}`).join(', ')}}
positions: {delay: {actors: {${parties.map((id, i) => `${id}: {stands: ${i} to ${i + 1}, capability: ${1 + (i % 7)}, salience: ${(1 + (i % 5)) / 5}}`).join(', ')}}}}
`)
    const [topic] = positions(many, { ...ask, draws: 1_000, rounds: 30 }).topics
    for (const of of topic!.challenges) {
      expect(of.draws).toBeGreaterThanOrEqual(32)
      expect(of.draws).toBeLessThan(1_000)
    }
  })
})
