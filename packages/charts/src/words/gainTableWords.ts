/** Every word on a gain table. */
export type GainTableWords = Readonly<{
  deal: string
  allAccept: string
  zone: (inZone: string, of: string) => string
  beyond: string
  barred: string
  /** Heads the rows when none leaves everybody better off. */
  shortBy: (amount: string, party: string, unit: string) => string
  noDeals: string
  allBarred: (count: string) => string
  namedByDifference: string
  crosses: (party: string, line: string) => string
  least: string
  better: string
  worse: string
  range: string
  gains: (unit: string) => string
  /** `barred` is how many more there are that cross a red line; null when none does. */
  partOf: (shown: string, of: string, barred: string | null) => string
}>

export const gainTableWords: GainTableWords = {
  deal: 'Deal',
  allAccept: 'all accept',
  zone: (inZone, of) => `Everybody better off than with no deal (${inZone} of ${of})`,
  beyond: 'Somebody worse off than with no deal',
  barred: 'Nobody worse off than with no deal, but a red line is crossed',
  shortBy: (amount, party, unit) =>
    `None leaves everybody better off; the nearest is short by ${amount} of ${party}’s ${unit}`,
  noDeals: 'No deal is possible: the rules exclude every one.',
  allBarred: count => `Each of the ${count} deals crosses somebody’s red line.`,
  namedByDifference: 'deals are named by what they differ in',
  crosses: (party, line) => `crosses ${party}’s red line: ${line}`,
  least: 'who gains least',
  better: 'better than no deal',
  worse: 'worse than no deal',
  range: '80% of draws',
  gains: unit => `Gain over no deal, in each party’s own ${unit}`,
  partOf: (shown, of, barred) =>
    `${shown} of ${of} deals shown, largest smallest gain first${barred === null ? '' : `; ${barred} more cross a red line`}`,
}
