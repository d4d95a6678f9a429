import type { PartyId } from '@parley/model'
import type { PlaneWords } from '../words/planeWords.ts'

/** What a plane is drawn with, beside the options of every figure. */
export type PlaneOptions = Readonly<{
  /** The answer's deciders, in its order. */
  deciders: readonly PartyId[]
  /** Which two to draw, horizontal first; the first two by default. */
  pair?: readonly [PartyId, PartyId]
  partyName: (party: PartyId) => string
  /** The unit of a party's gains in the plural, `points` by default. */
  unitOf?: (party: PartyId) => string
  words?: Partial<PlaneWords>
  /**
   * The deal under the star, the first row by default, and by how much parties are short of it:
   * given these the figure prints the verdict's own numbers. Null for no star.
   */
  nearest?: Readonly<{
    deal: string
    short?: readonly Readonly<{ party: PartyId; by: number }>[]
  }> | null
  /** Writes which deals the dots are, for a page that links them. */
  isAddressable?: boolean
}>
