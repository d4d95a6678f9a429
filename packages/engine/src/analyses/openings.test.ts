import {
  applyOverrides,
  type Case,
  type InputPath,
  inputsOf,
  type Move,
  type MoveEffect,
  type MoveId,
  type OpeningsAsk,
  type PartyId,
} from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { effect, move } from '../../test/builders/arbitraryMoves.ts'
import { buildCase, input, type PartySpec, type Value } from '../../test/builders/buildCase.ts'
import { openingsSlowly, type SlowSet } from '../../test/oracle/openingsSlowly.ts'
import { openings } from './openings.ts'

const ask: OpeningsAsk = {
  draws: 16,
  seed: '1',
  school: null,
  output: 'exists',
  share: 0.5,
  top: 100,
  largest: 4,
  budget: null,
  actors: null,
  extent: 'all',
}

/** Effects large enough to open and close zones, on the world and on what a party believes of it. */
const effectOn = (given: Case): fc.Arbitrary<MoveEffect> => {
  const entries = inputsOf({ ...given, beliefs: [] }).filter(
    of => of.input.estimate.kind !== 'rest' && !of.path.startsWith('parties.'),
  )
  const holder = fc.option(fc.constantFrom(...given.parties.map(of => of.id)), { freq: 1 })
  // What no deal is worth more often than anything else: it moves zones most.
  const noDeals = entries.filter(of => of.path.endsWith('.worth'))
  const place = fc.oneof(fc.constantFrom(...noDeals), fc.constantFrom(...entries))
  return fc
    .tuple(place, holder, fc.integer({ min: -8, max: 8 }))
    .map(([{ path, domain }, who, n]) => {
      const on = who === null ? path : `beliefs.${who}.${path}`
      if (domain === 'chance' || domain === 'share') return effect(on, 'set', Math.abs(n) / 8)
      return domain === 'weight' ? effect(on, 'set', 4 * Math.abs(n)) : effect(on, 'shift', 8 * n)
    })
}

/** Two sides over four deals, a little short of one or a little past it: what moves can turn. */
const closeCase: fc.Arbitrary<Case> = fc
  .record({
    scores: fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 12, maxLength: 12 }),
    noDeals: fc.array(fc.integer({ min: 40, max: 80 }), { minLength: 3, maxLength: 3 }),
    hasVoter: fc.boolean(),
    isTrusted: fc.boolean(),
    believes: fc.boolean(),
  })
  .map(({ scores, noDeals, hasVoter, isTrusted, believes }) => {
    const party = (i: number): PartySpec => {
      const score = (k: number): number => 10 * scores[4 * i + k]!
      const low = noDeals[i]!
      return {
        weights: { i0: [1, 3], i1: 2 },
        scores: { i0: { x: score(0), y: score(1) }, i1: { x: score(2), y: score(3) } },
        courses: {
          fight: {
            cost: [5, 10],
            scenarios: {
              good: { chance: i === 0 ? 'q' : '1 - q', worth: [low, low + 20] },
              bad: { chance: 'rest', worth: low - 20 },
            },
          },
        },
        ...(isTrusted && i === 0 ? { compliance: { kept: 'q', ifBroken: 20 } } : {}),
      }
    }
    return buildCase({
      quantities: { q: { chance: [0.3, 0.8] } },
      issues: { i0: ['x', 'y'], i1: ['x', 'y'] },
      parties: {
        p0: party(0),
        p1: party(1),
        ...(hasVoter ? { r0: { ...party(2), role: 'ratifies' } } : {}),
      },
      ...(hasVoter ? { ratification: { p1: { needs: 0.5, votes: { r0: [0.4, 0.8] } } } } : {}),
      ...(believes ? { beliefs: { p1: { 'quantities.q': [0.1, 0.4] } } } : {}),
    })
  })

