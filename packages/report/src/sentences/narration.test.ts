import type { Case, Caveat, PartyId } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { compare, drivers, run, spread, verdict } from '../../test/fixtures/answers.ts'
import { id, rankedCase, ukraineCase } from '../../test/fixtures/cases.ts'
import { usual } from '../manner.ts'
import { toText } from '../words/phrase.ts'
import { advice, cellLine } from './advice.ts'
import { beliefLines } from './beliefs.ts'
import { caveatLines } from './caveats.ts'
import { confidence } from './confidence.ts'
import { flipCell, flipsIf, flipsInRange } from './flips.ts'
import { noDealStories } from './noDealStories.ts'
import { mainObstacle, obstacles } from './obstacle.ts'
import { quotableSentence } from './quotable.ts'
import { readingLine, runLine } from './runLine.ts'
import { verdictSentence } from './verdictSentence.ts'
import { weakestAssumptions, weakestLines } from './weakest.ts'
import { whoBlocks } from './whoBlocks.ts'
import { ratings, topDrivers } from './why.ts'

const given = ukraineCase()
const texts = (phrases: readonly Parameters<typeof toText>[0][]): readonly string[] =>
  phrases.map(toText)
const some = drivers(given, 0.154, [
  {
    path: 'quantities.retakes',
    median: 0.55,
    half: 0.15,
    flipAt: 0.64,
    class: 'stated',
    chances: [0.04, 0.44],
  },
  {
    path: 'quantities.aid',
    median: 3.5,
    half: 1.5,
    flipAt: 4,
    unit: 'EUR bn',
    chances: [0.1, 0.3],
  },
  {
    path: 'worth.russia.scores.relief.full',
    median: 70,
    half: 10,
    unit: '',
    flipAt: 99,
    chances: [0.15, 0.2],
  },
  {
    path: 'worth.russia.scores.relief.none',
    median: 10,
    half: 10,
    unit: '',
    isPlaceholder: true,
    chances: [0.15, 0.152],
  },
])

