import {
  boolean,
  cell,
  chance,
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

/** Of comparisons and tables of deals. */
export const changeSchemas: Properties = {
  compare: object({
    schools: list(
      object({
        school: orNull(text()),
        name: text(),
        by: text(),
        exists: chance,
        recognised: chance,
        cell,
        sentence: text(),
      }),
    ),
    differences: list(object({ path: text(), written: list(orNull(text())) })),
  }),
  changeEnd: object({
    school: orNull(text()),
    name: text(),
    by: text(),
    asOf: text(),
    exists: chance,
    recognised: chance,
    margin: orNull(ref('spread')),
    cell,
    inputsHash: text(),
    told: orNull(oneOf('rewound', 'file', 'data', 'future')),
  }),
  moved: object({
    from: ref('spread'),
    to: ref('spread'),
    class: text(),
    isPlaceholder: boolean,
    channel: oneOf('belief', 'cost', 'terms', 'commitment'),
  }),
  sharedChange: object({
    total: number,
    shares: list(number, 'One per difference; they sum to total.'),
    errors: orNull(list(number, 'Standard errors, when the shares are estimated.')),
  }),
  flipSets: {
    type: 'object',
    required: ['kind', 'upTo', 'isComplete', 'asked', 'sentence'],
    properties: {
      kind: oneOf('flips', 'agrees'),
      sets: list(list(count), 'Indices into differences; smallest first.'),
      most: orNull(object({ set: list(count), share: number })),
      upTo: count,
      isComplete: boolean,
      asked: count,
      sentence: text(),
    },
  },
  written: object({ text: text(), class: orNull(text()) }),
  change: object({
    kind: oneOf('schools', 'versions', 'dates'),
    from: ref('changeEnd'),
    to: ref('changeEnd'),
    judgement: list(text()),
    differences: list(
      object({
        kind: oneOf('input', 'inputs', 'belief', 'part', 'red-lines', 'deals', 'moved'),
        path: text(),
        paths: list(text()),
        from: orNull(ref('written')),
        to: orNull(ref('written')),
        group: text(),
        moved: orNull(ref('moved')),
        phrase: text(),
      }),
    ),
    waterfall: object({
      method: oneOf('exact', 'estimated'),
      orders: orNull(count),
      exists: ref('sharedChange'),
      recognised: ref('sharedChange'),
      margin: orNull(ref('sharedChange')),
    }),
    flips: object({
      exists: ref('flipSets'),
      recognised: ref('flipSets'),
      cell: ref('flipSets'),
    }),
    evaluations: count,
    inputs: object({ count, same: count }),
    changes: list(
      object({
        kind: oneOf('added', 'removed', 'changed'),
        section: text(),
        path: text(),
        what: oneOf('value', 'class', 'why', 'source', 'entry', 'text'),
        from: orNull(text()),
        to: orNull(text()),
      }),
    ),
  }),
  deals: object({
    deciders: list(text(), 'The order of every list of gains.'),
    views: list(
      object({
        view: text('`analyst`, `own`, or a party.'),
        chance: share,
        rows: list(
          object({
            deal: ref('deal'),
            gains: list(ref('spread')),
            acceptedBy: share,
            acceptedByEach: list(share),
            smallestGain: number,
            binding: text(),
            isOnFrontier: boolean,
            redLinesCrossed: list(object({ party: text(), line: text() })),
          }),
        ),
        count,
        centralZoneCount: count,
        centralZoneRange: orNull(object({ low: number, high: number })),
        feasibleCount: count,
        frontier: list(object({ deal: ref('deal'), gains: list(number) })),
        frontierCount: count,
        noDealBand: list(object({ low: number, high: number })),
        analystNoDealAt: list(number),
      }),
    ),
    referencePoints: list(
      object({
        name: oneOf('nash', 'kalai-smorodinsky', 'egalitarian', 'utilitarian', 'adjusted-winner'),
        deals: list(object({ deal: ref('deal'), gains: list(number) })),
        divisible: orNull(
          object({
            gains: list(number),
            shares: list(object({ issue: text(), option: text(), share: share })),
          }),
        ),
        whyNone: orNull(oneOf('no-zone', 'needs-two-parties', 'needs-divisible-issues', 'ordinal')),
      }),
    ),
    noDeal: orNull(
      object({
        bestAlone: list(object({ party: text(), gain: number })),
        tightestPair: orNull(object({ parties: list(text()), margin: number })),
        evenRelaxation: number,
        relaxation: list(object({ party: text(), by: number })),
      }),
    ),
  }),
}
