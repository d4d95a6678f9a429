import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortPath } from './shortPath.ts'

/** Where a pen that follows the path has stood, in tenths of a pixel; every letter on its own, the slow way. */
function corners(d: string): string[] {
  let [x, y, x0, y0] = [0, 0, 0, 0]
  return [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, letter, rest]) => {
    const numbers = (rest!.match(/-?(?:\d+\.\d+|\.\d+|\d+)/g) ?? []).map(Number)
    const seen: string[] = []
    do {
      const [a, b] = numbers.splice(0, 'MLl'.includes(letter!) ? 2 : 1)
      if (letter === 'M' || letter === 'L') [x, y] = [a!, b!]
      if (letter === 'H') x = a!
      if (letter === 'V') y = a!
      if (letter === 'l') [x, y] = [x + a!, y + b!]
      if (letter === 'h') x += a!
      if (letter === 'v') y += a!
      if (letter === 'M') [x0, y0] = [x, y]
      if (letter === 'Z' || letter === 'z') [x, y] = [x0, y0]
      seen.push(`${Math.round(x * 10)} ${Math.round(y * 10)}`)
    } while (numbers.length > 0)
    return seen
  })
}

const place = fc.integer({ min: -9999, max: 9999 }).map(of => of / 10)
const step = fc.oneof(
  fc.tuple(place, place).map(([x, y]) => `L${x} ${y}`),
  place.map(x => `H${x}`),
  place.map(y => `V${y}`),
  fc.constant('Z'),
)
const path = fc
  .tuple(place, place, fc.array(step, { maxLength: 40 }))
  .map(([x, y, steps]) => `M${x} ${y}${steps.join('')}`)

describe('a path in fewer letters', () => {
  it('has the corners it had, also at the end of a long one', () => {
    fc.assert(
      fc.property(path, d => {
        expect(corners(shortPath(d))).toEqual(corners(d))
      }),
    )
  })

  it('is never longer', () => {
    fc.assert(fc.property(path, d => shortPath(d).length <= d.length))
  })

  it('writes a step up and along by one number each', () => {
    expect(shortPath('M10 20L11.5 21.5L11 23.5L11.5 24')).toBe('M10 20l1.5 1.5-.5 2l.5.5')
    expect(shortPath('M10 20L10 5.5L30.2 5.5L29.9 6Z')).toBe('M10 20v-14.5h20.2l-.3.5z')
  })

  it('leaves as it is what it does not read: an arc, steps, several corners behind one letter', () => {
    for (const d of ['M1 2A3 3 0 0 1 4 5', 'M1 2l3 4', 'M100 200L300 400 500 600', ''])
      expect(shortPath(d)).toBe(d)
  })
})
