import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Audience, type RedactKind, readCase, redact, redactKinds } from '../src/index.ts'
import { commentsOf, dataOf } from './laws.ts'
import { nasty } from './nasty.ts'

const catalog = new URL('../../../catalog/', import.meta.url)
const catalogue = readdirSync(catalog)
  .filter(name => /^(used-van|divorce|panama-1974|iran-2012)\.yaml$/.test(name))
  .map(name => readFileSync(new URL(name, catalog), 'utf8'))

const talks = `# Ann told us on the phone
parley: 1
title: A van
question: Is there a price?
as_of: 2024-03-01
ranges: 80%
x-notes: mine alone
parties:
  ann: {name: Ann, role: decides}
  bob: {name: Bob, role: decides}
issues:
  price: {options: [low, high]}
worth:
  ann:
    scores: {price: {low: 20, high: 100}}   # she needs it
    bottom_line: {price: [low]}
  bob:
    scores: {price: {low: 90, high: 0}}
    bottom_line: {price: [high]}
if_talks_fail:
  ann: {sell_to_dealer: {worth: 31 to 47, why: The dealer offered her cash on Monday morning}}
  bob: {keep_looking: 25, talks_continue: 20}
beliefs:
  ann: {if_talks_fail.bob.keep_looking: 40}
  bob: {if_talks_fail.ann.sell_to_dealer: 10 to 20}
`
const forAnn: Audience = { kind: 'party', party: 'ann' }
const forBob: Audience = { kind: 'party', party: 'bob' }
const forAll: Audience = { kind: 'public' }

describe('redact', () => {
  it('[D7] shows a party its own worth, no-deal and beliefs, and nobody else’s', () => {
    const { text, survivors, removed } = redact(talks, { audience: forAnn })
    expect(text).toBe(`parley: 1
title: A van
question: Is there a price?
as_of: 2024-03-01
ranges: 80%
parties:
  ann: {name: Ann, role: decides}
  bob: {name: Bob, role: decides}
issues:
  price: {options: [low, high]}
worth:
  ann:
    scores: {price: {low: 20, high: 100}}
    bottom_line: {price: [low]}
if_talks_fail:
  ann: {sell_to_dealer: {worth: 31 to 47, why: The dealer offered her cash on Monday morning}}
`)
    expect(survivors).toEqual([])
    expect(removed.map(({ path, kind }) => `${kind} ${path}`)).toContain(
      'no-deal if_talks_fail.bob',
    )
    expect(redact(talks, { audience: forBob }).text).not.toContain('dealer')
  })

  it('[D7] shows the public everything but bottom lines, comments and keys of one’s own', () => {
    const { text } = redact(talks, { audience: forAll })
    expect(text).not.toMatch(/bottom_line|#|x-notes/)
    expect(text).toContain('sell_to_dealer')
    expect(readCase(text, { file: 'copy' }).case).not.toBe(null)
  })

  it('[D8] takes out what the file marks as private, and by path or kind what it is told to', () => {
    const marked = talks
      .replace(
        '{name: Bob, role: decides}',
        '{name: Bob, role: decides, perspective: He lies, x-private: [bob]}',
      )
      .replace('x-notes: mine alone', 'x-private: [question]')
    expect(redact(marked, { audience: forAll }).text).not.toMatch(/He lies|question/)
    expect(redact(marked, { audience: forBob }).text).toContain('He lies')
    const chosen = redact(talks, { audience: forAll, kinds: ['prose'], paths: ['beliefs.bob'] })
    expect(chosen.text).not.toMatch(/Monday|10 to 20/)
    expect(redact(talks, { audience: forAll, paths: ['beliefs.bobb'] })).toMatchObject({
      ...{
        text: '',
        diagnostics: [{ code: 'unknown-entry', hint: 'did you mean "beliefs.bob"?' }],
      },
    })
  })

  it('[D9] takes out what refers to something that is gone', () => {
    const moved = `${talks}schools: {calm: {set: {if_talks_fail.bob.keep_looking: 60}}}
moves: {call: {name: Call, by: ann, effects: [{on: if_talks_fail.bob.keep_looking, shift: 5}]}}
`
    expect(redact(moved, { audience: forAnn }).text).not.toContain('keep_looking')
  })

  it('[D10] finds one end of a range in words, unless it is so round that anybody may have written it', () => {
    const written = talks
      .replace('31 to 47', '31.75 to 47')
      .replace('Is there a price?', 'Is there a price above 31.75, and 47 days?')
    const { survivors } = redact(written, { audience: forBob })
    expect(survivors).toMatchObject([{ phrase: '31.75', path: 'question' }])
  })

  it('[D10] finds what was taken out and can still be read: whole, in part, by its numbers', () => {
    const told = (line: string): readonly string[] =>
      redact(talks.replace('question: Is there a price?', line), {
        audience: forBob,
      }).survivors.map(({ phrase, path, line: at }) => `${at} ${path}: ${phrase}`)
    expect(told('question: Is the dealer’s 31 to 47 all she has?')).toEqual([
      '3 question: 31 to 47',
    ])
    expect(told('question: "Did the DEALER offered her\\n cash on Monday?"')).toEqual([
      '3 question: the dealer offered her cash',
    ])
    expect(told('question: Would she sell to dealer then?')).toEqual(['3 question: sell_to_dealer'])
    expect(told('question: Is there a price?')).toEqual([])
    const quoted = talks.replace('Is there a price?', 'Is 31 to 47 all she has?')
    const both = redact(quoted, { audience: forBob, paths: ['question'] })
    expect(both.survivors).toEqual([])
  })

  it('[D10] leaves nothing that it does not report, whatever the file', () => {
    const kinds = fc.subarray([...redactKinds]) as fc.Arbitrary<RedactKind[]>
    let runs = 0
    fc.assert(
      fc.property(fc.constantFrom(...catalogue, ...Object.values(nasty)), kinds, (text, chosen) => {
        const done = redact(text, { audience: forAll, kinds: chosen })
        if (done.diagnostics.length > 0) return
        runs++
        dataOf(done.text)
        expect(commentsOf(done.text).filter(of => !of.includes('yaml-language-server'))).toEqual([])
        if (chosen.includes('prose')) expect(done.text).not.toMatch(/^\s*(why|story|perspective):/m)
        if (chosen.includes('no-deal')) expect(done.text).not.toMatch(/^if_talks_fail:/m)
        for (const { text: written, kind } of done.removed) {
          const words = written.match(/[\p{L}]{3,}(?: [\p{L}]{3,}){5,}/u)?.[0]
          if (kind === 'comments' || !words || !done.text.includes(words)) continue
          expect(done.survivors.length, words).toBeGreaterThan(0)
        }
      }),
      { numRuns: 40 },
    )
    expect(runs).toBeGreaterThan(20)
  })

  it('changes nothing of what stays', () => {
    for (const text of catalogue) {
      const { text: left } = redact(text, { audience: forAll })
      const lines = new Set(text.split('\n').map(line => line.replace(/\s*#.*$/, '')))
      const isChanged = (line: string): boolean => !lines.has(line) && !text.includes(line)
      expect(left.split('\n').filter(line => !line.includes('#') && isChanged(line))).toEqual([])
    }
  })
})
