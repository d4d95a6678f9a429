import type { LegendEntry } from '../legend.ts'
import type { MoveWords } from '../words/moveWords.ts'
import { dot, ring, whisker } from './dumbbell.ts'

export function moveLegend(words: MoveWords): readonly LegendEntry[] {
  return [
    { width: 12, sign: ring, text: words.before },
    { width: 12, sign: dot, text: words.after },
    { width: 18, sign: ({ x, y }) => whisker(x - 8, x + 8, y), text: words.ifItWorks },
  ]
}
