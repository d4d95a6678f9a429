import { say, sentence } from '../languages/say.ts'
import { formatNumber } from '../words/number.ts'
import { joined, named, type Phrase } from '../words/phrase.ts'
import { line, paragraph, section } from './render.ts'
import { type StyleOptions, strong, textStyle } from './style.ts'
import { table } from './table.ts'

type Area = Readonly<{ auc: number; low: number; high: number }>
type Part = Readonly<{ from: number; to: number; count: number; events: number }>

/** What a back-test found, as `backtest` of the engine returns it, with its two side questions. */
export type BacktestFindings = Readonly<{
  backtest: Readonly<{
    training: Part
    test: Part
    baseRate: number
    readiness: Area & Readonly<{ brier: number }>
    base: Readonly<{ brier: number }>
    simple: readonly (Area & Readonly<{ name: string }>)[]
    bins: readonly Readonly<{
      readiness: number
      chance: number
      count: number
      events: number
      share: number
      low: number
      high: number
    }>[]
    beatsSimple: boolean
    beatsBase: boolean
  }>
  battles: Readonly<{
    decided: number
    matches: number
    exceptions: readonly string[]
    even: readonly string[]
  }>
  donbas: Readonly<Record<'minskOne' | 'minskTwo', Readonly<{ before: number; after: number }>>>
}>

/** What `parley backtest` prints: the finding first, as found, then every number it rests on. */
export function backtestText(found: BacktestFindings, options: StyleOptions = {}): string {
  const style = textStyle(options)
  const { language } = style.manner
  const { backtest, battles, donbas } = found
  const { training, test, readiness } = backtest
  const text = (phrase: Phrase): string => line(style, phrase)
  const number = (value: number, decimals: number): string =>
    formatNumber(language, value, decimals)
  const percent = (share: number): string => language.numbers.percent(number(share * 100, 1))
  const between = (low: string, high: string): Phrase =>
    say(language, 'backtest.interval', { low, high })
  const interval = (of: Area): string => text(between(number(of.low, 3), number(of.high, 3)))
  const names = (of: readonly string[]): Phrase => joined(of.map(named), '; ')
  return [
    ...paragraph(
      style,
      sentence(language, 'backtest.finding', {
        hasSimple: backtest.beatsSimple ? 'yes' : 'no',
        hasBase: backtest.beatsBase ? 'yes' : 'no',
      }),
    ).map(one => strong(style, one)),
    ...paragraph(
      style,
      say(language, 'backtest.half', {
        isUnclear: readiness.low <= 0.5 && readiness.high >= 0.5 ? 'yes' : 'no',
        low: number(readiness.low, 3),
        high: number(readiness.high, 3),
      }),
    ),
    '',
    ...paragraph(
      style,
      say(language, 'backtest.data', {
        count: String(test.count),
        events: String(test.events),
        from: String(test.from),
        to: String(test.to),
        trainCount: String(training.count),
        trainFrom: String(training.from),
        trainTo: String(training.to),
      }),
    ),
    '',
    ...table(
      [
        { heading: text(say(language, 'label.predictor')), least: 16 },
        { heading: text(say(language, 'label.auc')), align: 'right' },
        { heading: text(say(language, 'label.interval')), align: 'right', least: 12 },
        { heading: text(say(language, 'label.brier')), align: 'right' },
      ],
      [
        [
          text(say(language, 'backtest.readiness')),
          number(readiness.auc, 3),
          interval(readiness),
          number(readiness.brier, 4),
        ],
        [
          `${text(say(language, 'backtest.base'))} (${percent(backtest.baseRate)})`,
          number(0.5, 3),
          '',
          number(backtest.base.brier, 4),
        ],
        ...backtest.simple.map(of => [
          text(say(language, 'backtest.simple', { name: of.name })),
          number(of.auc, 3),
          interval(of),
          '',
        ]),
      ],
      style.width,
    ),
    '',
    strong(style, text(say(language, 'label.calibration'))),
    ...table(
      [
        { heading: text(say(language, 'backtest.readiness')), least: 10 },
        { heading: text(say(language, 'label.given')), align: 'right' },
        { heading: text(say(language, 'label.happened')), align: 'right' },
        { heading: text(say(language, 'label.interval')), align: 'right', least: 12 },
        { heading: text(say(language, 'label.rows')), align: 'right', least: 4 },
      ],
      backtest.bins.map(bin => [
        text(say(language, 'backtest.signs', { number: String(bin.readiness) })),
        percent(bin.chance),
        percent(bin.share),
        text(between(percent(bin.low), percent(bin.high))),
        String(bin.count),
      ]),
      style.width,
    ),
    ...section(style, say(language, 'label.battles'), [
      say(language, 'backtest.battles', {
        matches: String(battles.matches),
        decided: String(battles.decided),
        exceptions: names(battles.exceptions),
        even: names(battles.even),
        hasEven: battles.even.length > 0 ? 'yes' : 'no',
      }),
    ]),
    ...section(style, say(language, 'label.donbas'), [
      say(language, 'backtest.donbas', {
        beforeOne: number(donbas.minskOne.before, 0),
        afterOne: number(donbas.minskOne.after, 0),
        beforeTwo: number(donbas.minskTwo.before, 0),
        afterTwo: number(donbas.minskTwo.after, 0),
      }),
    ]),
    '',
    ...paragraph(style, say(language, 'backtest.credit')),
  ].join('\n')
}
