import { describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

/**
 * Five cases of single values, small enough for every deal, set of moves and set of assumptions to be gone through
 * by a script of a page that shares nothing with Parley. What that found stands here; the road that may be vetoed is seen at once.
 */
const cwd = new URL('./worked', import.meta.url).pathname

async function answerOf(analysis: string, ...words: string[]) {
  const { code, out, err } = await runCli([...words, '--json', '--draws', '4096'], { cwd })
  expect({ code, err }).toEqual({ code: 0, err: '' })
  return JSON.parse(out)[analysis]
}
const said = async (...words: string[]): Promise<string> =>
  (await runCli([...words, '--draws', '4096'], { cwd })).out.replace(/\s+/g, ' ')

describe('moves on two issues', () => {
  it('open a zone with one set of 0.7 × 0.8, of all that needs, exclusions and the budget leave', async () => {
    const { openings, frontier } = await answerOf('openings', 'open', 'moves.yaml')
    expect(openings).toMatchObject([{ moves: ['m3', 'm5'], cost: 6, order: { kept: 2, of: 2 } }])
    expect(openings[0].chance).toBeCloseTo(0.56, 2)
    expect(frontier.map((of: { cost: number }) => of.cost)).toEqual([0, 6])
    const text = await said('open', 'moves.yaml')
    expect(text).toContain(
      'As things stand no zone exists; afterwards it is likely (56%) that one exists.',
    )
    expect(text).toContain('“M5” lowers what no deal is worth to Boris')
    expect(text).toContain('at 30 points instead of 50 points')
    // A move whose working opens nothing is no chance of anything, however likely it is to work.
    expect(await said('moves', 'moves.yaml')).toContain('M1 Helper no (no) no (no) 2')
    expect(text).not.toMatch(/would be yes|from no to|No deal becomes/)
  })

  it('open none where who has to agree is worse off by it in every order, and the table says that it asks nobody', async () => {
    const { openings, closed } = await answerOf('openings', 'open', 'refused.yaml')
    expect([openings, closed.kind, closed.cheapest.moves]).toEqual([[], 'consent', ['m3', 'm5']])
    expect(await said('open', 'refused.yaml')).toContain(
      'What each cost buys is counted whoever agrees: of some of these moves somebody has to be asked.',
    )
  })
})

describe('three issues to trade on', () => {
  it('suggest what every deal compared suggests', async () => {
    const { suggestions, logrolls, drafts, lotteries, zoneCount } = await answerOf(
      'design',
      'design',
      'trade.yaml',
    )
    expect(zoneCount).toBe(5)
    const first = (kind: string, party?: string) =>
      suggestions.find(
        (of: { kind: string; party: string }) => of.kind === kind && (!party || of.party === party),
      ).deals[0]
    expect(first('best-for', 'a')).toMatchObject({ deal: { id: 'low+few+new' }, gains: [18, 16] })
    expect(first('best-for', 'b')).toMatchObject({ deal: { id: 'low+some+new' }, gains: [1, 25] })
    expect(first('balanced').deal.id).toBe('low+few+new')
    expect(drafts[0].improvements.map((of: { to: { gains: number[] } }) => of.to.gains)).toEqual([
      [13, 20],
      [18, 16],
    ])
    // From the draft there is one; from the most balanced deal, which is efficient, none.
    expect(logrolls.map((of: { trades: object[] }) => of.trades.length)).toEqual([1, 0])
    expect(logrolls[0].trades[0]).toMatchObject({ giver: 'a', taker: 'b', rises: [8, 12] })
    // Two offers of 16 points are worth the same to Boris, not the same within something.
    expect(await said('design', 'trade.yaml')).toContain(
      'Boris could make these offers at once, worth the same to it though not acceptable to all:',
    )
    expect(lotteries[0].parts[0].chance).toBeCloseTo(0.7243, 3)
  })
})

describe('a bet on rain', () => {
  it('is the pair of deals whose smaller expected gain is the largest share of reach, on one issue', async () => {
    const { terms } = await answerOf('design', 'design', 'bet.yaml')
    const [term] = terms
    expect([term.ifHappens.deal.id, term.ifNot.deal.id]).toEqual(['r1+with', 'r4+with'])
    expect(term.gains[0]).toBeCloseTo(11, 6)
    expect(term.gains[1]).toBeCloseTo(11.5, 6)
    expect(term.analystGains).toEqual([-1, -5])
    expect(term.plain.gains).toEqual([-1, -3])
  })
})

describe('a road that two places vote on', () => {
  it('has no deal with the votes it needs, and one without either vote', async () => {
    const { obstacles, winSets, chance } = await answerOf('blockers', 'blockers', 'votes.yaml')
    expect(chance).toBe(0)
    expect(obstacles.map((of: { by: string; without: number }) => [of.by, of.without])).toEqual([
      ['v', 1],
      ['w', 1],
    ])
    expect(winSets[0].sets.map((of: { voters: string[] }) => of.voters)).toEqual([['v', 'w']])
  })

  it('is not said to be uncomputed, nor to have no deals', async () => {
    expect(await said('blockers', 'votes.yaml')).toContain(
      'No deal is left that crosses no red line and that voters ratify.',
    )
    const run = await said('run', 'votes.yaml')
    expect(run).toContain('No deal would be ratified. Without ratification one exists.')
    expect(run).not.toContain('has not been computed')
  })
})

describe('a road that one place may veto', () => {
  it('is not said to lack votes, of which it needs none', async () => {
    expect(await said('run', 'vetoed.yaml')).toContain(
      'No deal would be ratified. Without ratification one exists.',
    )
  })
})

describe('two analysts', () => {
  it('differ in sets that are the smallest of all 64, and in shares over all 720 orders', async () => {
    const { differences, flips, waterfall } = await answerOf(
      'change',
      ...['compare', 'schools.yaml', '--between', 'as-written', 'rival'],
    )
    const [x1, x2, x3, x4, x5, b5] = differences.keys()
    expect(differences.map((of: { path: string }) => of.path)).toEqual([
      ...['x1', 'x2', 'x3', 'x4', 'x5'].map(id => `quantities.${id}`),
      'beliefs.b.quantities.x5',
    ])
    expect(flips.exists).toMatchObject({ sets: [[x1, x2, x3]], isComplete: true })
    expect(flips.recognised).toMatchObject({ sets: [[x1, x2, x3, b5]], isComplete: true })
    expect(flips.cell).toMatchObject({ sets: [[x1, x2, x3, b5]], isComplete: true })
    const close = (of: readonly number[]) => of.map(x => expect.closeTo(x, 5))
    expect(waterfall.exists.shares).toEqual(close([1 / 3, 1 / 3, 1 / 3, 0, 0, 0]))
    expect(waterfall.recognised.shares).toEqual(close([0.25, 0.25, 0.25, 0, 0, 0.25]))
    expect(waterfall.margin.shares).toEqual(
      close([4.888333, 2.888333, 3.888333, 0.1675, 0.1675, 0]),
    )
    expect([x4, x5]).toEqual([3, 4])
  })
})
