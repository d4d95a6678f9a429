import type { FrontierNode } from './planeSubject.ts'

/** A frontier longer than this is drawn whole but numbered only where it matters. */
export const MOST_NUMBERED = 12
export const MOST_NUMBERED_NARROW = 8

/**
 * Numbers frontier deals from 1 for the list under a figure, in frontier order, views one after
 * another. Those with the largest smaller gain come first (in the zone, or nearest to it), and one
 * closer than `apart` along both axes to a deal that has a number gets none.
 */
export function dealNumbers(
  frontiers: readonly (readonly FrontierNode[])[],
  most: number,
  apart: Readonly<{ x: number; y: number }>,
): ReadonlyMap<string, number> {
  const smaller = (node: FrontierNode): number => Math.min(node.at.x, node.at.y)
  const isNear = (a: FrontierNode, b: FrontierNode): boolean =>
    Math.abs(a.at.x - b.at.x) < apart.x && Math.abs(a.at.y - b.at.y) < apart.y
  const numbers = new Map<string, number>()
  for (const frontier of frontiers) {
    const open = frontier.filter(node => !node.deal.isProposal)
    const chosen: FrontierNode[] = open.filter(node => numbers.has(node.deal.id))
    const before = chosen.length
    const byGain = [...open.keys()].sort((a, b) => smaller(open[b]!) - smaller(open[a]!) || a - b)
    for (const i of byGain) {
      const node = open[i]!
      if (numbers.size + chosen.length - before >= most) break
      if (numbers.has(node.deal.id) || chosen.some(other => isNear(node, other))) continue
      chosen.push(node)
    }
    const added = new Set(chosen.slice(before))
    for (const node of open) if (added.has(node)) numbers.set(node.deal.id, numbers.size + 1)
  }
  return numbers
}
