/** Every word on a threshold map. */
export type ThresholdWords = Readonly<{
  /** The seven bands, rising. */
  bands: readonly string[]
  /** The line on which the verdict turns. */
  even: string
  now: string
  box: string
  way: string
  noTurn: string
  across: (name: string) => string
  up: (name: string) => string
  nothing: string
}>

export const thresholdWords: ThresholdWords = {
  bands: [
    'almost no chance',
    'very unlikely',
    'unlikely',
    'roughly even',
    'likely',
    'very likely',
    'almost certain',
  ],
  even: 'the verdict turns here',
  now: 'both at their medians',
  box: 'where each is with 80% chance',
  way: 'the shortest way to the other side',
  noTurn: 'the verdict turns nowhere on this map',
  across: name => `→ ${name}`,
  up: name => `↑ ${name}`,
  nothing: 'Fewer than two inputs of this case have a range, so there is no map of two.',
}
