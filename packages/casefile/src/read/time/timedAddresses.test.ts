import { applyOverrides, type InputPath, inputsOf, timedInputsOf } from '@parley/model'
import { expect, it } from 'vitest'
import { readCase } from '../../readCase.ts'

const text = `parley: 1
title: A war and what moves it
question: When?
as_of: 2023-01-01
ranges: 80%
parties: {a: A, b: B}
quantities: {p: 40% to 60%, q: 20%, c: 5 to 9}
issues: {line: {options: [here, there]}}
worth:
  a: {weights: {line: 1}, scores: {line: {here: 100, there: 0}}}
  b: {weights: {line: 1}, scores: {line: {here: 0, there: 100}}}
if_talks_fail:
  a: {fight: {cost: c, scenarios: {win: {chance: p, worth: 90}, lose: {chance: rest, worth: 10}}}}
  b: {fight: {cost: 5, scenarios: {win: {chance: q, worth: 90}, lose: {chance: rest, worth: 10}}}}
beliefs: {b: {p: {value: 10%, strength: 30}}}
time: {step: month, steps: 12}
series: {land: {unit: km2, kind: flow}}
learning:
  p: {learners: {analyst: {strength: 20}, b: {strength: 40 to 60, bad_news: 30%}}}
drives: {if_talks_fail.b.fight.cost: {series: land, per_unit: 0.01}}
drift: {c: 0 to 0.5}
walks: {q: {positions: 10, at: 5, win: 55%}}
events: {gap: {chance: 3%, effects: {p: {shift: -10%}, beliefs.b.p: {set: 5%}}}}
scenarios:
  winning: {series: {land: -200}, evidence: {p: {wins: 0.5 to 1, of: 1}}, drift: {c: 1}, set: {q: 30%}}
ripeness: {a: {cost_above: 12}}
`
const { case: read, diagnostics, spans } = readCase(text, { file: 'war.yaml' })

it('[T11] gives every number that moves a case an address, where the file has it', () => {
  expect(diagnostics.filter(of => of.severity === 'error')).toEqual([])
  const entries = timedInputsOf(read!)
  expect(entries.map(({ path, input }) => `${path}: ${input.written}`)).toEqual([
    'learning.quantities.p.learners.analyst.strength: 20',
    'learning.quantities.p.learners.b.strength: 40 to 60',
    'learning.quantities.p.learners.b.bad_news: 30%',
    'drives.if_talks_fail.b.fight.cost: 0.01',
    'drift.quantities.c: 0 to 0.5',
    'walks.quantities.q.win: 55%',
    'events.gap.chance: 3%',
    'events.gap.effects.quantities.p.shift: -10%',
    'events.gap.effects.beliefs.b.quantities.p.set: 5%',
    'scenarios.winning.series.land: -200',
    'scenarios.winning.evidence.quantities.p.wins: 0.5 to 1',
    'scenarios.winning.evidence.quantities.p.of: 1',
    'scenarios.winning.drift.quantities.c: 1',
    'scenarios.winning.set.quantities.q: 30%',
    'ripeness.a.cost_above: 12',
  ])
  for (const { path, input } of entries)
    expect(text.slice(...spans.get(path)!), path).toBe(input.written)
})

it('[T11] keeps them out of what a verdict depends on', () => {
  const paths = new Set(timedInputsOf(read!).map(of => of.path))
  expect(inputsOf(read!).filter(of => paths.has(of.path))).toEqual([])
})

it('[T11] lets a school set them, a quantity named alone', () => {
  const set = 'learning.p.learners.b.strength: 500, events.gap.effects.p.shift: -20%, drift.c: 2'
  const { case: given, diagnostics: found } = readCase(
    `${text}schools: {slow: {by: us, set: {${set}}}}\n`,
    { file: 'war.yaml' },
  )
  expect(found.filter(of => of.severity === 'error')).toEqual([])
  const slow = applyOverrides(given!, given!.schools[0]!.overrides)
  const written = new Map(timedInputsOf(slow).map(({ path, input }) => [path, input.written]))
  expect(written.get('learning.quantities.p.learners.b.strength' as InputPath)).toBe('500')
  expect(written.get('events.gap.effects.quantities.p.shift' as InputPath)).toBe('-20%')
  expect(written.get('drift.quantities.c' as InputPath)).toBe('2')
})

it('[T11] says what it knows when an address is not there', () => {
  const { diagnostics: found } = readCase(
    `${text}schools: {slow: {by: us, set: {learning.quantities.p.learners.b.strenght: 500}}}\n`,
    { file: 'war.yaml' },
  )
  expect(found.map(of => [of.code, of.hint])).toContainEqual([
    'unknown-input',
    'did you mean "learning.quantities.p.learners.b.strength"?',
  ])
})
