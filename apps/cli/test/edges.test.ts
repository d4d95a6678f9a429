import { textWidth } from '@parley/report'
import { describe, expect, it } from 'vitest'
import { put, scratchFolder } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()

/**
 * An owner who could relet at 60 and a tenant who could move out at 50, over a rent from 1,000 to 2,000: one takes 1,600
 * and more, the other 1,500 and less, so that in the middle each is five short. Two moves of a city take away 8 and 4.
 */
const rent = `parley: 1
title: A rent
question: Can they agree on a rent?
as_of: 2026-01-15
parties: {owner: Owner, tenant: Tenant, city: {name: City, role: shapes}}
issues:
  rent: {name: Rent, from: 1000, to: 2000, unit: EUR}
worth:
  owner: {scores: {rent: {1000: 0, 2000: 100}}}
  tenant: {scores: {rent: {1000: 100, 2000: 0}}}
if_talks_fail:
  owner: {relet: {worth: 60}, talks_continue: 5}
  tenant: {move_out: {worth: 50}, talks_continue: 5}
move_costs: {unit: days, budgets: {city: 5}}
moves:
  subsidy: {by: city, cost: 2, chance: 100%, effects: {if_talks_fail.tenant.move_out.worth: {shift: -8}}}
  tax: {by: city, cost: 2, chance: 100%, effects: {if_talks_fail.owner.relet.worth: {shift: -4}}}
`
put(cwd, 'rent.yaml', rent)
put(cwd, 'poor.yaml', rent.replace('budgets: {city: 5}', 'budgets: {city: 0}'))
put(cwd, 'apart.yaml', rent.replace('tax: {by: city,', 'tax: {by: city, excludes: [subsidy],'))
put(cwd, 'together.yaml', rent.replace('subsidy: {by: city,', 'subsidy: {by: city, needs: [tax],'))
put(
  cwd,
  'circle.yaml',
  rent
    .replace('subsidy: {by: city,', 'subsidy: {by: city, needs: [tax],')
    .replace('tax: {by: city,', 'tax: {by: city, needs: [subsidy],'),
)
put(cwd, 'idle.yaml', rent.replace(/^move_costs(.*\n)*/m, ''))
put(
  cwd,
  'still.yaml',
  `${rent}time: {step: month, from: 2026-01-01, until: 2026-06-30}\nevents: {}\n`,
)

const ask = async (...words: string[]) => {
  const found = await runCli([...words, '--draws', '50'], { cwd })
  expect(found.out).not.toMatch(/NaN|undefined|null/)
  expect(Math.max(...found.out.split('\n').map(textWidth))).toBeLessThanOrEqual(80)
  return { ...found, said: found.out.replaceAll(/\s+/g, ' ') }
}

put(
  cwd,
  'drift.yaml',
  `${rent}time: {step: month, from: 2026-01-01, until: 2026-12-31}
drift: {if_talks_fail.owner.relet.worth: -1, if_talks_fail.tenant.move_out.worth: -1}
scenarios: {waiting: {series: {}}}
`,
)

describe('what would change it, on a continuous issue and single values', () => {
  it('answers yes and no where no draw differs from another', async () => {
    const { said } = await ask('open', 'rent.yaml')
    expect(said).toContain(
      '“subsidy” and “tax” (City), for 4 days. As things stand no zone exists; afterwards one does.',
    )
    expect(said).not.toMatch(/almost (no chance|certain)/)
    expect((await ask('moves', 'rent.yaml')).said).toContain('subsidy City no (no)')
  })

  it('says with a budget of nothing what it would take and that nothing comes nearer, by hand five points', async () => {
    const { said, err } = await ask('open', 'poor.yaml')
    expect(err).toContain('1 warning')
    expect(said).toContain('No opening within the means')
    expect(said).toContain('Nothing that can be done comes nearer than doing nothing.')
    expect(said).toContain('would have to gain 5 of its points more')
    const { openings } = JSON.parse((await runCli(['open', 'poor.yaml', '--json'], { cwd })).out)
    expect(openings.miss).toMatchObject({ moves: [], shortBy: expect.closeTo(5, 6), barred: 0 })
  })

  it('names the better of two moves that cannot be made together: the middle of eight leaves one', async () => {
    const { openings } = JSON.parse((await runCli(['open', 'apart.yaml', '--json'], { cwd })).out)
    expect(openings.closed.kind).toBe('no-set')
    expect(openings.miss).toMatchObject({ moves: ['subsidy'], shortBy: expect.closeTo(1, 6) })
  })

  it('makes a move with what it needs, and refuses two that need each other where they are written', async () => {
    expect((await ask('open', 'together.yaml')).said).toContain('First “tax”, then “subsidy”.')
    const circle = await ask('open', 'circle.yaml')
    expect(circle).toMatchObject({ code: 3, out: '' })
    expect(circle.err).toMatch(/circle\.yaml:17:\d+ +error\[move-cycle\]/)
  })

  it('says what would do without moves where there are none, and prints no hash of them', async () => {
    const { said } = await ask('open', 'idle.yaml')
    expect(said).toContain('This case says nothing of what anybody could do.')
    expect(said).not.toContain('· moves ')
    expect((await ask('moves', 'idle.yaml')).code).toBe(5)
  })

  it('takes a case without an event, and says where it has no dates to compare', async () => {
    const { code, err } = await ask('compare', 'still.yaml', '--between', '2026-01', '2026-03')
    expect(code).toBe(2)
    expect(err).toContain('nothing tells 2026-03')
    expect(err).toContain('add one under "scenarios:"')
  })

  it('shares a change between two dates as worked out by hand: ten are missing, each side gives six, and neither alone will do', async () => {
    const words = [
      'compare',
      'drift.yaml',
      '--between',
      '2026-01',
      '2026-07',
      '--scenario',
      'waiting',
    ]
    const { change } = JSON.parse((await runCli([...words, '--json'], { cwd })).out)
    const certain = (median: number) => ({ median, low: median, high: median, level: 0.8 })
    const stands = { class: 'assumed', isPlaceholder: false, channel: 'cost' }
    expect(change.differences.map((of: { moved: object }) => of.moved)).toEqual([
      { from: certain(60), to: certain(54), ...stands },
      { from: certain(50), to: certain(44), ...stands },
    ])
    expect(change.waterfall.exists).toEqual({ total: 1, shares: [0.5, 0.5], errors: null })
    // From 5 short to 1 over, half of it from each.
    expect(change.waterfall.margin.shares).toEqual([expect.closeTo(3, 9), expect.closeTo(3, 9)])
    expect(change.flips.exists).toMatchObject({ kind: 'flips', sets: [[0, 1]], isComplete: true })
    const { said } = await ask(...words)
    expect(said).toContain('January 2026, as the file has it: no zone of agreement exists')
    expect(said).toContain('60 → 54')
  })
})
