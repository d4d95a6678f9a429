import type { VerdictAnswer } from '@parley/model'

export type ObstacleName = 'ratification' | 'redLines' | 'compliance'

/** Something that, left out, would change the answer: what it is, and the chance a zone exists without it. */
export type Obstacle = Readonly<{ name: ObstacleName; without: number }>

const names: readonly ObstacleName[] = ['ratification', 'redLines', 'compliance']

/**
 * What stands in the way beside the terms themselves, largest effect first; ties in the order ratification, red lines, compliance.
 * Only what raises the chance by at least `atLeast`.
 */
export function obstacles(answer: VerdictAnswer, atLeast = 0.05): readonly Obstacle[] {
  return names
    .flatMap((name): Obstacle[] => {
      const without = answer.without[name]
      return without !== null && without - answer.exists.chance >= atLeast - 1e-9
        ? [{ name, without }]
        : []
    })
    .sort((a, b) => b.without - a.without)
}

/** The obstacle worth a place in the verdict sentence: it turns the verdict, or moves it by 20 points; null if none does. */
export function mainObstacle(answer: VerdictAnswer): Obstacle | null {
  const [largest] = obstacles(answer)
  if (!largest) return null
  const turns = answer.exists.chance < 0.5 && largest.without >= 0.5
  return turns || largest.without - answer.exists.chance >= 0.2 - 1e-9 ? largest : null
}
