import { describe, expect, it } from 'vitest'
import { buildCase, type PartySpec } from '../../../test/builders/buildCase.ts'
import { ukraineSized } from '../../../test/builders/ukraineSized.ts'
import type { MarginAsk } from '../../deals/marginAsk.ts'
import { margins } from '../../deals/margins.ts'
import { makeSides } from '../../deals/Sides.ts'
import { openCase } from '../../views/openCase.ts'
import { verdictSteps } from '../verdict.ts'
import { chanceOf, makeQuestions } from './questions.ts'

const draws = 400
const open = openCase(ukraineSized(), { draws, seed: 'q', school: null })
const asking = (ratification: boolean, redLines = true): MarginAsk => ({
  sides: makeSides(open.given, () => open.analyst),
  redLines,
  ratification,
})

describe('questions', () => {
  it('answer equal asks with the same object', () => {
    const questions = makeQuestions(open.space, open.given, draws)
    const [first] = questions.answer([asking(true)])
    const [again, other] = questions.answer([asking(true), asking(false)])
    expect(again).toBe(first)
    expect(other).not.toBe(first)
  })

  it('give the chances that going through every draw gives', () => {
    const questions = makeQuestions(open.space, open.given, draws)
    const asks = [asking(false), asking(true, false)]
    questions.answer([asking(true)])
    const whole = margins(open.space, open.given, draws, asks).map(chanceOf)
    expect(questions.chancesWider(asks, asking(true))).toEqual(whole)
    expect(questions.chances(asks)).toEqual(whole)
    expect(questions.chancesNear(asks, asking(true))).toEqual(whole)
  })

  it('tell a shift of no-deal values from a change of worth', () => {
    const questions = makeQuestions(open.space, open.given, draws)
    const [ukraine, russia] = open.deciders
    const withEyesOf = (party: typeof ukraine): MarginAsk => ({
      ...asking(true),
      sides: makeSides(open.given, of => (of === party ? open.own(of) : open.analyst)),
    })
    expect(questions.isShift(asking(true), withEyesOf(ukraine))).toBe(true)
    expect(questions.isShift(asking(true), withEyesOf(russia))).toBe(true)
    expect(questions.isShift(asking(true), asking(false))).toBe(false)
    // Through Russia's eyes Ukraine is trusted more, which is a change of worth.
    const seenByRussia = {
      ...asking(true),
      sides: makeSides(open.given, () => open.own(russia!)),
    }
    expect(questions.isShift(asking(true), seenByRussia)).toBe(false)
  })
})

describe('a verdict on very many deals', () => {
  it('is reached in small steps, and is the same as in one', () => {
    // 4⁷ = 16,384 deals, two parties, 2,000 draws: 33 million deals an ask.
    const names = Array.from({ length: 7 }, (_, j) => `i${j}`)
    const each = <T>(value: T): Record<string, T> =>
      Object.fromEntries(names.map(name => [name, value]))
    const party = (a: number, b: number): PartySpec => ({
      weights: each([5, 15] as const),
      scores: each({ w: a, x: 40, y: 60, z: b }),
      courses: { wait: [40, 70] },
    })
    const given = buildCase({
      issues: each(['w', 'x', 'y', 'z']),
      parties: { a: party(0, 100), b: party(100, 0) },
      beliefs: { a: { 'if_talks_fail.a.wait.scenarios.certain.worth': [50, 80] } },
    })
    const ask = { draws: 2000, seed: 'many', school: null }
    const opened = openCase(given, ask)
    const asks = [
      makeSides(opened.given, () => opened.analyst),
      makeSides(opened.given, opened.own),
    ].map((sides): MarginAsk => ({ sides, redLines: true, ratification: true }))
    const whole = margins(opened.space, opened.given, ask.draws, asks)

    const steps = verdictSteps(given, ask)
    let count = 0
    let step = steps.next()
    for (; !step.done; step = steps.next()) count++
    expect(count).toBeGreaterThan(4)
    expect(step.value.exists.chance).toBe(chanceOf(whole[0]!))
    expect(step.value.recognised.chance).toBe(chanceOf(whole[1]!))

    const chunked = makeQuestions(opened.space, opened.given, ask.draws).answer([...asks, asks[0]!])
    expect(chunked[0]).toEqual(whole[0])
    expect(chunked[1]).toEqual(whole[1])
  })
})
