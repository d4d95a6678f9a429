import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { buildCase, type CaseSpec } from '../../test/builders/buildCase.ts'
import { dealsOf, dealWorth, noDealWorth } from '../../test/oracle/definitionVerdict.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { openCase } from '../views/openCase.ts'
import { makeChanceWithout } from './blockers/lifting.ts'
import { obstaclesOf } from './blockers/obstacles.ts'
import { smallestSets } from './blockers/smallestSets.ts'
import { blockers } from './blockers.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 32, seed: '1', school: null, deal: null }

describe('blockers', () => {
  it('finds without each voter, and without all red lines or votes, what the verdict finds', () => {
    let compared = 0
    fc.assert(
      fc.property(arbitraryCase, given => {
        const found = blockers(given, ask)
        const asked = verdict(given, ask)
        const placed = obstaclesOf(given)
        const chanceWithout = makeChanceWithout(openCase(given, ask), placed)
        const those = (kind: string): number[] =>
          placed.flatMap(({ obstacle }, o) => (obstacle.kind === kind ? [o] : []))
        expect(found.chance).toBe(asked.exists.chance)
        if (found.obstacles.length === 0) return
        for (const { by, of, without } of asked.ratifiers) {
          compared++
          const obstacle = found.obstacles.find(
            one => one.kind === 'voter' && one.by === by && one.of === of,
          )
          expect(obstacle?.without).toBe(without)
        }
        if (asked.without.redLines !== null)
          expect(chanceWithout(those('red-line'))).toBe(asked.without.redLines)
        if (asked.without.ratification !== null)
          expect(chanceWithout(those('voter'))).toBe(asked.without.ratification)
        for (const { without } of found.obstacles)
          expect(without).toBeGreaterThanOrEqual(found.chance)
      }),
      { numRuns: 90 },
    )
    expect(compared).toBeGreaterThan(20)
  })

  it('lifts the same sets whether deals are sorted once or every set is asked anew', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const open = openCase(given, ask)
        const placed = obstaclesOf(given)
        if (placed.length === 0) return
        const once = makeChanceWithout(open, placed)
        // More obstacles than are told apart: the same ones, named over and over.
        const many = Array.from({ length: 25 }, (_, n) => placed[n % placed.length]!)
        const anew = makeChanceWithout(open, many)
        for (let set = 0; set < 1 << Math.min(3, placed.length); set++) {
          const lifted = placed.flatMap((_, o) => (o < 3 && set & (1 << o) ? [o] : []))
          expect(once(lifted)).toBe(anew(lifted))
        }
      }),
      { numRuns: 60 },
    )
  })

  it('names every smallest set without which a zone would more likely than not exist', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        const { obstacles, lifts, chance, withoutAll } = blockers(given, ask)
        if (withoutAll === null || chance >= 0.5 || withoutAll < 0.5) {
          expect(lifts).toEqual([])
          return
        }
        const chanceWithout = makeChanceWithout(openCase(given, ask), obstaclesOf(given))
        for (const { obstacles: set, chance: then } of lifts) {
          expect(then).toBeGreaterThanOrEqual(0.5)
          for (const one of set)
            expect(chanceWithout(set.filter(of => of !== one))).toBeLessThan(0.5)
        }
        if (obstacles.length <= 4) expect(lifts.length).toBeGreaterThan(0)
      }),
      { numRuns: 90 },
    )
  })

  it('brings a side round by changing one issue, at the least cost to whoever loses most', () => {
    let [single, none] = [0, 0]
    fc.assert(
      fc.property(arbitraryCase, given => {
        const found = blockers(given, ask)
        if (!found.deal) return
        const eyes = { given, columns: sampleColumns(given, ask) }
        const here = Object.fromEntries(found.deal.picks.map(pick => [pick.issue, pick.option]))
        const median = (party: string, deal: Record<string, string>): number => {
          const id = party as (typeof found.deciders)[number]
          const gains = Array.from(
            { length: 32 },
            (_, s) => dealWorth(eyes, id, deal, s, {}) - noDealWorth(eyes, id, s),
          ).sort((a, b) => a - b)
          return (gains[15]! + gains[16]!) / 2
        }
        for (const side of found.sides) {
          const now = median(side.party, here)
          expect(side.gain.median).toBeCloseTo(now, 7)
          if (now >= -1e-7) continue
          const next = dealsOf(given).filter(
            deal => given.issues.filter(of => deal[of.id] !== here[of.id]).length === 1,
          )
          const enough = next.filter(deal => median(side.party, deal) >= -1e-9)
          const issues = new Set(
            enough.map(deal => given.issues.find(of => deal[of.id] !== here[of.id])!.id as string),
          )
          expect(new Set(side.concessions.map(of => of.issue))).toEqual(issues)
          for (const one of side.concessions) {
            const deal = { ...here, [one.issue]: one.to }
            expect(one.gain).toBeCloseTo(median(side.party, deal), 7)
            found.deciders.forEach((party, i) => {
              expect(one.costs[i]).toBeCloseTo(median(party, deal) - median(party, here), 7)
              const gain = median(party, deal)
              const hasLines = given.worth.find(of => of.party === party)!.redLines.length > 0
              if (gain < -1e-7) expect(one.refuse).toContain(party)
              else if (gain > 1e-7 && !hasLines) expect(one.refuse).not.toContain(party)
            })
          }
          if (enough.length > 0) single++
          else {
            none++
            const raises = next.map(deal => median(side.party, deal)).filter(of => of > now + 1e-7)
            if (raises.length > 0) expect(side.most!.gain).toBeCloseTo(Math.max(...raises), 7)
          }
        }
      }),
      { numRuns: 90 },
    )
    expect(Math.min(single, none)).toBeGreaterThan(3)
  })

  it('finds the price at which a buyer comes round to the cent', () => {
    const { sides } = blockers(buildCase(sale({ from: 0, to: 100 })), { ...ask, deal: '70' })
    const buyer = sides.find(of => of.party === 'buyer')!
    expect(buyer.blocks).toBe(true)
    expect(buyer.concessions[0]!.by).toBeCloseTo(10, 5)
    expect(Number(buyer.concessions[0]!.to)).toBeCloseTo(60, 5)
  })

  it('says who refuses once another has been brought round', () => {
    // Nothing between them: what brings the buyer round, at 60, leaves a seller who needs 65.
    const spec = sale({ from: 0, to: 100, step: 5 })
    const seller = { ...spec.parties['seller']!, courses: { keep: 65 } }
    const given = buildCase({ ...spec, parties: { ...spec.parties, seller } })
    const { sides } = blockers(given, { ...ask, deal: '70' })
    const buyer = sides.find(of => of.party === 'buyer')!
    expect(buyer.concessions[0]).toMatchObject({ to: '60', refuse: ['seller'] })
    const open = blockers(buildCase(spec), { ...ask, deal: '70' })
    expect(open.sides.find(of => of.party === 'buyer')!.concessions[0]!.refuse).toEqual([])
  })

  it('counts steps and amounts on a stepped issue', () => {
    const given = buildCase(sale({ from: 0, to: 100, step: 5 }))
    const { sides, binding } = blockers(given, { ...ask, deal: '70' })
    const buyer = sides.find(of => of.party === 'buyer')!
    expect(buyer.concessions[0]).toMatchObject({ issue: 'price', to: '60', steps: 2, by: 10 })
    expect(binding).toBe('buyer')
  })

  it('says which voters are enough, and who has to say yes besides', () => {
    const spec = sale({ from: 0, to: 100, step: 5 })
    const voter = { ...spec.parties['seller'], role: 'ratifies' as const }
    const given = buildCase({
      ...spec,
      parties: { ...spec.parties, a: voter, b: voter, c: voter, d: voter },
      ratification: {
        seller: { needs: 0.5, votes: { a: 0.45, b: 0.3, c: 0.25 }, veto: ['d'] },
      },
    })
    const [winSet] = blockers(given, ask).winSets
    expect(winSet!.sets.map(of => of.voters)).toEqual([
      ['a', 'b'],
      ['a', 'c'],
      ['b', 'c'],
    ])
    expect(winSet).toMatchObject({ vetoes: ['d'], canPass: true, count: 3 })
  })

  it('says from which trust on a deal would exist, and that none is enough where it is not', () => {
    const doubted = (kept: number, walkAway: number): CaseSpec => {
      const spec = sale({ from: 0, to: 100, step: 5 })
      return {
        ...spec,
        parties: {
          seller: { ...spec.parties['seller'], courses: { keep: walkAway } },
          buyer: { ...spec.parties['buyer'], compliance: { kept, ifBroken: 0 } },
        },
      }
    }
    // At 40 the buyer has 60 if it is kept: worth 40 to it from two thirds on.
    const { compliance } = blockers(buildCase(doubted(0.5, 40)), ask)
    expect(compliance!.parties[0]).toMatchObject({ party: 'buyer', needed: 0.7 })
    expect(compliance!.ifKept).toBe(1)
    const hopeless = blockers(buildCase(doubted(0.5, 70)), ask)
    expect(hopeless.compliance!.parties[0]!.needed).toBeNull()
  })

  it('has nobody to name where no deal is left', () => {
    const given = buildCase({
      ...sale({ from: 0, to: 10, step: 5 }),
      rules: [{ when: { price: { atLeast: 0 } } }],
    })
    const found = blockers(given, ask)
    expect(found).toMatchObject({ deal: null, whyNoDeal: 'no-deal-left', sides: [], binding: null })
    expect(blockers(buildCase(sale({ from: 0, to: 100 })), { ...ask, deal: '101' }).whyNoDeal).toBe(
      'no-such-deal',
    )
  })
})