/** Cases with moves of different costs, some of which need consents or others, or exclude each other. */
const caseWithMoves: fc.Arbitrary<Case> = fc
  .oneof(closeCase, closeCase, arbitraryCase)
  .chain(given => {
    const one = fc.record({
      effects: fc.uniqueArray(effectOn(given), {
        minLength: 1,
        maxLength: 2,
        selector: of => (of.kind === 'input' ? of.on : ''),
      }),
      chance: fc.constantFrom<Value>(0.5, 1, 1, [0.2, 0.8]),
      cost: fc.integer({ min: 0, max: 3 }),
      consent: fc.oneof(fc.constant([]), fc.subarray(given.parties.map(of => of.id))),
      needs: fc.boolean(),
      excludes: fc.boolean(),
    })
    return fc
      .tuple(
        fc.array(one, { minLength: 2, maxLength: 4 }),
        fc.option(fc.integer({ min: 0, max: 6 }), { freq: 2 }),
      )
      .map(([list, total]): Case => {
        const moves = list.map(({ effects, chance, cost, consent, needs, excludes }, i): Move => {
          const [first, ...others] = effects
          const before = (of: boolean, k: number): readonly MoveId[] =>
            of && i >= k ? [`m${i - k}` as MoveId] : []
          return {
            ...move(`m${i}`, given.parties[0]!.id, [first!, ...others], chance),
            cost: input(cost),
            consent,
            needs: before(needs && !excludes, 1),
            excludes: before(excludes, 2),
          }
        })
        const costs = { unit: 'points', budgets: [], total: total === null ? null : input(total) }
        return { ...given, moves, moveCosts: costs }
      })
  })

const costOf = (of: Move): number =>
  of.cost!.estimate.kind === 'point' ? of.cost!.estimate.value : Number.NaN

/** Those that open with a consented order, of which no smaller one does. */
function irreducible(sets: readonly SlowSet[], enough: number, total: number): readonly SlowSet[] {
  const will = sets.filter(of => of.cost <= total && of.open >= enough && of.orders.length > 0)
  return will.filter(
    of =>
      !will.some(
        part =>
          part.moves.length < of.moves.length && part.moves.every(id => of.moves.includes(id)),
      ),
  )
}

describe('openings', () => {
  it('are all cheapest and irreducible sets that going through every set and order finds', () => {
    let compared = 0
    let missed = 0
    fc.assert(
      fc.property(
        caseWithMoves,
        fc.constantFrom('exists', 'recognised'),
        fc.nat(),
        (given, output, pick) => {
          const sets = openingsSlowly(given, ask, output, costOf)
          const budget = given.moveCosts?.total?.estimate
          const total = budget?.kind === 'point' ? budget.value : Infinity
          // A share that some set reaches, and nothing done does not, where there is such a set.
          const better = sets.map(of => of.open).filter(open => open > sets[0]!.open)
          const enough = better.length > 0 ? better[pick % better.length]! : ask.draws / 2
          const wanted = irreducible(sets, enough, total)
          const found = openings(given, { ...ask, output, share: enough / ask.draws })
          expect(found.now).toBe(sets[0]!.open / ask.draws)
          expect(found.isOpen).toBe(wanted.some(of => of.moves.length === 0))
          const names = (list: readonly { moves: readonly string[] }[]) =>
            list.map(of => of.moves.join()).sort()
          expect(names(found.openings)).toEqual(names(found.isOpen ? [] : wanted))
          for (const opening of found.openings) {
            const slow = sets.find(of => of.moves.join() === opening.moves.join())!
            expect(opening.chance).toBe(slow.open / ask.draws)
            expect(opening.order!.kept).toBe(slow.orders.length)
            expect(slow.orders.map(of => of.join())).toContain(opening.order!.moves.join())
            compared++
          }
          const costs = found.openings.map(of => of.cost)
          expect([...costs].sort((a, b) => a - b)).toEqual(costs)
          const likeliest = Math.max(...sets.filter(of => of.cost <= total).map(of => of.open))
          expect(found.best!.chance).toBe(likeliest / ask.draws)
          expect(found.miss === null).toBe(wanted.length > 0)
          if (found.miss === null) return
          // What is missing after the best of all sets that can be made and are agreed to.
          const missing = (of: SlowSet): number => -of.deltas[enough - 1]!
          const nearest = Math.min(
            ...sets.filter(of => of.cost <= total && of.orders.length > 0).map(missing),
          )
          expect(found.miss.shortBy ?? Infinity).toBe(nearest)
          expect(found.miss.isAll).toBe(true)
          const named = sets.find(of => of.moves.join() === found.miss!.moves.join())!
          expect(missing(named)).toBe(nearest)
          expect(found.miss.chance).toBe(named.open / ask.draws)
          missed++
        },
      ),
      { seed: 1, numRuns: 100 },
    )
    expect(compared).toBeGreaterThan(20)
    expect(missed).toBeGreaterThan(20)
  })
})

