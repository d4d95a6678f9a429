import { describe, expect, it } from 'vitest'
import { put, scratchFolder } from './cases.ts'
import { runCli } from './runCli.ts'

// A strike by the week, with every number that moves also computed here, from the definitions of SPEC.md [T3, T6].

const cwd = scratchFolder()
const strike = `parley: 1
title: A strike by the week
question: When would both rather settle than strike on?
as_of: 2026-02-09
parties: {a: Union, b: Works}
quantities:
  holds: {value: 50%, why: Even.}
issues: {share: {from: 0, to: 100}}
worth:
  a: {points: {share: {0: 0, 100: 100}}}
  b: {points: {share: {0: 100, 100: 0}}}
if_talks_fail:
  a: {strike: {cost: 12, scenarios: {wins: {chance: holds, worth: 100}, loses: {chance: rest, worth: 0}}}, talks_continue: {worth: 0}}
  b: {sit_out: {cost: 14, scenarios: {wins: {chance: 1 - holds, worth: 100}, loses: {chance: rest, worth: 0}}}, talks_continue: {worth: 0}}
beliefs:
  a: {holds: {value: 70%, strength: 30, why: Full coffers.}}
  b: {holds: {value: 35%, strength: 12, why: Last year.}}
time: {step: week, from: 2026-01-05, until: 2026-04-27}
series:
  pickets: {file: pickets.csv, date: week, column: out, unit: workers, kind: level, known_after_days: 3}
learning:
  holds:
    from: pickets
    wins_when: at least 0
    learners: {a: {bad_news: 50%, hopes_for: wins}, b: {hopes_for: losses}}
events:
  empty_coffers: {chance: 10%, starts: 2026-02-23, half_life: 3, known_to: [a], effects: {if_talks_fail.a.strike.cost: {shift: 15}}}
  grant: {date: 2026-03-23, half_life: 2, effects: {if_talks_fail.a.strike.cost: {shift: -4}}}
scenarios:
  thins: {evidence: {holds: {wins: 0.3, of: 1}}}
  no-empty: {evidence: {holds: {wins: 0.3, of: 1}}, events: {empty_coffers: never}}
signposts:
  thinning: {watch: pickets, is: at most 700, steps: 2, by: 2026-03-16, condition_of: thins}
`
put(cwd, 'strike.yaml', strike)
put(
  cwd,
  'pickets.csv',
  `week,out
2026-01-05,900
2026-01-12,905
2026-01-19,890
2026-01-26,895
2026-02-02,880
2026-02-09,870
2026-02-16,820
2026-02-23,710
2026-03-02,690
2026-03-09,650
2026-03-16,660
`,
)

type Told = Readonly<{
  id: string
  kind: string
  path: {
    recognised: number[]
    noDeals: { party: string; view: string; median: number[] }[]
    beliefs: { view: string; median: number[] }[]
  }
}>
const timelineOf = async (file: string, ...set: string[]): Promise<readonly Told[]> => {
  const { out } = await runCli(
    ['timeline', file, '--json', '--draws', '4096', ...set.flatMap(each => ['--set', each])],
    { cwd },
  )
  return JSON.parse(out).timeline.futures
}

const [AS_OF, GRANT, MAY_STRIKE] = [5, 11, 7]
/** Weeks in which at least as many were out as in the week before, from the week after the first. */
const grew = [1, 0, 1, 0, 0, 0, 0, 0, 0, 1]

function believes(who: string, kind: string, week: number): number {
  const weeks = week - AS_OF
  const won =
    kind === 'observed' ? grew.slice(AS_OF, week).reduce((sum, of) => sum + of, 0) : 0.3 * weeks
  const lost = weeks - won
  const [p, m, weight] = who === 'a' ? [0.7, 30, 0.5] : [0.35, 12, 1]
  return (m * p + won) / (m + won + weight * lost)
}
const left = (week: number, since: number, half: number): number =>
  week < since ? 0 : 2 ** (-(week - since) / half)
function isOpen(kind: string, week: number, emptied: number): boolean {
  const costOfA = 12 + 15 * left(week, emptied, 3) - 4 * left(week, GRANT, 2)
  const a = Math.max(0, 100 * believes('a', kind, week) - costOfA)
  const b = Math.max(0, 100 * (1 - believes('b', kind, week)) - 14)
  return a + b <= 100
}
/** Over the week in which the coffers run empty: 10% in every week from the seventh on, if they have not yet. */
function chance(kind: string, week: number, mayEmpty: boolean): number {
  let total = 0
  let rest = 1
  for (let at = MAY_STRIKE; mayEmpty && at <= week; at++) {
    const here = 0.1 * 0.9 ** (at - MAY_STRIKE)
    rest -= here
    if (isOpen(kind, week, at)) total += here
  }
  return total + (isOpen(kind, week, Number.POSITIVE_INFINITY) ? rest : 0)
}

describe('a strike by the week', () => {
  it('teaches each side as it learns, and is settled as often as its weeks of empty coffers say', async () => {
    const futures = await timelineOf('strike.yaml')
    expect(futures.map(of => of.id)).toEqual(['thins', 'no-empty', 'observed'])
    for (const { id, kind, path } of futures) {
      path.recognised.forEach((share, i) => {
        const expected = chance(kind, AS_OF + i, id === 'thins')
        expect(Math.abs(share - expected), `${id}, week ${i}`).toBeLessThan(0.002)
      })
      for (const { view, median } of path.beliefs)
        median.forEach((belief, i) =>
          expect(belief).toBeCloseTo(believes(view, kind, AS_OF + i), 12),
        )
    }
    // It is not all the same: coffers run empty, fill again by a grant, and the last are not the likeliest.
    expect(Math.max(...futures[0]!.path.recognised)).toBeGreaterThan(0.25)
  })

  it.each([
    [
      'scenarios.thins.evidence.holds.wins',
      '0.7',
      'thins: {evidence: {holds: {wins: 0.3',
      'thins: {evidence: {holds: {wins: 0.7',
    ],
    [
      'scenarios.swaps.set.beliefs.a.quantities.holds',
      '45%',
      'set: {beliefs.a.holds: 50%}',
      'set: {beliefs.a.holds: 45%}',
    ],
    ['if_talks_fail.b.sit_out.cost', '20', 'sit_out: {cost: 14', 'sit_out: {cost: 20'],
    ['events.empty_coffers.chance', '40%', 'chance: 10%', 'chance: 40%'],
    ['learning.quantities.holds.learners.a.bad_news', '90%', 'bad_news: 50%', 'bad_news: 90%'],
  ])('takes %s = %s by --set as from the file', async (path, value, written, instead) => {
    const more = strike.replace(
      'signposts:',
      '  swaps: {evidence: {holds: {wins: 1, of: 1}}, set: {beliefs.a.holds: 50%}}\nsignposts:',
    )
    expect(more).toContain(written)
    put(cwd, 'more.yaml', more)
    put(cwd, 'edited.yaml', more.replace(written, instead))
    const set = await timelineOf('more.yaml', `${path}=${value}`)
    expect(set).toEqual(await timelineOf('edited.yaml'))
    expect(set).not.toEqual(await timelineOf('more.yaml'))
  })
})
