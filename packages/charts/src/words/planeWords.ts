import { amountOf } from './amountOf.ts'

/** Every word on a deal plane. Numbers come formatted, names come isolated. */
export type PlaneWords = Readonly<{
  axis: (party: string, unit: string) => string
  noDeal: string
  zone: (inZone: string, of: string) => string
  noZone: (of: string) => string
  /** With a continuous issue there are too many deals to count. */
  zoneUncounted: string
  /** With more deciders than the two drawn, the count is not of this quadrant. */
  zoneOfPair: string
  shortBy: (amount: string, party: string, unit: string) => string
  /** The second line of the same. */
  andBy: (amount: string, party: string, unit: string) => string
  /** A party's own no-deal, as it sees it. */
  noDealLooks: (amount: string, unit: string, isBetter: boolean, party: string) => string
  /** Another's no-deal, as `holder` sees it. */
  noDealSeen: (
    amount: string,
    unit: string,
    isBetter: boolean,
    party: string,
    holder: string,
  ) => string
  /** Under the title of a view that was not modelled. */
  notModelled: (parties: readonly string[]) => string
  crosses: (party: string, line: string) => string
  nearest: string
  best: string
  bothAccept: (steps: readonly [string, string]) => string
  between: (low: string, high: string) => string
  orMore: (low: string) => string
  redLine: string
  frontier: (isNumbered: boolean) => string
  band: string
  ours: string
  proposal: string
  namedByDifference: string
  hexagon: (low: string, high: string) => string
  hexagonSolid: string
  hexagonHollow: string
  /** `barred` is how many more there are that cross a red line; null when none does. */
  partOf: (shown: string, of: string, barred: string | null) => string
  noDeals: string
  /** `of` is how many there are with those that cross a red line; null when it is the only one. */
  oneDeal: (of: string | null, better: readonly string[], worse: readonly string[]) => string
  tooMany: (count: string, limit: string) => string
  allEqual: (count: string) => string
  allBarred: (count: string) => string
  allWorse: (count: string) => string
}>

const listed = (names: readonly string[]): string =>
  names.length < 3
    ? names.join(' and ')
    : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`

export const planeWords: PlaneWords = {
  axis: (party, unit) => `${party}: gain over no deal, ${unit}`,
  noDeal: 'no deal',
  zone: (inZone, of) => `both better off (${inZone} of ${of})`,
  noZone: of => `both better off (none of ${of})`,
  zoneUncounted: 'both better off',
  zoneOfPair: 'both of these better off',
  shortBy: (amount, party, unit) => `short by ${amount} of ${party}’s ${unit}`,
  andBy: (amount, party, unit) => `and by ${amount} of ${party}’s ${unit}`,
  noDealLooks: (amount, unit, isBetter, party) =>
    `no deal looks ${amountOf(amount, unit)} ${isBetter ? 'better' : 'worse'} to ${party}`,
  noDealSeen: (amount, unit, isBetter, party, holder) =>
    `${holder} thinks no deal is ${amountOf(amount, unit)} ${isBetter ? 'better' : 'worse'} for ${party}`,
  notModelled: parties =>
    `What ${listed(parties)} ${parties.length === 1 ? 'believes is' : 'believe is'} not modelled: assumed to agree with us.`,
  crosses: (party, line) => `crosses ${party}’s red line: ${line}`,
  nearest: 'nearest deal',
  best: 'best for whichever side gains less',
  bothAccept: ([, high]) => `a deal; chance that both accept it under ${high}`,
  between: (low, high) => `${low} to ${high}`,
  orMore: low => `${low} or more`,
  redLine: 'crosses a red line',
  frontier: isNumbered =>
    isNumbered
      ? 'best trade-offs (the efficient frontier), numbered as in the list'
      : 'best trade-offs (the efficient frontier)',
  band: 'where no deal may lie: 80% of draws',
  ours: 'no deal as we estimate it',
  proposal: 'proposal on the table',
  namedByDifference: 'deals in the list are named by what they differ in',
  hexagon: (low, high) => (low === high ? `${low} deals here` : `${low} to ${high} deals here`),
  hexagonSolid: 'at least one of them is more likely than not accepted by both',
  hexagonHollow: 'none of them is more likely than not accepted by both',
  partOf: (shown, of, barred) =>
    barred === null
      ? `The best ${shown} of ${of} deals are shown.`
      : `The best ${shown} of ${of} deals are shown; ${barred} more cross a red line.`,
  noDeals: 'No deal is possible: the rules exclude every one.',
  oneDeal: (of, better, worse) => {
    const only =
      of === null ? 'Only one deal is possible' : `Only one of ${of} deals crosses no red line`
    if (better.length === 0) return `${only}, and it is worse than no deal for ${listed(worse)}.`
    if (worse.length === 0) return `${only}, and it is better than no deal for ${listed(better)}.`
    return `${only}: better than no deal for ${listed(better)}, worse for ${listed(worse)}.`
  },
  tooMany: (count, limit) =>
    `There are ${count} deals, more than the ${limit} that are enumerated; nothing was computed.`,
  allEqual: count => `All ${count} deals are worth the same to each side, so they share one dot.`,
  allBarred: count => `Each of the ${count} deals crosses somebody’s red line.`,
  allWorse: count => `Each of the ${count} deals is worse than no deal for every side.`,
}
