/** How a party is told apart in a figure: letter, shape and dash always, colour up to four parties. */
export type PartyStyle = Readonly<{
  letter: string
  shape: PartyShape
  /** Class that fills in the party's colour; its `-line` sibling strokes. */
  fill: string
  line: string
  dash: string | null
  pattern: PatternName
}>

export type PartyShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'down' | 'hexagon'
export type PatternName = 'solid' | 'stripes' | 'grain' | 'bars' | 'cross' | 'steps'

const SHAPES: readonly PartyShape[] = ['circle', 'square', 'triangle', 'diamond', 'down', 'hexagon']
const DASHES = [null, '6 3', '2 3', '8 3 2 3', '12 4', '4 2 1 2'] as const
const PATTERNS: readonly PatternName[] = ['solid', 'stripes', 'grain', 'bars', 'cross', 'steps']

/** Letters after Z go on as AA, AB. */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

/**
 * The style of party `index` of `count`, the same in every figure of a page.
 *
 * Shapes, dashes and patterns come round again after six parties; the letter never does.
 */
export function partyStyle(index: number, count: number): PartyStyle {
  if (!(index >= 0 && index < count)) throw new Error(`partyStyle: party ${index} of ${count}`)
  const of = count <= 2 ? 'two' : 'four'
  const hasColour = count <= 4
  return {
    letter: letterOf(index),
    shape: SHAPES[index % SHAPES.length]!,
    fill: hasColour ? `${of}${index}` : 'mark',
    line: hasColour ? `${of}${index}-line` : 'mark-line',
    dash: DASHES[index % DASHES.length]!,
    pattern: PATTERNS[index % PATTERNS.length]!,
  }
}
