import type { ChangeAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { type ChangeWaterfallOptions, changeWaterfall } from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { arabicFormats } from './fixtures/arabic.ts'
import { beyond, names, rise } from './fixtures/changes.ts'
import { readSvg } from './readSvg.ts'

const drawn = (answer: ChangeAnswer, more: Partial<ChangeWaterfallOptions> = {}): string =>
  changeWaterfall(answer, {
    idPrefix: 'c',
    title: 'A figure',
    description: 'A fixture.',
    theme: 'light',
    measure: 'exists',
    nameOf: of => names[of.path]!,
    words: { start: 'Not ready for talks', end: 'Seize the moment' },
    ...more,
  })

describe('changeWaterfall', () => {
  const picture = (
    name: string,
    answer: ChangeAnswer,
    more: Partial<ChangeWaterfallOptions> = {},
  ) => {
    it(`approved: ${name}`, () => {
      expectApproved(name, drawn(answer, { idPrefix: name, ...more }))
    })
  }
  picture('change', rise)
  picture('change-dark', rise, { theme: 'dark' })
  picture('change-narrow', rise, { width: 340 })
  picture('change-beyond', beyond)
  picture('change-right-to-left', rise, { direction: 'rtl', lang: 'ar', formats: arabicFormats })

  it('starts at the first, arrives at the second, and has a bar for whatever moves it', () => {
    const words = readSvg(drawn(rise)).texts.map(of => of.text)
    for (const text of ['3%', '+25', '+20', '+18', '−16', '50%']) expect(words).toContain(text)
    expect(words.join(' ')).not.toContain('What moves nothing')
  })

  it('puts the smallest together in one bar, so that the bars still arrive', () => {
    const words = readSvg(drawn(rise, { top: 2 })).texts.map(of => of.text)
    for (const text of ['+25', '+20', '+2', '2 more']) expect(words).toContain(text)
  })
})
