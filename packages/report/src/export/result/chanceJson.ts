import type { Manner } from '../../manner.ts'
import { type ChanceBand, chanceBand } from '../../words/bands.ts'

/** A chance in [0, 1], unrounded, with the band it lies in and the word that is printed for it. */
export type ChanceJson = Readonly<{ chance: number; band: ChanceBand; word: string }>

/** A chance as programs and readers are told it. */
export function chanceJson(chance: number, { language }: Manner): ChanceJson {
  const band = chanceBand(chance)
  return { chance, band, word: language.bands[band] }
}
