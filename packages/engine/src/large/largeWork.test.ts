import type { Case } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { buildCase, type PartySpec } from '../../test/builders/buildCase.ts'
import { analysisSteps } from '../analyses/analysisSteps.ts'
import { finish } from '../runners/Steps.ts'

/** Two sides that want different halves of so many yes-or-no issues. */
function yesOrNo(count: number): Case {
  const issues = Object.fromEntries(
    Array.from({ length: count }, (_, j) => [`i${j}`, ['no', 'yes']]),
  )
  const party = (wants: number, noDeal: NonNullable<PartySpec['courses']>): PartySpec => ({
    model: 'points',
    scores: Object.fromEntries(
      Object.keys(issues).map((issue, j) => [issue, { no: 0, yes: j % 3 === wants ? 3 : 1 }]),
    ),
    courses: noDeal,
  })
  return buildCase({
    issues,
    parties: { a: party(0, { wait: [count, 2 * count] }), b: party(1, { wait: count }) },
  })
}
const ask = { draws: 10_000, seed: '1', school: null }
const kinds = (answer: { caveats: readonly { kind: string }[] }): readonly string[] =>
  answer.caveats.map(of => of.kind)

describe('a case of very many options', () => {
  const given = yesOrNo(600)

  it('is answered on fewer draws than were asked for, and says so wherever it has notes', () => {
    const verdict = finish(analysisSteps('verdict', given, ask))
    expect(verdict.run.draws).toBe(834)
    expect(verdict.caveats[0]).toEqual({
      kind: 'draws-limited',
      draws: 834,
      asked: 10_000,
      options: 1_200,
    })
    // Nobody wants yes on a third of the issues more than the other: all yes gives each the most there is.
    expect(verdict.exists.chance).toBeGreaterThan(0.4)
    expect(verdict.exists.bindingIssue).toBeNull()
    const [column] = finish(analysisSteps('compare', given, ask)).columns
    expect(column!.verdict).toEqual(verdict)
    const between = { kind: 'schools', from: null, to: null } as const
    const { from, to } = finish(analysisSteps('change', given, { ...ask, between }))
    expect([from.verdict, to.verdict]).toEqual([verdict, verdict])
  })

  it('is answered on all of them when they are few enough, and where no deal is asked about', () => {
    const positions = finish(
      analysisSteps('positions', { ...given, topics: [] }, { ...ask, topic: null, rounds: 1 }),
    )
    expect(positions.run.draws).toBe(10_000)
    const verdict = finish(analysisSteps('verdict', given, { ...ask, draws: 100 }))
    expect(verdict.run.draws).toBe(100)
    expect(kinds(verdict)).not.toContain('draws-limited')
  })

  it('says that nothing was looked for that would change it, where that would take too long', () => {
    const drivers = finish(analysisSteps('drivers', yesOrNo(2_600), { ...ask, output: 'exists' }))
    expect(drivers.drivers).toEqual([])
    expect(drivers.caveats).toContainEqual({ kind: 'drivers-left-out', inputs: 1, options: 5_200 })
  })
})
