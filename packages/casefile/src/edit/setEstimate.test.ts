import type { InputPath } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { setEstimate } from './setEstimate.ts'

const set = (text: string, path: string, written: string): string => {
  const result = setEstimate(text, path as InputPath, written)
  expect(result.diagnostics).toEqual([])
  return result.text
}
const says = (text: string, path: string, written = '1'): string => {
  const result = setEstimate(text, path as InputPath, written)
  expect(result.text).toBe(text)
  return result.diagnostics.map(d => `${d.code}: ${d.message} | ${d.hint ?? ''}`).join('\n')
}

const harbour = `parley: 1
ranges: 80%
parties: {port: Port, carrier: Carrier}
quantities:
  demand: 0.30   # spelled on purpose
  rates: {value: 40% to 60%, why: last tender, from: [judgement]}
issues:
  term: {options: [y10, y20]}
worth:
  port:
    weights: {term: major}
    scores: {term: {ranks: [y20, y10]}}
  carrier: {weights: {term: 100}, scores: {term: {y10: 100, y20: 0}}}
if_talks_fail:
  port: 30 to 45
  carrier:
    sail: {worth: demand * 100}
    wait:
      scenarios:
        sign: {chance: 60%, worth: 30}
        refuse: {chance: rest, worth: 10}
    stay: 20   # at the old quay
beliefs:
  carrier:
    demand: {value: 0.50, strength: 20}
`

