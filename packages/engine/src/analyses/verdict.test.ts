import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCase, type CaseSpec } from '../../test/builders/buildCase.ts'
import { fearonCase } from '../../test/builders/fearonCase.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 64, seed: 'test', school: null }

describe('the bargaining range of Fearon (1995)', () => {
  it('is exactly p − c_A to p + c_B', () => {
    const { exists } = verdict(fearonCase({ p: 0.6, a: 0.1, b: 0.15 }), ask)
    expect(exists.chance).toBe(1)
    expect(exists.range!.zone!.low).toEqual({ median: 0.5, low: 0.5, high: 0.5, level: 0.8 })
    expect(exists.range!.zone!.high.median).toBe(0.75)
    expect(exists.range!.walkAways).toEqual([
      { party: 'A', at: expect.objectContaining({ median: 0.5 }), accepts: 'above' },
      { party: 'B', at: expect.objectContaining({ median: 0.75 }), accepts: 'below' },
    ])
    expect(exists.margin!.median).toBe(12.5)
    expect(exists.nearest!.deal.picks[0]!.option).toBe('0.625')
  })

  it('with differing beliefs is recognised exactly when p_A − p_B ≤ c_A + c_B', () => {
    // In hundredths, so that both sides of the comparison are exact and ties do occur.
    const hundredths = fc.integer({ min: 0, max: 100 })
    const cost = fc.integer({ min: 0, max: 30 })
    fc.assert(
      fc.property(hundredths, hundredths, cost, cost, (pA, pB, a, b) => {
        const given = fearonCase({
          p: 0.5,
          a: a / 100,
          b: b / 100,
          believes: { A: pA / 100, B: pB / 100 },
        })
        const { recognised } = verdict(given, { ...ask, draws: 1 })
        expect(recognised.chance).toBe(pA - pB <= a + b ? 1 : 0)
      }),
      { numRuns: 400 },
    )
  })
})

describe('a sale with a price to settle', () => {
  const sale = (step?: number): CaseSpec => ({
    issues: { price: { from: 2000, to: 5000, unit: 'EUR', ...(step ? { step } : {}) } },
    parties: {
      seller: {
        weights: { price: 1 },
        scores: { price: { '@2000': 0, '@5000': 100 } },
        // 3,490 EUR to the seller: between two steps of 50.
        courses: { keep: (100 * 1490) / 3000 },
      },
      buyer: {
        weights: { price: 1 },
        scores: { price: { '@2000': 100, '@5000': 0 } },
        courses: { other: 25 },
      },
    },
  })

  it('has the range between the walk-aways, at the steps when there are steps', () => {
    const range = verdict(buildCase(sale(50)), ask).exists.range!
    expect(range.unit).toBe('EUR')
    expect(range.zone!.low.median).toBe(3500)
    expect(range.zone!.high.median).toBe(4250)
    expect(range.walkAways.map(of => [of.party, of.at.median, of.accepts])).toEqual([
      ['seller', 3500, 'above'],
      ['buyer', 4250, 'below'],
    ])
  })

  it('has the same range to the cent when the price is continuous', () => {
    const range = verdict(buildCase(sale()), ask).exists.range!
    expect(range.zone!.low.median).toBeCloseTo(3490, 9)
    expect(range.zone!.high.median).toBeCloseTo(4250, 9)
  })

  it('keeps the walk-aways when there is no range between them', () => {
    const spec = sale()
    spec.parties['buyer']!.courses = { other: 80 }
    const { exists } = verdict(buildCase(spec), ask)
    expect(exists.chance).toBe(0)
    expect(exists.range!.zone).toBeNull()
    expect(exists.range!.walkAways.map(of => of.at.median)).toEqual([
      expect.closeTo(3490, 9),
      expect.closeTo(2600, 9),
    ])
  })

  it('has no walk-away for a party that accepts any price on the table', () => {
    const spec = sale()
    spec.parties['buyer']!.courses = { other: -10 }
    const { exists } = verdict(buildCase(spec), ask)
    expect(exists.range!.walkAways.map(of => of.party)).toEqual(['seller'])
    expect(exists.range!.zone!.high.median).toBe(5000)
  })

  it('cuts the range at a red line', () => {
    const spec = sale()
    spec.parties['buyer']!.redLines = { price: { above: 4000 } }
    const { exists } = verdict(buildCase(spec), ask)
    expect(exists.range!.zone!.high.median).toBe(4000)
  })

  it('has no range of its own when there is more to settle than the price', () => {
    const spec = sale(50)
    const party = spec.parties['seller']!
    const given = buildCase({
      issues: { ...spec.issues, delivery: ['now', 'later'] },
      parties: {
        seller: {
          ...party,
          weights: { price: 1, delivery: 1 },
          scores: { ...party.scores, delivery: { now: 0, later: 100 } },
        },
      },
    })
    expect(verdict(given, ask).exists.range).toBeNull()
  })
})

