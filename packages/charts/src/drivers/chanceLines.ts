import { spreadAlong } from '../labels/spreadAlong.ts'
import { type Domain, ticks } from '../scales.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import { textLine } from '../text/textLine.ts'
import { textWidth } from '../text/textWidth.ts'
import { MARGIN, type Tornado } from './tornadoParts.ts'

/** From where to where, down the figure, lines are drawn behind bars. */
export type Spans = readonly (readonly [number, number])[]

/** An upright line at `x` through the rows. */
function upright(x: number, spans: Spans): string {
  return spans
    .map(([from, to]) =>
      pathOf([
        { x, y: from },
        { x, y: to },
      ]),
    )
    .join('')
}

/** Round chances, their lines and their words below. */
export function chanceGrid(domain: Domain, spans: Spans, bottom: number, given: Tornado): Markup {
  const { at, setting } = given
  const length = Math.abs(at(domain[1]) - at(domain[0]))
  const values = ticks(domain, Math.max(2, Math.floor(length / 40)))
  return join(
    values.map(value =>
      join([
        el('path', { class: 'grid-line line', d: upright(at(value), spans) }),
        textLine({
          x: at(value),
          y: bottom + 14,
          text: setting.formats.share(value),
          direction: setting.direction,
          hold: 'middle',
          size: 11,
          tone: 'muted',
        }),
      ]),
    ),
  )
}

/** The two lines every bar is read against, with their words spread apart above them. */
export function chanceGuides(top: number, spans: Spans, given: Tornado): Markup {
  const { at, chance, setting, words } = given
  const lines = [
    {
      at: at(chance),
      text: words.baseline(setting.formats.chance(chance)),
      dash: null,
      isBold: true,
    },
    { at: at(0.5), text: words.even, dash: '5 3', isBold: false },
  ].sort((a, b) => a.at - b.at)
  const wishes = lines.map(line => ({
    at: line.at,
    length: textWidth(line.text, 11, line.isBold) + 8,
  }))
  const centres = spreadAlong(wishes, MARGIN, setting.width - MARGIN)
  return join(
    lines.map((line, i) => {
      const x = line.at
      const words = centres[i]!
      return join([
        el('path', {
          class: 'ink-line line w15',
          'stroke-dasharray': line.dash,
          d:
            pathOf([
              { x: words, y: top - 18 },
              { x, y: top - 8 },
              { x, y: top },
            ]) + upright(x, spans),
        }),
        textLine({
          x: words,
          y: top - 23,
          text: line.text,
          direction: setting.direction,
          hold: 'middle',
          size: 11,
          isBold: line.isBold,
        }),
      ])
    }),
  )
}
