import type { DealRow } from '@parley/model'
import type { Setting } from '../figure.ts'
import type { Box, Place } from '../labels/box.ts'
import { linear } from '../scales.ts'
import type { PlaneWords } from '../words/planeWords.ts'
import { bannerHeight } from './bannerHeight.ts'
import type { PlaneDomains } from './planeDomains.ts'
import { gainsOf, type PlaneSubject } from './planeSubject.ts'

/** One panel's place and scales. */
export type PlaneBox = Readonly<{
  /** Begins the ids of this panel. */
  id: string
  x: number
  width: number
  plot: Box
  /** Height of the plot that the scale uses: all of it but for a sentence along its top. */
  scaleHeight: number
  domains: PlaneDomains
  xAt: (gain: number) => number
  yAt: (gain: number) => number
  subject: PlaneSubject
  setting: Setting
  words: PlaneWords
  /** Name and unit of the decider at a place in the answer's order; the name cut to `room` pixels. */
  name: (decider: number, room?: number) => string
  unit: (decider: number) => string
  /** Along the top inside the frame, in lines; empty when there is nothing special. */
  sentence: readonly string[]
}>

/** Plots narrower than this get smaller signs and fewer numbers. */
export const NARROW_PLOT = 420

/** A party's name inside the plot is cut to this. */
export const NAME_ROOM = 120

/** A panel with its scales; a sentence along the top takes its height from the scale, not from the plot. */
export function planeBox(given: Omit<PlaneBox, 'xAt' | 'yAt' | 'scaleHeight'>): PlaneBox {
  const { plot, domains, sentence } = given
  const banner = bannerHeight(sentence.length)
  return {
    ...given,
    scaleHeight: plot.height - banner,
    xAt: linear(domains.x, [plot.x, plot.x + plot.width]),
    yAt: linear(domains.y, [plot.y + plot.height, plot.y + banner]),
  }
}

/** Whether the plot gets smaller signs and fewer numbers. */
export function isNarrow({ plot }: PlaneBox): boolean {
  return plot.width < NARROW_PLOT
}

/** Where a deal lies in the figure. */
export function placeOf({ subject, xAt, yAt }: PlaneBox, row: DealRow): Place {
  const gains = gainsOf(row, subject.pair)
  return { x: xAt(gains.x), y: yAt(gains.y) }
}
