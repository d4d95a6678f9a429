import { amountOf } from './amountOf.ts'

/** Every word on a no-deal strip. */
export type NoDealWords = Readonly<{
  ours: string
  own: string
  notModelled: string
  value: (median: string, low: string, high: string) => string
  differs: (amount: string, unit: string, isHigher: boolean) => string
  same: string
  worst: string
  best: string
  scale: string
  dealTick: string
  nothing: string
}>

export const noDealWords: NoDealWords = {
  ours: 'as we estimate it',
  own: 'as it sees it',
  notModelled: 'its own view is not modelled: assumed to agree',
  value: (median, low, high) => `${median} (${low} to ${high})`,
  differs: (amount, unit, isHigher) =>
    `it rates its own no deal ${amountOf(amount, unit)} ${isHigher ? 'higher' : 'lower'} than we do`,
  same: 'it rates its own no deal as we do',
  worst: 'worst',
  best: 'best',
  scale:
    'Worth of no deal to each party on its own scale; bars hold 80% of draws, the line is the median',
  dealTick: 'a deal, numbered as in the list; past the bar it beats no deal',
  nothing: 'What no deal is worth to each side was not computed.',
}
