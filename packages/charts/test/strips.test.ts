import type { VerdictAnswer, ZoneRange } from '@parley/model'
import { describe, it } from 'vitest'
import {
  dealTicks,
  fourCells,
  miniPlane,
  type NoDealStripOptions,
  noDealStrip,
  plainFormats,
  type RangeBarOptions,
  rangeBar,
} from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { arabicFormats, arabicNoDeal } from './fixtures/arabic.ts'
import { dealsAnswer, type Space } from './fixtures/dealSpace.ts'
import { arabicName, partyName } from './fixtures/names.ts'
import * as spaces from './fixtures/spaces.ts'
import * as verdicts from './fixtures/verdicts.ts'

const said = { title: 'A figure', description: 'A fixture.', theme: 'light' } as const

describe('noDealStrip', () => {
  const strip = (
    name: string,
    answer: VerdictAnswer,
    space: Space,
    more: Partial<NoDealStripOptions> = {},
  ): void => {
    it(`approved: ${name}`, () => {
      const deals = dealTicks(dealsAnswer(space).views[0]!, answer, 6)
      const options = { idPrefix: name, partyName, deals, ...said, ...more }
      expectApproved(name, noDealStrip(answer, options))
    })
  }
  strip('no-deal', verdicts.war, spaces.open)
  strip('no-deal-narrow', verdicts.war, spaces.open, { width: 360 })
  strip('no-deal-right-to-left', verdicts.war, spaces.open, {
    direction: 'rtl',
    lang: 'ar',
    partyName: arabicName,
    words: arabicNoDeal,
    formats: arabicFormats,
  })
  strip('no-deal-three', verdicts.harbour, spaces.three)
})

describe('rangeBar', () => {
  const bar = (name: string, range: ZoneRange, more: Partial<RangeBarOptions> = {}): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, rangeBar(range, { idPrefix: name, partyName, ...said, ...more }))
    })
  }
  bar('range-open', verdicts.rangeOpen)
  bar('range-open-narrow', verdicts.rangeOpen, { width: 360 })
  bar('range-closed', verdicts.rangeClosed)
  bar('range-three', verdicts.rangeThree)
})

describe('fourCells', () => {
  const bands: readonly (readonly [number, string])[] = [
    [0.05, 'almost no chance'],
    [0.2, 'very unlikely'],
    [0.45, 'unlikely'],
    [0.55, 'roughly even'],
    [0.8, 'likely'],
    [0.95, 'very likely'],
    [1, 'almost certain'],
  ]
  const chance = (p: number): string =>
    `${bands.find(([end]) => p <= end)![1]} (${plainFormats.chance(p)})`
  for (const { name, cells, current } of verdicts.cells) {
    for (const width of [560, 360]) {
      const id = `cells-${name}${width === 360 ? '-narrow' : ''}`
      it(`approved: ${id}`, () => {
        expectApproved(id, fourCells(cells, { idPrefix: id, width, current, chance, ...said }))
      })
    }
  }
})

describe('miniPlane', () => {
  const { open, closed, four, one } = spaces
  for (const [name, space] of Object.entries({ open, closed, four, one })) {
    it(`approved: mini-${name}`, () => {
      const answer = dealsAnswer(space)
      const options = { idPrefix: `mini-${name}`, deciders: answer.deciders, ...said }
      expectApproved(`mini-${name}`, miniPlane(answer.views[0]!, options))
    })
  }
})