describe('flipsIf', () => {
  it('lists flips nearest first in half-widths of each input, and none that lie outside its range', () => {
    expect(flipsInRange(some).map(driver => driver.path)).toEqual([
      'quantities.aid',
      'quantities.retakes',
    ])
    expect(texts(flipsIf(given, some, usual))).toEqual([
      '\u201cWestern aid a month\u201d above 4 EUR bn (now 3.5 EUR bn, 80% range 2\u20135; assumed)',
      'the chance of \u201cKyiv retakes most of the south in 2023\u201d above 64% (now 55%, 80% range 40\u201370%; stated)',
    ])
  })

  it('prints as many digits as it takes to tell the flip from the value', () => {
    const close = drivers(given, 0.4, [
      { path: 'quantities.retakes', median: 0.55, half: 0.15, flipAt: 0.5504 },
    ])
    expect(texts(flipsIf(given, close, usual))[0]).toContain('above 55.04% (now 55%, 80% range')
  })

  it('prints the turn with all its digits, so that what is typed from the page turns it', () => {
    const narrow = drivers(given, 0.4, [
      { path: 'quantities.retakes', median: 0.185, half: 0.05, flipAt: 0.213 },
      { path: 'quantities.aid', median: 9000, half: 900, flipAt: 9735, unit: 'EUR' },
    ])
    expect(texts(flipsIf(given, narrow, usual)).toSorted()).toEqual([
      expect.stringContaining('above 21.3% (now 18.5%'),
      expect.stringContaining('above EUR 9,735 (now EUR 9,000'),
    ])
  })

  it('says so when nothing flips, when nothing varies, and when nobody asked', () => {
    const none = drivers(given, 0.1, [{ path: 'quantities.retakes', median: 0.55, half: 0.15 }])
    expect(texts(flipsIf(given, none, usual))).toEqual([
      'No value tried in the plausible range of any one input would change this.',
    ])
    expect(texts(flipsIf(given, drivers(given, 0.1, []), usual))[0]).toContain(
      'No input has a range',
    )
    const single = drivers(given, 0.1, [{ path: 'quantities.retakes', median: 0.55, half: 0 }])
    expect(texts(flipsIf(given, single, usual))[0]).toContain('No input has a range')
    expect(texts(flipsIf(given, undefined, usual))[0]).toContain('has not been computed')
  })

  it('names what lies past the ranges where nothing in them turns it, what has a range first, and says that it does', () => {
    const far = drivers(given, 0.1, [
      { path: 'quantities.aid', median: 9000, half: 0, flipAt: 9500, unit: 'EUR' },
      { path: 'quantities.retakes', median: 0.55, half: 0.1, flipAt: 0.99 },
    ])
    expect(texts(flipsIf(given, far, usual))).toEqual([
      expect.stringContaining('No value tried in the plausible range'),
      expect.stringMatching(/south in 2023” above 99% .*: outside the range it was given$/),
      expect.stringMatching(/above EUR 9,500 .*: plausible or not, as it has no range$/),
    ])
    const near = drivers(given, 0.1, [
      { path: 'quantities.retakes', median: 0.55, half: 0.15, flipAt: 0.64 },
      { path: 'quantities.aid', median: 9000, half: 100, flipAt: 9500, unit: 'EUR' },
    ])
    expect(texts(flipsIf(given, near, usual))).toEqual([expect.stringContaining('above 64%')])
  })

  it('says of how many ranges nothing was found in, and that inputs without one were not tried', () => {
    const some = drivers(given, 0.1, [
      { path: 'quantities.retakes', median: 0.55, half: 0.15 },
      { path: 'worth.russia.scores.relief.full', median: 70, half: 0 },
      { path: 'worth.russia.scores.relief.none', median: 10, half: 0 },
    ])
    expect(texts(flipsIf(given, some, usual))).toEqual([
      'No value tried in the plausible range of the one input that has a range would change this; two inputs have none.',
    ])
  })

  it('never says that a range does not turn the verdict where no input has one', () => {
    const singles = drivers(given, 0.9, [
      {
        path: 'worth.russia.scores.relief.full',
        median: 100,
        half: 0,
        unit: 'points',
        flipAt: 40,
        chances: [0.9, 0.9],
      },
      {
        path: 'quantities.retakes',
        median: 0.5,
        half: 0,
        unit: 'chance',
        flipAt: 0,
        chances: [0.9, 0.9],
      },
    ])
    expect(texts(flipsIf(given, singles, usual))).toEqual([
      'the chance of “Kyiv retakes most of the south in 2023” at 0% (now 50%; assumed): plausible or not, as it has no range',
      'what Full (Sanctions relief) is worth to Russia below 40 points (now 100 points; assumed): plausible or not, as it has no range',
    ])
    const sentence = verdictSentence(
      given,
      verdict(given, { exists: { chance: 1 }, caveats: [{ kind: 'no-uncertainty' }] }),
      { drivers: singles },
    )
    expect(sentence.slots.condition.text).toBe(
      'No input has a range; plausible or not, what would change this is the chance of “Kyiv retakes most of the south in 2023” at 0% (now 50%).',
    )
    expect(texts(singles.drivers.map(driver => flipCell(driver, usual)))).toEqual([
      'below 40 points; no range',
      'at 0%; no range',
    ])
  })
})

describe('the nearest deal', () => {
  const twoNearest = (share: number, binding: readonly (readonly [string, number])[]) => {
    const answer = verdict(given, { exists: { chance: 0.4, margin: -1, binding } })
    const nearest = {
      ...answer.exists.nearest!,
      share,
      gains: [
        { party: id<PartyId>('ukraine'), gain: spread(-3, 6) },
        { party: id<PartyId>('russia'), gain: spread(4, 6) },
      ],
    }
    return { ...answer, exists: { ...answer.exists, nearest } }
  }

  it('is no one deal where draws differ on it: what is typically missing is said of none by name', () => {
    const answer = twoNearest(0.25, [
      ['ukraine', 0.52],
      ['russia', 0.48],
    ])
    const { why } = verdictSentence(given, answer).slots
    expect(why.text).toMatch(
      /^The nearest deal \(most often, in 25% of draws: .*\) typically leaves the side that gains least, either Ukraine or Russia, 1 of its points short of no deal\./,
    )
    expect(texts(whoBlocks(given, answer, usual, why.text)).slice(0, 2)).toEqual([
      'At whichever deal is nearest, Ukraine gains least in 52% of draws, Russia in 48%.',
      'At the deal most often nearest, each by its own median, Ukraine is 3 of its points short of no deal and Russia is 4 of its points better off than with no deal; in 75% of draws another deal comes nearer.',
    ])
  })

  it('is one deal, and one party stands short there, where every draw agrees', () => {
    const answer = twoNearest(1, [['russia', 1]])
    const { why } = verdictSentence(given, answer).slots
    expect(why.text).toMatch(
      /^The nearest deal \((?!most often).*\) typically leaves Russia 1 of its points short of no deal/,
    )
    expect(texts(whoBlocks(given, answer, usual, why.text))[1]).not.toContain('another deal')
  })

  it('says who gains least most often where more than two do', () => {
    const { why } = verdictSentence(
      given,
      twoNearest(0.25, [
        ['ukraine', 0.4],
        ['russia', 0.38],
        ['us', 0.22],
      ]),
    ).slots
    expect(why.text).toContain('the side that gains least, most often Ukraine or Russia,')
  })
})

