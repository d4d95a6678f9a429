import type { Compliance, Input } from '@parley/model'
import * as say from '../messages.ts'
import { attributionKeys, fieldsOf, idEntries, mapAt, sectionMap } from './fields.ts'
import { unitOfParty } from './partyUnit.ts'
import { type Place, placeOf } from './place.ts'
import { assumed, brokenInput, type Reading } from './Reading.ts'
import { readAttribution } from './readAttribution.ts'
import { readInput } from './readInput.ts'
import { partyNamed } from './readParties.ts'

const example = 'compliance: {ukraine: {kept: 30% to 60%, if_broken: 15}}'

/** Reads `compliance`: whether the other side keeps the deal, and what a broken one is worth [N7]. */
export function readCompliance(reading: Reading): void {
  const map = sectionMap(reading, 'compliance', example)
  if (!map) return
  const all: Compliance[] = []
  for (const { key, keySpan, value } of idEntries(map)) {
    const party = partyNamed(reading, key, keySpan)
    if (!party) continue
    const path = `compliance.${party}`
    reading.spans.set(path, keySpan)
    const block = mapAt(reading, value, path, example)
    if (!block) continue
    const field = fieldsOf(reading, block, ['kept', 'if_broken', ...attributionKeys])
    const around = readAttribution(reading, block, assumed)
    const read = (name: string, place: Place, shown: string): Input => {
      const node = field(name)
      if (node) return readInput(reading, node, `${path}.${name}`, place, around).input
      reading.report(keySpan, say.missingKey(path, name, shown))
      return brokenInput(reading)
    }
    all.push({
      party,
      kept: read('kept', placeOf('chance'), 'kept: 30% to 60%'),
      ifBroken: read('if_broken', placeOf('worth', unitOfParty(reading, party)), 'if_broken: 15'),
    })
  }
  reading.draft.compliance = all
}
