import { describe, expect, it } from 'vitest'
import {
  caseText,
  chanceOf,
  codesOf,
  estimateAt,
  inputAt,
  read,
  readCleanly,
  said,
} from '../test/caseText.ts'
import { readCase } from './readCase.ts'

describe('the file', () => {
  it('[F1] is one YAML map; a byte order mark and Windows line ends change nothing', () => {
    const given = readCleanly()
    expect(readCleanly(`\uFEFF${caseText()}`)).toEqual(given)
    expect(readCleanly(caseText().replaceAll('\n', '\r\n'))).toEqual(given)
    expect(readCleanly(`---\n${caseText()}`)).toEqual(given)
    expect(codesOf('')).toEqual(['not-a-map'])
    expect(codesOf('- a\n')).toEqual(['not-a-map'])
  })

  it('[F1] may be written as JSON', () => {
    const json = JSON.stringify({
      parley: 1,
      title: 'T',
      question: 'Q?',
      as_of: '2024-03-01',
      parties: { a: 'A' },
      issues: { x: ['p', 'q'] },
      worth: { a: { scores: { x: { p: 0, q: 100 } } } },
      if_talks_fail: { a: { talks_continue: 3 } },
    })
    expect(readCleanly(json).issues[0]?.options.map(option => option.id)).toEqual(['p', 'q'])
  })

  it('[F1] may repeat itself by anchors and aliases', () => {
    const worth = `worth:
  port: &same {weights: {term: 60, dredging: 40}, scores: {term: {y10: 0, y20: 70, y30: 100}, dredging: {no: 100, yes: 0}}}
  carrier: *same`
    const given = readCleanly({ worth })
    expect(given.worth[1]?.model).toEqual(given.worth[0]?.model)
  })

  it('[F2] keeps keys of the user to itself, at every level', () => {
    const more = 'x-note: {any: [thing, !!str 3]}\nquantities: {rain: {value: 40%, x-colour: blue}}'
    expect(readCleanly({ more }).quantities).toHaveLength(1)
  })

  it('[F2] keeps what the questions of a new case noted, whatever stands there', () => {
    const more =
      "x-could-change:\n  - The port raises its fees\n  - 'NO'\nx-need: A yes before the tender"
    expect(readCleanly({ more }).notes).toEqual({
      couldChange: ['The port raises its fees', 'NO'],
      need: 'A yes before the tender',
    })
    expect(readCleanly({ more: 'x-could-change: {a: b}\nx-need:' }).notes).toBeUndefined()
  })

  it('[F3] reports in order of appearance, whatever part finds it', () => {
    const { case: given, diagnostics } = read({
      parties: 'parties: {port: {name: Port, role: decide}, carrier: Carrier}',
      noDeal: 'if_talks_fail:\n  port: {retender: 40 to 30, talks_continue: 20}',
      more: 'title: again',
    })
    expect(given).toBeNull()
    const starts = diagnostics.map(({ span }) => span[0])
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'unknown-choice',
      'missing-no-deal',
      'range-reversed',
      'duplicate-key',
    ])
  })

  it('[F3] a warning stops nothing', () => {
    const { case: given, diagnostics } = read({ more: 'options: {}' })
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['warning'])
    expect(given).not.toBeNull()
  })

  it('[F5] an option called yes or no needs no quotes, a country does', () => {
    const more =
      'deals: {draft: {term: y10, dredging: yes}}\nrules: [{never: {dredging: true, term: y30}}]'
    expect(readCleanly({ more }).proposals[0]?.picks[1]?.option).toBe('yes')
    expect(
      codesOf({ issues: 'issues: {term: [y10, y20, y30], dredging: {options: [NO, SE]}}' }),
    ).toContain('yaml-trap')
  })

  it('[F5] reads 1_000 and 012 as what they look like, and says so', () => {
    const noDeal =
      'if_talks_fail:\n  port: {retender: 1_000, talks_continue: 012}\n  carrier: {sail: 40, talks_continue: 20}'
    const { case: given, diagnostics } = read({ noDeal })
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml-trap', 'yaml-trap'])
    const worth = (course: string) =>
      estimateAt(given!, `if_talks_fail.port.${course}.scenarios.certain.worth`)
    expect([worth('retender'), worth('talks_continue')]).toEqual([
      { kind: 'point', value: 1000 },
      { kind: 'point', value: 12 },
    ])
  })

  it('[F6] names are data, whatever they look like', () => {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the name of a party
    const hostile = '<script>alert(1)</script>${process.exit()}{{7*7}}%n'
    const given = readCleanly({
      parties: `parties: {port: {name: "${hostile}"}, carrier: Carrier}`,
      more: `deals: {constructor: {name: "${hostile}", term: y10, dredging: no}, toString: {term: y20, dredging: no}}`,
    })
    expect(given.parties[0]?.name).toBe(hostile)
    expect(given.proposals.map(({ id, name }) => [id, name])).toEqual([
      ['constructor', hostile],
      ['toString', 'toString'],
    ])
  })

  it('[F7] adds the sources of other files, and takes its own where both have one', () => {
    const files: Record<string, string> = {
      'sources.yaml': 'sources: {kiis: A poll, minutes: Not these}\ninclude: more/zotero.json',
      'more/zotero.json':
        '[{"id": "doi:10.1/x", "type": "book", "title": "Book", "author": [{"family": "Raiffa", "given": "Howard"}], "issued": {"date-parts": [[1982]]}}]',
    }
    const asked: string[] = []
    const { case: given, diagnostics } = readCase(
      caseText({
        more: 'include: [sources.yaml]\nbaseline: {name: Ours, by: Us, from: ["doi:10.1/x p3"]}',
      }),
      {
        file: 'case.yaml',
        readFile: path => {
          asked.push(path)
          return files[path] ?? null
        },
      },
    )
    expect(said(diagnostics)).toEqual([])
    expect(asked).toEqual(['sources.yaml', 'more/zotero.json'])
    expect(given?.sources.map(({ id, title }) => [id, title])).toEqual([
      ['minutes', 'Port minutes'],
      ['letter', 'A letter'],
      ['kiis', 'A poll'],
      ['doi:10.1/x', 'Book'],
    ])
    expect(given?.sources.at(-1)).toMatchObject({ authors: ['Howard Raiffa'], issued: '1982' })
    expect(given?.baseline?.from).toEqual([{ source: 'doi:10.1/x', at: 'p3' }])
  })

  it('[F7] asks for no file that leads out of the folder', () => {
    const asked: string[] = []
    readCase(caseText({ more: 'include: [../a.yaml, /b.yaml, "file:c", "d/../../e", "C:f"]' }), {
      file: 'case.yaml',
      readFile: path => {
        asked.push(path)
        return null
      },
    })
    expect(asked).toEqual([])
  })

  it('[F8] says nothing else about a file from a newer version', () => {
    expect(codesOf(caseText().replace('parley: 1', 'parley: 2').replace('port:', 'prot:'))).toEqual(
      ['newer-version'],
    )
  })
})

