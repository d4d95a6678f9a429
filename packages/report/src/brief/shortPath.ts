/** Places in tenths of a pixel, so that steps between them are whole and nothing adds up over a long line. */
type Pen = { x: number; y: number }

/**
 * A path of straight lines in fewer letters: each step from where the pen is, and level or upright ones by one number.
 *
 * Its corners are those of `d` to a tenth of a pixel, wherever along the path they are. A path with anything but absolute
 * M, L, H, V and Z, or one that would not be shorter, comes back as it was.
 */
export function shortPath(d: string): string {
  const parts = [...d.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].map(([, letter, rest]) => ({
    letter: letter!,
    numbers: (rest!.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(tenths),
  }))
  if (!parts.every(({ letter, numbers }) => numbers.length === TAKES[letter])) return d
  const pen: Pen = { x: 0, y: 0 }
  const begun: Pen = { x: 0, y: 0 }
  let short = ''
  let isSlope = false
  for (const { letter, numbers } of parts) {
    if (letter === 'Z') {
      short += 'z'
      isSlope = false
      Object.assign(pen, begun)
      continue
    }
    const [first, second] = numbers
    const to: Pen = {
      x: letter === 'V' ? pen.x : first!,
      y: letter === 'H' ? pen.y : letter === 'V' ? first! : second!,
    }
    const [across, down] = [to.x - pen.x, to.y - pen.y]
    if (letter === 'M') {
      short += `M${written(to.x)} ${written(to.y)}`
      Object.assign(begun, to)
    } else if (down === 0) short += `h${written(across)}`
    else if (across === 0) short += `v${written(down)}`
    else {
      const slope = beside(written(across), written(down))
      // One slope after another needs no letter where its sign or its point sets it apart.
      const isApart =
        isSlope && (slope.startsWith('-') || (slope.startsWith('.') && endsInPart.test(short)))
      short += isApart ? slope : `l${slope}`
    }
    isSlope = letter === 'L' && across !== 0 && down !== 0
    Object.assign(pen, to)
  }
  return short.length < d.length ? short : d
}

/** How many numbers stand behind each letter that is read. */
const TAKES: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, Z: 0 }

/** A number with a point in it, at the end of what is written. */
const endsInPart = /\.\d+$/

/** Two numbers with a blank between only where they would run together. */
function beside(a: string, b: string): string {
  return b.startsWith('-') || (b.startsWith('.') && a.includes('.')) ? a + b : `${a} ${b}`
}

function tenths(number: string): number {
  return Math.round(Number(number) * 10)
}

/** Tenths as a number of pixels, without the nought before a point. */
function written(of: number): string {
  const whole = Math.trunc(Math.abs(of) / 10)
  const tenth = Math.abs(of) % 10
  return `${of < 0 ? '-' : ''}${whole === 0 && tenth !== 0 ? '' : whole}${tenth === 0 ? '' : `.${tenth}`}`
}
