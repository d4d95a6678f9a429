import type { DealsView, PartyId } from '@parley/model'
import { type Drawing, whole } from './drawing.ts'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import { type PlaneDomains, planeDomains } from './plane/planeDomains.ts'
import { planeFigure } from './plane/planeFigure.ts'
import type { PlaneOptions } from './plane/planeOptions.ts'
import { planeSubject } from './plane/planeSubject.ts'
import { planeWords } from './words/planeWords.ts'

export type DealPlaneOptions = FigureOptions &
  Described<DealsView> &
  PlaneOptions &
  Readonly<{
    /** Above the plot: whose view, and its verdict in words. */
    panel?: Readonly<{ title: string; verdict?: string; note?: string }>
    /** Scales shared with other planes; see `sharedDomains`. */
    domains?: PlaneDomains
  }>

/**
 * The deals of one view as gains over no deal of two parties: the two no-deal lines are the axes,
 * and the zone is what lies above and to the right of both.
 *
 * Dots stand at median gains; their filling is the chance that every decider accepts. Where no deal
 * lies in the zone the figure measures the gap from the nearest one.
 */
export function dealPlane(view: DealsView, options: DealPlaneOptions): string {
  return whole(dealPlaneDrawn(view, options))
}

/** The same in steps. */
export function* dealPlaneDrawn(view: DealsView, options: DealPlaneOptions): Drawing {
  const setting = settle('dealPlane', view, options, 640)
  const subject = planeSubject(view, options.deciders, options.pair)
  const domains = options.domains ?? planeDomains([subject])
  const words = { ...planeWords, ...options.dictionary?.plane, ...options.words }
  const panels = [{ subject, head: options.panel ?? null, nearest: options.nearest }]
  return figure(
    setting,
    yield* planeFigure(panels, { setting, words, domains, options, columns: 1, caveats: [] }),
  )
}

/** Domains that fit several views, for planes drawn as separate figures beside each other. */
export function sharedDomains(
  views: readonly DealsView[],
  deciders: readonly PartyId[],
  pair?: readonly [PartyId, PartyId],
): PlaneDomains {
  return planeDomains(views.map(view => planeSubject(view, deciders, pair)))
}
