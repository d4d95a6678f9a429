import type { NoDealReading, Spread } from '@parley/model'
import type { Setting } from '../figure.ts'
import type { Flow } from '../flow.ts'
import type { Formats } from '../format.ts'
import { spreadAlong } from '../labels/spreadAlong.ts'
import { partySign } from '../marks/partySign.ts'
import { spreadBar } from '../marks/spreadBar.ts'
import type { PartyStyle } from '../party.ts'
import { type Domain, domainOf, linear, ticks } from '../scales.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import { wrapText } from '../text/wrapText.ts'
import type { NoDealWords } from '../words/noDealWords.ts'

export const MARGIN = 8
/** Narrower figures put words above the bars instead of beside them. */
const STACKED = 520
const BAR = 12

type PartyBlock = Readonly<{
  style: PartyStyle
  name: string
  unit: string
  ours: NoDealReading
  own: NoDealReading | null
  ticks: readonly Readonly<{ at: number; text: string }>[]
  isOnOwnScale: boolean
  /** Room for the numbers beside the bars. */
  numbers: number
  pattern: string
  top: number
  setting: Setting
  flow: Flow
  words: NoDealWords
}>

/** Median and range, without more figures than a reader can use. */
export function worthText(worth: Spread, formats: Formats, words: NoDealWords): string {
  const say = (value: number): string =>
    formats.value(Math.abs(value) >= 10 ? Math.round(value) : Math.round(value * 10) / 10, '')
  return words.value(say(worth.median), say(worth.low), say(worth.high))
}

/** The sign of a deal on a scale. */
export function tickMark(x: number, from: number, to: number): Markup {
  return el('path', {
    class: 'ink-line line w15',
    d: pathOf([
      { x, y: from },
      { x, y: to },
    ]),
  })
}

/** One party: its name, how far its own view lies from ours, both bars, its scale and the deals on it. */
export function partyBlock(block: PartyBlock): Readonly<{ markup: Markup; bottom: number }> {
  const { setting, flow, words, ours, own, style, top } = block
  const { direction, formats, width } = setting
  const inner = width - 2 * MARGIN
  const isStacked = width < STACKED || block.numbers > 0.35 * width
  const labels = isStacked ? 0 : 130
  const numbers = isStacked ? 0 : block.numbers
  const domain = scaleOf(block)
  const forScale = inner - labels - numbers - 12
  // The scale grows to the right in either direction of the words.
  const from = flow.left(MARGIN + labels + 6, forScale)
  const to = from + forScale
  const x = linear(domain, [from, to])
  const parts: Markup[] = [
    partySign(style, { x: flow.x(MARGIN + 12), y: top + 12 }),
    textLine({
      x: flow.x(MARGIN + 30),
      y: top + 16,
      text: block.name,
      direction,
      hold: flow.start,
      size: 13,
      isBold: true,
      width: inner - 30,
    }),
  ]
  const lines = wrapText(difference(block), inner - 30, 12)
  let y = top + 18
  for (const line of lines) {
    y += 16
    parts.push(
      textLine({ x: flow.x(MARGIN + 30), y: y - 2, text: line, direction, hold: flow.start }),
    )
  }
  const rows = [
    { of: ours, text: words.ours, ink: { class: `${style.fill} ${style.line} w1` } },
    ...(own
      ? [
          {
            of: own,
            text: words.own,
            ink: { class: `${style.line} w1`, fill: `url(#${block.pattern})` },
          },
        ]
      : []),
  ]
  y += 5
  const firstBar = y
  for (const { of, text, ink } of rows) {
    const said = worthText(of.worth, formats, words)
    if (isStacked) {
      y += 17
      parts.push(
        textLine({
          x: flow.x(MARGIN + 6),
          y: y - 2,
          text: `${text}: ${said}`,
          direction,
          hold: flow.start,
          size: 11,
          tone: 'muted',
        }),
      )
    }
    const bar = { y: y + 6, height: BAR }
    parts.push(spreadBar(of.worth, x, bar, ink))
    if (!isStacked) {
      parts.push(
        textLine({
          x: flow.x(MARGIN + labels - 6),
          y: y + 16,
          text,
          direction,
          hold: flow.end,
          size: 11,
          tone: 'muted',
          width: labels,
        }),
        textLine({
          x: flow.x(MARGIN + labels + 6 + forScale + 12),
          y: y + 16,
          text: said,
          direction,
          hold: flow.start,
          size: 11,
          width: numbers,
        }),
      )
    }
    y += BAR + 10
  }
  // The scale runs under the bars, with the deals hanging from it.
  const axis = y + 8
  parts.unshift(
    ...ticks(domain, 4).map(value =>
      el('path', {
        class: 'grid-line line',
        d: pathOf([
          { x: x(value), y: firstBar + 4 },
          { x: x(value), y: axis },
        ]),
      }),
    ),
  )
  parts.push(
    el('path', {
      class: 'ink-line line w1',
      d: pathOf([
        { x: from, y: axis },
        { x: to, y: axis },
      ]),
    }),
  )
  let bottom = axis
  if (block.ticks.length > 0) {
    const sorted = [...block.ticks].sort((a, b) => a.at - b.at)
    const centres = spreadAlong(
      sorted.map(tick => ({ at: x(tick.at), length: textWidth(tick.text, 11, true) + 6 })),
      from - 6,
      to + 6,
    )
    for (const [i, tick] of sorted.entries()) {
      const label = centres[i]!
      parts.push(
        el('path', {
          class: 'ink-line line w15',
          d: pathOf([
            { x: x(tick.at), y: axis - 6 },
            { x: x(tick.at), y: axis + 5 },
            { x: label, y: axis + 12 },
          ]),
        }),
        textLine({
          x: label,
          y: axis + 23,
          text: tick.text,
          direction,
          hold: 'middle',
          size: 11,
          isBold: true,
        }),
      )
    }
    bottom = axis + 26
  }
  for (const value of ticks(domain, 4)) {
    const word = !isOwnScale(domain)
      ? ''
      : value === 0
        ? words.worst
        : value === 100
          ? words.best
          : ''
    const text = formats.value(value, '') + (word === '' ? '' : ` ${word}`)
    const half = textWidth(text, 11) / 2
    parts.push(
      textLine({
        x: Math.max(from - 6 + half, Math.min(x(value), to + 6 - half)),
        y: bottom + 14,
        text,
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
    )
  }
  return { markup: join(parts), bottom: bottom + 24 }
}

const OWN_SCALE: Domain = [0, 100]

const isOwnScale = (domain: Domain): boolean =>
  domain[0] === OWN_SCALE[0] && domain[1] === OWN_SCALE[1]

/** A party's own scale is 0 to 100; worth in money, in places or beyond that scale makes its own. */
function scaleOf({ ours, own, ticks, ...block }: PartyBlock): Domain {
  const values = [ours.worth.low, ours.worth.high, ...ticks.map(tick => tick.at)]
  if (own) values.push(own.worth.low, own.worth.high)
  const isInside =
    block.isOnOwnScale && values.every(value => value >= OWN_SCALE[0] && value <= OWN_SCALE[1])
  return isInside ? OWN_SCALE : domainOf(values, 0.08)
}

function difference({ ours, own, words, unit, setting }: PartyBlock): string {
  if (!own) return words.notModelled
  const by = own.worth.median - ours.worth.median
  const amount = setting.formats.amount(by)
  return amount === setting.formats.amount(0) ? words.same : words.differs(amount, unit, by > 0)
}