describe('the head', () => {
  it('[H1] is read as written', () => {
    const given = readCleanly({
      more: 'whose_interest: [port]\nmarking: Draft, not for release\nreading_of: letter',
    })
    expect(given).toMatchObject({
      title: 'Harbour lease',
      asOf: '2024-03-01',
      whoseInterest: ['port'],
      marking: 'Draft, not for release',
      readingOf: 'letter',
    })
  })

  it('[H2] needs the level of ranges only where there are ranges', () => {
    const head = 'parley: 1\ntitle: T\nquestion: Q?\nas_of: 2024-03-01'
    expect(codesOf({ head })).toEqual([])
    expect(codesOf({ head, noDeal: chanceOf('20% to 30%') })).toEqual(['missing-ranges'])
    expect(codesOf({ head: `${head}\nranges: 100%` })).toEqual(['ranges-level'])
    expect(readCleanly({ head: `${head}\nranges: 0.9` }).rangesLevel).toBe(0.9)
  })

  it('[H3] says who the file itself speaks for', () => {
    const more = 'baseline: {name: The page, by: Sebenius & Singh, from: [letter p1]}'
    expect(readCleanly({ more }).baseline).toEqual({
      name: 'The page',
      by: 'Sebenius & Singh',
      from: [{ source: 'letter', at: 'p1' }],
    })
  })
})

