import type { Rule } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, fieldsOf, listAt, mapAt, shapeOf } from './fields.ts'
import { assumed, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readConditions } from './readConditions.ts'
import { entryAt, isEmpty, type Node } from './tree.ts'

const example = 'rules: [{never: {alignment: nato, line: annexed}, why: ...}]'

/** Reads `rules`: which deals cannot exist, for anyone [I5]. Numbered from 1 in `spans`. */
export function readRules(reading: Reading): void {
  const entry = entryAt(reading.root, 'rules')
  if (!entry || isEmpty(entry.value)) return
  const list = listAt(reading, entry.value, 'rules', example)
  if (!list) return
  const rules: Rule[] = []
  for (const item of list.items) {
    const rule = readRule(reading, item)
    if (!rule) continue
    rules.push(rule)
    reading.spans.set(`rules.${rules.length}`, item.span)
  }
  reading.draft.rules = rules
}

function readRule(reading: Reading, node: Node): Rule | null {
  const map = mapAt(reading, node, 'a rule', example)
  if (!map) return null
  const field = fieldsOf(reading, map, ['never', 'if', 'then', 'name', ...attributionKeys])
  const never = field('never')
  const when = field('if')
  const then = field('then')
  const isOneForm = never ? !when && !then : when && then
  if (!isOneForm) {
    reading.report(map.span, say.ruleShape())
    return null
  }
  const attribution = readAttribution(reading, map, assumed)
  const conditions = conditionsAt(reading, never ?? when!)
  const consequence = then ? conditionsAt(reading, then) : []
  if (!conditions || !consequence) return null
  // biome-ignore lint/suspicious/noThenProperty: the model's own key; a rule is never awaited
  return { when: conditions, then: consequence, attribution }
}

function conditionsAt(reading: Reading, node: Node): Rule['when'] | null {
  if (node.kind !== 'map' || node.entries.length === 0) {
    reading.report(node.span, say.conditionsShape(shapeOf(node)))
    return null
  }
  return readConditions(reading, node)
}
