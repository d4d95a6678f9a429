import type { Case, DesignAnswer, DesignedDeal, PartyId } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type CaseSpec } from '../../test/builders/buildCase.ts'
import {
  apart,
  type CentralDeal,
  centralDealsOf,
  compareLists,
  expectedGain,
  isBetter,
  isInZone,
  reachOf,
  sortedShares,
} from '../../test/oracle/definitionDesign.ts'
import { design } from './design.ts'

const ask = { draws: 16, seed: '1', school: null, drafts: [], by: null }
const id = ({ deal }: DesignedDeal): string => deal.picks.map(pick => pick.option).join('+')
const ids = (deals: readonly DesignedDeal[]): string[] => deals.map(id).sort()

/** Two sides who want opposite things and see the chance of rain differently; what rain does to their trust in a deal too. */
const arbitraryBet: fc.Arbitrary<Case> = fc
  .record({
    scores: fc.array(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 2,
    }),
    noise: fc.integer({ min: 0, max: 20 }),
    walkAways: fc.tuple(fc.integer({ min: 30, max: 60 }), fc.integer({ min: 30, max: 60 })),
    hopes: fc.constantFrom(0.9, 0.8, 0.6),
    fears: fc.constantFrom(0.05, 0.2, 0.5),
    isTrusted: fc.boolean(),
  })
  .map(({ scores, noise, walkAways, hopes, fears, isTrusted }) => {
    const points = (of: (score: number, o: number) => number) =>
      Object.fromEntries(
        scores.map((options, j) => [
          `i${j}`,
          Object.fromEntries(options.map((score, o) => [`o${o}`, of(score, o)])),
        ]),
      )
    return buildCase({
      quantities: { rain: { chance: [0.3, 0.6] } },
      issues: Object.fromEntries(scores.map((of, j) => [`i${j}`, of.map((_, o) => `o${o}`)])),
      parties: {
        a: {
          weights: Object.fromEntries(scores.map((_, j) => [`i${j}`, 1])),
          scores: points(score => score),
          courses: { wait: walkAways[0] },
          ...(isTrusted ? {} : { compliance: { kept: 'rain', ifBroken: 5 } }),
        },
        b: {
          weights: Object.fromEntries(scores.map((_, j) => [`i${j}`, 1])),
          scores: points((score, o) => Math.min(100, 100 - score + (o % 2) * noise)),
          courses: { wait: walkAways[1] },
        },
      },
      beliefs: { a: { 'quantities.rain': hopes }, b: { 'quantities.rain': [fears, fears + 0.1] } },
    })
  })

/** The case with its deals on the table, the first `count` of them. */
function withDrafts(given: Case, all: readonly CentralDeal[], count: number): Case {
  return {
    ...given,
    proposals: all.slice(0, count).map(({ deal }, n) => ({
      id: `draft${n}` as Case['proposals'][number]['id'],
      name: `Draft ${n}`,
      picks: given.issues.map(issue => ({ issue: issue.id, option: deal[issue.id]!, level: null })),
      from: [],
    })),
  }
}

/** Runs a property over cases in which nothing hangs on rounding and some deal is left. */
function forCases(
  check: (given: Case, all: readonly CentralDeal[], answer: DesignAnswer) => void,
  runs = 80,
): void {
  let compared = 0
  fc.assert(
    fc.property(arbitraryCase, bare => {
      const all = centralDealsOf(bare)
      if (!all || all.length === 0) return
      compared++
      const given = withDrafts(bare, all, 3)
      check(given, all, design(given, ask))
    }),
    { numRuns: runs },
  )
  expect(compared).toBeGreaterThan(runs / 2)
}

const deciders = (given: Case): PartyId[] =>
  given.parties.filter(of => of.role === 'decides').map(of => of.id)

