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

/** Deals as designed, and how they differ. */
export const designedDealSchemas: Properties = {
  designedDeal: object({
    deal: ref('deal'),
    gains: list(number, 'Of the deciders at the central values, each in its own points.'),
    spreads: list(ref('spread')),
    acceptedBy: share,
    isInZone: boolean,
    isRatified: boolean,
    redLinesCrossed: list(object({ party: text(), line: text() })),
  }),
  termChange: object({
    issue: text(),
    issueName: text(),
    from: text(),
    fromName: text(),
    to: text(),
    toName: text(),
    steps: orNull(count),
    alone: orNull(list(number)),
  }),
  changedDeal: object({ to: ref('designedDeal'), changes: list(ref('termChange')) }),
  whyNone: orNull(text('Why there is nothing to show; null when there is.')),
}

/** Of designs. */
export const designSchemas: Properties = {
  design: object({
    deciders: list(text(), 'The order of every list of gains.'),
    suggestions: list(
      object({
        kind: oneOf('best-for', 'balanced', 'likeliest'),
        party: orNull(text()),
        isPrincipal: boolean,
        deals: list(ref('designedDeal')),
        count,
        whyNone: ref('whyNone'),
        sentence: text(),
      }),
    ),
    drafts: list(
      object({
        draft: ref('deal'),
        now: orNull(ref('designedDeal')),
        by: text(),
        cheapest: list(ref('changedDeal')),
        cheapestCount: count,
        whyNoChange: ref('whyNone'),
        improvements: list(ref('changedDeal')),
        improvementCount: count,
        whyNoImprovement: ref('whyNone'),
      }),
    ),
    logrolls: list(
      object({
        from: ref('designedDeal'),
        trades: list(
          object({
            giver: text(),
            taker: text(),
            gives: ref('termChange'),
            takes: ref('termChange'),
            to: ref('designedDeal'),
            rises: list(number),
          }),
        ),
        count,
        whyNone: ref('whyNone'),
      }),
    ),
    offers: list(
      object({
        by: text(),
        offers: list(ref('designedDeal')),
        tolerance: number,
        differOn: count,
        areAcceptable: boolean,
        isExact: boolean,
        whyNone: ref('whyNone'),
      }),
    ),
    terms: list(
      object({
        path: text('The input that is the chance of the event.'),
        chances: list(share),
        analystChance: share,
        ifHappens: ref('designedDeal'),
        ifNot: ref('designedDeal'),
        changes: list(ref('termChange')),
        gains: list(number, 'Expected gain over no deal, each through its own eyes.'),
        analystGains: list(number),
        afterwards: list(object({ ifHappens: number, ifNot: number })),
        plain: ref('designedDeal'),
        plainGains: list(number),
        opens: boolean,
        beatsPlain: boolean,
        checks: list({
          anyOf: [
            object({
              kind: { const: 'signpost' },
              id: text(),
              name: text(),
              how: text(),
              by: text(),
            }),
            object({ kind: { const: 'series' }, id: text(), name: text(), unit: text() }),
            object({ kind: { const: 'scenario' }, id: text(), name: text() }),
          ],
        }),
        warnings: list({
          anyOf: [
            object({ kind: { const: 'not-checkable' } }),
            object({ kind: { const: 'settled-by-no-deal' }, parties: list(text()) }),
            object({
              kind: { const: 'moral-hazard' },
              party: text(),
              wants: orNull(oneOf('happens', 'does-not')),
              through: oneOf('course', 'move'),
            }),
            object({
              kind: { const: 'may-regret' },
              party: text(),
              when: oneOf('happens', 'does-not'),
              by: number,
            }),
          ],
        }),
        sentences: list(text()),
      }),
    ),
    noTerms: list(object({ path: text(), why: text() })),
    lotteries: list(
      object({
        kind: oneOf('balanced', 'nash'),
        parts: list(object({ deal: ref('designedDeal'), chance: share })),
        gains: list(number),
        discrete: orNull(list(number)),
        opensZone: boolean,
        isBetter: boolean,
        whyNone: ref('whyNone'),
      }),
    ),
    adjustedWinner: object({
      gains: list(number),
      shares: list(object({ issue: text(), option: text(), share })),
      isAcceptable: boolean,
      whyNone: ref('whyNone'),
    }),
    zoneCount: count,
    zoneCountRange: orNull(object({ low: number, high: number })),
    reach: list(number),
  }),
}
