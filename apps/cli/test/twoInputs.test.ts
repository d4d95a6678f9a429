import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

const map = (...inputs: readonly string[]) =>
  runCli(['drivers', 'ukraine-2023', '--draws', '50', '--two-way', ...inputs])

describe('parley drivers --two-way', () => {
  it('takes two inputs by an end of their paths, and says of each cell what the verdict says', async () => {
    const { code, out } = await map('kyiv_retakes', 'war_year_ukraine', '--json')
    expect(code).toBe(0)
    const { x, y, chances } = JSON.parse(out).thresholdMap.map
    expect([x.path, y.path]).toEqual(['quantities.kyiv_retakes', 'quantities.war_year_ukraine'])
    const set = ['--set', `${x.path}=${x.values[6]}`, '--set', `${y.path}=${y.values[2]}`]
    const again = await runCli(['run', 'ukraine-2023', '--draws', '50', ...set, '--json'])
    expect(JSON.parse(again.out).verdict.exists.chance).toBe(chances[2][6])
  })

  it.each([
    [['kyiv_retaks', 'war_year_ukraine'], 5, 'did you mean "kyiv_retakes"?'],
    [['kyiv_retakes', 'kyiv_retakes'], 2, 'names quantities.kyiv_retakes twice'],
    [['kyiv_retakes'], 2, 'takes two inputs, not 1'],
    [['ratified_by.ukraine.needs', 'kyiv_retakes'], 2, 'is certain (50%)'],
    [['beliefs.russia.quantities.kyiv_retakes', 'war_year_ukraine'], 2, 'add --recognised'],
    [['kyiv_retakes', 'war_year_ukraine', '--grid', '10'], 2, '--grid takes 9, 21'],
    [['kyiv_retakes', 'war_year_ukraine', '--learn'], 2, 'questions of their own'],
  ] as const)('refuses %s and says what to do', async (inputs, exit, says) => {
    const { code, out, err } = await map(...inputs)
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toContain(says)
  })

  it('refuses an input that is made of others', async () => {
    const made = ['--set', 'quantities.war_year_ukraine=2 * kyiv_retakes']
    const { code, err } = await map('kyiv_retakes', 'war_year_ukraine', ...made)
    expect(code).toBe(2)
    expect(err).toContain('made of other inputs')
  })

  it('prints the cells as a table', async () => {
    const { out } = await map('--plain')
    const lines = out.trimEnd().split('\n')
    expect(lines.length).toBe(82)
    expect(lines[0]).toContain('x_path\ty_path\tx\tx_unit\ty')
  })
})