describe('design', () => {
  it('gives each decider the most that leaves the others at no deal or better', () => {
    forCases((given, all, { suggestions }) => {
      for (const [i, party] of deciders(given).entries()) {
        const found = suggestions.find(of => of.kind === 'best-for' && of.party === party)!
        const allowed = all.filter(
          of => of.ratified && of.gains.every((gain, o) => o === i || gain >= -1e-9),
        )
        const most = Math.max(...allowed.map(of => of.gains[i]!))
        const best = allowed.filter(of => of.gains[i]! >= most - 1e-9)
        expect(found.count).toBe(best.length)
        expect(ids(found.deals)).toEqual(
          best
            .map(of => of.id)
            .sort()
            .filter(one => best.length <= 10 || ids(found.deals).includes(one)),
        )
        expect(found.whyNone === null).toBe(allowed.length > 0 && most >= -1e-9)
      }
    })
  })

  it('calls the leximin of shares of reach the most balanced, and shows every tie', () => {
    forCases((_given, all, { suggestions, zoneCount }) => {
      const found = suggestions.find(of => of.kind === 'balanced')!
      const reach = reachOf(all)
      const among = all.some(of => of.ratified)
        ? all.filter(of => of.ratified)
        : all.some(of => of.admissible)
          ? all.filter(of => of.admissible)
          : all
      const best = among.filter(
        x => !among.some(y => compareLists(sortedShares(y, reach), sortedShares(x, reach)) > 0),
      )
      expect(found.count).toBe(best.length)
      if (best.length <= 10) expect(ids(found.deals)).toEqual(best.map(of => of.id).sort())
      expect(zoneCount).toBe(all.filter(isInZone).length)
      if (zoneCount > 0) expect(found.deals.every(of => of.isInZone)).toBe(true)
    })
  })

  it('changes a draft on the fewest issues, then at the least loss to who drafted it', () => {
    forCases((given, all, { drafts }) => {
      const [first] = deciders(given)
      const zone = all.filter(isInZone)
      drafts.forEach((draft, n) => {
        const from = all[n]!
        expect(draft.by).toBe(first)
        if (isInZone(from)) {
          expect(draft).toMatchObject({ whyNoChange: 'none-changed', cheapest: [] })
          return
        }
        if (zone.length === 0) {
          expect(['no-zone', 'no-deal-left']).toContain(draft.whyNoChange)
          return
        }
        const fewest = Math.min(...zone.map(of => apart(of.deal, from.deal)))
        const near = zone.filter(of => apart(of.deal, from.deal) === fewest)
        const most = Math.max(...near.map(of => of.gains[0]!))
        const best = near.filter(of => of.gains[0]! >= most - 1e-9)
        expect(draft.whyNoChange).toBeNull()
        expect(draft.cheapestCount).toBe(best.length)
        expect(ids(draft.cheapest.map(of => of.to))).toEqual(best.map(of => of.id).sort())
        for (const { changes } of draft.cheapest) expect(changes).toHaveLength(fewest)
      })
    })
  })

  it('improves a draft to efficient deals that are better for one and worse for none', () => {
    forCases((_given, all, { drafts }) => {
      drafts.forEach((draft, n) => {
        const from = all[n]!
        const allowed = all.filter(of =>
          from.ratified || !from.admissible ? of.ratified : of.admissible,
        )
        const better = allowed.filter(of => isBetter(of, from))
        const best = better.filter(of => !better.some(other => isBetter(other, of)))
        expect(draft.improvementCount).toBe(best.length)
        expect(draft.whyNoImprovement).toBe(best.length > 0 ? null : 'efficient')
        if (best.length <= 10)
          expect(ids(draft.improvements.map(of => of.to))).toEqual(best.map(of => of.id).sort())
      })
    })
  })

  it('finds no improvement of a deal that is efficient, and so none of an improvement', () => {
    forCases((given, all, answer) => {
      const [first] = answer.drafts.flatMap(of => of.improvements)
      if (!first) return
      const from = all.find(of => of.id === id(first.to))!
      const next = design(withDrafts(given, [from], 1), ask)
      expect(next.drafts[0]!.improvementCount).toBe(0)
    })
  })

  it('trades on the pair of issues where two sides stand across, best smallest rise first', () => {
    forCases((given, all, { logrolls }) => {
      const reach = reachOf(all)
      for (const { from, trades, count } of logrolls) {
        const start = all.find(of => of.id === id(from))!
        const allowed = all.filter(of =>
          start.ratified || !start.admissible ? of.ratified : of.admissible,
        )
        const pairs = new Map<string, number>()
        for (const to of allowed) {
          if (apart(start.deal, to.deal) !== 2) continue
          if (to.gains.some((gain, i) => gain < start.gains[i]! - 1e-9)) continue
          const issues = given.issues.map(of => of.id).filter(j => start.deal[j] !== to.deal[j])
          const alone = issues.map(issue =>
            all.find(of => of.deal[issue] === to.deal[issue] && apart(start.deal, of.deal) === 1),
          )
          if (alone.includes(undefined)) continue
          const rise = to.gains.map((gain, i) => gain - start.gains[i]!)
          const moves = alone.map(of => of!.gains.map((gain, i) => gain - start.gains[i]!))
          for (const [g, t] of [
            [0, 1],
            [1, 0],
          ] as const)
            for (let a = 0; a < rise.length; a++)
              for (let b = 0; b < rise.length; b++) {
                const crosses =
                  moves[g]![a]! < -1e-9 &&
                  moves[t]![a]! > 1e-9 &&
                  moves[g]![b]! > 1e-9 &&
                  moves[t]![b]! < -1e-9
                if (!crosses || rise[a]! <= 1e-9 || rise[b]! <= 1e-9) continue
                const least = Math.min(rise[a]! / reach[a]!, rise[b]! / reach[b]!)
                const key = issues.join(' ')
                pairs.set(key, Math.max(pairs.get(key) ?? 0, least))
              }
        }
        expect(count).toBe(pairs.size)
        const found = trades.map(({ rises, giver, taker }) =>
          Math.min(
            ...[giver, taker].map(party => {
              const i = deciders(given).indexOf(party)
              return rises[i]! / reach[i]!
            }),
          ),
        )
        // With three deciders a deal may be a trade of more than one pair of them; of one pair it is the best.
        if (deciders(given).length > 2) continue
        const wanted = [...pairs.values()].sort((x, y) => y - x).slice(0, 5)
        found.forEach((least, n) => expect(least).toBeCloseTo(wanted[n]!, 7))
      }
    })
  })

  it('makes offers worth the same to who makes them, spread as far as any set of them', () => {
    forCases((given, all, { offers, reach }) => {
      for (const [i, set] of offers.entries()) {
        if (set.whyNone !== null) {
          expect(set.offers).toEqual([])
          continue
        }
        const own = set.offers.map(of => of.gains[i]!)
        expect(Math.max(...own) - Math.min(...own)).toBeLessThanOrEqual(set.tolerance + 1e-8)
        expect(set.tolerance).toBeCloseTo(reach[i]! / 20, 9)
        for (const gain of own) expect(gain).toBeGreaterThanOrEqual(-1e-8)
        const chosen = set.offers.map(of => all.find(one => one.id === id(of))!)
        // Nothing else within the same window, of the same kind, is spread over more issues.
        const kind = set.areAcceptable ? isInZone : (of: CentralDeal) => of.ratified
        const window = all.filter(
          of =>
            (kind(of) || !all.some(one => one.ratified)) &&
            of.gains[i]! >= Math.min(...own) - 1e-9 &&
            of.gains[i]! <= Math.max(...own) + 1e-9,
        )
        const least = (of: readonly CentralDeal[]): number =>
          Math.min(...of.flatMap((x, n) => of.slice(n + 1).map(y => apart(x.deal, y.deal))))
        expect(least(chosen)).toBe(set.differOn)
        for (const x of window)
          for (const y of window)
            for (const z of chosen.length === 3 ? window : [null]) {
              const other = [x, y, ...(z ? [z] : [])]
              if (new Set(other).size < chosen.length) continue
              expect(least(other)).toBeLessThanOrEqual(set.differOn)
            }
        expect(deciders(given)[i]).toBe(set.by)
      }
    }, 40)
  })

  it('never values a lottery below the best single deal', () => {
    forCases((_given, all, { lotteries, reach, zoneCount }) => {
      for (const of of lotteries) {
        if (of.whyNone !== null || of.discrete === null) continue
        const value = (gains: readonly number[]): number =>
          of.kind === 'nash'
            ? gains.reduce((a, b) => a * b, 1)
            : Math.min(...gains.map((gain, i) => gain / reach[i]!))
        expect(value(of.gains)).toBeGreaterThanOrEqual(value(of.discrete) - 1e-6)
        expect(of.parts.reduce((sum, part) => sum + part.chance, 0)).toBeCloseTo(1, 9)
        if (of.opensZone) expect(zoneCount).toBe(0)
        for (const { deal } of of.parts)
          expect(all.find(one => one.id === id(deal))!.ratified).toBe(true)
      }
    })
  })

  it('keys a term to a belief as every pair of deals, weighed by each side for itself, would', () => {
    let [opens, beats, neither] = [0, 0, 0]
    fc.assert(
      fc.property(arbitraryBet, given => {
        const all = centralDealsOf(given)
        if (!all) return
        const answer = design(given, ask)
        const path = 'quantities.rain'
        const gain = deciders(given).map(party => expectedGain(given, party, path, 16, '1'))
        const least = (a: CentralDeal, b: CentralDeal): number =>
          Math.min(...gain.map((of, i) => of(a.deal, b.deal) / answer.reach[i]!))
        const bestPlain = Math.max(...all.map(of => least(of, of)))
        const isOpen = bestPlain >= 0
        const [term] = answer.terms
        const plain = all.find(of => least(of, of) >= bestPlain - 1e-9)!
        const floor = gain.map(of => (isOpen ? of(plain.deal, plain.deal) : 0))
        const fewest = Math.min(
          ...all.flatMap(a =>
            all.flatMap(b => {
              const rise = Math.min(
                ...gain.map((of, i) => (of(a.deal, b.deal) - floor[i]!) / answer.reach[i]!),
              )
              return a !== b && rise > 1e-5 ? [apart(a.deal, b.deal)] : []
            }),
          ),
        )
        if (!term) {
          expect(answer.noTerms).toEqual([{ path, why: 'no-better' }])
          expect(fewest).toBe(Infinity)
          return
        }
        const named = (of: DesignedDeal): CentralDeal => all.find(one => one.id === id(of))!
        const [x, y, without] = [term.ifHappens, term.ifNot, term.plain].map(named)
        term.gains.forEach((of, i) => {
          expect(of).toBeCloseTo(gain[i]!(x!.deal, y!.deal), 6)
          expect(term.plainGains[i]).toBeCloseTo(gain[i]!(without!.deal, without!.deal), 6)
        })
        expect(least(without!, without!)).toBeCloseTo(bestPlain, 7)
        expect(term.changes.length).toBe(apart(x!.deal, y!.deal))
        if (term.opens) opens++
        else if (term.beatsPlain) beats++
        else neither++
        if (term.opens || term.beatsPlain) expect(term.changes.length).toBeLessThanOrEqual(fewest)
        else expect(fewest).toBe(Infinity)
        // A deal without a term is a term that says the same either way.
        expect(least(x!, y!)).toBeGreaterThanOrEqual(bestPlain - 1e-9)
      }),
      { numRuns: 60 },
    )
    expect(Math.min(opens, beats, neither)).toBeGreaterThan(3)
  })

  it('suggests the same when one party counts in another unit', () => {
    const priced = (k: number): Case =>
      buildCase(haggling(k, { price: { from: 0, to: 60, step: 10 } }))
    const plain = design(priced(1), ask)
    const stretched = design(priced(1000), ask)
    const shape = (of: DesignAnswer) => ({
      suggestions: of.suggestions.map(one => one.deals.map(id)),
      drafts: of.drafts.map(one => one.cheapest.map(change => id(change.to))),
      logrolls: of.logrolls.map(one => one.trades.map(trade => id(trade.to))),
      offers: of.offers.map(one => one.offers.map(id)),
      lotteries: of.lotteries.map(one => one.parts.map(part => id(part.deal))),
    })
    expect(shape(stretched)).toEqual(shape(plain))
    expect(shape(plain).logrolls.flat().length).toBeGreaterThan(0)
  })

  it('solves a continuous price exactly: best at the walk-aways, balanced in the middle', () => {
    const answer = design(buildCase(haggling(1, { price: { from: 0, to: 60 } })), ask)
    const prices = answer.suggestions.map(of => of.deals[0]!.deal.picks[0]!.option)
    const [forSeller, forBuyer, balanced] = answer.suggestions.map(of => of.deals[0]!.gains)
    expect(forSeller![1]).toBeCloseTo(0, 9)
    expect(forBuyer![0]).toBeCloseTo(0, 9)
    expect(balanced![0]! / answer.reach[0]!).toBeCloseTo(balanced![1]! / answer.reach[1]!, 9)
    expect(prices.every(price => Number.isFinite(Number(price)))).toBe(true)
  })

  it('says that nothing is left where the rules forbid every deal', () => {
    const spec = haggling(1, { price: { from: 0, to: 60, step: 10 } })
    const answer = design(
      buildCase({ ...spec, rules: [{ when: { delivery: ['early', 'late'] } }] }),
      ask,
    )
    expect(answer.suggestions).toEqual([])
    expect(answer.caveats.map(of => of.kind)).toContain('no-feasible-deal')
  })

  it('names who is short where no deal is acceptable to all', () => {
    const spec = haggling(1, { price: { from: 0, to: 60, step: 10 } })
    const answer = design(
      buildCase({
        ...spec,
        parties: {
          ...spec.parties,
          buyer: { ...spec.parties['buyer'], courses: { elsewhere: 90 } },
        },
      }),
      ask,
    )
    for (const of of answer.suggestions) {
      if (of.kind === 'likeliest') expect(of).toMatchObject({ whyNone: 'no-zone', deals: [] })
      else {
        expect(of.whyNone).not.toBeNull()
        if (of.whyNone === 'no-zone') expect(of.deals[0]!.gains.some(gain => gain < 0)).toBe(true)
      }
    }
  })

  it('counts deals worth the same to all as ties', () => {
    const answer = design(
      buildCase({
        issues: { flag: ['red', 'blue'], price: ['low', 'high'] },
        parties: {
          a: { model: 'points', scores: { price: { low: 0, high: 10 } }, courses: { wait: 2 } },
          b: { model: 'points', scores: { price: { low: 10, high: 6 } }, courses: { wait: 3 } },
        },
      }),
      ask,
    )
    for (const of of answer.suggestions) expect(of.count).toBe(2)
  })
})

/** A seller and a buyer who haggle over a price and a date of delivery; the seller counts in 1/k. */
function haggling(k: number, price: CaseSpec['issues']): CaseSpec {
  return {
    issues: { ...price, delivery: ['early', 'late'], service: ['none', 'full'] },
    parties: {
      seller: {
        model: 'points',
        scores: {
          price: { '@0': 0, '@60': 60 * k },
          delivery: { early: 0, late: 7 * k },
          service: { none: 3 * k, full: 0 },
        },
        courses: { keep: 20 * k },
      },
      buyer: {
        model: 'points',
        scores: {
          price: { '@0': 60, '@60': 0 },
          delivery: { early: 5, late: 0 },
          service: { none: 0, full: 12 },
        },
        courses: { elsewhere: 18 },
      },
    },
    proposals: {
      dear: { price: '60', delivery: 'late', service: 'none' },
      cheap: { price: '10', delivery: 'early', service: 'none' },
    },
  }
}
