import type { Case, Condition, PartyId, StabilityAsk, Statement } from '@parley/model'
import { stabilityConcepts } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Conflict,
  definitionStability,
} from '../../../kernels/test/oracle/definitionStability.ts'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { type Deal, dealsOf, dealWorth } from '../../test/oracle/definitionVerdict.ts'
import { makeDealSpace } from '../deals/makeDealSpace.ts'
import { sampleColumns } from '../sample/sampleColumns.ts'
import { analysisSteps } from './analysisSteps.ts'
import { placesByStatements } from './stability/orders.ts'
import { stability } from './stability.ts'

const ask: StabilityAsk = {
  draws: 16,
  seed: '1',
  school: null,
  state: null,
  concept: 'seq',
  coalition: [],
  top: 99,
}

/** Cases in which deciders hold the issues in turn, some of them one-way. */
const heldCase = fc
  .tuple(arbitraryCase, fc.integer({ min: 0, max: 7 }))
  .map(([given, oneWay]): Case => {
    const deciders = given.parties.filter(of => of.role === 'decides')
    return {
      ...given,
      issues: given.issues.map((issue, j) => ({
        ...issue,
        heldBy: deciders[j % deciders.length]!.id,
        ...(oneWay & (1 << j) ? { irreversible: 'forward' as const } : {}),
      })),
    }
  })

describe('stability', () => {
  it('holds in each draw what the definitions hold for the orders that worth gives', () => {
    fc.assert(
      fc.property(heldCase, given => {
        const answer = stability(given, ask)
        const deals = dealsOf(given)
        const counted = countByDefinition(given, deals)
        if (counted === null || deals.length === 0) {
          const kind = counted === null ? 'nobody-holds' : 'no-state'
          expect(answer.caveats).toEqual([{ kind }])
          return
        }
        const found = new Map(
          answer.held.map(of => [of.state.picks.map(p => p.option).join(), of.holds]),
        )
        for (const [s, deal] of deals.entries()) {
          const key = given.issues.map(of => deal[of.id]).join()
          for (const concept of stabilityConcepts)
            expect([key, concept, found.get(key)?.[concept] ?? 0]).toEqual([
              key,
              concept,
              counted[concept]![s]! / ask.draws,
            ])
        }
      }),
      { seed: 1, numRuns: 150 },
    )
  })

  it('says of a case in which nobody holds anything that nobody can move', () => {
    fc.assert(
      fc.property(arbitraryCase, given => {
        expect(stability(given, ask).caveats).toEqual([{ kind: 'nobody-holds' }])
      }),
      { seed: 2, numRuns: 20 },
    )
  })

  it('is the only question a case of orders alone is asked', () => {
    fc.assert(
      fc.property(heldCase, given => {
        const { worth: _, noDeal: __, ...rest } = given
        const ordinal: Case = {
          ...rest,
          worth: [],
          noDeal: [],
          compliance: [],
          ratification: [],
          beliefs: [],
          preferences: given.parties.map(({ id }) => ({
            party: id,
            statements: [[{ kind: 'all', conditions: [first(given)] }]] as const,
            attribution: { class: 'assumed', why: '', from: [] },
          })),
        }
        const answer = stability(ordinal, ask)
        expect(answer.held.every(of => of.accepted === null)).toBe(true)
        try {
          analysisSteps('verdict', ordinal, ask)
          expect.unreachable('a verdict without worth')
        } catch (thrown) {
          expect(thrown).toMatchObject({ kind: 'without-worth' })
        }
      }),
      { seed: 3, numRuns: 20 },
    )
  })
})

