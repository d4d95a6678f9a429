import {
  boolean,
  count,
  list,
  object,
  oneOf,
  orNull,
  type Properties,
  ref,
  share,
  text,
} from './schemaParts.ts'

/** Of states that hold. */
export const stabilitySchemas: Properties = {
  stateStep: object({ party: text(), to: ref('deal') }),
  byConcept: object({ nash: share, sseq: share, seq: share, smr: share, gmr: share }),
  stateStanding: object({
    state: ref('deal'),
    isPresent: boolean,
    holds: ref('byConcept'),
    accepted: orNull(share),
  }),
  stability: object({
    concept: oneOf('nash', 'sseq', 'seq', 'smr', 'gmr'),
    movers: list(
      object({ party: text(), holds: list(text()), orderFrom: oneOf('stated', 'worth') }),
    ),
    states: count,
    orders: {
      ...count,
      description: 'Orders of preference gone through; 1 when none is uncertain.',
    },
    holding: object({ nash: count, sseq: count, seq: count, smr: count, gmr: count }),
    held: list(ref('stateStanding')),
    heldCount: count,
    present: orNull(ref('deal')),
    looked: orNull(
      object({
        standing: ref('stateStanding'),
        as: oneOf('asked', 'present', 'nearest', 'first'),
        sides: list(
          object({
            party: text(),
            place: count,
            places: count,
            wanted: list(
              object({
                to: ref('deal'),
                reply: orNull(list(ref('stateStep'))),
                harmful: count,
              }),
            ),
            unwanted: count,
            isStable: boolean,
            rise: orNull(object({ level: ref('deal'), places: count })),
            holds: share,
          }),
        ),
        isStable: boolean,
        paths: list(list(ref('stateStep'))),
      }),
    ),
    coalition: orNull(
      object({
        parties: list(text()),
        broken: list(
          object({ state: ref('deal'), to: ref('deal'), steps: list(ref('stateStep')) }),
        ),
        kept: count,
        gained: list(ref('deal')),
      }),
    ),
    caveats: list(object({ kind: text(), sentence: text() })),
    sentences: object({
      title: orNull(text()),
      why: list(text()),
      accepted: list(text()),
      sides: list(text()),
      rise: list(text()),
      paths: list(text()),
      coalition: list(text()),
    }),
  }),
}
