import type { AttributionClass } from '@parley/model'

/** Every word on a tornado. */
export type TornadoWords = Readonly<{
  baseline: (chance: string) => string
  even: string
  at: (value: string) => string
  flips: (side: 'above' | 'below', value: string) => string
  flipsOutside: (side: 'above' | 'below', value: string) => string
  noFlip: string
  placeholder: string
  class: (of: AttributionClass) => string
  highEnd: string
  lowEnd: string
  turn: string
  turnOutside: string
  /** `points`: percentage points, a whole number that none of them passes; 0 when none does anything. */
  rest: (count: string, points: string) => string
  nothing: string
}>

const CLASSES: Readonly<Record<AttributionClass, string>> = {
  stated: 'stated',
  inferred: 'inferred',
  elicited: 'elicited',
  assumed: 'assumed',
  derived: 'derived',
  agreed: 'assumed to agree',
}

export const tornadoWords: TornadoWords = {
  baseline: chance => `as it is ${chance}`,
  even: 'even',
  at: value => `at ${value}`,
  flips: (side, value) => `flips ${side} ${value}`,
  flipsOutside: (side, value) => `flips ${side} ${value}, outside its 80% range`,
  noFlip: 'no flip in range',
  placeholder: 'placeholder',
  class: of => CLASSES[of],
  highEnd: 'input at the top of its 80% range',
  lowEnd: 'input at the bottom of it',
  turn: 'the verdict turns here',
  turnOutside: 'it turns outside that range',
  rest: (count, points) =>
    points === '0'
      ? `the other ${count}: none moves the chance`
      : `the other ${count}: each moves the chance by at most ${points} percentage ${points === '1' ? 'point' : 'points'}`,
  nothing: 'No input of this case is uncertain, so nothing moves the chance.',
}