/** A seller of a site and a buyer: 40 to one, 70 to the other without a deal; the best deal leaves 50 to both. */
function site(
  moves: readonly Move[],
  more: Partial<Case> = {},
  building = 70,
  never: Readonly<Record<string, readonly string[]>> = {},
): Case {
  const given = buildCase({
    issues: { price: ['low', 'middle', 'high'] },
    parties: {
      seller: {
        weights: { price: 1 },
        scores: { price: { low: 0, middle: 50, high: 100 } },
        courses: { keep: 40 },
        redLines: never,
      },
      buyer: {
        weights: { price: 1 },
        scores: { price: { low: 100, middle: 50, high: 0 } },
        courses: { build: building },
      },
    },
  })
  return {
    ...given,
    moves,
    moveCosts: { unit: 'weeks of work', budgets: [], total: null },
    ...more,
  }
}
const rival = move('rival', 'seller', [
  effect('if_talks_fail.buyer.build.scenarios.certain.worth', 'shift', -15),
])
const sweeten = move('sweeten', 'seller', [effect('worth.buyer.scores.price.middle', 'shift', 6)])
const names = (list: readonly { moves: readonly string[] }[]): readonly string[] =>
  list.map(of => of.moves.join(' + '))

describe('an opening', () => {
  const priced = (of: Move, cost: number): Move => ({ ...of, cost: input(cost) })

  it('is named two-handed when it worsens no deal of a party and makes deals worth more to it', () => {
    const found = openings(site([rival, sweeten]), ask)
    expect(names(found.openings)).toEqual(['rival + sweeten'])
    expect(found.openings[0]!.twoHanded).toEqual([
      { party: 'buyer', worsens: ['rival'], sweetens: ['sweeten'] },
    ])
    expect(found.openings[0]!.cost).toBe(2)
    expect(found.unit).toBe('weeks of work')
  })

  it('leaves out what a smaller set does already, and is none where there is a zone', () => {
    const strong = move('strong', 'seller', [
      effect('if_talks_fail.buyer.build.scenarios.certain.worth', 'shift', -25),
    ])
    expect(names(openings(site([rival, sweeten, strong]), ask).openings)).toEqual([
      'strong',
      'rival + sweeten',
    ])
    const { isOpen, openings: list, closed } = openings(site([strong], {}, 45), ask)
    expect([isOpen, list, closed]).toEqual([true, [], null])
  })

  it('that a budget forbids is named with what it would take', () => {
    const moves = [priced(rival, 4), priced(sweeten, 3)]
    const found = openings(site(moves), { ...ask, budget: 5 })
    expect(found.openings).toEqual([])
    expect(found.closed).toMatchObject({
      kind: 'budget',
      cheapest: { moves: ['rival', 'sweeten'], cost: 7 },
    })
    expect(found.best!.chance).toBe(0)
    const seller = 'seller' as PartyId
    const costs = { unit: 'weeks', budgets: [{ party: seller, amount: input(6) }], total: null }
    expect(openings(site(moves, { moveCosts: costs }), ask).closed!.kind).toBe('budget')
  })

  it('that nothing reaches says how near the nearest set comes, in points of who gains least', () => {
    // 55 to build and 50 from the deal in the middle: 5 are missing, and 4 more of sweetening leave 1.
    const buyer = { party: 'buyer', share: 1 }
    expect(openings(site([rival]), ask).miss).toMatchObject({
      moves: ['rival'],
      ...{ chance: 0, shortBy: 5, binding: buyer, barred: 0, isAll: true },
    })
    const little = move('little', 'seller', [effect('worth.buyer.scores.price.middle', 'shift', 4)])
    const refused = { ...rival, consent: ['buyer' as PartyId] }
    expect(openings(site([rival, little]), ask).miss).toMatchObject({ shortBy: 1 })
    // What nobody agrees to is no miss, and where nothing helps doing nothing is the nearest.
    expect(openings(site([refused, little]), ask).miss).toMatchObject({
      moves: ['little'],
      shortBy: 16,
    })
    expect(openings(site([refused]), ask).miss).toMatchObject({ moves: [], shortBy: 20 })
  })

  it('that no move can bring about since rules leave no deal says so, and not by how many points', () => {
    const { miss } = openings(site([rival], {}, 70, { price: ['low', 'middle', 'high'] }), ask)
    expect(miss).toMatchObject({ shortBy: null, binding: null, barred: 1 })
  })

  it('that needs somebody else to move is named so, and so is that nothing helps', () => {
    const theirs = { ...sweeten, by: 'buyer' as PartyId }
    const found = openings(site([rival, theirs]), { ...ask, actors: ['seller' as PartyId] })
    expect(found.closed).toMatchObject({
      kind: 'actors',
      cheapest: { moves: ['rival', 'sweeten'] },
    })
    expect(openings(site([rival]), ask).closed).toEqual({ kind: 'no-set' })
    expect(openings(site([]), ask).closed).toEqual({ kind: 'no-moves' })
  })

  it('counts moves where the file gives no costs, and leaves out a move without one where others have it', () => {
    const bare = [rival, sweeten].map(of => ({ ...of, cost: null }))
    const counted = openings(site(bare, { moveCosts: null }), ask)
    expect([counted.unit, counted.openings[0]!.cost, counted.openings[0]!.costs]).toEqual([
      null,
      2,
      null,
    ])
    const { uncosted, closed } = openings(site([rival, { ...sweeten, cost: null }]), ask)
    expect(uncosted).toEqual(['sweeten'])
    expect(closed!.kind).toBe('no-set')
  })
})

