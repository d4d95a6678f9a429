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

/** What a side could be asked to give. */
export const concessionSchemas: Properties = {
  concession: object({
    issue: text(),
    issueName: text(),
    from: text(),
    fromName: text(),
    to: text(),
    toName: text(),
    steps: orNull(count),
    by: orNull(number),
    gain: number,
    costs: list(number, 'In the order of the deciders.'),
    refuse: list(text('Whose yes it takes and who refuses there.')),
  }),
}

/** Of blockers. */
export const blockersSchemas: Properties = {
  blockers: object({
    deciders: list(text()),
    sentence: orNull(text('How many block the deal looked at, and who binds.')),
    chance: share,
    obstacles: list({
      anyOf: [
        object({
          kind: { const: 'voter' },
          by: text(),
          of: text(),
          isVeto: boolean,
          without: share,
        }),
        object({ kind: { const: 'red-line' }, party: text(), line: text(), without: share }),
      ],
    }),
    withoutAll: orNull(share),
    lifts: list(object({ obstacles: list(count), chance: share })),
    liftsUpTo: count,
    deal: orNull(ref('deal')),
    whyNoDeal: orNull(oneOf('no-deal-left', 'no-such-deal')),
    isNearest: boolean,
    sides: list(
      object({
        party: text(),
        role: oneOf('decides', 'votes', 'vetoes'),
        of: orNull(text()),
        share: orNull(share),
        gain: ref('spread'),
        accepts: share,
        redLines: list(text()),
        blocks: boolean,
        concessions: list(ref('concession')),
        most: orNull(ref('concession')),
        movers: list({
          anyOf: [
            object({ kind: { const: 'inside' }, party: text() }),
            object({ kind: { const: 'move' }, move: text(), name: text(), by: text() }),
          ],
        }),
      }),
    ),
    binding: orNull(text()),
    winSets: list(
      object({
        of: text(),
        needs: share,
        vetoes: list(text()),
        sets: list(object({ voters: list(text()), share, enough: share })),
        count,
        canPass: boolean,
      }),
    ),
    compliance: orNull(
      object({
        spoilers: list(text()),
        ifKept: share,
        parties: list(
          object({ party: text(), path: text(), kept: ref('spread'), needed: orNull(share) }),
        ),
      }),
    ),
  }),
}
