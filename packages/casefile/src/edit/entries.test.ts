import type { InputPath } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { addBelief, removeBelief } from './addBelief.ts'
import { addCourse, addScenario } from './addCourse.ts'
import { addEntry } from './addEntry.ts'
import { addIssue } from './addIssue.ts'
import { addMove } from './addMove.ts'
import { addOption } from './addOption.ts'
import { addParty } from './addParty.ts'
import { addProposal } from './addProposal.ts'
import { addRedLine } from './addRedLine.ts'
import { addSource } from './addSource.ts'
import type { Edit } from './edit.ts'
import { fields, spelled } from './entry.ts'
import { removeEntry } from './removeEntry.ts'
import { setAttribution } from './setAttribution.ts'
import { setName, setText } from './setText.ts'

const made = (edit: Edit): string => {
  expect(edit.diagnostics).toEqual([])
  return edit.text
}
const refused = (edit: Edit, text: string): string => {
  expect(edit.text).toBe(text)
  return edit.diagnostics
    .map(d => `${d.code}: ${d.message}${d.hint ? ` | ${d.hint}` : ''}`)
    .join('\n')
}
const path = (written: string): InputPath => written as InputPath

const harbour = `# The lease
parley: 1
title: Harbour lease   # working title
parties:
  port: {name: Port of Brink, role: decides}   # landlord
  carrier: North Sea Lines
issues:
  term:
    options: [y10, y20]   # years
  quay: yes/no
  rent: {options: {low: Low, high: High}}
worth:
  port: {weights: {term: 60}, red_lines: {quay: yes}}
  carrier:
    red_lines:
      term: [y20]
if_talks_fail:
  port: {value: 30 to 45, why: the last tender}
  carrier:
    sail: 20 to 30   # to the next port
    wait: {worth: 25, cost: 2}
sources:
  s1: {title: Tender}
`

describe('addParty', () => {
  it('adds one line, after the last party', () => {
    expect(
      made(
        addParty(harbour, 'town', {
          name: 'Town of Brink: council',
          role: 'ratifies',
          inside: 'port',
        }),
      ),
    ).toBe(
      harbour.replace(
        '  carrier: North Sea Lines\n',
        "  carrier: North Sea Lines\n  town: {name: 'Town of Brink: council', role: ratifies, inside: port}\n",
      ),
    )
  })
  it('refuses an id that is taken, and one that is none', () => {
    const party = { name: 'X', role: 'decides' } as const
    expect(refused(addParty(harbour, 'port', party), harbour)).toContain(
      'duplicate-id: nothing was changed: the file already has "parties.port"',
    )
    expect(refused(addParty(harbour, 'a b', party), harbour)).toContain(
      'id-form: nothing was changed: "a b" is no id',
    )
  })
  it('quotes a name that other readers take for something else', () => {
    expect(made(addParty('parties: {}', 'no1', { name: 'NO', role: 'decides' }))).toBe(
      "parties: {no1: {name: 'NO', role: decides}}",
    )
  })
})

describe('addIssue', () => {
  it('[I1, I2] writes every kind', () => {
    const text = 'issues:\n  a: {options: [x]}\n'
    const options = [
      { id: '1991', name: 'Border of 1991' },
      { id: 'now', name: 'Line of contact' },
    ]
    expect(
      made(addIssue(text, 'line', { kind: 'named', name: 'Line', options, isOrdered: true })),
    ).toBe(
      `${text}  line: {name: Line, ordered: true, options: {1991: Border of 1991, now: Line of contact}}\n`,
    )
    expect(made(addIssue(text, 'nato', { kind: 'yes-no', name: 'NATO' }))).toBe(
      `${text}  nato: {name: NATO, options: yes/no}\n`,
    )
    expect(
      made(
        addIssue(text, 'price', {
          kind: 'numeric',
          name: 'Price',
          from: '2000',
          to: '5_000',
          unit: 'EUR',
        }),
      ),
    ).toBe(`${text}  price: {name: Price, from: 2000, to: 5_000, unit: EUR}\n`)
  })
})

