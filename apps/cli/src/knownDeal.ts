import type { Case } from '@parley/model'
import { exitCodes } from './exitCodes.ts'
import { nearest } from './nearest.ts'
import { Stop } from './Stop.ts'

/** A draft by its id, or one option per issue; stops on anything else. */
export function knownDeal(given: Case, asked: string): void {
  const ids = given.proposals.map(of => of.id as string)
  if (ids.includes(asked)) return
  const parts = asked.split('+')
  if (parts.length === 1 && given.issues.length > 1) {
    const near = nearest(asked, ids)
    const hint = near
      ? `did you mean "${near}"?`
      : `give one option per issue joined by "+": ${given.issues.map(of => of.id).join('+')}`
    throw new Stop(exitCodes.notFound, `no deal is called "${asked}"`, hint)
  }
  if (parts.length !== given.issues.length) {
    const hint = `in this order: ${given.issues.map(of => of.id).join('+')}`
    const count = `${parts.length} options for ${given.issues.length} issues`
    throw new Stop(exitCodes.notFound, `"${asked}" is no deal: ${count}`, hint)
  }
  for (const [n, issue] of given.issues.entries()) {
    const part = parts[n]!
    const options = issue.options.map(of => of.id as string)
    const { scale } = issue
    const isLevel =
      options.length === 0 &&
      scale.kind === 'numeric' &&
      Number(part) >= scale.from &&
      Number(part) <= scale.to
    if (options.includes(part) || isLevel) continue
    const near = nearest(part, options)
    const hint = near
      ? `did you mean "${near}"?`
      : options.length > 0
        ? `${issue.id} has ${options.slice(0, 6).join(', ')}`
        : `${issue.id} takes a number in its range`
    throw new Stop(exitCodes.notFound, `${issue.id} has no option "${part}"`, hint)
  }
}
