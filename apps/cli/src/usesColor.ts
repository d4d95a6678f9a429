import type { Output, World } from './world.ts'

/** No colour with `--no-color`, NO_COLOR, TERM=dumb, or when nobody is at the other end to see it. */
export function usesColor(world: World, to: Output, asked: boolean): boolean {
  if (!asked || world.env['NO_COLOR'] || world.env['TERM'] === 'dumb') return false
  return to.isTTY === true
}
