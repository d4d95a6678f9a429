import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

const few = ['--draws', '200']
const flat = (text: string): string => text.replace(/\s+/g, ' ')

describe('parley positions', () => {
  it('says first where the weight of ten governments lies, and names both readings of the challenges', async () => {
    const { code, out, err } = await runCli(['positions', 'emissions-1994', ...few])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(flat(out)).toMatch(
      /^Delay of the standards: weighted by capability and salience the mean position is 7\.39 years; the position that no other beats is 7 years\./,
    )
    expect(flat(out)).toContain('by the formulas as printed')
    expect(flat(out)).toContain(
      'the mean is 7.57 years and the median 9.67 years; positions are still moving',
    )
    expect(flat(out)).toContain('Read the mean first')
    expect(flat(out)).toContain('nothing on whether anybody would sign')
  })

  it('gives the same bytes as JSON, and answers to the name influence', async () => {
    const words = ['emissions-1994', ...few, '--json']
    const first = await runCli(['positions', ...words])
    expect((await runCli(['influence', ...words])).out).toBe(first.out)
    const { schema, positions } = JSON.parse(first.out)
    expect(schema).toBe('parley.positions/1')
    expect(positions.topics[0].mean.median).toBeCloseTo(7.389955686853766, 12)
    expect(positions.topics[0].actors).toHaveLength(10)
  })

  it('tries what would be if the question mattered less to one', async () => {
    const set = ['--set', 'positions.delay.germany.salience=10%']
    const { code, out } = await runCli(['positions', 'emissions-1994', ...few, ...set, '--json'])
    expect(code).toBe(0)
    // Germany's weight falls from 12.8 to 1.6 of 67.7.
    const [topic] = JSON.parse(out).positions.topics
    expect(topic.mean.median).toBeCloseTo((7.389955686853766 * 67.7 - 4 * 11.2) / 56.5, 9)
  })

  it('explains where a number about an actor comes from, and asks no verdict for it', async () => {
    const { code, out } = await runCli(['explain', 'emissions-1994', 'delay.germany.salience'])
    expect(code).toBe(0)
    expect(flat(out)).toContain('positions.delay.germany.salience')
    expect(flat(out)).not.toContain('almost')
  })

  it('answers in Ukrainian too', async () => {
    const { out } = await runCli(['positions', 'emissions-1994', ...few, '--lang', 'uk'])
    expect(flat(out)).toContain('Спершу читайте середню')
  })

  it('says what is missing or misspelt', async () => {
    const none = await runCli(['positions', 'used-van', ...few])
    expect(none).toMatchObject({ code: 5, out: '' })
    expect(none.err).toContain('add "positions:"')
    const near = await runCli(['positions', 'emissions-1994', '--topic', 'dely', ...few])
    expect(near).toMatchObject({ code: 5, out: '' })
    expect(near.err).toContain('did you mean "delay"?')
    expect((await runCli(['positions', 'emissions-1994', '--challenges', '0'])).code).toBe(2)
  })

  it('is what a case of positions alone can be asked, and says so to who asks for more', async () => {
    for (const verb of ['run', 'deals', 'design', 'brief', 'stability']) {
      const { code, out, err } = await runCli([verb, 'emissions-1994'])
      expect({ verb, code: code === 0 ? 'answers' : code, out: code === 0 ? '' : out }).toEqual({
        verb,
        code: verb === 'stability' ? 'answers' : 3,
        out: '',
      })
      if (code === 3) expect(err).toContain('parley positions')
    }
  })
})
