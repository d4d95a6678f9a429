import {
  boolean,
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

/** Of moves. */
export const movesSchemas: Properties = {
  outcome: object({ chance: share, margin: orNull(ref('spread')) }),
  after: object({ chance: share, margin: orNull(ref('spread')), opens: share, closes: share }),
  effect: object({ exists: ref('after'), recognised: ref('after') }),
  moveChange: object({ before: ref('spread'), after: ref('spread') }),
  move: object({
    moves: list(text('Ids of what was asked for.')),
    made: list(text('Ids of all that is made, what is needed included.')),
    names: list(text()),
    by: list(text()),
    kind: orNull(oneOf('setup', 'design', 'tactics')),
    channels: list(oneOf('belief', 'cost', 'terms', 'commitment')),
    works: orNull(share),
    cost: orNull(ref('spread')),
    lag: orNull(object({ spread: ref('spread'), unit: text() })),
    isReversible: orNull(boolean),
    ifItWorks: ref('effect'),
    asLikely: ref('effect'),
    perCost: orNull(object({ exists: number, recognised: number })),
    nearest: object({ before: orNull(ref('deal')), after: orNull(ref('deal')) }),
    sides: list(
      object({
        party: text(),
        noDeal: ref('moveChange'),
        ownNoDeal: ref('moveChange'),
        gain: orNull(ref('moveChange')),
      }),
    ),
    worsensNoDealOf: list(text()),
    unmoved: list(object({ party: text(), path: text() })),
    consents: list(
      object({
        party: text(),
        isActor: boolean,
        change: orNull(ref('spread')),
        noWorse: orNull(share),
      }),
    ),
    schools: list(
      object({
        school: orNull(text()),
        name: text(),
        exists: object({ before: share, after: share, error: share }),
        recognised: object({ before: share, after: share, error: share }),
      }),
    ),
  }),
  moves: object({
    deciders: list(text()),
    before: object({ exists: ref('outcome'), recognised: ref('outcome') }),
    moves: list(ref('move')),
    together: orNull(ref('move')),
    costUnit: orNull(text()),
    pairedError: share,
    sentences: object({
      before: text(),
      best: list(text()),
      backfires: list(text()),
      neutrality: orNull(text()),
    }),
  }),
}
