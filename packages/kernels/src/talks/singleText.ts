import { NOT_SIGNED, type TalksOutcome } from './talksOutcome.ts'

/** A party to a single text: what a text is worth to it, −∞ for one that may not be made, and the least it signs for. */
export type TextParty = Readonly<{ worthOf(text: number): number; reservation: number }>

/**
 * One mediated session on a single negotiating text (Fisher 1978; Raiffa 1982; as a protocol, Klein et al. 2003).
 *
 * The mediator knows nothing of worths. In each round it changes the text in one place; when no party
 * finds that worse and at least one finds it better, it becomes the text. In the last round the text
 * is put to signature: signed when it is worth each party's reservation.
 *
 * @param first   the text begun with
 * @param mutate  another deal near the text, −1 for none; whatever randomness there is, is in it
 */
export function singleText(
  parties: readonly TextParty[],
  rounds: number,
  first: number,
  mutate: (text: number) => number,
): Readonly<TalksOutcome> {
  let text = first
  for (let round = 0; round < rounds; round++) {
    const next = mutate(text)
    if (next < 0) continue
    let isBetter = false
    let isWorse = false
    for (const { worthOf } of parties) {
      const change = worthOf(next) - worthOf(text)
      if (change < 0) isWorse = true
      else if (change > 0) isBetter = true
    }
    if (isBetter && !isWorse) text = next
  }
  return parties.every(({ worthOf, reservation }) => worthOf(text) >= reservation)
    ? { deal: text, round: rounds - 1 }
    : NOT_SIGNED
}