describe('smallestSets', () => {
  it('finds every minimal set of a property that grows, by the definition', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(weights, fc.integer({ min: 0, max: 30 }), (weight, needs) => {
        const isEnough = (set: readonly number[]): boolean =>
          set.reduce((sum, n) => sum + weight[n]!, 0) >= needs
        const all = Array.from({ length: 1 << weight.length }, (_, bits) =>
          weight.flatMap((_w, n) => (bits & (1 << n) ? [n] : [])),
        )
        const minimal = all.filter(
          set => isEnough(set) && set.every(n => !isEnough(set.filter(of => of !== n))),
        )
        const found = smallestSets(weight.length, weight.length, isEnough)
        const sorted = (of: readonly (readonly number[])[]) => of.map(set => set.join(' ')).sort()
        expect(sorted(found)).toEqual(sorted(minimal))
      }),
      { numRuns: 200 },
    )
  })
})

/** A thing worth 40 to who has it and 60 to who wants it, at a price. */
function sale(price: CaseSpec['issues'][string]): CaseSpec {
  return {
    issues: { price },
    parties: {
      seller: {
        model: 'points',
        scores: { price: { '@0': 0, '@100': 100 } },
        courses: { keep: 40 },
      },
      buyer: {
        model: 'points',
        scores: { price: { '@0': 100, '@100': 0 } },
        courses: { elsewhere: 40 },
      },
    },
  }
}
