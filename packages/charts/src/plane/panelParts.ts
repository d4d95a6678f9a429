import type { PlaneBox } from './planeBox.ts'
import type { PlaneStar } from './planeNearest.ts'

/** What a panel is drawn with, beside its place and scales. */
export type PanelParts = Readonly<{
  numbers: ReadonlyMap<string, number>
  star: PlaneStar | null
  isClosed: boolean
  hatchId: string
  /** Base line of the vertical axis' title. */
  titleY: number
  /** Ids of the dot symbols begin with this. */
  dotsId: string
  isAddressable: boolean
  /** Whose eyes: a decider by place, each decider's own, or the analyst's. */
  holder: number | 'own' | 'analyst'
}>

/** A deal's number in the list under the figure, written; undefined for one that has none. */
export function numberOf(
  { setting }: PlaneBox,
  { numbers }: PanelParts,
  deal: string,
): string | undefined {
  const number = numbers.get(deal)
  return number === undefined ? undefined : setting.formats.count(number)
}