describe('addOption', () => {
  it('[I1] adds an id to a list, and a name to a map', () => {
    expect(made(addOption(harbour, 'term', 'y30'))).toBe(
      harbour.replace('[y10, y20]', '[y10, y20, y30]'),
    )
    expect(made(addOption(harbour, 'rent', 'mid', 'Middle: so so'))).toBe(
      harbour.replace('high: High}', "high: High, mid: 'Middle: so so'}"),
    )
  })
  it('gives a list room for the name of the new option', () => {
    expect(made(addOption(harbour, 'term', 'y30', 'Thirty years'))).toBe(
      harbour.replace('[y10, y20]', '{y10: y10, y20: y20, y30: Thirty years}'),
    )
    const lines = 'issues:\n  t:\n    options:\n    - a # first\n    - b\n'
    expect(made(addOption(lines, 't', 'c', 'C'))).toBe(
      'issues:\n  t:\n    options:\n      a: a # first\n      b: b\n      c: C\n',
    )
    const bare = 'issues:\n  t: [a, b]\n'
    expect(made(addOption(bare, 't', 'c', 'C'))).toBe(
      'issues:\n  t: {options: {a: a, b: b, c: C}}\n',
    )
    const bareLines = 'issues:\n  t:\n    - a\n    - b\n'
    expect(made(addOption(bareLines, 't', 'c', 'C'))).toBe(
      'issues:\n  t:\n    options:\n      a: a\n      b: b\n      c: C\n',
    )
  })
  it('refuses an option twice, and an issue that is not there', () => {
    expect(refused(addOption(harbour, 'term', 'y20'), harbour)).toContain(
      '"issues.term.options.y20"',
    )
    expect(refused(addOption(harbour, 'trem', 'y30'), harbour)).toContain(
      'did you mean "issues.term"?',
    )
  })
})

describe('addCourse', () => {
  it('adds a course after the others', () => {
    expect(made(addCourse(harbour, 'carrier', 'talks_continue', { worth: '20' }))).toBe(
      harbour.replace(
        '{worth: 25, cost: 2}\n',
        '{worth: 25, cost: 2}\n    talks_continue: {worth: 20}\n',
      ),
    )
  })
  it('[N3] makes the first course of a typed value, under the path it had', () => {
    const scenarios = [
      { id: 'wins', chance: '40%', worth: '60' },
      { id: 'loses', chance: 'rest', worth: '10' },
    ] as const
    expect(
      made(addCourse(harbour, 'port', 'sue', { name: 'Go to court', cost: '5', scenarios })),
    ).toBe(
      harbour.replace(
        '{value: 30 to 45, why: the last tender}',
        '{no_deal: 30 to 45, why: the last tender, sue: {name: Go to court, cost: 5, scenarios: {wins: {chance: 40%, worth: 60}, loses: {chance: rest, worth: 10}}}}',
      ),
    )
    expect(
      made(addCourse('parties: {a: A}\nif_talks_fail:\n  a: 30\n', 'a', 'go', { worth: '5' })),
    ).toBe('parties: {a: A}\nif_talks_fail:\n  a: {no_deal: 30, go: {worth: 5}}\n')
  })
  it('writes the section and the party when they are missing, but only for a party of the case', () => {
    expect(made(addCourse('parties: {a: A}\n', 'a', 'go', { worth: '5' }))).toBe(
      'parties: {a: A}\nif_talks_fail:\n  a:\n    go: {worth: 5}\n',
    )
    expect(refused(addCourse(harbour, 'carier', 'go', { worth: '5' }), harbour)).toContain(
      'did you mean "parties.carrier"?',
    )
  })
})

describe('addScenario', () => {
  const added = { id: 'strike', chance: '20%', worth: '5' }
  it('opens a course of one worth up: what it was takes the rest', () => {
    expect(made(addScenario(harbour, 'carrier', 'sail', added))).toBe(
      harbour.replace(
        'sail: 20 to 30   #',
        'sail: {scenarios: {otherwise: {chance: rest, worth: 20 to 30}, strike: {chance: 20%, worth: 5}}}   #',
      ),
    )
    expect(made(addScenario(harbour, 'carrier', 'wait', added))).toBe(
      harbour.replace(
        '{worth: 25, cost: 2}',
        '{scenarios: {otherwise: {chance: rest, worth: 25}, strike: {chance: 20%, worth: 5}}, cost: 2}',
      ),
    )
  })
  it('takes the beliefs about the one worth along', () => {
    const text = `${harbour}beliefs:\n  port: {if_talks_fail.carrier.sail.scenarios.certain.worth: 5}\n`
    expect(made(addScenario(text, 'carrier', 'sail', added))).toContain(
      'port: {if_talks_fail.carrier.sail.scenarios.otherwise.worth: 5}',
    )
  })
  it('adds to scenarios that are there', () => {
    const text =
      'if_talks_fail:\n  a:\n    go:\n      scenarios:\n        s: {chance: rest, worth: 1}\n        # more\nx-y: 1\n'
    expect(
      made(addScenario(text, 'a', 'go', { id: 't', name: 'T', chance: '5%', worth: '2' })),
    ).toBe(text.replace('# more\n', '# more\n        t: {name: T, chance: 5%, worth: 2}\n'))
  })
  it('refuses a course that is not there', () => {
    expect(refused(addScenario(harbour, 'carrier', 'sial', added), harbour)).toContain(
      'did you mean "if_talks_fail.carrier.sail"?',
    )
  })
})

