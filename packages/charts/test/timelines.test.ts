import type { TimelineAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import {
  type CalibrationOptions,
  type ChannelWaterfallOptions,
  calibration,
  channelWaterfall,
  passageStrip,
  type TimelineOptions,
  timeline,
} from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { arabicFormats } from './fixtures/arabic.ts'
import * as answers from './fixtures/timelines.ts'
import { readSvg } from './readSvg.ts'

const said = { title: 'A figure', description: 'A fixture.', theme: 'light' } as const

describe('timeline', () => {
  const picture = (
    name: string,
    answer: TimelineAnswer,
    more: Partial<TimelineOptions> = {},
  ): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, timeline(answer, { idPrefix: name, ...said, ...more }))
    })
  }
  picture('timeline-war', answers.war)
  picture('timeline-war-narrow', answers.war, { width: 340 })
  picture('timeline-dark', answers.war, { theme: 'dark', chosen: 'aid-cut' })
  picture('timeline-print', answers.war, { theme: 'print' })
  picture('timeline-alike', answers.alike)
  picture('timeline-right-to-left', answers.war, {
    direction: 'rtl',
    lang: 'ar',
    formats: arabicFormats,
  })
  picture('timeline-nothing', { ...answers.war, futures: [] })

  it('gives every named future a dash of its own and no colour of its own, and the data a solid line', () => {
    const { elements } = readSvg(timeline(answers.war, { idPrefix: 't', ...said }))
    const lines = elements.filter(of => of.attributes['class']?.startsWith('ink-line line'))
    const dashes = new Set(lines.map(of => of.attributes['stroke-dasharray']))
    expect(dashes.size).toBe(5)
    for (const of of lines) expect(of.attributes['stroke']).toBeUndefined()
  })

  it('fills as many of its twenty dots as the sentence below says', () => {
    const svg = timeline(answers.war, { idPrefix: 't', ...said, chosen: 'aid-cut' })
    const { elements, texts } = readSvg(svg)
    const dots = elements.filter(of => of.attributes['class']?.endsWith('ink-line w1'))
    const filled = dots.filter(of => of.attributes['class'] === 'ink ink-line w1')
    // The legend shows one of each.
    expect([dots.length - 2, filled.length - 1]).toEqual([20, 10])
    expect(texts.map(of => of.text).join(' ')).toContain('in about 10 of every 20 draws')
  })

  it('counts its dots at the step asked for, held within the future, and draws a line there', () => {
    const at = (step: number): string =>
      readSvg(timeline(answers.war, { idPrefix: 't', ...said, chosen: 'aid-cut', at: step }))
        .texts.map(of => of.text)
        .join(' ')
    const path = answers.war.futures.find(of => of.id === 'aid-cut')!.path
    const count = Math.floor(path.recognised[0]! * 20 + 0.5)
    expect(at(path.firstStep)).toContain(`in about ${count} of every 20 draws`)
    expect(at(0)).toContain(`in about ${count} of every 20 draws`)
    expect(at(10_000)).toContain('in about 10 of every 20 draws')
  })

  it('says where its steps lie only to a page that asks', () => {
    const find = (more: Partial<TimelineOptions>): number =>
      readSvg(timeline(answers.war, { idPrefix: 't', ...said, ...more })).elements.filter(
        of => of.attributes['data-steps'],
      ).length
    expect([find({}), find({ isAddressable: true })]).toEqual([0, 1])
  })

  it('names the two chances in panels of their own', () => {
    const words = readSvg(timeline(answers.war, { idPrefix: 't', ...said })).texts.map(
      of => of.text,
    )
    expect(words).toContain('A zone exists')
    expect(words).toContain('Each side recognises one')
    expect(words.filter(of => of === 'even')).toHaveLength(2)
  })
})

describe('channelWaterfall', () => {
  const shares = { total: 0.55, by: { belief: 0.5, cost: 0.1, terms: 0, commitment: -0.05 } }
  const picture = (name: string, more: Partial<ChannelWaterfallOptions> = {}): void => {
    it(`approved: ${name}`, () => {
      expectApproved(
        name,
        channelWaterfall(shares, { idPrefix: name, from: 0.1, ...said, ...more }),
      )
    })
  }
  picture('channels')
  picture('channels-narrow', { width: 320 })
  picture('channels-right-to-left', { direction: 'rtl', lang: 'ar', formats: arabicFormats })

  it('arrives at the chance now plus the total', () => {
    const svg = channelWaterfall(shares, { idPrefix: 't', from: 0.1, ...said })
    const words = readSvg(svg).texts.map(of => of.text)
    for (const text of ['10%', '+50', '+10', '0', '−5', '65%']) expect(words).toContain(text)
  })
})

describe('passageStrip', () => {
  const months = (step: number): string => `${step} months`
  for (const width of [640, 340]) {
    const name = width === 640 ? 'passages' : 'passages-narrow'
    it(`approved: ${name}`, () => {
      const options = { idPrefix: name, width, stepOf: months, ...said }
      expectApproved(name, passageStrip(answers.war.futures, options))
    })
  }

  it('says in words what share never gets there', () => {
    const svg = passageStrip(answers.war.futures, { idPrefix: 't', ...said })
    const words = readSvg(svg).texts.map(of => of.text)
    for (const text of ['never: 20%', 'no path gets there']) expect(words).toContain(text)
    expect(words).toContain('never: 84%; the median path does not get there')
  })
})

describe('calibration', () => {
  const bins = [
    { chance: 0.03, share: 0.02, low: 0.01, high: 0.06, count: 210 },
    { chance: 0.05, share: 0.07, low: 0.04, high: 0.12, count: 180 },
    { chance: 0.09, share: 0.06, low: 0.02, high: 0.15, count: 60 },
  ]
  const picture = (name: string, more: Partial<CalibrationOptions> = {}): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, calibration(bins, { idPrefix: name, ...said, ...more }))
    })
  }
  picture('calibration')
  picture('calibration-narrow', { width: 320 })
})
