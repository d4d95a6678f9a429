import type { Markup } from './svg.ts'
import { type Theme, type Tokens, themes } from './theme.ts'

const SIZES = [8, 10, 11, 12, 13, 14, 16, 18] as const

/** Rules that do not depend on the colours. */
function shape(root: string): string {
  return [
    `${root}{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;font-variant-numeric:tabular-nums}`,
    ...SIZES.map(size => `${root} .t${size}{font-size:${size}px}`),
    `${root} .bold{font-weight:700}`,
    `${root} .halo{paint-order:stroke;stroke-width:4px;stroke-linejoin:round}`,
    `${root} .line{fill:none}`,
    `${root} .w05{stroke-width:.5}`,
    `${root} .w1{stroke-width:1}`,
    `${root} .w15{stroke-width:1.5}`,
    `${root} .w2{stroke-width:2}`,
    `${root} .w3{stroke-width:3}`,
    `${root} .dotted{stroke-dasharray:1 3;stroke-linecap:round}`,
    `${root} .dashed{stroke-dasharray:5 3}`,
    `${root} .none{fill:none}`,
  ].join('')
}

function colours(root: string, t: Tokens): string {
  const rule = (name: string, css: string): string => `${root} ${name}{${css}}`
  const party = (index: number, colour: string, of: string): string =>
    rule(`.${of}${index}`, `fill:${colour}`) + rule(`.${of}${index}-line`, `stroke:${colour}`)
  return [
    `${root}{color:${t.ink}}`,
    rule('text', 'fill:currentColor'),
    rule('.muted', `fill:${t.muted}`),
    rule('.paper', `fill:${t.paper}`),
    rule('.halo', `stroke:${t.paper}`),
    rule('.paper-line', `stroke:${t.paper}`),
    rule('.inverse', `fill:${t.paper}`),
    rule('.ink', 'fill:currentColor'),
    rule('.ink-line', 'stroke:currentColor'),
    rule('.dot', `fill:${t.mark};stroke:${t.mark};color:${t.paper}`),
    rule('.mark', `fill:${t.mark}`),
    rule('.mark-line', `stroke:${t.mark}`),
    rule('.hatch-line', `stroke:${t.hatch}`),
    rule('.grid-line', `stroke:${t.grid}`),
    rule('.zone', `fill:${t.zone}`),
    rule('.band', `fill:${t.band}`),
    ...t.two.map((colour, i) => party(i, colour, 'two')),
    ...t.four.map((colour, i) => party(i, colour, 'four')),
  ].join('')
}

/** High-contrast modes: the reader's own colours, with shape, dash and pattern left to speak. */
const forced: Tokens = {
  paper: 'Canvas',
  ink: 'CanvasText',
  muted: 'CanvasText',
  mark: 'CanvasText',
  hatch: 'CanvasText',
  grid: 'GrayText',
  zone: 'Canvas',
  band: 'Canvas',
  two: ['CanvasText', 'CanvasText'],
  four: ['CanvasText', 'CanvasText', 'CanvasText', 'CanvasText'],
}

/** The style sheet of one figure; every rule begins with the figure's own id. */
export function styleSheet(id: string, theme: Theme): Markup {
  const root = `#${id}`
  const parts = [shape(root), colours(root, themes[theme === 'auto' ? 'light' : theme])]
  if (theme === 'auto') {
    parts.push(`@media (prefers-color-scheme:dark){${colours(root, themes.dark)}}`)
  }
  if (theme !== 'print') parts.push(`@media print{${colours(root, themes.print)}}`)
  parts.push(
    `@media (forced-colors:active){${root}{forced-color-adjust:none}${colours(root, forced)}}`,
  )
  return `<style>${parts.join('')}</style>` as Markup
}
