/** Every word on a chart of what each cost buys. */
export type FrontierWords = Readonly<{
  /** What the chance is of, above the axis. */
  up: (output: 'exists' | 'recognised') => string
  /** Under the axis; null when moves are counted. */
  across: (unit: string | null) => string
  share: (share: string) => string
  enough: string
  short: string
  /** The set without a move. */
  nobody: string
  /** One set in the list under the picture. */
  set: (moves: string, cost: string, chance: string) => string
  partial: string
  nothing: string
}>

export const frontierWords: FrontierWords = {
  up: output =>
    output === 'exists' ? 'Chance that a zone exists' : 'Chance that each side recognises one',
  across: unit => (unit === null ? 'Number of moves' : `Cost, ${unit}`),
  share: share => `asked for: ${share}`,
  enough: 'opens a zone in the share asked for',
  short: 'does not',
  nobody: 'nothing',
  set: (moves, cost, chance) => `${moves}: ${cost}, ${chance}`,
  partial: 'Not every set was looked at: a dearer one may be likelier.',
  nothing: 'There is no set of moves to draw.',
}
