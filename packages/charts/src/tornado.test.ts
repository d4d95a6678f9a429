import { describe, expect, it } from 'vitest'
import * as drivers from '../test/fixtures/drivers.ts'
import { readSvg } from '../test/readSvg.ts'
import { tornado } from './tornado.ts'

const said = { idPrefix: 't', title: 'Drivers', description: 'What moves the chance.' }
const wordsOf = (svg: string): readonly string[] => readSvg(svg).texts.map(({ text }) => text)

describe('tornado', () => {
  it('prints both ends of every bar, with the chance and the value that gives it', () => {
    const words = wordsOf(tornado(drivers.mixed, said))
    for (const text of ['12%', 'at 40%', '68%', 'at 70%']) expect(words).toContain(text)
  })

  it('prints the value at which the verdict turns, or that it does not', () => {
    const words = wordsOf(tornado(drivers.mixed, said))
    expect(words).toContain('flips above 58%')
    expect(words.filter(text => text === 'no flip in range')).toHaveLength(3)
    expect(words.join(' ')).toContain('flips below 30, outside its 80% range')
  })

  it('writes the class of every input as a word', () => {
    const words = wordsOf(tornado(drivers.mixed, said))
    for (const text of ['stated', 'inferred', 'elicited', 'assumed', 'assumed · placeholder']) {
      expect(words).toContain(text)
    }
  })

  it('counts the inputs it leaves out, and the most that one of them does', () => {
    const words = wordsOf(tornado(drivers.many, { ...said, top: 10 }))
    expect(words).toContain('the other 4: each moves the chance by at most 6 percentage points')
  })

  it('has a sentence for a case without uncertain inputs', () => {
    const words = wordsOf(tornado(drivers.nothing, said))
    expect(words.join(' ')).toBe('No input of this case is uncertain, so nothing moves the chance.')
  })
})
