import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

const few = ['--draws', '200']
const flat = (text: string): string => text.replace(/\s+/g, ' ')
const pact = 'examples/stability/would-it-be-kept/case.yaml'
const cwd = new URL('../../../', import.meta.url).pathname

describe('parley stability', () => {
  it('says first how many states hold, and of the present why it does not', async () => {
    const { code, out, err } = await runCli(['stability', 'euphrates-1975'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(flat(out)).toMatch(
      /^One of six states holds: no one wants to move, or likely replies deter\./,
    )
    expect(flat(out)).toContain(
      'Why The present (“As in 1975”) does not hold. Iraq would rather move to “Iraq attacks alone”, and no likely reply takes that gain away.',
    )
  })

  it('numbers no state, and gives no draws where no order is uncertain', async () => {
    const { out } = await runCli(['stability', 'elmira-1991'])
    expect(out).not.toMatch(/state \d|s\d+|draws|±/)
  })

  it('tells what holds a side back by who would move where', async () => {
    const { out } = await runCli(['stability', 'euphrates-1975', '--concept', 'gmr'])
    expect(flat(out)).toContain(
      'but then Syria could move to “Attacked after releasing”, which leaves Iraq no better off',
    )
  })

  it('says what two sides would leave together', async () => {
    const words = ['stability', 'elmira-1991', '--coalition', 'moe,uniroyal']
    const { out } = await runCli(words)
    expect(flat(out)).toContain(
      'would leave “Delay under pressure” for “Modified order accepted under pressure”, which each of them prefers',
    )
  })

  it('sets a state beside no deal where the case knows what that is', async () => {
    const { code, out } = await runCli(['stability', pact, ...few], { cwd })
    expect(code).toBe(0)
    expect(flat(out)).toMatch(/Every side that decides prefers it to no deal in > 99% of draws/)
  })

  it('gives the same bytes again as JSON, every sentence in it, and rows with --plain', async () => {
    const first = await runCli(['stability', pact, ...few, '--json'], { cwd })
    expect((await runCli(['stability', pact, ...few, '--json'], { cwd })).out).toBe(first.out)
    const { stability } = JSON.parse(first.out)
    expect(stability.states).toBe(8)
    expect(stability.sentences.why[0]).toMatch(/^The nearest deal/)
    const { out } = await runCli(['stability', pact, ...few, '--plain'], { cwd })
    expect(out.split('\n')[0]).toBe('deal\tis_present\tnash\tsseq\tseq\tsmr\tgmr\taccepted')
  })

  it('answers in Ukrainian too', async () => {
    const { out } = await runCli(['stability', 'euphrates-1975', '--lang', 'uk'])
    expect(out).toContain('Чому\n')
  })

  it.each([
    [['euphrates-1975', '--state', 'peace'], 5, 'no deal is called "peace"', ''],
    [
      ['elmira-1991', '--coalition', 'moe,unroyal'],
      5,
      'no party is called "unroyal"',
      'did you mean "uniroyal"?',
    ],
    [['elmira-1991', '--coalition', 'moe'], 2, '--coalition needs two parties or more', ''],
    [['ukraine-2023', '--coalition', 'us,russia'], 5, 'us holds no issue', 'held_by'],
    [[pact, '--state', 'present'], 5, 'does not say how things stand now', 'present:'],
    [[pact, '--concept', 'seqq'], 2, '--concept takes nash, sseq, seq, smr, gmr', ''],
  ])('stops on %j', async (words, exit, says, hint) => {
    const { code, out, err } = await runCli(['stability', ...words, ...few], { cwd })
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toContain(says)
    expect(err).toContain(hint)
  })

  it('says of a case too large to go through how large it may be', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `l${i}`)
    const issues = names.map((id, i) => `  ${id}: {options: [x, y, z], held_by: ${'ab'[i % 2]}}\n`)
    const head =
      'parley: 1\ntitle: Big\nquestion: Which?\nas_of: 2026-01-01\nparties: {a: A, b: B}\n'
    const input = `${head}issues:\n${issues.join('')}prefers: {a: [{l0: x}], b: [{l1: x}]}\n`
    const { code, out } = await runCli(['stability', '-'], { input })
    expect(code).toBe(0)
    expect(flat(out)).toMatch(/^Note Too large to go through: 531,441 states, and 65,536 are/)
  })

  it('says of a case in which nobody holds anything how to say it', async () => {
    const { code, out } = await runCli(['stability', 'used-van', ...few])
    expect(code).toBe(0)
    expect(flat(out)).toContain('nobody can move alone: add held_by: <party>')
  })
})

describe('a case of orders alone', () => {
  it.each(['run', 'deals', 'blockers', 'perceive', 'drivers', 'brief', 'design', 'talks'])(
    'is no case for parley %s, which says what can be asked',
    async verb => {
      const { code, out, err } = await runCli([
        verb,
        'euphrates-1975',
        ...(verb === 'brief' ? [] : few),
      ])
      expect({ code, out }).toEqual({ code: 3, out: '' })
      expect(err).toContain('parley stability')
    },
  )

  it('is checked like any other', async () => {
    const { code, out } = await runCli(['check', 'euphrates-1975'])
    expect(code).toBe(0)
    expect(out).toContain('no mistakes')
  })
})
