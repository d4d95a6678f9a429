/** Every word on the waterfall of a change. */
export type ChangeWords = Readonly<{
  start: string
  end: string
  rest: (count: number) => string
  up: string
  down: string
}>

export const changeWords: ChangeWords = {
  start: 'from',
  end: 'to',
  rest: count => `${count} more`,
  up: 'raises the chance',
  down: 'lowers it',
}
