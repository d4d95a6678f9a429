import type { Output, World } from './world.ts'

/** Marks for a terminal; the identity when colour is off. Meaning never rests on colour alone. */
export type Paint = Readonly<Record<'bold' | 'dim' | 'red' | 'yellow', (text: string) => string>>

const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39] } as const

/** No colour with `--no-color`, NO_COLOR, TERM=dumb, or when nobody is at the other end to see it. */
export function usesColor(world: World, to: Output, asked: boolean): boolean {
  if (!asked || world.env['NO_COLOR'] || world.env['TERM'] === 'dumb') return false
  return to.isTTY === true
}

export function makePaint(isOn: boolean): Paint {
  const mark = (name: keyof typeof codes) => (text: string) => {
    const [open, close] = codes[name]
    return isOn && text !== '' ? `\u001b[${open}m${text}\u001b[${close}m` : text
  }
  return { bold: mark('bold'), dim: mark('dim'), red: mark('red'), yellow: mark('yellow') }
}
