import { blockersSchemas, concessionSchemas } from './schema/blockersSchemas.ts'
import { changeSchemas } from './schema/changeSchemas.ts'
import { designedDealSchemas, designSchemas } from './schema/designSchemas.ts'
import { movesSchemas } from './schema/movesSchemas.ts'
import { openingsSchemas } from './schema/openingsSchemas.ts'
import {
  count,
  type JsonSchema,
  list,
  number,
  object,
  orNull,
  ref,
  text,
} from './schema/schemaParts.ts'
import { stabilitySchemas } from './schema/stabilitySchemas.ts'
import { pathSchemas, timelineSchemas } from './schema/timelineSchemas.ts'
import { verdictSchemas } from './schema/verdictSchemas.ts'

/**
 * JSON Schema (draft 7) of what `resultJson` returns and `parley run --json` prints.
 *
 * Within version 1 changes only add: a reader must accept properties it does not know.
 */
export const resultSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'parley.result/1',
  title: 'Parley result',
  description:
    'Whether a deal exists that every deciding party prefers to no deal, as it is and as each side sees it.',
  ...object({
    schema: { const: 'parley.result/1' },
    title: text(),
    question: text(),
    asOf: { type: 'string', description: 'ISO 8601 date the case speaks of.' },
    marking: text(),
    reading: orNull(text('Whose work the case reads, and that they have not endorsed it.')),
    verdict: orNull(ref('verdict')),
    drivers: orNull(ref('drivers')),
    influence: orNull(ref('influence')),
    thresholdMap: orNull(ref('thresholdMap')),
    learning: orNull(ref('learning')),
    compare: orNull(ref('compare')),
    change: orNull(ref('change')),
    deals: orNull(ref('deals')),
    blockers: orNull(ref('blockers')),
    design: orNull(ref('design')),
    timeline: orNull(ref('timeline')),
    moves: orNull(ref('moves')),
    openings: orNull(ref('openings')),
    stability: orNull(ref('stability')),
    caveats: list({
      type: 'object',
      required: ['kind', 'sentence'],
      properties: {
        kind: text(),
        sentence: text(),
        parties: list(text()),
        count: count,
        of: count,
        path: text(),
        share: number,
        conflict: list(text()),
        limit: count,
        draws: count,
        asked: count,
        options: count,
        inputs: count,
        levels: count,
        error: number,
        zone: text(),
        likeliestAtMost: orNull(number),
        reason: text(),
        names: list(text()),
        date: text(),
        asOf: text(),
        known: text(),
        through: orNull(text()),
      },
    }),
    inputsHash: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    movesHash: orNull({
      type: 'string',
      description: 'Of moves and what they cost, of answers that hang on them.',
    }),
    engine: text(),
    seed: text(),
    draws: count,
    school: orNull(text()),
    changed: list(text()),
    runLine: text(),
  }),
  definitions: {
    ...pathSchemas,
    ...movesSchemas,
    ...openingsSchemas,
    ...timelineSchemas,
    ...designedDealSchemas,
    ...concessionSchemas,
    ...stabilitySchemas,
    ...blockersSchemas,
    ...designSchemas,
    ...verdictSchemas,
    ...changeSchemas,
  },
}