describe('weakestAssumptions', () => {
  const placeholder = 'worth.russia.scores.relief.none'

  it('puts placeholders first, then influence weighed by weak evidence', () => {
    // 0.40 stated counts 0.10; 0.20 assumed counts 0.20.
    const list = some.drivers.map(of => (of.path === placeholder ? { ...of, swing: 0.02 } : of))
    const answer = { ...some, drivers: list }
    expect(weakestAssumptions(given, answer, 4).map(driver => driver.path)).toEqual([
      placeholder,
      'quantities.aid',
      'quantities.retakes',
      'worth.russia.scores.relief.full',
    ])
    expect(texts(weakestLines(given, answer))[0]).toBe(
      'What None (Sanctions relief) is worth to Russia (10, 80% range 0\u201320; a placeholder) moves the answer by 2 percentage points across its range.',
    )
  })

  it('leaves out what moves the answer by less than would print as one point', () => {
    expect(weakestAssumptions(given, some, 4).map(driver => driver.path)).not.toContain(placeholder)
    expect(texts(weakestLines(given, some)).join()).not.toContain('by 0 percentage points')
  })

  it('leaves out what the file never wrote, whatever it moves', () => {
    const unwritten: Case = {
      ...given,
      quantities: given.quantities.map(of =>
        of.id === 'aid' ? { ...of, input: { ...of.input, written: '' } } : of,
      ),
    }
    expect(weakestAssumptions(given, some).map(of => of.path)).toContain('quantities.aid')
    expect(weakestAssumptions(unwritten, some).map(of => of.path)).not.toContain('quantities.aid')
  })
})

describe('topDrivers', () => {
  it('narrates both ends and leaves out what moves nothing', () => {
    const lines = texts(topDrivers(given, some, usual, 9))
    expect(lines).toHaveLength(3)
    expect(lines[0]).toBe(
      'The chance of \u201cKyiv retakes most of the south in 2023\u201d (55%, 80% range 40\u201370%; stated): held at 40%, a zone exists in 4% of draws; held at 70%, in 44%.',
    )
  })
})

describe('ratings', () => {
  it('says whose no deal is rated above or below our estimate, and not what is within its width', () => {
    const answer = verdict(given, { exists: { chance: 0.2 }, rates: { russia: 24, ukraine: -1 } })
    expect(texts(ratings(given, answer))).toEqual([
      'Russia rates no deal 24 of its points above our estimate.',
    ])
  })
})

describe('obstacles', () => {
  const answer = (without: Parameters<typeof verdict>[1]['without'] & object) =>
    verdict(given, { exists: { chance: 0.4 }, without })
  it('names what would raise the chance, largest first', () => {
    expect(obstacles(answer({ redLines: 0.5, ratification: 0.9, compliance: 0.42 }))).toEqual([
      { name: 'ratification', without: 0.9 },
      { name: 'redLines', without: 0.5 },
    ])
  })
  it('puts into the sentence only what turns the verdict or moves it by twenty points', () => {
    expect(mainObstacle(answer({ redLines: 0.49 }))).toBeNull()
    expect(mainObstacle(answer({ redLines: 0.51 }))).toMatchObject({ name: 'redLines' })
  })
})

