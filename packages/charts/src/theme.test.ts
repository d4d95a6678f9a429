import { describe, expect, it } from 'vitest'
import { themes } from './theme.ts'

type Rgb = readonly [number, number, number]

/** sRGB to linear light, IEC 61966-2-1. */
function linear(hex: string): Rgb {
  const at = (from: number): number => {
    const c = Number.parseInt(hex.slice(from, from + 2), 16) / 255
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4
  }
  return [at(1), at(3), at(5)]
}

/** Colours as they are seen without one kind of cone, at full severity: Machado, Oliveira & Fernandes 2009, table 1. */
const eyes: Readonly<Record<string, readonly Rgb[]>> = {
  'all cones': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

function seen(hex: string, [r, g, b]: readonly Rgb[]): Rgb {
  const light = linear(hex)
  const mix = (row: Rgb): number => {
    const sum = row.reduce((total, share, i) => total + share * light[i]!, 0)
    return Math.min(1, Math.max(0, sum))
  }
  return [mix(r!), mix(g!), mix(b!)]
}

/** CIE 1976 L*a*b* under D65. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number =>
    t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27 / 116) * t + 16 / 116
  const x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047)
  const y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b)
  const z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** CIE76. About 2 can just be told apart side by side; 40 is as far as blue from green. */
function apart(a: string, b: string, cones: readonly Rgb[]): number {
  const [p, q] = [lab(seen(a, cones)), lab(seen(b, cones))]
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
}

/** WCAG 2.2, 1.4.11. */
function contrast(a: string, b: string): number {
  const bright = (hex: string): number => {
    const [r, g, b] = linear(hex)
    return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
  }
  const [x, y] = [bright(a), bright(b)]
  return Math.max(x, y) / Math.min(x, y)
}

function pairs(colours: readonly string[]): readonly (readonly [string, string])[] {
  return colours.flatMap((a, i) => colours.slice(i + 1).map(b => [a, b] as const))
}

describe('colours of parties', () => {
  it.each(['light', 'dark'] as const)('stand out from %s paper three to one', theme => {
    const { paper, two, four } = themes[theme]
    for (const colour of [...two, ...four]) {
      expect(contrast(colour, paper), colour).toBeGreaterThanOrEqual(3)
    }
  })

  it.each(Object.entries(eyes))('can be told apart with %s', (_, cones) => {
    for (const theme of ['light', 'dark'] as const) {
      const { two, four } = themes[theme]
      expect(apart(two[0], two[1], cones)).toBeGreaterThan(80)
      for (const [a, b] of pairs(four)) expect(apart(a, b, cones), `${a} ${b}`).toBeGreaterThan(35)
    }
  })
})
