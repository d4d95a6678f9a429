/** Every word on a chart of moves. */
export type MoveWords = Readonly<{
  exists: string
  recognised: string
  /** Where the whole heading has no room. */
  existsShort: string
  recognisedShort: string
  before: string
  after: string
  ifItWorks: string
  closes: (share: string) => string
  rest: (count: string) => string
  nothing: string
}>

export const moveWords: MoveWords = {
  exists: 'A zone exists',
  recognised: 'Each side recognises one',
  existsShort: 'Exists',
  recognisedShort: 'Recognised',
  before: 'as things stand',
  after: 'after the move, as likely as it is',
  ifItWorks: 'if it works',
  closes: share => `closes a zone in ${share} of draws`,
  rest: count => `${count} more moves are not shown`,
  nothing: 'This case has no moves.',
}
