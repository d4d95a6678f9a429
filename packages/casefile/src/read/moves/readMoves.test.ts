import { applyOverrides, type InputPath, inputsOf, moveInputsOf } from '@parley/model'
import { describe, expect, it } from 'vitest'
import {
  caseText,
  codesOf,
  read,
  readCleanly,
  type Sections,
  said,
} from '../../../test/caseText.ts'
import { setEstimate } from '../../edit/setEstimate.ts'
import { readCase } from '../../readCase.ts'

const quantities = 'quantities: {storm: 40%, fuel: 10}'
const noDeal = `if_talks_fail:
  port: {retender: {cost: fuel, scenarios: {calm: {chance: 1 - storm, worth: 60}, rough: {chance: rest, worth: 20}}}, talks_continue: 20}
  carrier: {sail_elsewhere: 40, talks_continue: 20}`
const withMoves = (moves: string, more = ''): Sections => ({
  noDeal: `${quantities}\n${noDeal}`,
  more: `moves:\n  ${moves.split('\n').join('\n  ')}\n${more}`,
})
const first = (moves: string, more = '') => readCleanly(withMoves(moves, more)).moves[0]!
const problems = (moves: string, more = ''): readonly string[] =>
  said(read(withMoves(moves, more)).diagnostics)

const pact = 'pact: {by: port, effects: {storm: {shift: 5%}}}'

