import type { DealRow } from '@parley/model'
import { NAME_ROOM, type PlaneBox } from './planeBox.ts'
import { gainsOf } from './planeSubject.ts'

/** The deal under the star, and how much each party drawn is short of no deal at it. */
export type PlaneStar = Readonly<{
  row: DealRow
  /** By decider; printed instead of the distance drawn, so that figure and sentence say one number. */
  short?: readonly Readonly<{ decider: number; by: number }>[]
}>

type GapLeg = Readonly<{
  from: Readonly<{ x: number; y: number }>
  to: Readonly<{ x: number; y: number }>
  text: string
}>

/** From the nearest deal straight to the no-deal line of each party that is short there; none when neither is. */
export function gapLegs(box: PlaneBox, { row, short }: PlaneStar): readonly GapLeg[] {
  const { subject, words, setting } = box
  const gains = gainsOf(row, subject.pair)
  const from = { x: box.xAt(gains.x), y: box.yAt(gains.y) }
  const leg = (axis: 0 | 1, gain: number, to: GapLeg['to'], isSecond: boolean): GapLeg => {
    const decider = subject.pair[axis]
    const by = short?.find(one => one.decider === decider)?.by ?? -gain
    const phrase = isSecond ? words.andBy : words.shortBy
    const text = phrase(setting.formats.amount(by), box.name(decider, NAME_ROOM), box.unit(decider))
    return { from, to, text }
  }
  const legs: GapLeg[] = []
  if (gains.x < 0) legs.push(leg(0, gains.x, { x: box.xAt(0), y: from.y }, false))
  if (gains.y < 0) legs.push(leg(1, gains.y, { x: from.x, y: box.yAt(0) }, legs.length > 0))
  return legs
}
