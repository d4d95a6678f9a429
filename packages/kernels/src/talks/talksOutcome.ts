/** How one session ended. */
export type TalksOutcome = {
  /** The deal signed; −1 for none. */
  deal: number
  /** The round it was signed in, from 0; −1 for none. */
  round: number
}

export const NOT_SIGNED: Readonly<TalksOutcome> = { deal: -1, round: -1 }
