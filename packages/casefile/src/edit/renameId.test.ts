import { describe, expect, it } from 'vitest'
import { renameId } from './renameId.ts'

const text = `parley: 1
title: Russia and Ukraine   # russia in prose stays
whose_interest: [ukraine, us]
reading_of: seed
baseline: {name: Us, from: [seed]}
sources: {seed: {title: russia}, s2: {title: x}}
parties:
  ukraine: Ukraine
  russia: {name: Russia, role: decides}
  duma: {role: ratifies, inside: russia}
  us: {role: shapes}
quantities:
  kyiv_retakes: {value: 40% to 70%, from: [seed dek, s2 p4]}
  line: 5
  cost: kyiv_retakes * 10 - line
issues:
  line: {options: {feb23: Lines, contact: Contact}, name: line}
  "nato": yes/no
rules:
  - {never: {line: contact, nato: yes}, why: line}
  - if: {line: [feb23, contact]}
    then: {nato: no}
deals: {istanbul: {name: line, line: feb23, nato: no}}
worth:
  ukraine:
    weights: {ranks: [line, nato]}
    scores: {line: {feb23: 100, contact: line}, nato: {ranks: [no, yes]}}
    together: [{if: {line: feb23}, worth: -5}]
    red_lines: {line: [contact]}
  russia: {like: ukraine, bottom_line: {line: {value: feb23}}}
if_talks_fail:
  ukraine:
    fight_on:
      cost: cost
      scenarios: {holds: {chance: kyiv_retakes, worth: 50 to 60}, fails: {chance: rest, worth: 'min(10, line)'}}
  russia: {like: ukraine, fight_on: {cost: 3}, freeze: 20 to cost + 30}
compliance: {russia: {kept: 50%, if_broken: 1}}
ratified_by: {russia: {needs: 50%, votes: {duma: 100%}, veto: [duma]}}
beliefs:
  russia:
    kyiv_retakes: {value: 5%, strength: 80, why: kyiv_retakes}
    quantities.cost: 3
    worth.ukraine.scores.line.feb23: 50
    if_talks_fail.ukraine.fight_on.scenarios.holds.chance: kyiv_retakes / 2
schools:
  doves:
    from: [s2]
    set:
      beliefs.russia.kyiv_retakes: agrees
      if_talks_fail.russia.fight_on.cost: 1
      worth.russia.red_lines: {line: contact}
moves:
  aid: {by: us, effects: [{path: quantities.kyiv_retakes, shift: +5%}]}
`

const renamed = (path: string, id: string): string => {
  const result = renameId(text, path, id)
  expect(result.diagnostics).toEqual([])
  return result.text
}
/** The lines that differ, old and new. */
const changes = (after: string): readonly string[] => {
  const before = text.split('\n')
  return after
    .split('\n')
    .filter((line, i) => line !== before[i])
    .map(line => line.trim())
}

