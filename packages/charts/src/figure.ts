import type { Formats } from './format.ts'
import { isolatedFormats, plainFormats } from './format.ts'
import { styleSheet } from './styles.ts'
import { el, join, type Markup, words } from './svg.ts'
import type { Direction } from './text/direction.ts'
import { isolate } from './text/direction.ts'
import { fitText } from './text/fitText.ts'
import { plainText } from './text/plainText.ts'
import { textLine } from './text/textLine.ts'
import { wrapText } from './text/wrapText.ts'
import type { Theme } from './theme.ts'
import type { FigureDictionary } from './words/figureDictionary.ts'

/** What a screen reader says first, and the whole of what it says. */
export type Accessible = Readonly<{ title: string; description: string }>

/** Title and description: given, or made from the answer by the report's own sentence. */
export type Described<Answer> = Accessible | Readonly<{ describe: (answer: Answer) => Accessible }>

/** Options of every figure. Lengths are CSS pixels. */
export type FigureOptions = Readonly<{
  /** Begins every id in the figure: a letter, then letters, digits, `-` and `_`. */
  idPrefix: string
  width?: number
  /** Direction of the words. Axes of a plane keep theirs. */
  direction?: Direction
  theme?: Theme
  /** BCP 47 tag of the words. */
  lang?: string
  formats?: Partial<Formats>
  /** The words of every chart, where they are not to be English. */
  dictionary?: FigureDictionary
  /** The finding, above the figure. */
  heading?: string
  /** One line on how to read it, under the heading. */
  reading?: string
  /** Under the figure: run line, source, marking. */
  footer?: readonly string[]
}>

/** Options with everything filled in, for the charts' own use. */
export type Setting = Readonly<{
  id: string
  width: number
  direction: Direction
  theme: Theme
  lang: string | null
  formats: Formats
  heading: string
  reading: string
  footer: readonly string[]
  title: string
  description: string
}>

const ID = /^[A-Za-z][\w-]*$/
const NARROWEST = 240
const WIDEST = 4000

/** Fills the options in and checks them; `chart` names the caller in what it throws. */
export function settle<Answer>(
  chart: string,
  answer: Answer,
  options: FigureOptions & Described<Answer>,
  width: number,
  narrowest: number = NARROWEST,
): Setting {
  const asked = options.width ?? width
  if (!ID.test(options.idPrefix)) {
    throw new Error(`${chart}: idPrefix ${JSON.stringify(options.idPrefix)} is not a plain id`)
  }
  if (!(asked >= narrowest && asked <= WIDEST)) {
    throw new Error(`${chart}: width ${asked} is not in ${narrowest} to ${WIDEST}`)
  }
  const direction = options.direction ?? 'ltr'
  const formats = { ...plainFormats, ...options.formats }
  const said = 'describe' in options ? options.describe(answer) : options
  return {
    id: options.idPrefix,
    width: asked,
    direction,
    theme: options.theme ?? 'auto',
    lang: options.lang ?? null,
    formats: direction === 'rtl' ? isolatedFormats(formats) : formats,
    heading: plainText(options.heading ?? ''),
    reading: plainText(options.reading ?? ''),
    footer: (options.footer ?? []).map(plainText),
    title: plainText(said.title),
    description: plainText(said.description),
  }
}

/** A party's name, safe to stand in a sentence of the figure; cut to `room` pixels of 12 where one is given. */
export function namer<Id extends string>(
  name: (id: Id) => string,
  direction: Direction,
): (id: Id, room?: number) => string {
  return (id, room) => {
    const plain = plainText(name(id)) || id
    return isolate(room === undefined ? plain : fitText(plain, room, 12), direction)
  }
}

const MARGIN = 8

function lines(
  texts: readonly string[],
  setting: Setting,
  top: number,
  style: Readonly<{ size: number; isBold?: boolean; tone?: string }>,
): Readonly<{ markup: Markup; bottom: number }> {
  const parts: Markup[] = []
  const isRtl = setting.direction === 'rtl'
  let y = top
  for (const text of texts) {
    if (text === '') continue
    const room = setting.width - 2 * MARGIN
    for (const line of wrapText(text, room, style.size, { isBold: style.isBold ?? false })) {
      y += style.size * 1.3
      parts.push(
        textLine({
          x: isRtl ? setting.width - MARGIN : MARGIN,
          y: y - style.size * 0.25,
          text: line,
          direction: setting.direction,
          hold: isRtl ? 'right' : 'left',
          ...style,
        }),
      )
    }
  }
  return { markup: join(parts), bottom: y }
}

/** The picture around a body of known height: root, style, title and description, heading and footer. */
export function figure(
  setting: Setting,
  body: Readonly<{ height: number; markup: Markup; defs?: Markup }>,
): string {
  const { id, width } = setting
  const heading = lines([setting.heading], setting, MARGIN, { size: 16, isBold: true })
  const reading = lines([setting.reading], setting, heading.bottom, { size: 12, tone: 'muted' })
  const hasHead = setting.heading !== '' || setting.reading !== ''
  const top = hasHead ? reading.bottom + MARGIN : 0
  const footer = lines(setting.footer, setting, top + body.height, { size: 11, tone: 'muted' })
  const height = Math.ceil(setting.footer.length > 0 ? footer.bottom + MARGIN : top + body.height)
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      id,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      'aria-labelledby': `${id}-title ${id}-desc`,
      direction: 'ltr',
      lang: setting.lang,
      style: 'max-width:100%;height:auto',
    },
    el('title', { id: `${id}-title` }, words(setting.title)),
    el('desc', { id: `${id}-desc` }, words(setting.description)),
    styleSheet(id, setting.theme),
    ...(body.defs ? [el('defs', {}, body.defs)] : []),
    el('rect', { class: 'paper', width, height }),
    heading.markup,
    reading.markup,
    top === 0 ? body.markup : el('g', { transform: `translate(0 ${top})` }, body.markup),
    footer.markup,
  )
}
