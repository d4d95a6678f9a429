import { amountOf } from './amountOf.ts'

/** Every word on a strip of a contingent term. */
export type TermWords = Readonly<{
  scale: string
  ours: string
  expects: (amount: string, unit: string) => string
  short: (amount: string, unit: string) => string
  nothing: string
}>

export const termWords: TermWords = {
  scale: 'Chance of the event, as each sees it',
  ours: 'our estimate',
  expects: (amount, unit) => `expects to gain ${amountOf(amount, unit)}`,
  short: (amount, unit) => `expects to lose ${amountOf(amount, unit)}`,
  nothing: 'No term keyed to an event was found.',
}
