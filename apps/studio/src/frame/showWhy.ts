import { setQuery } from '../route/route.ts'
import { frame } from './frameState.ts'

/** Opens the Why panel on an input. */
export function showWhy(path: string): void {
  setQuery({ sel: path }, 'push')
  frame.getState().openWhy()
}
