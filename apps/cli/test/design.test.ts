import { describe, expect, it } from 'vitest'
import { put, scratchFolder, smallCase } from './cases.ts'
import { runCli } from './runCli.ts'

const cwd = scratchFolder()
put(cwd, 'a.yaml', smallCase)
const few = ['--draws', '64']

describe('parley design', () => {
  it('names the nearest draft for one that is not there', async () => {
    const { code, out, err } = await runCli([
      'design',
      'ukraine-2023',
      '--draft',
      'istambul',
      ...few,
    ])
    expect({ code, out }).toEqual({ code: 5, out: '' })
    expect(err).toContain('no draft is called "istambul"')
    expect(err).toContain('did you mean "istanbul"?')
  })

  it('says so where a case has no draft', async () => {
    const { code, err } = await runCli(['design', 'used-van', '--draft', 'mine', ...few])
    expect(code).toBe(5)
    expect(err).toContain('this case has none: name one under "deals:"')
  })

  it('lets only those who decide have drafted', async () => {
    const { code, err } = await runCli(['design', 'ukraine-2023', '--by', 'us', ...few])
    expect(code).toBe(5)
    expect(err).toContain('"us" does not decide, so drafts nothing')
    expect(err).toContain('who decides here: ukraine, russia')
  })

  it('speaks of the draft asked for and of no other', async () => {
    const asked = ['design', 'ukraine-2023', '--draft', 'armistice', '--school', 'critics']
    const { out } = await runCli([...asked, ...few])
    expect(out).toContain('One change makes it acceptable to all, at the least cost to Ukraine')
    expect(out).not.toContain('Istanbul')
  })

  it('gives a row per deal and decider with --plain', async () => {
    const { out } = await runCli(['design', 'a.yaml', '--plain', ...few], { cwd })
    const [head, first] = out.split('\n')
    expect(head!.split('\t').slice(0, 4)).toEqual(['section', 'of', 'item', 'deal'])
    expect(first!.split('\t')[0]).toBe('best-for')
  })
})