describe('addBelief and removeBelief', () => {
  const about = path('if_talks_fail.carrier.sail.scenarios.certain.worth')
  it('[B1] are each other’s inverse', () => {
    const belief = {
      value: '10 to 15',
      strength: '20',
      why: 'they have no ship: none',
      from: ['s1 p4'],
    }
    const text = made(addBelief(harbour, 'port', about, belief))
    expect(text).toBe(
      `${harbour}beliefs:
  port:
    if_talks_fail.carrier.sail.scenarios.certain.worth:
      value: 10 to 15
      strength: 20
      why: 'they have no ship: none'
      from: [s1 p4]
`,
    )
    expect(made(removeBelief(text, 'port', about))).toBe(harbour)
  })
  it('leave other beliefs, and sections with comments of their own', () => {
    const text = `${harbour}beliefs:\n  # whose?\n  port:\n    worth.port.weights.term: 5 # low\n`
    expect(made(removeBelief(text, 'port', path('worth.port.weights.term')))).toBe(
      `${harbour}beliefs:\n  # whose?\n`,
    )
  })
  it('refuse what is there already, and what is not', () => {
    const text = `${harbour}beliefs: {port: {worth.port.weights.term: 5}}\n`
    expect(
      refused(addBelief(text, 'port', path('worth.port.weights.term'), { value: '1' }), text),
    ).toContain('duplicate-id')
    expect(refused(removeBelief(text, 'port', path('worth.port.weights.trem')), text)).toContain(
      'did you mean "beliefs.port.worth.port.weights.term"?',
    )
    expect(
      refused(addBelief(text, 'prot', path('worth.port.weights.term'), { value: '1' }), text),
    ).toContain('unknown-input')
  })
})

describe('addSource', () => {
  const source = {
    title: 'Foreign Affairs: "No deal"',
    authors: ['Alina Polyakova', 'Daniel Fried'],
    issued: '2023-01-11',
    url: 'https://example.org/a#b',
  }
  it('writes what there is of it', () => {
    expect(made(addSource(harbour, 'fa', source))).toBe(
      `${harbour}  fa:\n    title: 'Foreign Affairs: "No deal"'\n    author: [Alina Polyakova, Daniel Fried]\n    issued: 2023-01-11\n    url: https://example.org/a#b\n`,
    )
  })
  it('adds to a list where sources are one', () => {
    const text = 'sources:\n- {id: s1, title: A}\n'
    expect(made(addSource(text, 's2', { title: 'B' }))).toBe(`${text}- {id: s2, title: B}\n`)
    expect(refused(addSource(text, 's1', { title: 'B' }), text)).toContain('duplicate-id')
  })
})

