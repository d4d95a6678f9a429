import type { Column } from '../sample/columns.ts'

/** The value of a column in one draw. */
export function valueIn(column: Column, draw: number): number {
  return typeof column === 'number' ? column : column[draw]!
}
