import type { Setting } from '../figure.ts'
import type { Box } from '../labels/box.ts'
import { linear } from '../scales.ts'
import type { PlaneWords } from '../words/planeWords.ts'
import type { PlaneDomains } from './planeDomains.ts'
import type { PlaneSubject } from './planeSubject.ts'

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

export function planeBox(
  given: Omit<PlaneBox, 'xAt' | 'yAt' | 'scaleHeight'>,
  bannerHeight: number,
): PlaneBox {
  const { plot, domains } = given
  return {
    ...given,
    scaleHeight: plot.height - bannerHeight,
    xAt: linear(domains.x, [plot.x, plot.x + plot.width]),
    yAt: linear(domains.y, [plot.y + plot.height, plot.y + bannerHeight]),
  }
}
