import {
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

/** Paths over time and what moves them. */
export const pathSchemas: Properties = {
  path: object({
    firstStep: { ...count, description: 'Index into dates of the first entry.' },
    exists: list(share),
    recognised: list(share),
    margin: list(orNull(ref('spread'))),
    ownMargin: list(orNull(ref('spread'))),
    noDeals: list(object({ party: text(), view: text(), median: list(number) })),
    beliefs: list(object({ about: text(), view: text(), median: list(number) })),
  }),
  channels: object({
    total: number,
    by: object({ belief: number, cost: number, terms: number, commitment: number }),
  }),
}

/** Of timelines. */
export const timelineSchemas: Properties = {
  timeline: object({
    step: oneOf('day', 'week', 'month', 'quarter', 'round'),
    dates: list(text()),
    asOfStep: count,
    known: oneOf('then', 'now'),
    dataThrough: orNull(text()),
    deciders: list(text()),
    past: ref('path'),
    futures: list(
      object({
        id: text(),
        name: text(),
        why: text(),
        kind: oneOf('scenario', 'observed'),
        path: ref('path'),
        passage: object({
          median: orNull(count),
          low: orNull(count),
          high: orNull(count),
          never: share,
        }),
        exists: ref('channels'),
        recognised: ref('channels'),
        widening: list({ type: 'object' }),
        sentence: text(),
        channelSentence: text(),
        widens: list(text()),
      }),
    ),
    ripeness: list(
      object({
        party: text(),
        step: count,
        noGainFromEscalation: orNull(share),
        hurts: orNull(share),
        seesWayOut: share,
        ripe: share,
      }),
    ),
    signposts: list({ type: 'object' }),
    lookBack: list({ type: 'object' }),
    log: list(
      object({
        future: orNull(text()),
        same: count,
        entries: list(
          object({
            date: text(),
            reading: oneOf('exists', 'recognised'),
            move: oneOf('closer', 'further'),
            from: share,
            to: share,
            reason: text(),
            sentence: text(),
          }),
        ),
      }),
    ),
  }),
}