describe('placesByStatements', () => {
  it('[O3] puts first what meets the first statement on which two deals differ, and ties what no statement tells apart', () => {
    const statement = (given: Case): fc.Arbitrary<Statement> =>
      fc
        .tuple(
          ...given.issues.map(issue =>
            fc.subarray(
              issue.options.map(of => of.id),
              { minLength: 1 },
            ),
          ),
        )
        .chain(picks => {
          const conditions = picks.map(
            (options, j): Condition => ({ issue: given.issues[j]!.id, kind: 'in', options }),
          )
          return fc.constantFrom<Statement>(
            [{ kind: 'all', conditions }],
            [{ kind: 'not', conditions }],
            [
              // biome-ignore lint/suspicious/noThenProperty: the model's own key; a clause is never awaited
              { kind: 'if', when: conditions.slice(0, 1), then: conditions.slice(1) },
              { kind: 'all', conditions: conditions.slice(0, 1) },
            ],
          )
        })
    const asked = arbitraryCase
      .filter(given => dealsOf(given).length > 0)
      .chain(given =>
        fc.tuple(fc.constant(given), fc.array(statement(given), { minLength: 1, maxLength: 5 })),
      )
    fc.assert(
      fc.property(asked, ([given, statements]) => {
        const deals = dealsOf(given)
        const places = placesByStatements(makeDealSpace(given), statements)
        const met = deals.map(deal => statements.map(of => meetsStatement(of, deal)))
        for (let a = 0; a < deals.length; a++)
          for (let b = 0; b < deals.length; b++) {
            const k = statements.findIndex((_, i) => met[a]![i] !== met[b]![i])
            const wanted = k < 0 ? 0 : met[a]![k] ? -1 : 1
            expect(Math.sign(places[a]! - places[b]!)).toBe(wanted)
          }
      }),
      { seed: 4, numRuns: 300 },
    )
  })
})

function first(given: Case): Condition {
  const [issue] = given.issues
  return { issue: issue!.id, kind: 'in', options: [issue!.options[0]!.id] }
}

function meetsStatement(statement: Statement, deal: Deal): boolean {
  const all = (conditions: readonly Condition[]): boolean =>
    conditions.every(of => of.kind === 'in' && of.options.some(id => id === deal[of.issue]))
  return statement.some(clause => {
    if (clause.kind === 'if') return !all(clause.when) || all(clause.then)
    return clause.kind === 'all' ? all(clause.conditions) : !all(clause.conditions)
  })
}

/** Per concept and deal in how many draws it holds, from the definitions; null when nobody has a choice. */
function countByDefinition(
  given: Case,
  deals: readonly Deal[],
): Readonly<Record<string, readonly number[]>> | null {
  const holds = (id: PartyId) =>
    given.issues.filter(of => of.heldBy === id && of.options.length > 1)
  const holders = given.parties.filter(({ id }) => holds(id).length > 0).map(of => of.id)
  if (holders.length === 0) return null
  const place = (issue: Case['issues'][number], deal: Deal): number =>
    issue.options.findIndex(of => of.id === deal[issue.id])
  const canStep = (id: PartyId, from: Deal, to: Deal): boolean =>
    given.issues.every(issue => {
      const [a, b] = [place(issue, from), place(issue, to)]
      if (a === b) return true
      return issue.heldBy === id && (issue.irreversible === undefined || a < b)
    })
  const steps = holders.map(id =>
    deals.flatMap((from, s) =>
      deals.flatMap((to, t) => (s !== t && canStep(id, from, to) ? [[s, t] as const] : [])),
    ),
  )
  const eyes = { given, columns: sampleColumns(given, ask) }
  const counts = Object.fromEntries(stabilityConcepts.map(concept => [concept, deals.map(() => 0)]))
  for (let draw = 0; draw < ask.draws; draw++) {
    const places = holders.map(id => {
      const worth = deals.map(deal => dealWorth(eyes, id, deal, draw, {}))
      return worth.map(own => worth.filter(other => other > own + 1e-9).length)
    })
    const conflict: Conflict = {
      states: deals.length,
      steps,
      parties: holders.map((_, m) => [m]),
      places,
    }
    for (const concept of stabilityConcepts) {
      const stable = holders.map((_, m) => new Set(definitionStability(conflict, concept, m)))
      deals.forEach((_, s) => {
        if (stable.every(set => set.has(s))) counts[concept]![s]!++
      })
    }
  }
  return counts
}
