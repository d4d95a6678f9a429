import { expect, it } from 'vitest'
import { formatTools, recognise, type Scenario } from '../src/index.ts'

const scenario: Scenario = {
  name: 'Two terms',
  issues: [{ kind: 'discrete', name: 'Price', values: ['low', 'high'] }],
  profiles: ['Ann', 'Bob'].map((name, i) => ({
    name,
    utility: { kind: 'additive', weights: [1], values: [{ kind: 'table', byValue: [i, 1 - i] }] },
    reservation: 0.4,
    discount: 1 - i / 10,
  })),
}

it('knows each file that a format writes by what is in it, whatever it is called', () => {
  for (const [format, { write }] of Object.entries(formatTools)) {
    const { files } = write(scenario)
    expect(files.length).toBeGreaterThan(1)
    for (const { text } of files)
      expect(recognise({ name: 'x', text }), text).toEqual({ kind: 'scenario', format })
  }
})

it('tells cases and tables from them, and says of anything else what it seems to be', () => {
  const of = (text: string) => recognise({ name: 'x.yaml', text })
  expect(of('# a comment\nparley: 1\ntitle: x')).toEqual({ kind: 'case' })
  expect(of('{"parley": 1}')).toEqual({ kind: 'case' })
  expect(of('Option\tAnn\tBob\nlow\t1\t2')).toEqual({ kind: 'table' })
  expect(of('Option;Ann;Bob\nlow;1,5;2')).toEqual({ kind: 'table' })
  expect(of(' \n')).toEqual({ kind: 'unknown', seems: 'empty' })
  expect(of('<html><body>')).toEqual({ kind: 'unknown', seems: 'xml' })
  expect(of('{"a": 1}')).toEqual({ kind: 'unknown', seems: 'json' })
  expect(of('name: x\nversion: 2')).toEqual({ kind: 'unknown', seems: 'yaml' })
  expect(of('Dear Ann,\nI agree.')).toEqual({ kind: 'unknown', seems: 'text' })
})