describe('readMoves', () => {
  it('[M1] takes who makes a move, what kind it is, and what it does', () => {
    const move = first(
      'pact: {name: A pact, by: port, kind: design, consent: [port, carrier], effects: {storm: {shift: 5%}}}',
    )
    expect(move).toMatchObject({
      id: 'pact',
      name: 'A pact',
      by: 'port',
      kind: 'design',
      consent: ['carrier'],
    })
    expect(first(pact)).toMatchObject({ name: 'pact', kind: null, consent: [], needs: [] })
    expect(codesOf(withMoves('pact: {effects: {storm: {shift: 5%}}}'))).toEqual(['missing-key'])
    expect(codesOf(withMoves('pact: {by: port}'))).toEqual(['missing-key'])
    expect(problems('pact: {by: prot, effects: {storm: {shift: 5%}}}')).toEqual([
      'unknown-party: no party is called "prot"',
    ])
  })

  it('[M2] leaves what is not written unknown, and shows a chance nobody gave as a placeholder', () => {
    const bare = first(pact)
    expect(bare).toMatchObject({ cost: null, lag: null, isReversible: null })
    expect(bare.chance).toMatchObject({ estimate: { value: 1 }, isPlaceholder: true })
    const told = first(
      'pact: {by: port, chance: likely, lag: 4 to 8 weeks, reversible: no, effects: {storm: {shift: 5%}}}',
    )
    expect(told.lag).toMatchObject({ unit: 'week', input: { written: '4 to 8 weeks' } })
    expect(told.isReversible).toBe(false)
    expect(told.chance.isPlaceholder).toBe(false)
  })

  it('[M2] counts a lag without a unit in the steps of the file', () => {
    const lag = 'pact: {by: port, lag: 3, effects: {storm: {shift: 5%}}}'
    const { lag: found } = first(lag, 'time: {step: quarter, until: 2025-03-01}')
    expect(found?.unit).toBe('quarter')
    expect(codesOf(withMoves(lag))).toEqual(['missing-key'])
  })

  it('[M3] tells a circle of needs with its path, once', () => {
    const effects = 'effects: {storm: {shift: 5%}}'
    const found = problems(
      `a: {by: port, needs: b, ${effects}}\nb: {by: port, needs: [c], ${effects}}\nc: {by: port, needs: a, ${effects}}`,
    )
    expect(found).toEqual([
      'move-cycle: these moves need each other in a circle, so none can be made: a needs b needs c needs a',
    ])
  })

  it('[M3] tells a move that needs, at any remove, what excludes it', () => {
    const effects = 'effects: {storm: {shift: 5%}}'
    const found = problems(
      `a: {by: port, needs: b, ${effects}}\nb: {by: port, needs: [c], ${effects}}\nc: {by: port, excludes: a, ${effects}}`,
    )
    expect(found).toEqual([
      'excludes-needed: move a needs c (a needs b needs c), and the two exclude each other, so it can never be made',
    ])
  })

  it('[M4] counts every cost in the one unit the file names', () => {
    const moves = 'pact: {by: port, cost: 2 days, effects: {storm: {shift: 5%}}}'
    const costs = 'move_costs: {unit: days, budgets: {port: 3}, total: 5 to 6}'
    const given = readCleanly(withMoves(moves, costs))
    expect(given.moves[0]!.cost?.estimate).toEqual({ kind: 'point', value: 2 })
    expect(given.moveCosts).toMatchObject({ unit: 'days', budgets: [{ party: 'port' }] })
    expect(problems(moves, 'move_costs: {unit: EUR}')[0]).toMatch(/^unit-mismatch/)
    expect(codesOf(withMoves(moves.replace(' days', '')))).toEqual(['missing-key'])
  })

  it('[M5] reads effects by place or in a list, on inputs and on beliefs alike', () => {
    const byPlace = first(
      'pact: {by: port, effects: {storm: {scale: 0.5}, beliefs.carrier.storm: {shift: -5% to 15%}}}',
    )
    const listed = first(
      'pact: {by: port, effects: [{path: quantities.storm, scale: 0.5}, {path: beliefs.carrier.storm, shift: -5% to 15%}]}',
    )
    expect(byPlace.effects).toEqual(listed.effects)
    expect(byPlace.effects).toMatchObject([
      { on: 'quantities.storm', change: 'scale', channel: 'cost' },
      { on: 'beliefs.carrier.quantities.storm', change: 'shift', channel: 'belief' },
    ])
  })

  it('[M5] refuses what takes its input off its scale, what is left to others, and what is no input', () => {
    expect(codesOf(withMoves('a: {by: port, effects: {storm: {shift: 70%}}}'))).toEqual([
      'effect-off-scale',
    ])
    const rest = 'if_talks_fail.port.retender.scenarios.rough.chance'
    expect(codesOf(withMoves(`a: {by: port, effects: {${rest}: {shift: 5%}}}`))).toEqual([
      'effect-on-rest',
    ])
    expect(codesOf(withMoves('a: {by: port, effects: {strom: {shift: 5%}}}'))).toEqual([
      'unknown-input',
    ])
    expect(
      codesOf(withMoves(`${pact}\nb: {by: port, effects: {moves.pact.chance: {set: 1}}}`)),
    ).toEqual(['unknown-input'])
  })

  it('[M6] takes the channel from the path, from what reads a quantity, or from the file', () => {
    const channelOf = (effect: string, more = ''): string =>
      first(`a: {by: port, effects: {${effect}}}`, more).effects[0]!.channel
    expect(channelOf('worth.port.weights.term: {shift: 5}')).toBe('terms')
    expect(channelOf('if_talks_fail.carrier.sail_elsewhere: {shift: 5}')).toBe('cost')
    expect(channelOf('fuel: {shift: 5}')).toBe('cost')
    expect(channelOf('beliefs.port.fuel: {shift: 5}')).toBe('belief')
    const trust = 'compliance: {port: {kept: 1 - storm, if_broken: 10}}'
    expect(channelOf('storm: {shift: 5%, channel: commitment}', trust)).toBe('commitment')
    expect(codesOf(withMoves('a: {by: port, effects: {storm: {shift: 5%}}}', trust))).toEqual([
      'channel-unclear',
    ])
    expect(
      codesOf(withMoves('a: {by: port, effects: {fuel: {shift: 5, channel: terms}}}')),
    ).toEqual(['channel-unclear'])
  })

  it('[M7] gives red lines up and draws new ones', () => {
    const sections = (effect: string): Sections => ({
      ...withMoves(`a: {by: port, effects: {worth.port.red_lines: ${effect}}}`),
      worth: `worth:
  port: {weights: {term: 60, dredging: 40}, scores: {term: {y10: 0, y20: 70, y30: 100}, dredging: {no: 100, yes: 0}}, red_lines: {term: [y10, y20]}}
  carrier: {weights: {term: 30, dredging: 70}, scores: {term: {y10: 100, y20: 60, y30: 0}, dredging: {no: 0, yes: 100}}}`,
    })
    expect(readCleanly(sections('{lift: {term: y20}}')).moves[0]!.effects[0]).toMatchObject({
      kind: 'red-line',
      channel: 'terms',
      change: 'lift',
      lines: [{ test: { issue: 'term', options: ['y20'] } }],
    })
    expect(codesOf(sections('{lift: {term: y30}}'))).toEqual(['no-such-line'])
    expect(codesOf(sections('{add: {dredging: yes}}'))).toEqual([])
  })

  it('[M8] gives every number of a move an address, for schools and edits, and no other input', () => {
    const moves =
      'pact: {by: port, cost: 2, chance: 60%, lag: 3 weeks, effects: {storm: {shift: 5%}}}'
    const costs = 'move_costs: {unit: days, budgets: {port: 3}, total: 5}'
    const school =
      'schools: {sailors: {set: {moves.pact.chance: 20%, moves.pact.effects.storm.shift: 1%}}}'
    const given = readCleanly(withMoves(moves, `${costs}\n${school}`))
    const paths = moveInputsOf(given).map(entry => entry.path as string)
    expect(paths).toEqual([
      'moves.pact.cost',
      'moves.pact.chance',
      'moves.pact.lag',
      'moves.pact.effects.quantities.storm.shift',
      'move_costs.budgets.port',
      'move_costs.total',
    ])
    expect(inputsOf(given).some(entry => paths.includes(entry.path))).toBe(false)
    const sailors = applyOverrides(given, given.schools[0]!.overrides)
    expect(sailors.moves[0]!.chance.written).toBe('20%')
    expect(sailors.moves[0]!.effects[0]).toMatchObject({ by: { written: '1%' } })

    const written = (path: string): string => (path.endsWith('lag') ? '1 week' : '0.1')
    let text = caseText(withMoves(moves, costs))
    for (const path of paths) text = setEstimate(text, path as InputPath, written(path)).text
    const { diagnostics, spans } = readCase(text, { file: 'x' })
    expect(said(diagnostics)).toEqual([])
    for (const path of paths) expect(text.slice(...spans.get(path)!), path).toBe(written(path))
  })

  it('lets beliefs, events and scenarios alone with the inputs of moves', () => {
    expect(codesOf(withMoves(pact, 'beliefs: {port: {moves.pact.chance: 20%}}'))).toEqual([
      'unknown-input',
    ])
    const time = 'time: {step: month, until: 2025-03-01}'
    expect(codesOf(withMoves(pact, `${time}\ndrift: {moves.pact.chance: 1%}`))).toEqual([
      'unknown-input',
    ])
  })
})
