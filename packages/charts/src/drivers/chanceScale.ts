import type { Driver, DriversAnswer } from '@parley/model'
import type { Setting } from '../figure.ts'
import { type Domain, domainOf, linear } from '../scales.ts'
import { textWidth } from '../text/textWidth.ts'
import type { TornadoWords } from '../words/tornadoWords.ts'
import { END_ROOM } from './tornadoParts.ts'

/** Between a bar's end, or a diamond past it, and the words there. */
const CLEAR = 13

export type Ends = Readonly<{ low: number; high: number }>

/** Pixels the words at the two ends of a bar take. */
export function endWidths(driver: Driver, setting: Setting, words: TornadoWords): Ends {
  const of = ({ at, chance }: Driver['low']): number =>
    Math.max(
      Math.min(END_ROOM, textWidth(words.at(setting.formats.value(at, driver.unit)), 11)),
      textWidth(setting.formats.chance(chance), 12, true),
    )
  return { low: of(driver.low), high: of(driver.high) }
}

/** The longest stretch for the domain that leaves room for the words at both ends of every bar. */
export function roomForEnds(
  shown: readonly Driver[],
  domain: Domain,
  [left, right]: readonly [number, number],
  widths: (driver: Driver) => Ends,
): readonly [number, number] {
  let range: readonly [number, number] = [left, right]
  // Pulling one side in moves the other's bars too; a few rounds settle it.
  for (let round = 0; round < 4; round++) {
    const at = linear(domain, range)
    let over = 0
    let under = 0
    for (const driver of shown) {
      const { low, high } = widths(driver)
      const even = driver.flip.kind === 'flips' ? [at(0.5)] : []
      const ends = [at(driver.low.chance), at(driver.high.chance)]
      const isRising = ends[0]! <= ends[1]!
      const from = Math.min(...ends, ...even) - CLEAR - (isRising ? low : high)
      const to = Math.max(...ends, ...even) + CLEAR + (isRising ? high : low)
      under = Math.max(under, left - from)
      over = Math.max(over, to - right)
    }
    const [from, to] = range
    const length = Math.max(40, to - over - (from + under))
    range = [from + under, from + under + length]
  }
  return range
}

/** All bars, the baseline and even, with a little room; inside [0, 1]. */
export function chanceDomain(answer: DriversAnswer, shown: readonly Driver[]): Domain {
  const values = [answer.chance, 0.5]
  for (const driver of shown) values.push(driver.low.chance, driver.high.chance)
  const [low, high] = domainOf(values, 0.05)
  return [Math.max(0, low), Math.min(1, high)]
}