describe('addProposal, addRedLine, addMove', () => {
  it('[I6] writes one pick on every issue', () => {
    expect(
      made(
        addProposal(
          harbour,
          'draft',
          'First draft',
          new Map([
            ['term', 'y10'],
            ['quay', 'no'],
            ['rent', 'low'],
          ]),
        ),
      ),
    ).toContain('\ndeals:\n  draft: {name: First draft, term: y10, quay: no, rent: low}\n')
  })
  it('[W8] puts a line beside the lines drawn already', () => {
    expect(made(addRedLine(harbour, 'port', 'term', 'y20'))).toBe(
      harbour.replace('red_lines: {quay: yes}', 'red_lines: {quay: yes, term: [y20]}'),
    )
    expect(made(addRedLine(harbour, 'port', 'quay', 'no'))).toBe(
      harbour.replace('{quay: yes}', '{quay: [yes, no]}'),
    )
    expect(made(addRedLine(harbour, 'carrier', 'term', 'y10'))).toBe(
      harbour.replace('[y20]', '[y20, y10]'),
    )
    expect(made(addRedLine(harbour, 'carrier', 'rent', 'above 4500'))).toBe(
      harbour.replace('[y20]\n', '[y20]\n      rent: above 4500\n'),
    )
    expect(made(addRedLine(harbour, 'carrier', 'term', 'y20'))).toBe(harbour)
  })
  it('writes a move with its effects, one to a line', () => {
    const move = {
      name: 'Early notice',
      by: 'carrier',
      kind: 'setup',
      effects: [
        {
          on: 'if_talks_fail.port.no_deal.scenarios.certain.worth',
          how: 'shift',
          by: '-5 to -2',
          channel: 'cost',
        },
        { on: 'worth.port.weights.term', how: 'set', by: '50' },
      ],
    } as const
    expect(made(addMove(harbour, 'early-notice', move))).toContain(
      `
moves:
  early-notice:
    name: Early notice
    by: carrier
    kind: setup
    effects:
      if_talks_fail.port.no_deal.scenarios.certain.worth: {shift: -5 to -2, channel: cost}
      worth.port.weights.term: {set: 50}
`,
    )
  })
  it('addEntry adds to sections that have no edit of their own', () => {
    expect(
      made(addEntry(harbour, 'signposts', 'tender', fields({ by: spelled('2026-03-01') }))),
    ).toContain('\nsignposts:\n  tender: {by: 2026-03-01}\n')
  })
})

describe('removeEntry', () => {
  it('takes out whole lines, or its part of the braces', () => {
    expect(made(removeEntry(harbour, 'if_talks_fail.carrier.sail'))).toBe(
      harbour.replace('    sail: 20 to 30   # to the next port\n', ''),
    )
    expect(made(removeEntry(harbour, 'if_talks_fail.carrier'))).toBe(
      harbour.replace(/ {2}carrier:\n {4}sail.*\n {4}wait.*\n/, ''),
    )
    expect(made(removeEntry(harbour, 'if_talks_fail.carrier.wait.worth'))).toBe(
      harbour.replace('worth: 25, ', ''),
    )
    expect(made(removeEntry(harbour, 'if_talks_fail.carrier.wait.cost'))).toBe(
      harbour.replace(', cost: 2', ''),
    )
  })
  it('keeps a value that an alias elsewhere still reads', () => {
    const text = 'a: &x 1\nb: *x\n'
    expect(refused(removeEntry(text, 'a'), text)).toContain(
      '"a" holds "&x", which other places still use',
    )
    expect(made(removeEntry(text, 'b'))).toBe('a: &x 1\n')
  })
  it('names the nearest entry when there is none at the path', () => {
    expect(refused(removeEntry(harbour, 'partys.port'), harbour)).toBe(
      'unknown-entry: nothing was changed: the file has no "partys.port" | did you mean "parties"?',
    )
  })
})

