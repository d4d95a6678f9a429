import { describe, expect, it } from 'vitest'
import { dealsAnswer, id, spread } from '../test/fixtures/dealSpace.ts'
import { partyName } from '../test/fixtures/names.ts'
import * as spaces from '../test/fixtures/spaces.ts'
import * as verdicts from '../test/fixtures/verdicts.ts'
import { readSvg } from '../test/readSvg.ts'
import { fourCells } from './fourCells.ts'
import { dealTicks } from './noDeal/dealTicks.ts'
import { noDealStrip } from './noDealStrip.ts'
import { rangeBar } from './rangeBar.ts'

const said = { idPrefix: 's', title: 'A strip', description: 'In words.' }
const wordsOf = (svg: string): string =>
  readSvg(svg)
    .texts.map(({ text }) => text)
    .join(' ')

describe('noDealStrip', () => {
  it('says by how much a party rates its own no deal above our estimate', () => {
    const words = wordsOf(noDealStrip(verdicts.war, { ...said, partyName }))
    expect(words).toContain('it rates its own no deal 24 points higher than we do')
  })

  it('does not pass off a view nobody modelled as agreement', () => {
    const words = wordsOf(noDealStrip(verdicts.harbour, { ...said, partyName }))
    expect(words).toContain('its own view is not modelled: assumed to agree')
  })

  it('stands a deal as far from no deal as its gain', () => {
    const deals = dealsAnswer(spaces.open)
    const ticks = dealTicks(deals.views[0]!, verdicts.war)
    const istanbul = deals.views[0]!.rows.find(row => row.deal.name === 'Istanbul draft')!
    const tick = ticks.find(one => one.name === 'Istanbul draft')!
    expect(tick.worth).toEqual([50 + istanbul.gains[0]!.median, 37 + istanbul.gains[1]!.median])
  })
})

describe('rangeBar', () => {
  it('names the zone by its ends, in the unit of the issue', () => {
    const words = wordsOf(rangeBar(verdicts.rangeOpen, { ...said, partyName }))
    expect(words).toContain('zone: 3\u202f200 EUR to 3\u202f900 EUR')
  })

  it('measures how far the walk-aways are from meeting', () => {
    const words = wordsOf(rangeBar(verdicts.rangeClosed, { ...said, partyName }))
    expect(words).toContain('short by 500 EUR')
  })

  it('claims neither zone nor gap when walk-aways meet and yet most draws have no zone', () => {
    const range = { ...verdicts.rangeOpen, zone: null }
    expect(wordsOf(rangeBar(range, { ...said, partyName }))).toContain('no zone in most draws')
  })

  it('draws a case in which only one side has a walk-away', () => {
    const walkAways = [{ party: id('seller'), at: spread(10, 0), accepts: 'above' as const }]
    const range = { ...verdicts.rangeClosed, walkAways }
    expect(wordsOf(rangeBar(range, { ...said, partyName }))).toContain('accepts 10 EUR or more')
  })
})

describe('fourCells', () => {
  it('gives squares areas in proportion to the chances', () => {
    const cells = { recognised: 0.64, hidden: 0.16, mirage: 0.16, none: 0.04 }
    const svg = fourCells(cells, { ...said, current: 'recognised', chance: String })
    const sides = new Map(
      readSvg(svg).elements.flatMap(({ name, attributes }) => {
        const fill = /^url\(#s-(\w+)\)$/.exec(attributes['fill'] ?? '')?.[1]
        return name === 'rect' && fill ? [[fill, Number(attributes['width'])] as const] : []
      }),
    )
    const area = (cell: string): number => sides.get(cell)! ** 2
    expect(area('recognised') / area('none')).toBeCloseTo(16, 6)
    expect(area('hidden') / area('none')).toBeCloseTo(4, 6)
  })
})