describe('the order of an opening', () => {
  const buyer = 'buyer' as PartyId

  it('gets a yes by doing first what brings it about', () => {
    // Asked first, the buyer would lose 15 by it and sees no deal; once deals are sweetened it sees one and gains.
    const asked = { ...rival, consent: [buyer] }
    const sweeter = move('sweeten', 'seller', [
      effect('worth.buyer.scores.price.middle', 'shift', 22),
    ])
    const pair = site([asked, { ...sweeter, effects: sweeten.effects }])
    const blocked = openings(pair, ask)
    expect(blocked.closed!.kind).toBe('consent')
    expect(blocked.refused[0]!.refusals).toEqual([
      { move: 'rival', party: 'buyer', noWorse: 0, until: null },
    ])
    // Needing the seller's yes instead, who gains by it in any order.
    const free = openings(site([{ ...rival, consent: ['seller' as PartyId] }, sweeten]), ask)
    expect(free.openings[0]!.order).toMatchObject({ moves: ['rival', 'sweeten'], kept: 2, of: 2 })
  })

  it('puts what is needed first, lets lags run side by side, and waits where a consent depends on it', () => {
    const weeks = (n: number) => ({ input: input(n), unit: 'week' as const })
    const first = { ...sweeten, lag: weeks(3) }
    const second = { ...rival, lag: weeks(2) }
    const side = openings(site([second, first]), ask).openings[0]!.order!
    expect(side.days).toBe(21)
    const needing = { ...second, needs: ['sweeten' as MoveId] }
    const after = openings(site([needing, first]), ask).openings[0]!.order!
    expect(after).toMatchObject({ moves: ['sweeten', 'rival'], days: 35, of: 1 })
    const asking = { ...second, consent: ['seller' as PartyId] }
    // Asked first it need not wait for the other's effect.
    expect(openings(site([first, asking]), ask).openings[0]!.order).toMatchObject({
      moves: ['rival', 'sweeten'],
      days: 21,
    })
    expect(
      openings(site([{ ...second, lag: null }, first]), ask).openings[0]!.order!.days,
    ).toBeNull()
  })
})

describe('red lines', () => {
  it('that keep a zone closed are named, smallest sets first', () => {
    const given = site([], {}, 45)
    const lined: Case = {
      ...given,
      worth: given.worth.map((of, i) =>
        i === 0
          ? {
              ...of,
              redLines: ['middle', 'low'].map(option => ({
                test: {
                  issue: given.issues[0]!.id,
                  kind: 'in' as const,
                  options: [option as never],
                },
                attribution: { class: 'assumed' as const, why: '', from: [] },
              })),
            }
          : of,
      ),
    }
    const { lines, now } = openings(lined, ask)
    expect(now).toBe(0)
    expect(lines).toEqual([
      { redLines: [{ party: 'seller', line: 'price: middle' }], voters: [], chance: 1 },
    ])
  })
})

describe('without moves', () => {
  it('the nearest other values named open a zone when they are typed, and half as far does not', () => {
    let named = 0
    fc.assert(
      fc.property(fc.integer({ min: 52, max: 90 }), fc.integer({ min: 0, max: 60 }), (no, keep) => {
        const given = site([], {}, no)
        const { relaxations } = openings(withValue(given, seller, keep), ask)
        for (const { inputs, chance } of relaxations) {
          expect(chance).toBe(1)
          const typed = (share: number): Case =>
            applyOverrides(
              withValue(given, seller, keep),
              inputs.map(({ path, from, to }) => ({
                kind: 'input',
                at: path,
                input: input(from + share * (to - from)),
              })),
            )
          expect(openings(typed(1), ask).isOpen).toBe(true)
          expect(openings(typed(0.5), ask).isOpen).toBe(false)
          named++
        }
        const distances = relaxations.map(of => of.distance)
        expect([...distances].sort((a, b) => a - b)).toEqual(distances)
      }),
      { seed: 1, numRuns: 30 },
    )
    expect(named).toBeGreaterThan(20)
  })

  it('are counted in half-widths of the range of an input that has one', () => {
    // Without a deal 60 to 70, with the best one 45 to 55: 15 short, three times the half-width of 5.
    const given = buildCase({
      issues: { price: ['low', 'middle', 'high'] },
      parties: {
        seller: {
          weights: { price: 1 },
          scores: { price: { low: 0, middle: 50, high: 100 } },
          courses: { keep: 40 },
        },
        buyer: {
          weights: { price: 1 },
          scores: { price: { low: 100, middle: [45, 55], high: 0 } },
          courses: { build: [60, 70] },
        },
      },
    })
    const { relaxations, closed } = openings(given, { ...ask, draws: 256 })
    expect(closed!.kind).toBe('no-moves')
    const ranged = relaxations.filter(of => of.inputs[0].hasRange && of.inputs.length === 1)
    expect(ranged.length).toBeGreaterThan(0)
    for (const { inputs, distance } of ranged) {
      expect(inputs[0].step).toBeCloseTo(5, 6)
      expect(distance).toBe(Math.abs(inputs[0].steps))
      expect(distance).toBeCloseTo(3, 0.9)
    }
  })
})