describe('where values come from', () => {
  const attributionOf = (retender: string) =>
    inputAt(
      readCleanly({
        noDeal: `if_talks_fail:\n  port:\n    why: they said so\n    from: [letter p2]\n    retender: ${retender}\n    talks_continue: 20\n  carrier: {sail_elsewhere: 40, talks_continue: 20}`,
      }),
      'if_talks_fail.port.retender.scenarios.certain.worth',
    ).attribution

  it('[A1] the nearest map that says anything holds, as a whole', () => {
    const around = {
      class: 'inferred',
      why: 'they said so',
      from: [{ source: 'letter', at: 'p2' }],
    }
    expect(attributionOf('40')).toEqual(around)
    expect(attributionOf('{worth: 40}')).toEqual(around)
    expect(attributionOf('{worth: {value: 40, why: a guess}}')).toEqual({
      class: 'assumed',
      why: 'a guess',
      from: [],
    })
    expect(attributionOf('{worth: 40, class: stated, from: [minutes p9]}')).toEqual({
      class: 'stated',
      why: '',
      from: [{ source: 'minutes', at: 'p9' }],
    })
  })

  it('[A1] a bare value with nothing around it is assumed', () => {
    const given = readCleanly()
    expect(inputAt(given, 'worth.port.weights.term').attribution).toEqual({
      class: 'assumed',
      why: '',
      from: [],
    })
  })

  it('[A2] judgement is no source', () => {
    expect(attributionOf('{worth: 40, from: [judgement]}')).toMatchObject({
      class: 'assumed',
      from: [],
    })
    expect(attributionOf('{worth: 40, from: judgment}')).toMatchObject({ class: 'assumed' })
    expect(attributionOf('{worth: 40, from: [judgement, letter]}')).toMatchObject({
      class: 'inferred',
      from: [{ source: 'letter', at: '' }],
    })
  })

  it('[A3] what is elicited or inferred needs a source, and what is stated a place in it', () => {
    const codes = (long: string) =>
      codesOf({
        noDeal: `if_talks_fail:\n  port: {retender: ${long}, talks_continue: 20}\n  carrier: {like: port}`,
      })
    expect(codes('{worth: 4, class: elicited}')).toEqual(['missing-source'])
    expect(codes('{worth: 4, class: elicited, from: [letter]}')).toEqual([])
    expect(codes('{worth: 4, class: stated, from: [letter]}')).toEqual(['missing-locator'])
    expect(codes('{worth: 4, class: stated, from: [letter, minutes p1]}')).toEqual([])
  })

  it('[A4] a value whose only source is not listed counts as assumed', () => {
    const { case: given, diagnostics } = read({
      noDeal:
        'if_talks_fail:\n  port: {retender: {worth: 4, class: stated, from: [lettre p1]}, talks_continue: 20}\n  carrier: {like: port}',
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['unknown-source'])
    const path = 'if_talks_fail.port.retender.scenarios.certain.worth'
    expect(inputAt(given!, path).attribution.class).toBe('assumed')
  })
})

describe('parties', () => {
  it('[P1] a bare name decides', () => {
    expect(readCleanly().parties.map(({ name, role }) => [name, role])).toEqual([
      ['Port', 'decides'],
      ['Carrier', 'decides'],
    ])
  })

  it('[P2] risk is neutral, or a coefficient with an address', () => {
    const given = readCleanly({
      parties: 'parties: {port: {risk: neutral}, carrier: {risk: {averse: 0.01 to 0.03}}}',
    })
    expect(given.parties[0]?.risk).toEqual({ attitude: 'neutral' })
    expect(given.parties[1]?.risk.attitude).toBe('averse')
    expect(estimateAt(given, 'parties.carrier.risk')).toMatchObject({ low: 0.01, high: 0.03 })
  })

  it('[P3] votes and vetoes are read, and without votes nothing is needed but the vetoes', () => {
    const given = readCleanly({
      parties:
        'parties: {port: Port, carrier: Carrier, crew: {role: ratifies, inside: carrier}, rivals: {role: spoils}}',
      worth: `worth:
  port: {weights: {term: 60, dredging: 40}, scores: {term: {y10: 0, y20: 70, y30: 100}, dredging: {no: 100, yes: 0}}}
  carrier: {like: port}
  crew: {like: carrier}
  rivals: {like: port}`,
      noDeal: `if_talks_fail:
  port: {retender: 40, talks_continue: 20}
  carrier: {sail_elsewhere: 40, talks_continue: 20}
  crew: {like: carrier}
  rivals: {like: port}`,
      more: 'ratified_by:\n  carrier: {needs: 50% to 60%, votes: {crew: 70%, rivals: 30%}, veto: crew}\n  port: {veto: [rivals]}',
    })
    expect(estimateAt(given, 'ratified_by.carrier.needs')).toMatchObject({ low: 0.5, high: 0.6 })
    expect(estimateAt(given, 'ratified_by.carrier.votes.crew')).toEqual({
      kind: 'point',
      value: 0.7,
    })
    expect(given.ratification[0]?.vetoes).toEqual(['crew'])
    expect(estimateAt(given, 'ratified_by.port.needs')).toEqual({ kind: 'point', value: 0 })
  })
})

describe('issues, rules and deals', () => {
  const issue = (written: string, id = 'price') => {
    const { case: given, diagnostics } = read({
      issues: `issues:\n  ${id}: ${written}`,
      worth: `worth:\n  port: {points: {}}\n  carrier: {points: {}}`,
    })
    return given?.issues[0] ?? said(diagnostics)
  }

  it('[I1] options are a map, a list, or yes/no', () => {
    expect(issue('{options: {1991: Border of 1991, feb_23: }, ordered: true}')).toMatchObject({
      scale: { kind: 'ordered' },
      options: [
        { id: '1991', name: 'Border of 1991' },
        { id: 'feb_23', name: 'feb 23' },
      ],
    })
    expect(issue('[a, b]')).toMatchObject({ scale: { kind: 'named' } })
    expect(issue('yes/no')).toMatchObject({
      scale: { kind: 'yes-no' },
      options: [{ id: 'no' }, { id: 'yes' }],
    })
    expect(issue('{name: Amnesty, options: yes/no}')).toMatchObject({
      name: 'Amnesty',
      scale: { kind: 'yes-no' },
    })
  })

  it('[I2] levels are options, and an issue without a step has none', () => {
    expect(issue('{from: 2000, to: 2100, step: 50, unit: EUR}')).toMatchObject({
      scale: { kind: 'numeric', from: 2000, to: 2100, step: 50, unit: 'EUR', isDate: false },
      options: [
        { id: '2000', name: '2000 EUR', level: 2000 },
        { id: '2050', level: 2050 },
        { id: '2100', level: 2100 },
      ],
    })
    expect(issue('{from: 2000 EUR, to: 5000 EUR}')).toMatchObject({
      scale: { step: null, unit: 'EUR' },
      options: [],
    })
    expect(issue('{from: 2026-01-01, to: 2026-01-15, step: 1 week}')).toMatchObject({
      scale: { isDate: true, step: 7 },
      options: [{ id: '2026-01-01', level: 20454 }, { id: '2026-01-08' }, { id: '2026-01-15' }],
    })
  })

  it('[I3] two options may be split in shares', () => {
    expect(issue('{options: [ours, theirs], divisible: true}')).toMatchObject({ isDivisible: true })
  })

  it('[I4] conditions are options, any of several, or bounds', () => {
    const given = readCleanly({
      issues:
        'issues: {term: [y10, y20, y30], dredging: yes/no, price: {from: 0, to: 10, step: 1}}',
      worth: 'worth: {port: {points: {}}, carrier: {points: {}}}',
      more: 'rules:\n  - {never: {term: [y10, y20], price: above 4}}\n  - {if: {price: at least 5}, then: {price: [6, 7], dredging: no}}',
    })
    expect(given.rules.map(({ when, then }) => [when, then])).toEqual([
      [
        [
          { issue: 'term', kind: 'in', options: ['y10', 'y20'] },
          { issue: 'price', kind: 'above', limit: 4 },
        ],
        [],
      ],
      [
        [{ issue: 'price', kind: 'at-least', limit: 5 }],
        [
          { issue: 'price', kind: 'in', options: ['6', '7'] },
          { issue: 'dredging', kind: 'in', options: ['no'] },
        ],
      ],
    ])
  })

  it('[I5] a rule keeps its reason', () => {
    const more =
      'rules: [{never: {term: y30, dredging: no}, why: the berth silts up, from: [letter p2]}]'
    expect(readCleanly({ more }).rules[0]?.attribution).toEqual({
      class: 'inferred',
      why: 'the berth silts up',
      from: [{ source: 'letter', at: 'p2' }],
    })
  })

  it('[I6] a proposal picks a number on a continuous issue', () => {
    const given = readCleanly({
      issues: 'issues: {term: [y10, y20, y30], price: {from: 0, to: 10, unit: EUR}}',
      worth: 'worth: {port: {points: {}}, carrier: {points: {}}}',
      more: 'deals: {draft: {term: y10, price: 4.5 EUR, from: [letter p1]}}',
    })
    expect(given.proposals[0]).toMatchObject({
      picks: [
        { issue: 'term', option: 'y10', level: null },
        { issue: 'price', option: '4.5 EUR', level: 4.5 },
      ],
      from: [{ source: 'letter', at: 'p1' }],
    })
  })

  it('[I7] warns only when nothing is left, and the case still runs', () => {
    const more = 'rules: [{never: {term: [y10, y20]}}, {never: {dredging: no, term: y30}}]'
    expect(codesOf({ more })).toEqual([])
    const { case: given, diagnostics } = read({
      more: `${more.slice(0, -1)}, {never: {dredging: yes}}]`,
    })
    expect(diagnostics.map(({ code }) => code)).toEqual(['no-deal-left'])
    expect(given).not.toBeNull()
  })
})

describe('worth', () => {
  const port = (written: string) => `worth:
  port: ${written}
  carrier: {weights: {term: 30, dredging: 70}, scores: {term: {y10: 100, y20: 60, y30: 0}, dredging: {no: 0, yes: 100}}}`
  const scores = 'scores: {term: {y10: 0, y20: 70, y30: 100}, dredging: {no: 100, yes: 0}}'

  it('[W1] like copies, and what stands beside it replaces what it names', () => {
    const given = readCleanly({
      worth: port(
        '{like: carrier, weights: {term: 60}, scores: {term: {y20: 50}}, red_lines: {term: y10}, why: as they are}',
      ),
    })
    const value = (path: string) => inputAt(given, `worth.port.${path}`).written
    expect([value('weights.term'), value('weights.dredging')]).toEqual(['60', '70'])
    expect([value('scores.term.y10'), value('scores.term.y20')]).toEqual(['100', '50'])
    expect(inputAt(given, 'worth.port.weights.term').attribution.why).toBe('as they are')
    expect(inputAt(given, 'worth.port.weights.dredging').attribution.why).toBe('')
    expect(given.worth[0]?.redLines).toHaveLength(1)
    expect(given.worth[1]?.redLines).toHaveLength(0)
  })

  it('[W1] another form replaces the form it copies', () => {
    const given = readCleanly({
      worth: port('{like: carrier, points: {term: {y10: 1, y20: 2, y30: 3}}}'),
    })
    expect(given.worth[0]?.model).toMatchObject({ kind: 'points', scores: [{ issue: 'term' }] })
  })

  it('[W2] weights are points, words or ranks', () => {
    const weights = (written: string) =>
      readCleanly({ worth: port(`{weights: ${written}, ${scores}}`) })
    expect(
      estimateAt(weights('{term: decisive, dredging: minor}'), 'worth.port.weights.term'),
    ).toEqual({
      kind: 'word',
      word: 'decisive',
      low: 40,
      high: 60,
    })
    const ranked = weights('{ranks: [dredging, term]}')
    expect(estimateAt(ranked, 'worth.port.weights.dredging')).toEqual({ kind: 'point', value: 75 })
    expect(inputAt(ranked, 'worth.port.weights.term')).toMatchObject({
      written: 'ranked 2 of 2',
      estimate: {
        ...{ kind: 'ranked', of: 'weights', centre: 25, top: 75 },
        list: 'worth.port.weights.dredging',
      },
    })
    const tied = weights('{ranks: [[dredging, term]]}')
    expect(estimateAt(tied, 'worth.port.weights.term')).toEqual({ kind: 'point', value: 50 })
    expect(
      estimateAt(weights('{ranks: [dredging, term], term: 5}'), 'worth.port.weights.term'),
    ).toEqual({
      kind: 'point',
      value: 5,
    })
  })

  it('[W2] a single issue needs no weight', () => {
    const given = readCleanly({
      issues: 'issues: {term: [y10, y20, y30]}',
      worth: 'worth: {port: {scores: {term: {y10: 0, y20: 70, y30: 100}}}, carrier: {like: port}}',
    })
    expect(given.worth[0]?.model).toMatchObject({ weights: [{ issue: 'term' }] })
  })

  const price = (written: string) => {
    const given = readCleanly({
      issues: 'issues: {price: {from: 2000, to: 5000, unit: EUR}}',
      worth: `worth: {port: {scores: {price: ${written}}}, carrier: {like: port}}`,
    })
    const model = given.worth[0]!.model
    if (model.kind !== 'weighted') throw new Error('not weighted')
    return model.scores[0]!.entries.map(entry =>
      entry.kind === 'at' && entry.score.estimate.kind === 'point'
        ? [entry.at, entry.score.estimate.value]
        : entry,
    )
  }

  it('[W3] break points stand in rising order, whatever the order written', () => {
    expect(price('{5000: 0, 2000: 100, 3k: 80}')).toEqual([
      [2000, 100],
      [3000, 80],
      [5000, 0],
    ])
  })

  it('[W3] an acceptable minimum is 0 there and falls below it on the far side', () => {
    expect(price('{acceptable: 3500, practical_max: 2500}')).toEqual([
      [2500, 100],
      [3500, 0],
      [5000, -150],
    ])
    expect(price('{acceptable: 3000, practical_max: 4000}')).toEqual([
      [2000, -100],
      [3000, 0],
      [4000, 100],
    ])
    expect(price('{acceptable: 5000, practical_max: 2000}')).toEqual([
      [2000, 100],
      [5000, 0],
    ])
  })

  it('[W3] ranks of options are evenly spaced at the middle, certain at both ends', () => {
    const given = readCleanly({
      worth: port(
        '{weights: {term: 1, dredging: 1}, scores: {term: {ranks: [y30, [y10, y20]]}, dredging: {no: 100, yes: 0}}}',
      ),
    })
    const value = (option: string) => estimateAt(given, `worth.port.scores.term.${option}`)
    expect([value('y30'), value('y10'), value('y20')]).toEqual(
      [100, 0, 0].map(score => ({ kind: 'point', value: score })),
    )
  })

  it('[W3] a break point of a date issue has its date as address', () => {
    const given = readCleanly({
      issues: 'issues: {by: {from: 2026-01-01, to: 2026-03-01}}',
      worth:
        'worth: {port: {scores: {by: {2026-01-01: 100, 2026-03-01: 20 to 30}}}, carrier: {like: port}}',
    })
    expect(inputAt(given, 'worth.port.scores.by.2026-03-01').written).toBe('20 to 30')
  })

  it('[W4] points have a unit, and an issue left out counts nothing', () => {
    const given = readCleanly({
      worth: port('{unit: seats, points: {term: {y10: -3, y20: 0, y30: 2 seats}}}'),
    })
    expect(given.worth[0]).toMatchObject({
      unit: 'seats',
      model: { kind: 'points', scores: [{ issue: 'term' }] },
    })
    expect(estimateAt(given, 'worth.port.points.term.y30')).toEqual({ kind: 'point', value: 2 })
  })

  it('[W5] silence is written', () => {
    const given = readCleanly({
      worth: port(
        '{combine: mean_of_included, scores: {term: {y10: 3, y20: silent, y30: 7}, dredging: {no: silent, yes: 2}}}',
      ),
    })
    expect(given.worth[0]?.model).toMatchObject({
      kind: 'mean-of-included',
      scores: [
        { entries: [{ kind: 'option' }, { kind: 'silent', option: 'y20' }, { kind: 'option' }] },
        { entries: [{ kind: 'silent', option: 'no' }, { kind: 'option' }] },
      ],
    })
  })

  it('[W6] a ranking places deals, options of an only issue and courses', () => {
    const given = readCleanly({
      issues: 'issues: {term: [y10, y20, y30]}',
      worth:
        'worth: {port: {ranking: [y30, [y20, retender], y10, talks_continue]}, carrier: {scores: {term: {y10: 100, y20: 60, y30: 0}}}}',
      noDeal:
        'if_talks_fail:\n  port: {retender: Tender again, talks_continue: }\n  carrier: {sail_elsewhere: 40, talks_continue: 20}',
    })
    expect(given.worth[0]?.model).toEqual({
      kind: 'ranking',
      tiers: [
        [{ kind: 'option', issue: 'term', option: 'y30' }],
        [
          { kind: 'option', issue: 'term', option: 'y20' },
          { kind: 'course', course: 'retender' },
        ],
        [{ kind: 'option', issue: 'term', option: 'y10' }],
        [{ kind: 'course', course: 'talks_continue' }],
      ],
    })
    expect(given.noDeal[0]?.courses).toEqual([
      { id: 'retender', name: 'Tender again', kind: 'ranked' },
      { id: 'talks_continue', name: 'talks continue', kind: 'ranked' },
    ])
  })

  it('[W7] interactions have names, or numbers from 1', () => {
    const together = (written: string) =>
      readCleanly({
        worth: port(`{weights: {term: 1, dredging: 1}, ${scores}, together: ${written}}`),
      })
    const named = together('{both: {if: {term: y30, dredging: no}, worth: -15}}')
    expect(estimateAt(named, 'worth.port.together.both')).toEqual({ kind: 'point', value: -15 })
    const listed = together('[{if: {term: y30}, worth: 3}, {if: {term: y10}, worth: -3}]')
    expect(estimateAt(listed, 'worth.port.together.2')).toEqual({ kind: 'point', value: -3 })
  })

  it('[W8] lines are kept apart, each test for itself', () => {
    const given = readCleanly({
      issues: 'issues: {term: [y10, y20, y30], price: {from: 0, to: 10, step: 1}}',
      worth:
        'worth: {port: {points: {}, red_lines: {term: [y10, y20], price: [above 8, below 2]}, bottom_line: {price: {value: below 3, why: the board}}, stated_position: {term: y30}}, carrier: {points: {}}}',
    })
    const { redLines, bottomLines, statedPositions } = given.worth[0]!
    expect(redLines.map(line => line.test)).toEqual([
      { issue: 'term', kind: 'in', options: ['y10', 'y20'] },
      { issue: 'price', kind: 'above', limit: 8 },
      { issue: 'price', kind: 'below', limit: 2 },
    ])
    expect(bottomLines[0]?.attribution.why).toBe('the board')
    expect(statedPositions).toHaveLength(1)
  })

  it('[W9] numbers beside an order they keep are no matter', () => {
    expect(
      codesOf({
        worth: port(`{weights: {ranks: [term, dredging], term: 50, dredging: 50}, ${scores}}`),
      }),
    ).toEqual([])
    expect(
      codesOf({ worth: port(`{weights: {ranks: [term, dredging], dredging: 90}, ${scores}}`) }),
    ).toEqual(['read-back'])
  })
})

describe('if talks fail', () => {
  const noDeal = (written: string) =>
    `if_talks_fail:\n  port: ${written}\n  carrier: {sail_elsewhere: 40, talks_continue: 20}`

  it('[N1] is never filled in', () => {
    const { case: given, diagnostics } = read({ noDeal: '' })
    expect(given).toBeNull()
    expect(diagnostics.map(({ code }) => code)).toEqual(['missing-no-deal', 'missing-no-deal'])
  })

  it('[N2] courses have costs and scenarios, and short forms stand for one that is certain', () => {
    const given = readCleanly({
      noDeal: noDeal(
        '{story: We tender again., retender: {name: Tender again, cost: 5 to 10, scenarios: {bids: {name: they bid, chance: 60%, worth: 50}, none: {chance: rest, worth: 10}}}, talks_continue: 20}',
      ),
    })
    expect(given.noDeal[0]).toMatchObject({
      story: 'We tender again.',
      isPlaceholder: false,
      courses: [
        {
          id: 'retender',
          name: 'Tender again',
          scenarios: [
            { name: 'they bid' },
            { name: 'none', chance: { estimate: { kind: 'rest' } } },
          ],
        },
        {
          id: 'talks_continue',
          cost: { written: '', isPlaceholder: true },
          scenarios: [{ id: 'certain', chance: { estimate: { kind: 'point', value: 1 } } }],
        },
      ],
    })
  })

  it('[N2] like replaces down to one worth', () => {
    const given = readCleanly({
      noDeal: `if_talks_fail:
  port: {like: carrier, sail_elsewhere: {scenarios: {fair: {worth: 66}}}}
  carrier: {sail_elsewhere: {cost: 5, scenarios: {fair: {chance: 70%, worth: 60}, foul: {chance: rest, worth: 5}}}, talks_continue: 20}`,
    })
    const written = (path: string) =>
      inputAt(given, `if_talks_fail.port.sail_elsewhere.${path}`).written
    expect(
      ['cost', 'scenarios.fair.chance', 'scenarios.fair.worth', 'scenarios.foul.worth'].map(
        written,
      ),
    ).toEqual(['5', '70%', '66', '5'])
  })

  it('[N3] a typed value computes, and is shown as a placeholder', () => {
    const { case: given, diagnostics } = read({ noDeal: noDeal('{value: 30 to 45, why: a guess}') })
    expect(diagnostics.map(({ code }) => code)).toEqual(['typed-no-deal'])
    expect(given?.noDeal[0]?.isPlaceholder).toBe(true)
    const worth = inputAt(given!, 'if_talks_fail.port.no_deal.scenarios.certain.worth')
    expect(worth).toMatchObject({ isPlaceholder: true, attribution: { why: 'a guess' } })
  })

  it('[N4] thirds may be spelled as people spell them', () => {
    const chances = (...written: readonly string[]) =>
      codesOf({
        noDeal: noDeal(
          `{retender: {scenarios: {${written.map((chance, i) => `s${i}: {chance: ${chance}, worth: 10}`).join(', ')}}}, talks_continue: 20}`,
        ),
      })
    expect(chances('33%', '33%', '33.5%')).toEqual([])
    expect(chances('33%', '33%', '33%')).toEqual(['chances-not-one'])
    expect(chances('20% to 40%', '70%')).toEqual([])
    expect(chances('60%', '40%', 'rest')).toEqual([])
    expect(chances('60%')).toEqual(['chances-not-one'])
    expect(chances('likely', 'rest')).toEqual([])
  })

  it('[N5] a course of no chance and one of no worth are still courses', () => {
    const given = readCleanly({
      noDeal: noDeal(
        '{retender: {scenarios: {a: {chance: 0%, worth: 0}, b: {chance: 1, worth: -20}}}, talks_continue: 0}',
      ),
    })
    expect(given.noDeal[0]?.courses).toHaveLength(2)
  })

  it('[N6] only deciders are asked about talks that go on', () => {
    const text = (role: string) => ({
      parties: `parties: {port: Port, carrier: Carrier, town: {role: ${role}}}`,
      noDeal: `${noDeal('{retender: 40, talks_continue: 20}')}\n  town: {protest: 30}`,
    })
    expect(codesOf(text('affected'))).toEqual([])
    expect(codesOf(text('decides'))).toContain('talks-continue-missing')
  })

  it('[N7] compliance is a chance and a worth', () => {
    const given = readCleanly({ more: 'compliance: {port: {kept: likely, if_broken: 10 to 20}}' })
    expect(estimateAt(given, 'compliance.port.kept')).toMatchObject({ low: 0.55, high: 0.8 })
    expect(estimateAt(given, 'compliance.port.if_broken')).toMatchObject({ low: 10, high: 20 })
  })
})

describe('beliefs and schools', () => {
  const quantities = 'quantities: {rain: 40% to 60%, effort: 5}'
  const more = (rest: string) => `${quantities}\n${rest}`

  it('[B1] a belief is about an input, by its path or a short form of it', () => {
    const given = readCleanly({
      more: more(`beliefs:
  port:
    rain: {value: 5% to 15%, strength: 80, why: they saw none}
    if_talks_fail.carrier.sail_elsewhere: 10
    if_talks_fail.carrier.talks_continue.cost: 3
    worth.carrier.weights.term: major`),
    })
    expect(given.beliefs.map(belief => belief.about)).toEqual([
      'quantities.rain',
      'if_talks_fail.carrier.sail_elsewhere.scenarios.certain.worth',
      'if_talks_fail.carrier.talks_continue.cost',
      'worth.carrier.weights.term',
    ])
    expect(given.beliefs[0]).toMatchObject({
      holder: 'port',
      input: { attribution: { why: 'they saw none' } },
      strength: { estimate: { kind: 'point', value: 80 } },
    })
    expect(given.beliefs[1]?.strength).toBeNull()
  })

  it('[B2] a school overrides inputs, beliefs, rankings and red lines', () => {
    const given = readCleanly({
      more: more(`beliefs: {port: {rain: 5%}}
schools:
  gloom:
    name: The gloomy
    by: A. Nonymous
    from: [letter p3]
    set:
      rain: 90%
      beliefs.port.rain: 80%
      beliefs.carrier.rain: 70%
      worth.port.red_lines: {term: y10}
      if_talks_fail.port.retender: {value: 10, why: no bids}`),
    })
    const [school] = given.schools
    expect(school).toMatchObject({
      name: 'The gloomy',
      by: 'A. Nonymous',
      from: [{ source: 'letter', at: 'p3' }],
    })
    expect(school?.overrides.map(of => (of.kind === 'input' ? of.at : of.kind))).toEqual([
      'quantities.rain',
      'beliefs.port.quantities.rain',
      'beliefs.carrier.quantities.rain',
      'red-lines',
      'if_talks_fail.port.retender.scenarios.certain.worth',
    ])
    const [first, , , , last] = school!.overrides
    expect(first).toMatchObject({ input: { attribution: { class: 'inferred' } } })
    expect(last).toMatchObject({ input: { attribution: { class: 'assumed', why: 'no bids' } } })
  })

  it('[B3] the same estimate is read, with the same care, wherever it stands', () => {
    expect(codesOf({ more: more('beliefs: {port: {rain: 40}}') })).toEqual(['chance-above-one'])
    expect(
      codesOf({ more: more('schools: {s: {set: {if_talks_fail.port.retender.cost: -3}}}') }),
    ).toEqual(['off-scale'])
  })

  it('[B4] a school may drop a belief', () => {
    for (const agrees of ['agrees', '{value: agrees, why: nobody doubts it}']) {
      const given = readCleanly({
        more: more(
          `beliefs: {port: {rain: 5%}}\nschools: {s: {set: {beliefs.port.rain: ${agrees}}}}`,
        ),
      })
      expect(given.schools[0]?.overrides).toEqual([
        { kind: 'agrees', holder: 'port', about: 'quantities.rain' },
      ])
    }
  })
})

describe('quantities', () => {
  it('[E7] are chances when they are written or used as one', () => {
    const units = (quantities: string, chance = 'q') =>
      readCleanly({ noDeal: chanceOf(chance), more: `quantities: {${quantities}}` }).quantities.map(
        q => q.unit,
      )
    expect(units('q: 40% to 60%')).toEqual(['chance'])
    expect(units('q: unlikely')).toEqual(['chance'])
    expect(units('q: 0.4 to 0.6')).toEqual(['chance'])
    expect(units('q: 0.4', '1 - q')).toEqual(['chance'])
    expect(units('q: {value: 0.4, unit: chance}')).toEqual(['chance'])
    expect(units('q: 40', 'q / 100')).toEqual([''])
    expect(units('q: 0.4, r: {value: $30m, name: Damages}')).toEqual(['chance', '$'])
  })

  it('[E7] written in hundreds and used as a chance is one mistake, told where it is written', () => {
    const { diagnostics } = read({ noDeal: chanceOf('q'), more: 'quantities: {q: 40 to 60}' })
    expect(said(diagnostics)).toEqual([
      'chance-above-one: "q" is 40 to 60 here and stands for a chance in line 16',
    ])
    expect(diagnostics[0]?.hint).toBe('write it in percent: 40% to 60%')
  })
})

describe('spans', () => {
  const text = caseText({
    noDeal: `if_talks_fail:
  port: {retender: {cost: 3, scenarios: {bids: {chance: 60%, worth: {value: 50 to 60, why: x}}, none: {chance: rest, worth: 10}}}, talks_continue: 20}
  carrier: {like: port}`,
    more: 'quantities: {rain: 40%}\nbeliefs: {port: {rain: 5%}}\nschools: {gloom: {set: {rain: 90%}}}\nrules: [{never: {term: y10, dredging: yes}}]',
  })
  const { spans, case: given } = readCase(text, { file: 'case.yaml' })
  const at = (path: string): string => {
    const span = spans.get(path)
    return span ? text.slice(...span) : `no ${path}`
  }

  it.each([
    ['title', 'Harbour lease'],
    ['parties.port', 'port'],
    ['issues.term', 'term'],
    ['issues.term.options.y20', 'y20'],
    ['worth.port.weights.term', '60'],
    ['worth.carrier.scores.term.y20', '60'],
    ['if_talks_fail.port', 'port'],
    ['if_talks_fail.port.retender', 'retender'],
    ['if_talks_fail.port.retender.scenarios.bids.worth', '50 to 60'],
    ['if_talks_fail.carrier.retender.scenarios.bids.chance', '60%'],
    ['beliefs.port.quantities.rain', '5%'],
    ['schools.gloom', 'gloom'],
    ['schools.gloom.set.quantities.rain', '90%'],
    ['rules.1', '{never: {term: y10, dredging: yes}}'],
  ])('%s stands at %s', (path, written) => {
    expect(at(path)).toBe(written)
  })

  it('every input has a place', async () => {
    const { inputsOf } = await import('@parley/model')
    for (const { path } of inputsOf(given!)) expect(spans.has(path), path).toBe(true)
  })
})
