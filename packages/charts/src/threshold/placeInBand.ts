type Place = Readonly<{ x: number; y: number }>

/** Samples along each side of the plot. */
const SAMPLES = 36

/**
 * Where in a region a word of that size has the most room, middle of the word; null when it has not
 * enough. Distance is measured in halves of the word, so that a long word keeps away from the sides.
 */
export function placeInBand(
  plot: Readonly<{ x: number; y: number; width: number; height: number }>,
  isInside: (at: Place) => boolean,
  word: Readonly<{ width: number; height: number }>,
  avoid: readonly Place[],
): Place | null {
  const inside: Place[] = []
  const outside: Place[] = [...avoid]
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++) {
      const at = {
        x: plot.x + ((i + 0.5) / SAMPLES) * plot.width,
        y: plot.y + ((j + 0.5) / SAMPLES) * plot.height,
      }
      if (isInside(at)) inside.push(at)
      else outside.push(at)
    }
  const away = (a: Place, b: Place): number =>
    Math.max(Math.abs(a.x - b.x) / (word.width / 2), Math.abs(a.y - b.y) / (word.height / 2))
  let best: Place | null = null
  let most = 1
  for (const at of inside) {
    let room = Math.min(
      (at.x - plot.x) / (word.width / 2),
      (plot.x + plot.width - at.x) / (word.width / 2),
      (at.y - plot.y) / (word.height / 2),
      (plot.y + plot.height - at.y) / (word.height / 2),
    )
    for (let k = 0; k < outside.length && room > most; k++)
      room = Math.min(room, away(at, outside[k]!))
    if (room > most) {
      most = room
      best = at
    }
  }
  return best
}
