import type { ChangeAnswer, Difference } from '@parley/model'
import { type Described, type FigureOptions, settle } from './figure.ts'
import { waterfallSteps } from './waterfallSteps.ts'
import { type ChangeWords, changeWords } from './words/changeWords.ts'

export type ChangeWaterfallOptions = FigureOptions &
  Described<ChangeAnswer> &
  Readonly<{
    /** Which of the two chances. */
    measure: 'exists' | 'recognised'
    nameOf: (difference: Difference) => string
    /** How many differences have a bar of their own; the smallest stand together in one. 8 when not said. */
    top?: number
    words?: Partial<ChangeWords>
  }>

/**
 * From the chance that one school or version gives to that of another, one bar a difference: what
 * raises first, largest first. Differences without a share have no bar.
 */
export function changeWaterfall(answer: ChangeAnswer, options: ChangeWaterfallOptions): string {
  const { measure, nameOf, top = 8 } = options
  const words = { ...changeWords, ...options.dictionary?.change, ...options.words }
  const { shares, total } = answer.waterfall[measure]
  const moving = answer.differences
    .map((of, i) => ({ name: nameOf(of), change: shares[i]! }))
    .filter(({ change }) => change !== 0)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
  const rest = moving.slice(top)
  const others = rest.reduce((sum, { change }) => sum + change, 0)
  const shown = moving
    .slice(0, top)
    .sort(
      (a, b) =>
        Number(b.change > 0) - Number(a.change > 0) || Math.abs(b.change) - Math.abs(a.change),
    )
  const setting = settle('changeWaterfall', answer, options, 640)
  return waterfallSteps(setting, {
    ...words,
    from: answer.from.verdict[measure].chance,
    steps:
      rest.length === 0 ? shown : [...shown, { name: words.rest(rest.length), change: others }],
    total,
    names: Math.min(280, Math.round(setting.width * 0.42)),
  })
}
