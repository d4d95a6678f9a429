import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

const few = ['--draws', '256']

describe('parley blockers', () => {
  it('says first how many block, and who binds', async () => {
    const { out } = await runCli(['blockers', 'ukraine-2023', '--deal', 'armistice', ...few])
    expect(out.replace(/\s+/g, ' ')).toMatch(
      /^Two of four block the deal .* the binding one is The Rada .* \(inside Ukraine\)\./,
    )
  })

  it('gives what would bring a side round in the units of the issue', async () => {
    const { out } = await runCli(['blockers', 'used-van', '--deal', '9500+2026-03-16', ...few])
    expect(out.replace(/\s+/g, ' ')).toContain(
      'EUR 1,000 on Price (EUR 8,500 instead of EUR 9,500)',
    )
  })

  it.each([
    ['armistise', 'no deal is called "armistise"', 'did you mean "armistice"?'],
    ['feb23+nato', '2 options for 5 issues', 'line+crimea+alignment+sanctions+assets'],
    ['feb23+russian+natto+none+frozen', 'alignment has no option "natto"', 'did you mean "nato"?'],
    ['y1991+russian+nato+none+frozen', 'a rule forbids the deal', ''],
  ])('stops on --deal %s', async (deal, says, hint) => {
    const { code, out, err } = await runCli(['blockers', 'ukraine-2023', '--deal', deal, ...few])
    expect({ code, out }).toEqual({ code: 5, out: '' })
    expect(err).toContain(says)
    expect(err).toContain(hint)
  })

  it('gives a row per side with --plain', async () => {
    const { out } = await runCli(['blockers', 'ukraine-2023', '--plain', ...few])
    const rows = out.trim().split('\n')
    expect(rows[0]!.split('\t').slice(0, 3)).toEqual(['deal', 'party', 'role'])
    expect(rows).toHaveLength(5)
  })
})
