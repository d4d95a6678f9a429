import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Answers, fromAnswers } from '@parley/casefile'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runCli } from './runCli.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parley-first-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** Buying a used van, price and delivery date, in the answers of somebody who has never seen a case. */
const van: Answers = {
  asOf: '2026-03-02',
  parties: ['Seller', 'Buyer'],
  issues: [
    { name: 'Price', options: ['3000', '3500', '4000', '4500'] },
    { name: 'Delivery', options: ['this week', 'in a month'] },
  ],
  ifTalksFail: [
    { party: 0, story: 'The dealer takes it, for less.' },
    { party: 1, story: 'Another van, later.' },
  ],
  ranking: [
    {
      party: 0,
      issues: [0, 1],
      options: [
        { issue: 0, bestFirst: [3, 2, 1, 0] },
        { issue: 1, bestFirst: [1, 0] },
      ],
    },
    {
      party: 1,
      issues: [1, 0],
      options: [
        { issue: 0, bestFirst: [0, 1, 2, 3] },
        { issue: 1, bestFirst: [0, 1] },
      ],
    },
  ],
}

async function verdictOf(answers: Answers): Promise<{ p: number; text: string }> {
  const path = join(folder, 'van.yaml')
  await writeFile(path, fromAnswers(answers))
  const text = (await runCli(['run', path, '--draws', '1000'])).out
  const { out } = await runCli(['run', path, '--json', '--draws', '1000'])
  return {
    p: (JSON.parse(out) as { verdict: { exists: { chance: number } } }).verdict.exists.chance,
    text,
  }
}

describe('the first case of somebody new', () => {
  it('has a deal where each gives way on what matters less to it, and none where neither needs one', async () => {
    // Deals to rank: all for the seller, all for the buyer, each its own first issue, each the other's.
    const needed = [
      { party: 0, bestFirst: [0, 2, 3, 1], noDealAfter: 2 },
      { party: 1, bestFirst: [1, 2, 3, 0], noDealAfter: 2 },
    ]
    const open = await verdictOf({ ...van, dealRanks: needed })
    // Ranks alone leave how far apart places are open [W2], so a deal is likely and no more.
    expect(open.p).toBeGreaterThan(0.6)
    expect(open.p).toBeLessThan(0.95)
    const proud = [
      { party: 0, bestFirst: [0, 2, 3, 1], noDealAfter: 1 },
      { party: 1, bestFirst: [1, 2, 3, 0], noDealAfter: 1 },
    ]
    const shut = await verdictOf({ ...van, dealRanks: proud })
    expect(shut.p).toBeLessThan(open.p)
    expect(open.text).toMatch(/deal/i)
  })
})