describe('whoBlocks', () => {
  it('says how often each binds, where the nearest deal leaves each, and what would help the one left short', () => {
    const answer = verdict(given, {
      exists: {
        chance: 0.2,
        margin: -9,
        binding: [
          ['russia', 0.8],
          ['ukraine', 0.2],
        ],
        issue: 'line',
      },
    })
    expect(texts(whoBlocks(given, answer))).toEqual([
      'At whichever deal is nearest, Russia gains least in 80% of draws, Ukraine in 20%.',
      'At the deal most often nearest (Lines of 23 Feb 2022; Alignment: NATO membership; Sanctions relief: None), each by its own median, Ukraine is 13 of its points better off than with no deal and Russia is 9 of its points short of no deal; in 40% of draws another deal comes nearer.',
      'What would help Russia most there: Line of control at Annexed oblasts instead of Lines of 23 Feb 2022 (three steps), worth 15 of its points to it.',
    ])
  })
  it('names a ratifier once, with ratification or by itself', () => {
    const one = verdict(given, {
      exists: { chance: 0.2 },
      without: { ratification: 0.6 },
      more: { ratifiers: [{ by: id('rada'), of: id('ukraine'), without: 0.6 }] },
    })
    expect(texts(whoBlocks(given, one)).join(' ')).not.toContain('Verkhovna')
    const two = verdict(given, {
      exists: { chance: 0.2 },
      without: { ratification: 0.6 },
      more: { ratifiers: [{ by: id('rada'), of: id('ukraine'), without: 0.4 }] },
    })
    expect(texts(whoBlocks(given, two)).join(' ')).toContain(
      'Without the vote of Verkhovna Rada in Ukraine it is unlikely (40%) that one exists.',
    )
  })
})

describe('beliefLines', () => {
  it('tells each belief beside ours, and marks silence as hollow', () => {
    const answer = verdict(given, {
      exists: { chance: 0.2 },
      seen: { russia: 0.1 },
      more: {
        gaps: [
          {
            holder: id('russia'),
            path: 'quantities.retakes',
            analyst: { median: 0.55, low: 0.4, high: 0.7, level: 0.8 },
            believed: { median: 0.1, low: 0.05, high: 0.15, level: 0.8 },
            movesNoDealBy: 24,
            recognisedIfClosed: 0.12,
          },
        ],
      },
    })
    const lines = beliefLines(given, answer)
    expect(lines.map(line => [line.holder, line.isHollow])).toEqual([
      ['russia', false],
      ['ukraine', true],
    ])
    expect(toText(lines[0]!.phrase)).toBe(
      'Russia puts the chance of \u201cKyiv retakes most of the south in 2023\u201d at 10% (5\u201315%); we put it at 55% (40\u201370%). On its own this raises its no deal by 24 of its points. If this gap closed, the chance that each side recognises a zone would change by +12 percentage points.',
    )
  })
})

describe('noDealStories', () => {
  it('tells the story and how often each course is best', () => {
    const [ukraine, russia] = noDealStories(given, verdict(given, { exists: { chance: 0.2 } }))
    expect(toText(ukraine!.story)).toContain('winter without power')
    expect(toText(ukraine!.courses)).toBe(
      'If talks fail, Ukraine takes \u201cFight on with aid\u201d in 70% of draws, otherwise \u201cFreeze\u201d in 30%.',
    )
    expect(toText(russia!.worth)).toBe('37 points (80% of draws: 29\u201345)')
  })
  it('prints no number where no deal is only ranked', () => {
    const ranked = rankedCase()
    const [iran] = noDealStories(ranked, verdict(ranked, { exists: { chance: 1 } }))
    expect(toText(iran!.worth)).not.toMatch(/\d/)
  })
})

describe('caveatLines', () => {
  const all: readonly Caveat[] = [
    { kind: 'beliefs-not-modelled', parties: [id('russia')] },
    { kind: 'placeholders', count: 1, of: 2 },
    { kind: 'assumed-share', count: 9, of: 21 },
    { kind: 'chances-rescaled', path: 'if_talks_fail.russia.mobilise', share: 0.034 },
    { kind: 'ordinal-gains', parties: [id('russia'), id('ukraine')] },
    { kind: 'one-deal-only' },
    { kind: 'all-deals-equal' },
    { kind: 'no-feasible-deal', conflict: ['never a', 'never b'] },
    { kind: 'all-deals-cross-a-red-line', conflict: ['Russia: a'] },
    { kind: 'no-uncertainty' },
    { kind: 'too-many-deals', count: 1e12, limit: 2e6 },
    { kind: 'composed', count: 1e12, error: 0, zone: 'counted' },
    { kind: 'composed', count: 1e30, error: 0.25, zone: 'estimated' },
    { kind: 'offers-by-level', count: 1e12, levels: 1024 },
    { kind: 'draws-limited', draws: 200, asked: 10_000, options: 20_000 },
    { kind: 'drivers-left-out', inputs: 20_002, options: 20_000 },
    { kind: 'not-composed', reason: 'tied-issues', names: ['A', 'B'], count: 1e10, limit: 1048576 },
    { kind: 'not-composed', reason: 'not-additive', names: ['Russia'], count: 1e7, limit: 1048576 },
    {
      kind: 'not-composed',
      reason: 'continuous-issue',
      names: ['Price'],
      count: 1e7,
      limit: 1048576,
    },
  ]
  it('has a sentence for every caveat', async () => {
    await expect(`${texts(caveatLines(given, all)).join('\n')}\n`).toMatchFileSnapshot(
      '../../test/golden/caveats.txt',
    )
  })
})

