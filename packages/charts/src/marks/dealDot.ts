import type { DealRow } from '@parley/model'
import { decimal, el, join, type Markup } from '../svg.ts'

/** Four steps of the chance that both accept; a dot is filled by its step, as a pie. */
export const FILL_STEPS: readonly number[] = [0, 0.25, 0.5, 0.75]

/** Which step a chance is on, 0 to 3: under 25%, under 50%, under 75%, and the rest. */
function fillStep(chance: number): number {
  let step = 0
  for (let i = 1; i < FILL_STEPS.length; i++) if (chance >= FILL_STEPS[i]!) step = i
  return step
}

/** The symbol of a deal: its step, or barred where it crosses a red line. */
export function dotSymbol(row: DealRow): string {
  return row.redLinesCrossed.length > 0 ? 'barred' : `dot${fillStep(row.acceptedBy)}`
}

// Inside `use`, rules that begin with the figure's id match nothing, so a dot takes its three inks by
// inheritance from the class `dot`: fill and stroke for the mark, `color` for the paper under it.
const INHERITED = { stroke: 'none' } as const

function pie(step: number, radius: number): readonly Markup[] {
  const inner = radius - 0.5
  if (step === 0) return []
  if (step === 3) return [el('circle', { ...INHERITED, r: inner })]
  // Clockwise from twelve: a quarter, or the right half.
  const d =
    step === 1
      ? `M0 0V${-inner}A${inner} ${inner} 0 0 1 ${inner} 0Z`
      : `M0 ${-inner}A${inner} ${inner} 0 0 1 0 ${inner}Z`
  return [el('path', { ...INHERITED, d })]
}

/** Every symbol, under the figure's id. */
const SYMBOLS = ['dot0', 'dot1', 'dot2', 'dot3', 'barred', 'node'] as const

/**
 * The symbols `<id>-dot0` to `<id>-dot3`, `<id>-barred` for deals that cross a red line and
 * `<id>-node` for a plain knot of the frontier, about (0, 0); each also as a marker, `<id>-dot0-at`, for many at once.
 */
export function dotSymbols(id: string, radius: number): Markup {
  const edge = Math.min(1.4, radius * 0.35)
  const disc = { fill: 'currentColor', 'stroke-width': edge, r: radius }
  const dots = [0, 1, 2, 3].map(step =>
    el('g', { id: `${id}-dot${step}` }, el('circle', disc), ...pie(step, radius)),
  )
  const reach = decimal(radius * 0.85)
  const barred = el(
    'g',
    { id: `${id}-barred` },
    el('path', {
      fill: 'currentColor',
      'stroke-width': Math.max(1, edge),
      d: `M-${reach} -${reach}H${reach}V${reach}H-${reach}ZL${reach} ${reach}M-${reach} ${reach}L${reach} -${reach}`,
    }),
  )
  const node = el('g', { id: `${id}-node` }, el('circle', { stroke: 'none', r: 2.6 }))
  const markers = SYMBOLS.map(symbol =>
    el(
      'marker',
      { id: `${id}-${symbol}-at`, markerUnits: 'userSpaceOnUse', overflow: 'visible' },
      dotAt(id, symbol, { x: 0, y: 0 }),
    ),
  )
  return join([...dots, barred, node, ...markers])
}

type Place = Readonly<{ x: number; y: number }>

/** A dot at a place. */
export function dotAt(id: string, symbol: string, at: Place): Markup {
  return el('use', { class: 'dot', href: `#${id}-${symbol}`, x: at.x, y: at.y })
}

export type Dot = Readonly<{ symbol: string; at: Place; deal: string }>

/**
 * Many dots, drawn in their order: a line that is not seen for each stretch of one symbol, with the symbol at its corners.
 * A browser makes several elements of every `use`, which for a thousand dots took it three times as long as the rest of the picture.
 *
 * @param isAddressable  writes `data-deals`, the deals at the corners of a line, for a page that links them
 */
export function dotsAt(id: string, dots: readonly Dot[], isAddressable: boolean): Markup {
  const lines: Markup[] = []
  for (let from = 0, to = 0; from < dots.length; from = to) {
    const { symbol } = dots[from]!
    while (to < dots.length && dots[to]!.symbol === symbol) to++
    const stretch = dots.slice(from, to)
    const marker = `url(#${id}-${symbol}-at)`
    // A line of one corner has none to draw at: it is taken twice, and drawn at once.
    const isOne = stretch.length === 1
    lines.push(
      el('polyline', {
        class: 'none',
        'marker-start': marker,
        'marker-mid': isOne ? null : marker,
        'marker-end': isOne ? null : marker,
        points: (isOne ? [...stretch, ...stretch] : stretch)
          .map(({ at }) => `${decimal(at.x)} ${decimal(at.y)}`)
          .join(' '),
        'data-deals': isAddressable ? stretch.map(of => of.deal).join(' ') : null,
      }),
    )
  }
  return join(lines)
}
