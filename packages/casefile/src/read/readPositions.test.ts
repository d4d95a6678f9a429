import { allInputsOf, inputsOf, topicInputsOf } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { readCase } from '../readCase.ts'

const head = `parley: 1
title: T
question: Q?
as_of: 2026-01-01
ranges: 80%
`
const parties = 'parties: {a: A, b: B}\n'
const stands = (topic: string, more = ''): string =>
  `positions: {${topic}: {${more}actors: {a: {stands: 4, capability: 1, salience: 50%}, b: {stands: 9, capability: 2, salience: 1}}}}\n`
const weighed = `issues: {delay: {from: 0, to: 10, step: 1, unit: years}}
worth:
  a: {points: {delay: {0: 0, 10: 9}}}
  b: {points: {delay: {0: 9, 10: 0}}}
if_talks_fail: {a: {talks_continue: 1}, b: {talks_continue: 1}}
`
const read = (text: string) => readCase(text, { file: 'case.yaml' })
const codes = (text: string): readonly string[] => read(text).diagnostics.map(of => of.code)

describe('positions', () => {
  it('take name and unit from the issue they are about, unless they say their own [Q1]', () => {
    const named = read(head + parties + weighed + stands('delay')).case!.topics![0]!
    expect([named.name, named.unit]).toEqual(['delay', 'years'])
    const own = read(head + parties + weighed + stands('delay', 'name: Wait, unit: months, '))
    expect([own.case!.topics![0]!.name, own.case!.topics![0]!.unit]).toEqual(['Wait', 'months'])
  })

  it('are inputs that schools can set, and no inputs of the verdict [Q2]', () => {
    const school = 'schools: {cool: {set: {positions.delay.a.salience: 10%}}}\n'
    const given = read(head + parties + weighed + stands('delay') + school).case!
    expect(topicInputsOf(given).map(of => of.path)).toEqual([
      'positions.delay.a.stands',
      'positions.delay.a.capability',
      'positions.delay.a.salience',
      'positions.delay.b.stands',
      'positions.delay.b.capability',
      'positions.delay.b.salience',
    ])
    const paths = new Set(topicInputsOf(given).map(of => of.path))
    expect(inputsOf(given).filter(of => paths.has(of.path))).toEqual([])
    expect(allInputsOf(given).filter(of => paths.has(of.path))).toHaveLength(6)
    expect(given.schools[0]!.overrides[0]).toMatchObject({ at: 'positions.delay.a.salience' })
    const believed = 'beliefs: {b: {positions.delay.a.stands: 3}}\n'
    expect(codes(head + parties + weighed + stands('delay') + believed)).toContain('unknown-input')
  })

  it('have the attribution that is written over all actors of a topic', () => {
    const said = stands('delay').replace('actors: {', 'actors: {why: From speeches., ')
    const { diagnostics, case: given } = read(head + parties + said)
    expect(diagnostics).toEqual([])
    const whys = topicInputsOf(given!).map(of => of.input.attribution.why)
    expect(new Set(whys)).toEqual(new Set(['From speeches.']))
    const unsourced = stands('delay').replace('actors: {', 'actors: {class: stated, ')
    expect(codes(head + parties + unsourced)).toContain('missing-source')
  })

  it('alone make a case without deals, worth and no deal [Q4]', () => {
    expect(codes(head + parties + stands('delay'))).toEqual([])
    // The scale has no natural zero: a position may be below it [Q3].
    expect(codes(head + parties + stands('delay').replace('stands: 4', 'stands: -4'))).toEqual([])
    const half = `${head}${parties}${stands('delay')}if_talks_fail: {a: {talks_continue: 1}}\n`
    expect(codes(half)).toEqual(expect.arrayContaining(['missing-worth', 'missing-no-deal']))
  })
})