describe('confidence', () => {
  const half = { kind: 'assumed-share' as const, count: 10, of: 20 }
  const few = { kind: 'assumed-share' as const, count: 1, of: 20 }
  const level = (caveat: Caveat, extras: Parameters<typeof confidence>[2] = {}): string =>
    confidence(given, verdict(given, { exists: { chance: 0.2 }, caveats: [caveat] }), extras).level
  const school = (chance: number) => ({
    name: 'S',
    verdict: verdict(given, { exists: { chance } }),
  })

  it('is low where half is assumed, a placeholder moves the answer, or schools split', () => {
    expect(level(half)).toBe('low')
    expect(level(few, { drivers: some })).toBe('low')
    expect(level(few, { schools: compare(given, [school(0.2), school(0.6)]) })).toBe('low')
  })
  it('is high only with hardly an assumption and schools on one side', () => {
    expect(level(few, { schools: compare(given, [school(0.2), school(0.3)]) })).toBe('high')
    expect(level(few)).toBe('moderate')
  })
  it('never speaks of likelihood', () => {
    const { sentence } = confidence(
      given,
      verdict(given, { exists: { chance: 0.2 }, caveats: [half] }),
      {
        drivers: some,
        schools: compare(given, [school(0.2), school(0.6)]),
      },
    )
    expect(toText(sentence)).toBe(
      'Confidence in these judgements is low: 10 of 20 inputs are our own assumptions; 1 input that moves the answer is a placeholder; the two schools do not agree on which side of even the answer lies.',
    )
  })
})

describe('advice', () => {
  it('differs by cell, and promises nothing where the game is to be changed', () => {
    const of = (exists: number, recognised: number) =>
      texts(advice(verdict(given, { exists: { chance: exists }, recognised }))).join(' ')
    const all = [of(0.7, 0.7), of(0.7, 0.2), of(0.2, 0.7), of(0.2, 0.2)]
    expect(new Set(all).size).toBe(4)
    expect(all[1]).toContain('belief')
    expect(all[2]).toContain('break down')
    expect(all[3]).toContain('promises nothing more')
    expect(toText(cellLine(verdict(given, { exists: { chance: 0.2 } })))).toBe(
      'No deal, seen as such, the likeliest of the four states: very likely (80%).',
    )
  })
})

describe('runLine', () => {
  it('gives all that is needed to run it again, and a bound on sampling error', () => {
    expect(toText(runLine(run(given)))).toBe(
      '10,000 draws \u00b7 seed 1 \u00b7 \u00b11.0 points \u00b7 engine 0.1.0 \u00b7 case 3f9a02c4\u2026',
    )
    expect(
      toText(runLine(run(given, { draws: 1_000_000, school: 'critics', changed: ['a = 1'] }))),
    ).toContain(
      '\u00b10.10 points \u00b7 engine 0.1.0 \u00b7 case 3f9a02c4\u2026 \u00b7 school critics \u00b7 changed: a = 1',
    )
  })
})

describe('readingLine', () => {
  it('says whose work is read and that they have not endorsed it', () => {
    expect(toText(readingLine(given)!)).toBe(
      'Our reading of \u201cRussia and Ukraine Are Not Ready for Talks\u201d by James Sebenius and Michael Singh; not reviewed or endorsed by its authors.',
    )
    expect(readingLine({ ...given, readingOf: null })).toBeNull()
  })
})

describe('quotableSentence', () => {
  it('never lets the number go without its condition, title, date and case', () => {
    const answer = verdict(given, { exists: { chance: 0.154 } })
    expect(toText(quotableSentence(given, answer, { drivers: some }))).toBe(
      '\u201cRussia and Ukraine, January 2023\u201d (case 3f9a02c4): As of 11 January 2023 it is very unlikely (15%) that any deal exists which Ukraine and Russia would both prefer to no deal, unless \u201cWestern aid a month\u201d is above 4 EUR bn (now 3.5 EUR bn).',
    )
  })
})