describe('a settlement that one side does not see', () => {
  // 100 − steps towards A. A is offered the middle; B could take it but thinks it will win.
  const given = buildCase({
    quantities: { b_wins: { chance: 0.3 } },
    issues: {
      line: { ordered: ['forward', 'contact', 'back'] },
      status: ['neutral', 'allied'],
    },
    parties: {
      a: {
        weights: { line: 60, status: 40 },
        scores: {
          line: { forward: 100, contact: 50, back: 0 },
          status: { neutral: 0, allied: 100 },
        },
        courses: { fight: 25, talks_continue: 5 },
      },
      b: {
        weights: { line: 70, status: 30 },
        scores: {
          line: { forward: 0, contact: 50, back: 100 },
          status: { neutral: 100, allied: 0 },
        },
        courses: {
          fight: {
            cost: 10,
            scenarios: {
              wins: { chance: 'b_wins', worth: 100 },
              loses: { chance: 'rest', worth: 0 },
            },
          },
          talks_continue: 15,
        },
      },
    },
    beliefs: { b: { 'quantities.b_wins': 0.9 } },
  })
  const answer = verdict(given, ask)

  it('is hidden: a zone exists and is not recognised', () => {
    expect(answer.exists.chance).toBe(1)
    expect(answer.recognised.chance).toBe(0)
    expect(answer.cells).toEqual({ recognised: 0, hidden: 1, mirage: 0, none: 0 })
    expect(answer.cell).toBe('hidden')
  })

  it('is blamed on the belief, by how much it moves no deal and what closing it would do', () => {
    expect(answer.gaps).toEqual([
      {
        holder: 'b',
        path: 'quantities.b_wins',
        analyst: { median: 0.3, low: 0.3, high: 0.3, level: 0.8 },
        believed: { median: 0.9, low: 0.9, high: 0.9, level: 0.8 },
        movesNoDealBy: 60,
        recognisedIfClosed: 1,
      },
    ])
  })

  it('shows what each side falls back on through both pairs of eyes', () => {
    expect(
      answer.noDeals.map(of => [of.party, of.view, of.worth.median, of.courses[0]!.bestShare]),
    ).toEqual([
      ['a', 'analyst', 25, 1],
      ['a', 'a', 25, 1],
      ['b', 'analyst', 20, 1],
      ['b', 'b', 80, 1],
    ])
    expect(answer.noDeals[3]!.courses).toEqual([
      expect.objectContaining({ course: 'fight', bestShare: 1 }),
      expect.objectContaining({ course: 'talks_continue', bestShare: 0 }),
    ])
  })

  it('names the nearest deal, the party that binds there and the issue that would help it most', () => {
    // contact + neutral: A 30 − 25 = 5, B 65 − 20 = 45. contact + allied: A 70, B 35: gains 45 and 15.
    expect(answer.exists.nearest!.deal).toMatchObject({ id: 'contact+allied', isProposal: false })
    expect(answer.exists.nearest!.gains.map(of => of.gain.median)).toEqual([
      expect.closeTo(45, 9),
      expect.closeTo(15, 9),
    ])
    expect(answer.exists.binding).toEqual([{ party: 'b', share: 1 }])
    expect(answer.exists.bindingIssue).toMatchObject({
      issue: 'line',
      from: 'contact',
      to: 'back',
      steps: 1,
    })
    expect(answer.exists.bindingIssue!.raises.median).toBeCloseTo(35, 9)
    expect(answer.exists.margin!.median).toBeCloseTo(15, 9)
  })

  it('sees through the eyes of B what B sees of both', () => {
    const [a, b] = answer.asSeenBy
    expect(a!.reading).toEqual(answer.exists)
    expect(b!.reading.chance).toBe(0)
  })
})

