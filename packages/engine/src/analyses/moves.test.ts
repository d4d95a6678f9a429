import { type Case, type MoveId, type PartyId, withoutMoves } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryCase } from '../../test/builders/arbitraryCase.ts'
import { arbitraryMoves, effect, move, withMoves } from '../../test/builders/arbitraryMoves.ts'
import { buildCase } from '../../test/builders/buildCase.ts'
import { composableCase, stuckCase, stuckCaveats } from '../../test/builders/largeCases.ts'
import { moveDraws } from '../overlays/moveDraws.ts'
import { openOverlays } from '../overlays/openOverlays.ts'
import { asLikely } from '../overlays/workingMoves.ts'
import { inPlace } from '../runners/inPlace.ts'
import { serialized } from '../runners/serialized.ts'
import { openCase } from '../views/openCase.ts'
import { zonesAfter } from './moves/outcomes.ts'
import { moves } from './moves.ts'
import { verdict } from './verdict.ts'

const ask = { draws: 8, seed: '1', school: null }
const asked = { ...ask, together: null }
const withCase = arbitraryCase.chain(given =>
  fc.tuple(fc.constant(given), arbitraryMoves(given)).map(([plain, of]) => withMoves(plain, of)),
)

describe('moves', () => {
  it('are read where deals are too many to list, and where they cannot be composed either the answer says so', () => {
    const at = 'if_talks_fail.a.wait.scenarios.certain.worth'
    const aid = move('aid', 'b', [effect(at, 'shift', -3)])
    const answer = moves(withMoves(composableCase(), [aid]), asked)
    const [found] = answer.moves
    expect(found!.ifItWorks.exists.chance).toBeGreaterThan(answer.before.exists.chance)
    expect(found!.nearest.after!.picks).toHaveLength(23)
    expect(answer.caveats[0]).toMatchObject({ kind: 'composed', count: 2 ** 23, error: 0 })
    const stuck = moves(withMoves(stuckCase(), [aid]), asked)
    expect(stuck.moves).toEqual([])
    expect(stuck.caveats).toEqual(stuckCaveats)
  })

  it('[M9] written into a case change no bit of its verdict', () => {
    fc.assert(
      fc.property(withCase, given => {
        expect(JSON.stringify(verdict(given, ask))).toBe(
          JSON.stringify(verdict(withoutMoves(given), ask)),
        )
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('begin where the verdict stands, and are told to reproduce with the moves they hang on', () => {
    const given = withMoves(two(), [raise('aid', 'us')])
    const before = verdict(given, ask)
    const answer = moves(given, asked)
    expect(answer.before.exists.chance).toBe(before.exists.chance)
    expect(answer.before.exists.margin).toEqual(before.exists.margin)
    expect(answer.before.recognised.chance).toBe(before.recognised.chance)
    expect(answer.run.inputsHash).toBe(before.run.inputsHash)
    const other = withMoves(two(), [raise('help', 'us')])
    expect(answer.run.movesHash).not.toBe(moves(other, asked).run.movesHash)
    expect(before.run.movesHash).toBeUndefined()
  })

  it('that do nothing, or never work, change nothing', () => {
    const idle = move('idle', 'us', [effect('quantities.q', 'shift', 0)])
    const never = { ...raise('never', 'us'), chance: move('x', 'us', idle.effects, 0).chance }
    const answer = moves(withMoves(two(), [idle, never]), asked)
    for (const [i, reading] of answer.moves.entries()) {
      const effects = i === 0 ? [reading.ifItWorks, reading.asLikely] : [reading.asLikely]
      for (const { exists, recognised } of effects) {
        expect(exists).toEqual({ ...answer.before.exists, opens: 0, closes: 0 })
        expect(recognised).toEqual({ ...answer.before.recognised, opens: 0, closes: 0 })
      }
    }
  })

  it('are as likely as their chance: what is seen draw by draw is what their columns give', () => {
    fc.assert(
      fc.property(withCase, given => {
        const answer = moves(given, asked)
        const open = openCase(given, ask)
        const draws = moveDraws(given, open.analyst.columns)
        const overlays = openOverlays(open)
        for (const [i, one] of given.moves.entries()) {
          if (one.needs.length > 0) continue
          const zones = zonesAfter(overlays, draws, [one], asLikely(draws, [one]), 'exists')
          const share = zones.open.reduce((sum, is) => sum + is, 0) / ask.draws
          expect(answer.moves[i]!.asLikely.exists.chance).toBe(share)
        }
      }),
      { seed: 1, numRuns: 30 },
    )
  })

  it('on different inputs may be made in any order', () => {
    fc.assert(
      fc.property(withCase, given => {
        const ids = given.moves.map(of => of.id)
        const one = moves(given, { ...asked, together: ids })
        const other = moves(given, { ...asked, together: [...ids].reverse() })
        expect(other).toEqual(one)
      }),
      { seed: 1, numRuns: 15 },
    )
  })

  it('that only raise what no deal is worth to a party never open a zone', () => {
    fc.assert(
      fc.property(arbitraryCase, fc.integer({ min: 0, max: 9 }), (plain, which) => {
        const courses = plain.noDeal.flatMap(of =>
          of.courses.flatMap(course =>
            course.kind === 'lottery'
              ? course.scenarios.map(
                  s => `if_talks_fail.${of.party}.${course.id}.scenarios.${s.id}.worth`,
                )
              : [],
          ),
        )
        if (courses.length === 0) return
        const better = move('better', plain.parties[0]!.id, [
          effect(courses[which % courses.length]!, 'shift', [0, 20]),
        ])
        const [reading] = moves(withMoves(plain, [better]), asked).moves
        expect(reading!.ifItWorks.exists.opens).toBe(0)
      }),
      { seed: 1, numRuns: 40 },
    )
  })

  it('take along what they need, and cost what all of it costs', () => {
    const base = raise('base', 'us', 0.5)
    const top = { ...raise('top', 'us', 0.5), needs: ['base' as MoveId] }
    const answer = moves(withMoves(two(), [base, top]), { ...asked, draws: 512 })
    const [, reading] = answer.moves
    expect(reading!.made).toEqual(['base', 'top'])
    expect(reading!.cost?.median).toBe(2)
    expect(reading!.works).toBeCloseTo(0.25, 2)
  })

  it('that exclude each other cannot be asked for together', () => {
    const apart = { ...raise('b', 'us'), excludes: ['a' as MoveId] }
    const given = withMoves(two(), [raise('a', 'us'), apart])
    expect(() => moves(given, { ...asked, together: ['a' as MoveId, 'b' as MoveId] })).toThrow(
      'moves: a and b exclude each other',
    )
  })

  it('name whom no deal becomes worse for, and who does not see what they change', () => {
    const given = withMoves(
      { ...two(), beliefs: [{ holder: us, about: q, input: input03, strength: null }] },
      [move('cut', 'them', [effect('quantities.q', 'shift', -0.1)])],
    )
    const [reading] = moves(given, asked).moves
    expect(reading!.worsensNoDealOf).toEqual(['us'])
    expect(reading!.unmoved).toEqual([{ party: 'us', path: 'quantities.q' }])
    const side = reading!.sides.find(of => of.party === 'us')!
    expect(side.noDeal.after.median).toBeLessThan(side.noDeal.before.median)
    expect(side.ownNoDeal).toEqual({ before: side.ownNoDeal.before, after: side.ownNoDeal.before })
  })

  it('say whether who must agree is no worse off, as it sees it', () => {
    const hurt = {
      ...move('hurt', 'them', [effect('if_talks_fail.us.go.cost', 'shift', 5)]),
      consent: [us],
    }
    const [reading] = moves(withMoves(two(), [hurt]), asked).moves
    const [actor, asks] = reading!.consents
    expect(actor).toMatchObject({ party: 'them', isActor: true })
    expect(asks).toMatchObject({ party: 'us', isActor: false })
    expect(asks!.change!.median).toBeLessThanOrEqual(0)
    expect(asks!.noWorse).toBeLessThan(1)
  })

  it('are seen through every school, each with its own numbers for them', () => {
    const given: Case = withMoves(
      buildCase({ ...spec, schools: { doubters: { 'quantities.q': 0.2 } } }),
      [raise('aid', 'us', 0.5)],
    )
    const doubted: Case = {
      ...given,
      schools: given.schools.map(of => ({
        ...of,
        overrides: [
          ...of.overrides,
          {
            kind: 'input',
            at: 'moves.aid.chance' as never,
            input: move('x', 'us', raise('a', 'us').effects, 0).chance,
          },
        ],
      })),
    }
    const [reading] = moves(doubted, asked).moves
    expect(reading!.schools.map(of => of.school)).toEqual([null, 'doubters'])
    const school = reading!.schools[1]!
    expect(school.exists.before).toBe(
      verdict(doubted, { ...ask, school: 'doubters' }).exists.chance,
    )
    expect(school.exists.after).toBe(school.exists.before)
  })

  it('are not seen through a school that says only how things move in time', () => {
    const given: Case = withMoves(buildCase(spec as never), [raise('aid', 'us', 0.5)])
    const input = move('x', 'us', raise('a', 'us').effects, 0).chance
    const slow = {
      id: 'slow',
      name: 'Slow to learn',
      by: '',
      overrides: [{ kind: 'input', at: 'learning.q.learners.us.strength', input }],
    } as unknown as Case['schools'][number]
    const [reading] = moves({ ...given, schools: [slow] }, asked).moves
    expect(reading!.schools.map(of => of.school)).toEqual([null])
  })

  it('answer the same to the bit through a serialized runner', async () => {
    const given = withMoves(two(), [raise('aid', 'us', 0.5), raise('more', 'them', [0.2, 0.8])])
    const direct = await inPlace().run('moves', given, asked)
    expect(await serialized().run('moves', given, asked)).toEqual(direct)
  })
})

const us = 'us' as PartyId
const q = 'quantities.q' as never
const input03 = move('x', 'us', [effect('quantities.q', 'set', 0.3)], 0.3).chance
const raise = (id: string, by: string, chance: Parameters<typeof move>[3] = 1) =>
  move(id, by, [effect('worth.them.scores.line.b', 'shift', [5, 15])], chance)

const spec = {
  quantities: { q: { chance: [0.3, 0.5] as const } },
  issues: { line: ['a', 'b'] },
  parties: {
    us: {
      weights: { line: 1 },
      scores: { line: { a: 0, b: 100 } },
      courses: {
        go: { scenarios: { x: { chance: 'q', worth: 80 }, y: { chance: 'rest', worth: 10 } } },
      },
    },
    them: {
      weights: { line: 1 },
      scores: { line: { a: 100, b: [20, 40] as const } },
      courses: { wait: 35 },
    },
  },
} as const

function two(): Case {
  return buildCase(spec as never)
}
