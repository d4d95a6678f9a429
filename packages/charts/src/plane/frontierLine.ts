import type { Place } from '../labels/box.ts'
import { el, join, type Markup, pathOf } from '../svg.ts'
import type { PlaneBox } from './planeBox.ts'

/**
 * The corners of the frontier, best for the first party first. Between two neighbours nothing better
 * for the first is had without falling back to the level of the one before for the second: a step,
 * unless there are deals in between.
 */
export function frontierSteps(box: PlaneBox): readonly Place[] {
  const steps: Place[] = []
  const isStraight = box.subject.isContinuous
  for (const { at } of box.subject.frontier) {
    const here = { x: box.xAt(at.x), y: box.yAt(at.y) }
    const before = steps.at(-1)
    if (before && !isStraight) steps.push({ x: here.x, y: before.y })
    steps.push(here)
  }
  return steps
}

export function frontierLine(steps: readonly Place[]): Markup {
  if (steps.length < 2) return join([])
  return el('path', { class: 'mark-line line w15', 'stroke-linejoin': 'round', d: pathOf(steps) })
}
