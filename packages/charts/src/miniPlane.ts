import type { DealsView, PartyId } from '@parley/model'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { zoneHatch } from './hatch.ts'
import { measure } from './marks/arrow.ts'
import { cross, star } from './marks/signs.ts'
import { type PlaneDomains, planeDomains } from './plane/planeDomains.ts'
import { gainsOf, planeSubject } from './plane/planeSubject.ts'
import { linear } from './scales.ts'
import { el, join, type Markup, pathOf } from './svg.ts'

export type MiniPlaneOptions = Omit<FigureOptions, 'heading' | 'reading' | 'footer'> &
  Described<DealsView> &
  Readonly<{
    deciders: readonly PartyId[]
    pair?: readonly [PartyId, PartyId]
    domains?: PlaneDomains
  }>

/** More deals than this would be a blot; the best by smallest gain stand for them. */
const MOST = 150

/** A deal plane of 120 by 120 for a strip: zone, no deal, deals, and the gap where there is no zone. No words. */
export function miniPlane(view: DealsView, options: MiniPlaneOptions): string {
  const setting = settle('miniPlane', view, options, 120, 80)
  const { id, width: side } = setting
  const subject = planeSubject(view, options.deciders, options.pair)
  const domains = options.domains ?? planeDomains([subject])
  const edge = { from: 4, to: side - 4 }
  const xAt = linear(domains.x, [edge.from, edge.to])
  const yAt = linear(domains.y, [edge.to, edge.from])
  const zero = { x: xAt(0), y: yAt(0) }
  const zone = {
    x: zero.x,
    y: edge.from,
    width: Math.max(0, edge.to - zero.x),
    height: Math.max(0, zero.y - edge.from),
  }
  const line = (ends: readonly Readonly<{ x: number; y: number }>[]): Markup =>
    el('path', { class: 'ink-line line w15', d: pathOf(ends) })
  const parts: Markup[] = [
    el('rect', { class: 'zone', ...zone }),
    el('rect', { fill: `url(#${id}-zone)`, ...zone }),
    line([
      { x: zero.x, y: edge.from },
      { x: zero.x, y: edge.to },
    ]),
    line([
      { x: edge.from, y: zero.y },
      { x: edge.to, y: zero.y },
    ]),
  ]
  const shown = view.rows.slice(0, MOST).reverse()
  for (const row of shown) {
    const gains = gainsOf(row, subject.pair)
    const isLikely = row.acceptedBy >= 0.5
    parts.push(
      el('circle', {
        class: isLikely ? 'mark mark-line' : 'paper mark-line',
        'stroke-width': 1,
        cx: xAt(gains.x),
        cy: yAt(gains.y),
        r: 2,
      }),
    )
  }
  parts.push(cross(zero, 3.5))
  const nearest = view.rows[0]
  if (nearest) {
    const gains = gainsOf(nearest, subject.pair)
    const at = { x: xAt(gains.x), y: yAt(gains.y) }
    if (view.centralZoneCount === 0) {
      if (gains.x < 0) parts.push(measure(at, { x: zero.x, y: at.y }, 3))
      if (gains.y < 0) parts.push(measure(at, { x: at.x, y: zero.y }, 3))
    }
    parts.push(star(at, 6))
  }
  parts.push(
    el('rect', {
      class: 'none mark-line w1',
      x: edge.from,
      y: edge.from,
      width: edge.to - edge.from,
      height: edge.to - edge.from,
    }),
  )
  return figure(setting, { height: side, markup: join(parts), defs: zoneHatch(`${id}-zone`) })
}