describe('renameId', () => {
  it('renames a party in every section, and no word of prose', () => {
    expect(changes(renamed('parties.russia', 'moscow'))).toEqual([
      'moscow: {name: Russia, role: decides}',
      'duma: {role: ratifies, inside: moscow}',
      'moscow: {like: ukraine, bottom_line: {line: {value: feb23}}}',
      'moscow: {like: ukraine, fight_on: {cost: 3}, freeze: 20 to cost + 30}',
      'compliance: {moscow: {kept: 50%, if_broken: 1}}',
      'ratified_by: {moscow: {needs: 50%, votes: {duma: 100%}, veto: [duma]}}',
      'moscow:',
      'beliefs.moscow.kyiv_retakes: agrees',
      'if_talks_fail.moscow.fight_on.cost: 1',
      'worth.moscow.red_lines: {line: contact}',
    ])
  })

  it('tells an issue from a quantity of the same name', () => {
    expect(changes(renamed('issues.line', 'front'))).toEqual([
      'front: {options: {feb23: Lines, contact: Contact}, name: line}',
      '- {never: {front: contact, nato: yes}, why: line}',
      '- if: {front: [feb23, contact]}',
      'deals: {istanbul: {name: line, front: feb23, nato: no}}',
      'weights: {ranks: [front, nato]}',
      'scores: {front: {feb23: 100, contact: line}, nato: {ranks: [no, yes]}}',
      'together: [{if: {front: feb23}, worth: -5}]',
      'red_lines: {front: [contact]}',
      'russia: {like: ukraine, bottom_line: {front: {value: feb23}}}',
      'worth.ukraine.scores.front.feb23: 50',
      'worth.russia.red_lines: {front: contact}',
    ])
    expect(changes(renamed('quantities.line', 'front'))).toEqual([
      'front: 5',
      'cost: kyiv_retakes * 10 - front',
      'scores: {line: {feb23: 100, contact: front}, nato: {ranks: [no, yes]}}',
      "scenarios: {holds: {chance: kyiv_retakes, worth: 50 to 60}, fails: {chance: rest, worth: 'min(10, front)'}}",
    ])
  })

  it('renames an option, keeping the quotes of its issue', () => {
    expect(changes(renamed('issues.line.options.feb23', 'y2022'))).toEqual([
      'line: {options: {y2022: Lines, contact: Contact}, name: line}',
      '- if: {line: [y2022, contact]}',
      'deals: {istanbul: {name: line, line: y2022, nato: no}}',
      'scores: {line: {y2022: 100, contact: line}, nato: {ranks: [no, yes]}}',
      'together: [{if: {line: y2022}, worth: -5}]',
      'russia: {like: ukraine, bottom_line: {line: {value: y2022}}}',
      'worth.ukraine.scores.line.y2022: 50',
    ])
    expect(renamed('issues.nato', 'alliance')).toContain('  "alliance": yes/no')
  })

  it('renames a course and a scenario also where another party follows it', () => {
    expect(changes(renamed('if_talks_fail.ukraine.fight_on', 'war'))).toEqual([
      'war:',
      'russia: {like: ukraine, war: {cost: 3}, freeze: 20 to cost + 30}',
      'if_talks_fail.ukraine.war.scenarios.holds.chance: kyiv_retakes / 2',
      'if_talks_fail.russia.war.cost: 1',
    ])
    expect(changes(renamed('if_talks_fail.russia.freeze', 'pause'))).toEqual([
      'russia: {like: ukraine, fight_on: {cost: 3}, pause: 20 to cost + 30}',
    ])
    expect(changes(renamed('if_talks_fail.ukraine.fight_on.scenarios.holds', 'wins'))).toEqual([
      "scenarios: {wins: {chance: kyiv_retakes, worth: 50 to 60}, fails: {chance: rest, worth: 'min(10, line)'}}",
      'if_talks_fail.ukraine.fight_on.scenarios.wins.chance: kyiv_retakes / 2',
    ])
  })

  it('renames a quantity in formulas and bare belief keys, a source in citations, a deal, a school', () => {
    expect(changes(renamed('quantities.kyiv_retakes', 'advance'))).toEqual([
      'advance: {value: 40% to 70%, from: [seed dek, s2 p4]}',
      'cost: advance * 10 - line',
      "scenarios: {holds: {chance: advance, worth: 50 to 60}, fails: {chance: rest, worth: 'min(10, line)'}}",
      'advance: {value: 5%, strength: 80, why: kyiv_retakes}',
      'if_talks_fail.ukraine.fight_on.scenarios.holds.chance: advance / 2',
      'beliefs.russia.advance: agrees',
      'aid: {by: us, effects: [{path: quantities.advance, shift: +5%}]}',
    ])
    expect(changes(renamed('sources.seed', 'page'))).toEqual([
      'reading_of: page',
      'baseline: {name: Us, from: [page]}',
      'sources: {page: {title: russia}, s2: {title: x}}',
      'kyiv_retakes: {value: 40% to 70%, from: [page dek, s2 p4]}',
    ])
    expect(changes(renamed('schools.doves', 'hawks'))).toEqual(['hawks:'])
    expect(changes(renamed('deals.istanbul', 'minsk'))).toHaveLength(1)
  })

  it('renames what a walk follows, what it teaches and what says how firmly', () => {
    const walked = `quantities: {forts: 3, firm: 10, battle: 50%, 'other': 50%}
series: {land: {kind: flow}}
walks: {forts: {positions: 6, win: battle}, quantities.firm: {positions: 20, follows: quantities.other}}
learning: {battle: {from: forts, strength: firm}, other: {from: land, strength: quantities.firm}}
`
    const rename = (path: string, id: string): string => renameId(walked, path, id).text
    expect(rename('quantities.forts', 'camps')).toBe(walked.replaceAll('forts', 'camps'))
    expect(rename('quantities.firm', 'faith')).toBe(walked.replaceAll('firm', 'faith'))
    expect(rename('quantities.other', 'third')).toBe(walked.replaceAll('other', 'third'))
  })

  it('renames the issue a topic is about, and actors in the paths of schools', () => {
    const stands = `parties: {a: A, b: B}
issues: {delay: {from: 0, to: 10, step: 1, unit: years}}
positions: {delay: {actors: {a: {stands: 4}, b: {stands: 9}}}}
schools: {cool: {set: {positions.delay.a.stands: 5}}}
`
    expect(renameId(stands, 'issues.delay', 'wait').text).toBe(stands.replaceAll('delay', 'wait'))
    expect(renameId(stands, 'parties.a', 'z').text).toBe(
      stands.replaceAll('a: {stands', 'z: {stands').replace('.a.', '.z.').replace('{a: A', '{z: A'),
    )
  })

  it('renames what moves in time, and the citations that only look like it', () => {
    const timed = `parties: {a: A, b: B}
quantities: {q: 40%}
time: {step: month, from: 2022-05-01, until: 2023-01-01}
series: {land: {file: land.csv, source: land}}
sources: {land: {title: x}}
learning: {q: {from: land, per: 5, learners: {analyst: {strength: 4}, a: {strength: q * 2}}}}
drives: {if_talks_fail.a.go.cost: {series: land, per_unit: 1}}
events: {call: {date: 2022-06-01, effects: {beliefs.b.q: {shift: q / 2}}, known_to: [a], from: land p1}}
scenarios: {wins: {series: {land: -5}, evidence: {q: {wins: 1, of: 2}}, events: {call: never}, set: {q: 1}}}
signposts: {post: {watch: land, condition_of: wins}}
ripeness: {a: {cost_above: 15}}
if_talks_fail: {a: {go: 5}}
moves: {aid: {by: b, cost: q, needs: [arms], excludes: lift, effects: {beliefs.a.q: {shift: q}, worth.a.red_lines: {lift: {line: on}}}}}
move_costs: {unit: x, budgets: {a: 4}}
`
    const lines = (path: string, id: string): readonly string[] => {
      const result = renameId(timed, path, id)
      expect(result.diagnostics).toEqual([])
      const before = timed.split('\n')
      return result.text.split('\n').filter((line, i) => line !== before[i])
    }
    expect(lines('series.land', 'area')).toEqual([
      'series: {area: {file: land.csv, source: land}}',
      'learning: {q: {from: area, per: 5, learners: {analyst: {strength: 4}, a: {strength: q * 2}}}}',
      'drives: {if_talks_fail.a.go.cost: {series: area, per_unit: 1}}',
      'scenarios: {wins: {series: {area: -5}, evidence: {q: {wins: 1, of: 2}}, events: {call: never}, set: {q: 1}}}',
      'signposts: {post: {watch: area, condition_of: wins}}',
    ])
    expect(lines('sources.land', 'map')).toEqual([
      'series: {land: {file: land.csv, source: map}}',
      'sources: {map: {title: x}}',
      'events: {call: {date: 2022-06-01, effects: {beliefs.b.q: {shift: q / 2}}, known_to: [a], from: map p1}}',
    ])
    expect(lines('quantities.q', 'p')).toEqual([
      'quantities: {p: 40%}',
      'learning: {p: {from: land, per: 5, learners: {analyst: {strength: 4}, a: {strength: p * 2}}}}',
      'events: {call: {date: 2022-06-01, effects: {beliefs.b.p: {shift: p / 2}}, known_to: [a], from: land p1}}',
      'scenarios: {wins: {series: {land: -5}, evidence: {p: {wins: 1, of: 2}}, events: {call: never}, set: {p: 1}}}',
      'moves: {aid: {by: b, cost: p, needs: [arms], excludes: lift, effects: {beliefs.a.p: {shift: p}, worth.a.red_lines: {lift: {line: on}}}}}',
    ])
    expect(lines('parties.a', 'z')).toHaveLength(8)
    expect(lines('events.call', 'talk')).toHaveLength(2)
    expect(lines('scenarios.wins', 'gains')).toHaveLength(2)
    expect(lines('if_talks_fail.a.go', 'stay')).toHaveLength(2)
    expect(lines('moves.aid', 'shells')).toHaveLength(1)
  })

  it('is undone by renaming back', () => {
    for (const [path, back] of [
      ['parties.russia', 'parties.zz'],
      ['issues.line', 'issues.zz'],
      ['issues.line.options.contact', 'issues.line.options.zz'],
      ['quantities.cost', 'quantities.zz'],
      ['if_talks_fail.ukraine.fight_on', 'if_talks_fail.ukraine.zz'],
      ['sources.s2', 'sources.zz'],
    ] as const) {
      const id = path.split('.').at(-1)!
      expect(renameId(renamed(path, 'zz'), back, id).text, path).toBe(text)
    }
  })

  it('refuses an id that is taken, one that is none, and a path that leads nowhere', () => {
    const code = (path: string, id: string): string | undefined =>
      renameId(text, path, id).diagnostics[0]?.code
    expect(code('parties.russia', 'ukraine')).toBe('duplicate-id')
    expect(code('parties.russia', 'the bear')).toBe('id-form')
    expect(code('parties.rusia', 'x')).toBe('unknown-entry')
    expect(code('worth.ukraine', 'x')).toBe('unknown-entry')
    expect(renameId(text, 'parties.rusia', 'x').diagnostics[0]?.hint).toBe(
      'did you mean "parties.russia"?',
    )
  })

  it('refuses where one text serves two things through an alias', () => {
    const shared = `issues: {a: {options: &o [x, y]}, b: {options: *o}}\n`
    expect(renameId(shared, 'issues.a.options.x', 'z').diagnostics[0]?.code).toBe('shared-value')
  })

  it('renames an option of a list, and a source of a list', () => {
    const lists =
      'issues: {t: [a, "b"]}\nsources:\n- {id: s1}\nworth: {p: {from: s1 p2, scores: {t: {a: 1, "b": 2}}}}\n'
    expect(renameId(lists, 'issues.t.options.b', 'c').text).toBe(lists.replaceAll('"b"', '"c"'))
    expect(renameId(lists, 'sources.s1', 'x').text).toBe(lists.replaceAll('s1', 'x'))
  })
})