describe('setEstimate', () => {
  it('[F4] changes one line, and keeps the comment after the value', () => {
    expect(set(harbour, 'quantities.demand', '0.450')).toBe(
      harbour.replace('0.30   # spelled', '0.450   # spelled'),
    )
  })

  it('[A1] writes under `value` where the input is written long, and leaves why and from alone', () => {
    expect(set(harbour, 'quantities.rates', 'likely')).toBe(
      harbour.replace('value: 40% to 60%', 'value: likely'),
    )
  })

  it('[E1] keeps the spelling it is given', () => {
    for (const written of ['0.30', '1.5e3', '$30m', '40% to 70%', '10 | 20 | 30', '+5', '1_000']) {
      expect(set('quantities:\n  q: 1\n', 'quantities.q', written)).toBe(
        `quantities:\n  q: ${written}\n`,
      )
    }
  })

  it('keeps quotes as they are', () => {
    expect(set('quantities: {a: "1", b: \'2\'}', 'quantities.a', '3 to 4')).toBe(
      'quantities: {a: "3 to 4", b: \'2\'}',
    )
    expect(set('quantities: {a: "1", b: \'2\'}', 'quantities.b', '3 to 4')).toBe(
      'quantities: {a: "1", b: \'3 to 4\'}',
    )
  })

  it('quotes only what the line could not hold', () => {
    expect(set('quantities: {a: 1}', 'quantities.a', 'normal(50, 10)')).toBe(
      "quantities: {a: 'normal(50, 10)'}",
    )
    expect(set('quantities:\n  a: 1\n', 'quantities.a', 'normal(50, 10)')).toBe(
      'quantities:\n  a: normal(50, 10)\n',
    )
    expect(set('{"quantities": {"a": 1}}', 'quantities.a', '3 to 4')).toBe(
      '{"quantities": {"a": "3 to 4"}}',
    )
  })

  it('[N2] adds the cost a course leaves out, in the form the course is written in', () => {
    expect(set(harbour, 'if_talks_fail.carrier.sail.cost', '5')).toBe(
      harbour.replace('{worth: demand * 100}', '{worth: demand * 100, cost: 5}'),
    )
    expect(set(harbour, 'if_talks_fail.carrier.wait.cost', '5')).toBe(
      harbour.replace(
        '        refuse: {chance: rest, worth: 10}\n',
        '        refuse: {chance: rest, worth: 10}\n      cost: 5\n',
      ),
    )
    expect(set(harbour, 'if_talks_fail.carrier.stay.cost', '5')).toBe(
      harbour.replace('stay: 20   #', 'stay: {worth: 20, cost: 5}   #'),
    )
    expect(
      set('if_talks_fail: {a: {go: {value: 20, why: guess}}}', 'if_talks_fail.a.go.cost', '5'),
    ).toBe('if_talks_fail: {a: {go: {worth: 20, why: guess, cost: 5}}}')
  })

  it('[N2, N3] finds the worth of short courses and typed values', () => {
    expect(set(harbour, 'if_talks_fail.port.no_deal.scenarios.certain.worth', '50')).toBe(
      harbour.replace('port: 30 to 45', 'port: 50'),
    )
    expect(set(harbour, 'if_talks_fail.carrier.stay.scenarios.certain.worth', '50')).toBe(
      harbour.replace('stay: 20 ', 'stay: 50 '),
    )
  })

  it('[W2, W3] writes a number beside ranks, where it replaces what the rank stands for', () => {
    expect(set(harbour, 'worth.port.scores.term.y20', '90')).toBe(
      harbour.replace('{ranks: [y20, y10]}', '{ranks: [y20, y10], y20: 90}'),
    )
  })

  it('[B1] writes over a belief, adds one beside it, and opens the section for the first', () => {
    expect(set(harbour, 'beliefs.carrier.quantities.demand', '0.6')).toBe(
      harbour.replace('value: 0.50', 'value: 0.6'),
    )
    expect(
      set(harbour, 'beliefs.carrier.if_talks_fail.carrier.wait.scenarios.sign.chance', '80%'),
    ).toBe(`${harbour}    if_talks_fail.carrier.wait.scenarios.sign.chance: 80%\n`)
    expect(set(harbour, 'beliefs.port.quantities.rates', '80%')).toBe(
      `${harbour}  port:\n    rates: 80%\n`,
    )
    const short = harbour.replace(
      '    demand: {value',
      '    if_talks_fail.carrier.stay: 5\n    demand: {value',
    )
    const stay = 'beliefs.carrier.if_talks_fail.carrier.stay.scenarios.certain.worth'
    expect(set(short, stay, '6')).toBe(short.replace('carrier.stay: 5', 'carrier.stay: 6'))
    const none = harbour.slice(0, harbour.indexOf('beliefs:'))
    expect(set(none, 'beliefs.port.demand', '80%')).toBe(`${none}beliefs:\n  port: {demand: 80%}\n`)
  })

  it('[Q1] writes where an actor stands', () => {
    const text =
      'positions: {delay: {actors: {a: {stands: 4, salience: {value: 50%}}, why: Said.}}}\n'
    expect(set(text, 'positions.delay.a.stands', '5')).toBe(text.replace('4', '5'))
    expect(set(text, 'positions.delay.a.salience', '40%')).toBe(text.replace('50%', '40%'))
  })

  it('[B2] writes what a school sets', () => {
    const text = `${harbour}schools:\n  doves:\n    by: X\n    set: {demand: 0.6}\n`
    expect(set(text, 'schools.doves.set.quantities.demand', '0.7')).toBe(
      text.replace('demand: 0.6}', 'demand: 0.7}'),
    )
    expect(set(text, 'schools.doves.set.beliefs.carrier.demand', '0.7')).toBe(
      text.replace('demand: 0.6}', 'demand: 0.6, beliefs.carrier.demand: 0.7}'),
    )
  })

  it('puts a new section in its place among the others, and a blank line where the file has them', () => {
    const text =
      'parley: 1\n\nquantities:\n  q: 1\n\nparties: {a: A}\n\nschools: {s: {set: {q: 2}}}\n'
    expect(set(text, 'beliefs.a.q', '3')).toBe(
      text.replace('parties: {a: A}\n', 'parties: {a: A}\n\nbeliefs:\n  a: {q: 3}\n'),
    )
  })

  it('takes the indentation, line breaks and braces of the file', () => {
    expect(
      set('quantities:\r\n    q: 1\r\nparties:\r\n    a: A\r\nbeliefs:\r\n', 'beliefs.a.q', '2'),
    ).toBe('quantities:\r\n    q: 1\r\nparties:\r\n    a: A\r\nbeliefs:\r\n    a: {q: 2}\r\n')
    expect(set('{quantities: {q: 1}, parties: {a: A}, beliefs: {}}', 'beliefs.a.q', '2')).toBe(
      '{quantities: {q: 1}, parties: {a: A}, beliefs: {a: {q: 2}}}',
    )
  })

  it('[F1] edits nothing that an anchor makes stand in several places, and says so', () => {
    const text = 'quantities:\n  a: &x 1\n  b: *x\n  c: &y 2\n'
    expect(says(text, 'quantities.b')).toBe(
      'shared-value: nothing was changed: "quantities.b" is read through "&x", so the change would reach other places too | write the value out where "*x" stands, then change it',
    )
    expect(says(text, 'quantities.a')).toContain('shared-value')
    expect(set(text, 'quantities.c', '3')).toBe(text.replace('&y 2', '&y 3'))
  })

  it('[B3] names the nearest input when there is none at the path', () => {
    expect(says(harbour, 'quantities.demnd')).toBe(
      'unknown-input: nothing was changed: the case has no input "quantities.demnd" | did you mean "quantities.demand"?',
    )
    expect(says(harbour, 'if_talks_fail.carrier.sial.cost')).toContain(
      'did you mean "if_talks_fail.carrier.sail.cost"?',
    )
    expect(says(harbour, 'beliefs.carrier.quantities.demnd')).toContain(
      'did you mean "beliefs.carrier.quantities.demand"?',
    )
    expect(says('', 'quantities.q')).toContain('unknown-input')
  })

  it('writes nothing where nothing was given', () => {
    expect(says(harbour, 'quantities.demand', ' ')).toContain('not-an-estimate')
  })

  it('leaves a text alone that cannot be parsed, and says what is wrong with it', () => {
    for (const text of ['quantities: {q: 1', 'a: [\n', '- q\n', 'q', `k: ${'['.repeat(100)}`]) {
      const result = setEstimate(text, 'quantities.q' as InputPath, '2')
      expect(result.text).toBe(text)
      expect(result.diagnostics.length, text).toBeGreaterThan(0)
    }
  })

  it('changes one line of a case of 500 quantities', () => {
    const many = Array.from({ length: 500 }, (_, i) => `  q${i}: ${i}% # note ${i}\n`).join('')
    const text = `quantities:\n${many}`
    const changed = set(text, 'quantities.q250', '1%').split('\n')
    const lines = text.split('\n')
    expect(changed.filter((line, i) => line !== lines[i])).toEqual(['  q250: 1% # note 250'])
  })
})