describe('setName and setText', () => {
  it('write over a bare name, and into a field', () => {
    expect(made(setName(harbour, 'parties.carrier', 'NSL'))).toBe(
      harbour.replace('North Sea Lines', 'NSL'),
    )
    expect(made(setName(harbour, 'parties.port', 'Brink # 1'))).toBe(
      harbour.replace('Port of Brink', "'Brink # 1'"),
    )
    expect(made(setName(harbour, 'issues.rent.options.low', '1000'))).toBe(
      harbour.replace('low: Low', "low: '1000'"),
    )
  })
  it('add the name where there is none', () => {
    expect(made(setName(harbour, 'issues.term', 'Term'))).toBe(
      harbour.replace('   # years\n', '   # years\n    name: Term\n'),
    )
    expect(made(setName(harbour, 'issues.quay', 'New quay'))).toBe(
      harbour.replace('quay: yes/no', 'quay: {options: yes/no, name: New quay}'),
    )
    expect(made(setName(harbour, 'issues.term.options.y20', 'Twenty years'))).toBe(
      harbour.replace('[y10, y20]', '{y10: y10, y20: Twenty years}'),
    )
    expect(made(setName(harbour, 'if_talks_fail.carrier.sail', 'Sail on'))).toBe(
      harbour.replace('sail: 20 to 30  ', 'sail: {worth: 20 to 30, name: Sail on}  '),
    )
    expect(made(setName(harbour, 'sources.s1', 'The tender'))).toBe(
      harbour.replace('title: Tender', 'title: The tender'),
    )
  })
  it('say where there is nothing of that name', () => {
    expect(refused(setName(harbour, 'parties.prot', 'X'), harbour)).toContain(
      'did you mean "parties.port"?',
    )
    expect(refused(setText(harbour, 'parties', 'X'), harbour)).toContain('wrong-shape')
  })
  it('write the head, and why', () => {
    expect(made(setText(harbour, 'title', 'Lease, again'))).toBe(
      harbour.replace('title: Harbour lease', 'title: Lease, again'),
    )
    expect(made(setText(harbour, 'question', 'Is there a rent?'))).toBe(
      harbour.replace('# working title\n', '# working title\nquestion: Is there a rent?\n'),
    )
    expect(made(setText(harbour, 'if_talks_fail.carrier.sail.why', 'no berth'))).toBe(
      harbour.replace('sail: 20 to 30  ', 'sail: {worth: 20 to 30, why: no berth}  '),
    )
    expect(made(setText(harbour, 'worth.port.weights.term.why', 'guess'))).toBe(
      harbour.replace('{term: 60}', '{term: {value: 60, why: guess}}'),
    )
    expect(made(setText(harbour, 'if_talks_fail.port.why', 'a, b'))).toBe(
      harbour.replace('why: the last tender', "why: 'a, b'"),
    )
  })
  it('keep a block of text a block, folded as wide as it was', () => {
    const text = `why: >-  # long
  It was a dark and stormy night and nobody had thought of the
  consequences.
x: 1
`
    const words = `${'Nothing was agreed until everything was agreed. '.repeat(3)}End.`
    expect(made(setText(text, 'why', words))).toBe(`why: >-  # long
  Nothing was agreed until everything was agreed. Nothing was
  agreed until everything was agreed. Nothing was agreed until
  everything was agreed. End.
x: 1
`)
    expect(made(setText('why: |\n  a\n\n\nx: 1\n', 'why', 'b\n\nc'))).toBe(
      'why: |\n  b\n\n  c\n\n\nx: 1\n',
    )
  })
})

describe('setAttribution', () => {
  it('[A1] opens a bare value up on its line', () => {
    expect(
      made(
        setAttribution(harbour, path('worth.port.weights.term'), {
          why: 'a guess',
          from: ['judgement'],
        }),
      ),
    ).toBe(harbour.replace('{term: 60}', '{term: {value: 60, why: a guess, from: [judgement]}}'))
    expect(
      made(
        setAttribution(harbour, path('if_talks_fail.carrier.sail.scenarios.certain.worth'), {
          class: 'stated',
          from: ['s1 p4'],
        }),
      ),
    ).toBe(
      harbour.replace(
        'sail: 20 to 30  ',
        'sail: {value: 20 to 30, class: stated, from: [s1 p4]}  ',
      ),
    )
  })
  it('opens a long one up over lines, with the comment of the line after it', () => {
    const why =
      'The port has said so in every tender it has put out since the new quay was first spoken of in the town.'
    expect(
      made(setAttribution('quantities:\n  q: 10%   # low\n', path('quantities.q'), { why })),
    ).toBe(`quantities:\n  q:\n    value: 10%\n    why: ${why}   # low\n`)
  })
  it('writes, replaces and removes parts of a long one, and leaves the rest', () => {
    const text = 'quantities:\n  q:\n    value: 10%\n    why: old # because\n    from: s1 p1\n'
    expect(made(setAttribution(text, path('quantities.q'), { why: 'new' }))).toBe(
      text.replace('old', 'new'),
    )
    expect(made(setAttribution(text, path('quantities.q'), { from: ['s1 p1'] }))).toBe(text)
    expect(made(setAttribution(text, path('quantities.q'), { from: ['s1 p1', 's2'] }))).toBe(
      text.replace('s1 p1', '[s1 p1, s2]'),
    )
    expect(made(setAttribution(text, path('quantities.q'), { from: null, class: 'assumed' }))).toBe(
      text.replace('    from: s1 p1\n', '    class: assumed\n'),
    )
  })
  it('says so where there is no value to attribute', () => {
    expect(
      refused(
        setAttribution(harbour, path('if_talks_fail.carrier.sail.cost'), { why: 'x' }),
        harbour,
      ),
    ).toContain('is written as a default')
  })
})
