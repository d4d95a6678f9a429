import type { Cell } from '@parley/model'

/** Every word on the four cells. */
export type CellWords = Readonly<{
  exists: string
  none: string
  seen: string
  unseen: string
  name: (cell: Cell) => string
  problem: (cell: Cell) => string
  likeliest: string
}>

const NAMES: Readonly<Record<Cell, string>> = {
  recognised: 'Recognised deal',
  hidden: 'Hidden deal',
  mirage: 'Mirage',
  none: 'No deal, seen as such',
}
const PROBLEMS: Readonly<Record<Cell, string>> = {
  recognised: 'a process problem: design the talks',
  hidden: 'a belief problem: denial or misperception',
  mirage: 'expect the talks to break down',
  none: 'a set-up problem: change the game',
}

export const cellWords: CellWords = {
  exists: 'A zone exists',
  none: 'None exists',
  seen: 'Each side sees one',
  unseen: 'Somebody does not',
  name: cell => NAMES[cell],
  problem: cell => PROBLEMS[cell],
  likeliest: 'likeliest',
}
