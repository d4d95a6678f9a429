import {
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

/** Of the cheapest openings. */
export const openingsSchemas: Properties = {
  moveSet: object({
    moves: list(text('Ids, in file order.')),
    by: list(text()),
    cost: number,
    costs: orNull(ref('spread')),
    chance: share,
  }),
  nearestMiss: object({
    moves: list(text('Ids, in file order.')),
    by: list(text()),
    cost: number,
    costs: orNull(ref('spread')),
    chance: share,
    shortBy: orNull({
      type: 'number',
      description:
        'What everybody would have to gain more for the share, in points of the own scale; null where no deal is left in too many draws.',
    }),
    binding: orNull(object({ party: text(), share })),
    barred: share,
    looked: count,
    isAll: boolean,
  }),
  opening: object({
    moves: list(text('Ids, in file order.')),
    by: list(text()),
    cost: number,
    costs: orNull(ref('spread')),
    chance: share,
    twoHanded: list(object({ party: text(), worsens: list(text()), sweetens: list(text()) })),
    worsensNoDealOf: list(text()),
    order: orNull(
      object({
        moves: list(text('First to last.')),
        steps: list(object({ move: text(), begins: number, done: number })),
        days: orNull(number),
        kept: number,
        of: number,
      }),
    ),
    refusals: list(
      object({ move: text(), party: text(), noWorse: share, until: orNull(list(text())) }),
    ),
    unjudged: list(object({ move: text(), party: text() })),
  }),
  openings: object({
    output: oneOf('exists', 'recognised'),
    share,
    now: share,
    isCertain: boolean,
    isOpen: boolean,
    unit: orNull(text()),
    uncosted: list(text()),
    openings: list(ref('opening')),
    refused: list(ref('opening')),
    closed: orNull({
      type: 'object',
      required: ['kind'],
      properties: {
        kind: oneOf(
          'no-moves',
          'no-set',
          'budget',
          'actors',
          'consent',
          'not-known',
          'too-many-deals',
        ),
      },
    }),
    frontier: list(ref('moveSet')),
    isWholeFrontier: boolean,
    best: orNull(ref('moveSet')),
    miss: orNull(ref('nearestMiss')),
    proof: object({ looked: number, passed: number, largest: number, provenTo: orNull(number) }),
    lines: list(
      object({
        redLines: list(object({ party: text(), line: text() })),
        voters: list(object({ by: text(), of: text() })),
        chance: share,
      }),
    ),
    tried: orNull(object({ inputs: count, together: count })),
    relaxations: list(
      object({
        inputs: list(
          object({
            path: text(),
            name: text(),
            class: text(),
            isPlaceholder: boolean,
            unit: text(),
            from: number,
            to: number,
            steps: number,
            step: number,
            hasRange: boolean,
          }),
        ),
        distance: number,
        chance: share,
      }),
    ),
    sentences: object({
      cheapest: text(),
      miss: orNull(text()),
      how: list(list(text())),
      lines: list(text()),
      relaxed: list(text()),
      proof: text(),
    }),
  }),
}
