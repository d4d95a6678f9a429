import type { Input } from '@parley/model'
import * as say from '../messages.ts'
import { centralOf } from '../read/centralOf.ts'
import type { Reading } from '../read/Reading.ts'
import type { Ranked } from '../read/readRanked.ts'

/** [W9] Where ranks stand beside numbers, the numbers put things in the same order. */
export function readBack(
  reading: Reading,
  path: string,
  tiers: readonly (readonly Ranked[])[],
  inputOf: (name: string) => Input | undefined,
): void {
  const centralOfName = (name: string): number | null => {
    const input = inputOf(name)
    return input && !reading.broken.has(input) ? centralOf(reading, input) : null
  }
  for (const [i, tier] of tiers.entries()) {
    for (const over of tier) {
      for (const under of tiers[i + 1] ?? []) {
        const higher = centralOfName(over.text)
        const lower = centralOfName(under.text)
        if (higher === null || lower === null || higher >= lower) continue
        const span = reading.spans.get(`${path}.${under.text}`) ?? under.span
        const related = { span: over.span, message: say.theRanks() }
        const spelled = (name: string): string => inputOf(name)?.written ?? ''
        reading.report(
          span,
          say.readBack(over.text, under.text, spelled(over.text), spelled(under.text)),
          [related],
        )
      }
    }
  }
}
