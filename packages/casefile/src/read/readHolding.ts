import type { Issue, OptionId } from '@parley/model'
import * as say from '../messages.ts'
import { nameAt, oneOrMore, shapeOf } from './fields.ts'
import { optionNamed } from './optionNamed.ts'
import type { Reading } from './Reading.ts'
import { partyNamed } from './readParties.ts'
import { entryAt, type Node } from './tree.ts'

/** Reads `held_by` and `irreversible` of an issue: who alone can change it, and what it cannot take back [O1, O2]. */
export function readHolding(
  reading: Reading,
  node: Node,
  issue: Issue,
): Pick<Issue, 'heldBy' | 'irreversible'> {
  if (node.kind !== 'map') return {}
  const holder = entryAt(node, 'held_by')
  const stays = entryAt(node, 'irreversible')
  const flag = stays?.value.kind === 'scalar' ? flagOf(stays.value.text) : null
  if (stays && flag !== null) reading.excused.add(stays.value.span[0])
  if (!holder) {
    if (stays) reading.report(stays.keySpan, say.irreversibleUnheld(issue.id))
    return {}
  }
  if (issue.scale.kind === 'numeric' && issue.scale.step === null) {
    reading.report(holder.keySpan, say.heldContinuous(issue.id))
    return {}
  }
  if (holder.value.kind === 'list') {
    reading.report(holder.value.span, say.heldByOne(issue.id))
    return {}
  }
  reading.spans.set(`issues.${issue.id}.held_by`, holder.value.span)
  const name = nameAt(reading, holder.value, 'held_by', 'held_by: <party>')
  const heldBy = name && partyNamed(reading, name.text, name.span)
  if (!heldBy) return {}
  if (flag !== null) return flag ? { heldBy, irreversible: 'forward' } : { heldBy }
  const irreversible = stays ? optionsThatStay(reading, stays.value, issue) : undefined
  return irreversible === undefined ? { heldBy } : { heldBy, irreversible }
}

/** What `yes` and `no` say where options could stand too; null for anything else. */
function flagOf(written: string): boolean | null {
  const text = written.trim()
  return /^(yes|true)$/.test(text) ? true : /^(no|false)$/.test(text) ? false : null
}

function optionsThatStay(reading: Reading, node: Node, issue: Issue): Issue['irreversible'] {
  if (node.kind === 'map') {
    reading.report(node.span, say.irreversibleShape(issue.id, shapeOf(node)))
    return undefined
  }
  const options: OptionId[] = []
  for (const item of oneOrMore(node)) {
    if (item.kind !== 'scalar' || item.value === null) {
      reading.report(item.span, say.irreversibleShape(issue.id, shapeOf(item)))
      continue
    }
    const option = optionNamed(reading, issue, item.text.trim(), item.span)
    if (option !== null && !options.includes(option)) options.push(option)
  }
  return options.length > 0 ? options : undefined
}