it('names three inputs where no one and no two will do, and how many were tried', () => {
  // Ten short on the mean of three scores, each with a half-width of 5: four of them on one are 6.7, on two 9.4, on three 11.5.
  const issues = Object.fromEntries(['i0', 'i1', 'i2'].map(issue => [issue, ['no', 'yes']]))
  const scored = (yes: Value): PartySpec => ({
    weights: Object.fromEntries(Object.keys(issues).map(issue => [issue, 1])),
    scores: Object.fromEntries(Object.keys(issues).map(issue => [issue, { no: 0, yes }])),
  })
  const short = (by: number) =>
    openings(
      buildCase({
        issues,
        parties: {
          seller: { ...scored(100), courses: { keep: 10 } },
          buyer: { ...scored([45, 55]), courses: { build: [50 + by - 0.01, 50 + by + 0.01] } },
        },
      }),
      { ...ask, draws: 256 },
    )
  const sizes = (by: number) => [...new Set(short(by).relaxations.map(of => of.inputs.length))]
  expect(sizes(6)).toContain(1)
  expect(sizes(8)).toEqual([2])
  expect(sizes(10.5)).toEqual([3])
  expect(sizes(14)).toEqual([])
  const [three] = short(10.5).relaxations
  expect(three!.inputs.map(of => of.path).sort()).toEqual(
    ['i0', 'i1', 'i2'].map(issue => `worth.buyer.scores.${issue}.yes`),
  )
  expect(three!.distance).toBeCloseTo((Math.sqrt(3) * 10.5) / 5, 0)
  expect(short(14).tried!.together).toBeGreaterThan(2)
})

it('composes deals too many to list, and says so where tied issues keep it from that', () => {
  const issues = Object.fromEntries(Array.from({ length: 23 }, (_, j) => [`i${j}`, ['no', 'yes']]))
  const scores = Object.fromEntries(Object.keys(issues).map(issue => [issue, { no: 0, yes: 1 }]))
  const party = { model: 'points', scores, courses: { wait: 1 } } as const
  const parties = { us: party, them: party }
  const composed = openings(buildCase({ issues, parties }), ask)
  expect(composed.isOpen).toBe(true)
  expect(composed.caveats.map(of => of.kind)).toContain('composed')
  const all = Object.fromEntries(Object.keys(issues).map(issue => [issue, 'yes']))
  const tied = buildCase({ issues, parties, rules: [{ when: all }] })
  const { closed, openings: found, caveats } = openings(tied, ask)
  expect(found).toEqual([])
  expect(closed).toEqual({ kind: 'too-many-deals', count: 2 ** 23, limit: 4_194_304 })
  expect(caveats.map(of => of.kind)).toEqual(['too-many-deals', 'not-composed'])
})

it('names the same cheapest opening whether only that is asked for or everything', () => {
  fc.assert(
    fc.property(caseWithMoves, given => {
      const all = openings(given, ask)
      const one = openings(given, { ...ask, extent: 'cheapest', top: 1 })
      expect(one.openings[0]).toEqual(all.openings[0])
      expect([one.isOpen, one.now, one.closed]).toEqual([all.isOpen, all.now, all.closed])
    }),
    { seed: 3, numRuns: 40 },
  )
})

const seller = 'seller' as PartyId

/** The case with another worth of no deal for the seller. */
function withValue(given: Case, party: PartyId, worth: number): Case {
  const at = `if_talks_fail.${party}.keep.scenarios.certain.worth` as InputPath
  return applyOverrides(given, [{ kind: 'input', at, input: input(worth) }])
}
