import type { Condition, Proposal } from '@parley/model'
import type { Span } from '../diagnostic.ts'
import * as say from '../messages.ts'
import type { Reading } from '../read/Reading.ts'

/** [I6, O5] A proposal that a rule forbids cannot exist, and things cannot stand so now. */
export function proposalForbidden(
  reading: Reading,
  picked: Proposal['picks'],
  what: string,
  place: Span,
): void {
  const picks = new Map(picked.map(pick => [pick.issue, pick]))
  const isSet = (condition: Condition): boolean => picks.has(condition.issue)
  const meets = (condition: Condition): boolean => {
    const pick = picks.get(condition.issue)!
    switch (condition.kind) {
      case 'in':
        return condition.options.some(option => option === pick.option)
      case 'above':
        return pick.level! > condition.limit
      case 'below':
        return pick.level! < condition.limit
      case 'at-least':
        return pick.level! >= condition.limit
      case 'at-most':
        return pick.level! <= condition.limit
      default:
        throw new Error(`proposalForbidden: no such condition ${condition satisfies never}`)
    }
  }
  for (const [i, rule] of reading.draft.rules.entries()) {
    if (![...rule.when, ...rule.then].every(isSet)) continue
    if (!rule.when.every(meets)) continue
    if (rule.then.length > 0 && rule.then.every(meets)) continue
    const at = reading.spans.get(`rules.${i + 1}`)!
    const related = { span: at, message: say.theRule(rule.attribution.why) }
    const found = rule.when.map(({ issue }) => `${issue} ${picks.get(issue)!.option}`)
    const broken = rule.then.filter(condition => !meets(condition)).map(({ issue }) => issue)
    reading.report(place, say.proposalForbidden(what, found, broken, reading.lineOf(at[0])), [
      related,
    ])
  }
}
