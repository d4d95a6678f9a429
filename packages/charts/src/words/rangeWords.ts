/** Every word on a range bar. */
export type RangeWords = Readonly<{
  zone: (low: string, high: string) => string
  shortBy: (amount: string) => string
  noZone: string
  accepts: (side: 'above' | 'below', value: string) => string
  walkAway: string
  overlap: string
  gap: string
  nothing: string
}>

export const rangeWords: RangeWords = {
  zone: (low, high) => `zone: ${low} to ${high}`,
  shortBy: amount => `short by ${amount}`,
  noZone: 'no zone in most draws',
  accepts: (side, value) =>
    side === 'above' ? `accepts ${value} or more` : `accepts ${value} or less`,
  walkAway: 'walk-away: 80% of draws and the median; the arrow runs over what is accepted',
  overlap: 'every side accepts',
  gap: 'between the walk-aways',
  nothing: 'No side has a point on this issue at which it would walk away.',
}