describe('ratification', () => {
  const voter = (keeps: number) => ({
    role: 'ratifies' as const,
    weights: { line: 1 },
    scores: { line: { near: 0, middle: 50, far: 100 } },
    courses: { stay: keeps },
  })
  const given = (needs: number, veto: string[] = []) =>
    buildCase({
      issues: { line: { ordered: ['near', 'middle', 'far'] } },
      parties: {
        a: {
          weights: { line: 1 },
          scores: { line: { near: 100, middle: 60, far: 0 } },
          courses: { stay: 50 },
        },
        b: {
          weights: { line: 1 },
          scores: { line: { near: 40, middle: 60, far: 100 } },
          courses: { stay: 30 },
        },
        easy: voter(20),
        hard: voter(70),
      },
      ratification: { a: { needs, votes: { easy: 0.6, hard: 0.4 }, veto } },
    })

  it('passes a deal that voters worth enough gain by', () => {
    const { exists, without } = verdict(given(0.6), ask)
    expect(exists.chance).toBe(1)
    expect(exists.nearest!.deal.id).toBe('middle')
    expect(without.ratification).toBe(1)
  })

  it('stops every deal that leaves too few votes', () => {
    const { exists, without, ratifiers } = verdict(given(0.7), ask)
    expect(exists.chance).toBe(0)
    expect(exists.nearest!.deal.id).toBe('far')
    expect(without.ratification).toBe(1)
    expect(ratifiers).toEqual([
      { by: 'easy', of: 'a', without: 0 },
      { by: 'hard', of: 'a', without: 1 },
    ])
  })

  it('stops every deal that a veto holder loses by', () => {
    const { exists, ratifiers } = verdict(given(0.6, ['hard']), ask)
    expect(exists.chance).toBe(0)
    expect(ratifiers.find(of => of.by === 'hard')!.without).toBe(1)
  })
})

describe('caveats', () => {
  it('counts typed constants for no deal, assumed values and who has no beliefs', () => {
    const given = fearonCase({ p: 0.5, a: 0.1, b: 0.1, believes: { A: 0.6 } })
    const [first, ...others] = given.noDeal
    const { caveats } = verdict(
      { ...given, noDeal: [{ ...first!, isPlaceholder: true }, ...others] },
      ask,
    )
    expect(caveats).toContainEqual({ kind: 'beliefs-not-modelled', parties: ['B'] })
    expect(caveats).toContainEqual({ kind: 'placeholders', count: 1, of: 2 })
    const assumed = caveats.find(of => of.kind === 'assumed-share')!
    expect(assumed.count).toBe(assumed.of)
  })

  it('says whose gains only count places', () => {
    const given = buildCase({
      issues: { line: ['near', 'far'] },
      parties: {
        a: {
          ranking: [['line/near'], ['course:stay'], ['line/far']],
          courses: { stay: 'ranked' },
        },
        b: { weights: { line: 1 }, scores: { line: { near: 60, far: 100 } }, courses: { go: 50 } },
      },
    })
    const { caveats, exists, noDeals } = verdict(given, ask)
    expect(caveats).toContainEqual({ kind: 'ordinal-gains', parties: ['a'] })
    expect(exists.chance).toBe(1)
    expect(exists.nearest!.deal.id).toBe('near')
    expect(noDeals[0]!.courses[0]).toMatchObject({ bestShare: 1, worth: null })
  })
})
