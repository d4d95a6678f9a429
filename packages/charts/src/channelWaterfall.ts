import type { Channel, ChannelShares } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { flowOf } from './flow.ts'
import { barPattern } from './hatch.ts'
import { legend } from './legend.ts'
import { linear, ticks } from './scales.ts'
import { el, join, type Markup, pathOf } from './svg.ts'
import { textLine } from './text/textLine.ts'
import { textWidth } from './text/textWidth.ts'
import { type ChannelWords, channelWords } from './words/timelineWords.ts'

export type ChannelWaterfallOptions = FigureOptions &
  Described<ChannelShares> &
  Readonly<{
    /** The chance the change starts from, in [0, 1]. */
    from: number
    words?: Partial<ChannelWords>
  }>

const CHANNELS: readonly Channel[] = ['belief', 'cost', 'terms', 'commitment']
const MARGIN = 8
const ROW = 24

/**
 * From the chance now to the chance at the last step, one bar a channel: the bars meet end to end and
 * arrive at the total. What raises is solid, what lowers is striped; both carry their sign.
 */
export function channelWaterfall(shares: ChannelShares, options: ChannelWaterfallOptions): string {
  const setting = settle('channelWaterfall', shares, options, 480)
  const { id, direction, width, formats } = setting
  const words = { ...channelWords, ...options.words }
  const flow = flowOf(direction, width)
  const names = Math.min(150, Math.round(width * 0.36))
  const left = flow.left(MARGIN + names, width - 2 * MARGIN - names)
  const room = width - 2 * MARGIN - names
  // Numbers stand beside the bars: room for the widest on both sides.
  const number = textWidth(`+${formats.share(0.88)}`, 11, true) + 8
  const at = linear([0, 1], [left + number, left + room - number])
  const points = (change: number): string => {
    const whole = Math.round(change * 100)
    return whole === 0 ? '0' : formats.signed(whole)
  }
  const rows: { name: string; low: number; high: number; text: string; kind: string }[] = []
  let stands = options.from
  rows.push({
    name: words.start,
    low: 0,
    high: stands,
    text: formats.chance(stands),
    kind: 'level',
  })
  for (const channel of CHANNELS) {
    const change = shares.by[channel]
    const next = stands + change
    rows.push({
      name: words.channel(channel),
      low: Math.min(stands, next),
      high: Math.max(stands, next),
      text: points(change),
      kind: change < 0 ? 'down' : 'up',
    })
    stands = next
  }
  const end = options.from + shares.total
  rows.push({ name: words.end, low: 0, high: end, text: formats.chance(end), kind: 'level' })
  const top = MARGIN + 4
  const bottom = top + rows.length * ROW
  const parts: Markup[] = ticks([0, 1], 4).map(value =>
    join([
      el('path', {
        class: value === 0.5 ? 'hatch-line line w15' : 'grid-line line',
        d: pathOf([
          { x: at(value), y: top },
          { x: at(value), y: bottom },
        ]),
      }),
      textLine({
        x: at(value),
        y: bottom + 14,
        text: formats.share(value),
        direction,
        hold: 'middle',
        size: 11,
        tone: 'muted',
      }),
    ]),
  )
  let joint = options.from
  rows.forEach((row, i) => {
    const y = top + i * ROW
    const [low, high] = [at(row.low), at(row.high)]
    const fill = row.kind === 'down' ? { fill: `url(#${id}-down)` } : {}
    parts.push(
      textLine({
        x: flow.x(MARGIN),
        y: y + ROW / 2 + 4,
        text: row.name,
        direction,
        hold: flow.start,
        width: names - 6,
        isBold: row.kind === 'level',
      }),
      el('rect', {
        class:
          row.kind === 'down'
            ? 'mark-line w1'
            : row.kind === 'level'
              ? 'hatch-line w1 band'
              : 'mark',
        ...fill,
        x: low,
        y: y + 4,
        width: Math.max(1, high - low),
        height: ROW - 8,
      }),
      textLine({
        x: row.kind === 'down' ? low - 4 : high + 4,
        y: y + ROW / 2 + 4,
        text: row.text,
        direction,
        hold: row.kind === 'down' ? 'right' : 'left',
        size: 11,
        isBold: true,
        hasHalo: true,
      }),
    )
    if (i > 0) {
      parts.push(
        el('path', {
          class: 'ink-line line w05',
          d: pathOf([
            { x: at(joint), y: y - 4 },
            { x: at(joint), y: y + 4 },
          ]),
        }),
      )
    }
    const channel = CHANNELS[i - 1]
    if (channel) joint += shares.by[channel]
  })
  const box = (kind: 'up' | 'down') => ({
    width: 14,
    sign: ({ x, y }: Readonly<{ x: number; y: number }>) =>
      el('rect', {
        class: kind === 'up' ? 'mark' : 'mark-line w1',
        ...(kind === 'up' ? {} : { fill: `url(#${id}-down)` }),
        x: x - 7,
        y: y - 5,
        width: 14,
        height: 10,
      }),
    text: words[kind],
  })
  const signs = legend(
    [box('up'), box('down')],
    { x: MARGIN, y: bottom + 24, width: width - 2 * MARGIN },
    direction,
  )
  return figure(setting, {
    height: bottom + 24 + signs.height + MARGIN,
    markup: join([...parts, signs.markup]),
    defs: barPattern(`${id}-down`, 'stripes', 'mark', 'mark-line'),
  })
}
