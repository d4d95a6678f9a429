import type { DealsAnswer, DriversAnswer } from '@parley/model'
import { describe, it } from 'vitest'
import { type GainTableOptions, gainTable, type TornadoOptions, tornado } from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { arabicFormats, arabicGains, arabicTornado } from './fixtures/arabic.ts'
import { dealsAnswer, type Space } from './fixtures/dealSpace.ts'
import * as drivers from './fixtures/drivers.ts'
import { longName, partyName } from './fixtures/names.ts'
import * as spaces from './fixtures/spaces.ts'

const said = { title: 'A figure', description: 'A fixture.', theme: 'light' } as const

describe('gainTable', () => {
  const table = (name: string, space: Space, more: Partial<GainTableOptions> = {}): void => {
    it(`approved: ${name}`, () => {
      const answer: DealsAnswer = dealsAnswer(space)
      const options = { idPrefix: name, partyName, ...said, ...more }
      expectApproved(name, gainTable(answer, answer.views[0]!, options))
    })
  }
  table('gains-three', spaces.three)
  table('gains-three-narrow', spaces.three, { width: 360, top: 6 })
  table('gains-six', spaces.six)
  table('gains-six-narrow', spaces.six, { width: 360, top: 6 })
  table('gains-right-to-left', spaces.three, {
    direction: 'rtl',
    lang: 'ar',
    top: 5,
    unitOf: () => 'نقطة',
    words: arabicGains,
    formats: arabicFormats,
  })
  table('gains-many-issues', spaces.manyIssues, { top: 6 })
  table('gains-none', spaces.barred, { top: 4 })
  table('gains-long', spaces.three, { partyName: longName, top: 4 })
})

describe('tornado', () => {
  const picture = (
    name: string,
    answer: DriversAnswer,
    more: Partial<TornadoOptions> = {},
  ): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, tornado(answer, { idPrefix: name, ...said, ...more }))
    })
  }
  picture('tornado-flips', drivers.mixed)
  picture('tornado-flips-narrow', drivers.mixed, { width: 360 })
  picture('tornado-right-to-left', drivers.mixed, {
    direction: 'rtl',
    lang: 'ar',
    words: arabicTornado,
    formats: arabicFormats,
  })
  picture('tornado-dark', drivers.mixed, { theme: 'dark' })
  picture('tornado-no-flips', drivers.noFlips)
  picture('tornado-many', drivers.many)
  picture('tornado-nothing', drivers.nothing)
})