describe('setEstimate on what moves a case through time', () => {
  const timed = `parley: 1
ranges: 80%
parties: {port: Port, carrier: Carrier}
quantities:
  demand: 30%
beliefs:
  carrier: {demand: 50%}
learning:
  demand:
    learners:
      carrier: {strength: 20, bad_news: 30%}   # stubborn
drift: {demand: 0.01}
events:
  strike:
    chance: {value: 2%, why: once in four years}
    effects: {demand: {shift: -10%}, beliefs.carrier.demand: {set: 20%}}
scenarios:
  boom: {evidence: {demand: {wins: 1, of: 2}}, set: {demand: 60%}}
ripeness: {port: {cost_above: 12}}
`
  it.each([
    ['learning.quantities.demand.learners.carrier.bad_news', 'bad_news: 45%}   # stubborn'],
    ['drift.quantities.demand', 'drift: {demand: 45%}'],
    ['events.strike.chance', 'chance: {value: 45%, why: once in four years}'],
    ['events.strike.effects.quantities.demand.shift', '{demand: {shift: 45%}'],
    [
      'events.strike.effects.beliefs.carrier.quantities.demand.set',
      'beliefs.carrier.demand: {set: 45%}',
    ],
    ['scenarios.boom.evidence.quantities.demand.of', '{wins: 1, of: 45%}'],
    ['scenarios.boom.set.quantities.demand', 'set: {demand: 45%}'],
    ['ripeness.port.cost_above', '{cost_above: 45%}'],
  ])('[T11] changes %s where it stands, and nothing else', (path, written) => {
    const text = set(timed, path, '45%')
    expect(text).toContain(written)
    expect(text.split('\n').filter((line, i) => line !== timed.split('\n')[i])).toHaveLength(1)
  })
})
