import type { DealsAnswer, DealsView, View } from '@parley/model'
import { type Drawing, whole } from './drawing.ts'
import { type Described, type FigureOptions, figure, settle } from './figure.ts'
import type { PanelGiven } from './plane/panelGiven.ts'
import { planeDomains } from './plane/planeDomains.ts'
import { planeFigure } from './plane/planeFigure.ts'
import type { PlaneOptions } from './plane/planeOptions.ts'
import { planeSubject } from './plane/planeSubject.ts'
import { sentenceFigure } from './sentenceFigure.ts'
import { planeWords } from './words/planeWords.ts'

export type PanelView = View | 'own'

export type DealPlanesOptions = FigureOptions &
  Described<DealsAnswer> &
  Omit<PlaneOptions, 'deciders' | 'nearest'> &
  Readonly<{
    /** Which views, in the order of the panels: two to four. `analyst` and `own` by default. */
    views?: readonly PanelView[]
    /** A panel's title and its verdict in words. */
    panel: (view: PanelView) => Readonly<{ title: string; verdict?: string; note?: string }>
    nearest?: (view: PanelView) => PlaneOptions['nearest']
  }>

/** A panel narrower than this is set under the one before it. */
const NARROWEST_PANEL = 300

/**
 * As it is, and as each side sees it: planes on identical scales, side by side where there is room,
 * else one under the other. A deal has the same number in each.
 */
export function dealPlanes(answer: DealsAnswer, options: DealPlanesOptions): string {
  return whole(dealPlanesDrawn(answer, options))
}

/** The same in steps, a panel each. */
export function* dealPlanesDrawn(answer: DealsAnswer, options: DealPlanesOptions): Drawing {
  const setting = settle('dealPlanes', answer, options, 720)
  const words = { ...planeWords, ...options.dictionary?.plane, ...options.words }
  const tooMany = answer.caveats.find(caveat => caveat.kind === 'too-many-deals')
  if (tooMany) {
    const { count } = setting.formats
    return sentenceFigure(setting, words.tooMany(count(tooMany.count), count(tooMany.limit)))
  }
  const asked = options.views ?? ['analyst', 'own']
  const panels: PanelGiven[] = []
  for (const name of asked) {
    const view = viewNamed(answer.views, name)
    const subject = planeSubject(view, answer.deciders, options.pair)
    panels.push({ subject, head: options.panel(name), nearest: options.nearest?.(name) })
    yield
  }
  const fits = Math.max(1, Math.floor((setting.width - 16) / NARROWEST_PANEL))
  // Four in a square rather than three and one.
  const columns = panels.length === 4 && fits === 3 ? 2 : Math.min(fits, panels.length)
  const domains = planeDomains(panels.map(panel => panel.subject))
  const { caveats } = answer
  return figure(
    setting,
    yield* planeFigure(panels, { setting, words, domains, options, columns, caveats }),
  )
}

function viewNamed(views: readonly DealsView[], name: PanelView): DealsView {
  const found = views.find(view => view.view === name)
  if (!found) {
    const known = views.map(view => view.view).join(', ')
    throw new Error(`dealPlanes: no view ${name} among ${known}`)
  }
  return found
}
