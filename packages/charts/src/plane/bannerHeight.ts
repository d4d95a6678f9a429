/** Pixels from one line of a banner to the next. */
export const BANNER_LINE = 17

const PADDING = 14

/** Pixels that a sentence of so many lines takes along the top of a plot; 0 for none. */
export function bannerHeight(lines: number): number {
  return lines === 0 ? 0 : PADDING + lines * BANNER_LINE
}
