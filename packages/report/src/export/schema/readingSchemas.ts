import {
  band,
  boolean,
  count,
  list,
  number,
  object,
  oneOf,
  orNull,
  type Properties,
  ref,
  share,
  text,
} from './schemaParts.ts'

/** What every reading of the question says. */
export const readingProperties: Properties = {
  chance: orNull({ ...share, description: 'Share of draws in which a zone is found, unrounded.' }),
  band: orNull(band),
  word: orNull(text('The ICD-203 word of the chance.')),
  margin: orNull(ref('spread')),
  nearest: orNull(
    object({
      deal: ref('deal'),
      share,
      gains: list(object({ party: text(), gain: ref('spread') })),
    }),
  ),
  binding: list(object({ party: text(), share })),
  bindingIssue: orNull(
    object({
      party: text('Who binds at the nearest deal.'),
      issue: text(),
      issueName: text(),
      from: text(),
      to: text(),
      raises: ref('spread'),
      steps: orNull(count),
    }),
  ),
  zoneSize: orNull(ref('spread')),
  range: orNull(
    object({
      issue: text(),
      unit: text(),
      zone: orNull(object({ low: ref('spread'), high: ref('spread') })),
      walkAways: list(
        object({ party: text(), at: ref('spread'), accepts: oneOf('above', 'below') }),
      ),
    }),
  ),
  whyNull: orNull(oneOf('no-deal-left', 'not-computed')),
}

/** One input of a tornado. */
export const driver: Properties = {
  path: text(),
  name: text(),
  phrase: text(),
  class: oneOf('stated', 'inferred', 'elicited', 'assumed', 'derived', 'agreed'),
  isPlaceholder: boolean,
  unit: text(),
  value: ref('spread'),
  low: object({ at: number, chance: share, margin: number }),
  high: object({ at: number, chance: share, margin: number }),
  swing: share,
  flip: {
    anyOf: [
      object({
        kind: { const: 'flips' },
        at: number,
        side: oneOf('above', 'below'),
        isInRange: boolean,
      }),
      object({ kind: { const: 'no-flip' }, from: number, to: number }),
    ],
  },
}
