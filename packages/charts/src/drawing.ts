/**
 * A picture that is drawn in steps, each a part of it: a page that draws it can answer keys between two. Returns the whole.
 */
export type Drawing = Generator<void, string, void>

/** Draws to the end at once. */
export function whole(drawing: Drawing | string): string {
  if (typeof drawing === 'string') return drawing
  for (;;) {
    const step = drawing.next()
    if (step.done) return step.value
  }
}
