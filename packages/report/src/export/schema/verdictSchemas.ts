import { driver, readingProperties } from './readingSchemas.ts'
import {
  boolean,
  cell,
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

/** Of verdicts and what they hang on. */
export const verdictSchemas: Properties = {
  spread: object(
    { median: number, low: number, high: number, level: share },
    'Median and the equal-tailed interval that holds `level` of the draws.',
  ),
  slot: object({ text: text(), isFilled: boolean }),
  deal: object({
    id: text(),
    name: text(),
    picks: list(object({ issue: text(), issueName: text(), option: text(), optionName: text() })),
    isProposal: boolean,
  }),
  verdict: object({
    sentence: text('The verdict sentence: four slots, as printed everywhere.'),
    slots: object({
      verdict: ref('slot'),
      why: ref('slot'),
      seen: ref('slot'),
      condition: ref('slot'),
    }),
    quotable: text('One sentence that carries its condition, title, date and case.'),
    turnsOn: orNull(
      object({
        ...driver,
        sentence: text('Where it turns the verdict, with its value, range and class.'),
      }),
    ),
    exists: object(
      {
        ...readingProperties,
        acrossSchools: orNull(object({ low: share, high: share, count })),
      },
      'A zone exists, in the analyst\u2019s view.',
    ),
    recognised: object(readingProperties, 'Each side recognises one, through its own view.'),
    asSeenBy: list(
      object({ party: text(), name: text(), isModelled: boolean, ...readingProperties }),
      'The whole question through one party\u2019s eyes.',
    ),
    cell: { ...cell, description: 'The likeliest of the four cells.' },
    cells: object({ recognised: share, hidden: share, mirage: share, none: share }),
    advice: list(text()),
    noDeals: list(
      object({
        party: text(),
        view: text('`analyst`, or the party whose view it is.'),
        worth: ref('spread'),
        courses: list(
          object({
            course: text(),
            name: text(),
            bestShare: share,
            worth: orNull(ref('spread')),
          }),
        ),
        isPlaceholder: boolean,
      }),
    ),
    beliefs: list(
      object({
        holder: text(),
        path: text(),
        analyst: ref('spread'),
        believed: ref('spread'),
        movesNoDealBy: number,
        recognisedIfClosed: number,
      }),
    ),
    without: object({
      ratification: orNull(share),
      redLines: orNull(share),
      compliance: orNull(share),
    }),
    ratifiers: list(object({ by: text(), of: text(), without: share })),
  }),
  drivers: object({
    output: oneOf('exists', 'recognised'),
    chance: orNull(share),
    inputs: list(object(driver)),
    flipsIf: list(text()),
    weakest: list(text()),
  }),
  influence: object({
    output: oneOf('exists', 'recognised'),
    chance: share,
    base: { ...count, description: 'Draws per block.' },
    evaluations: count,
    resamples: count,
    zone: orNull(ref('varianceSum')),
    margin: orNull(ref('varianceSum')),
    withoutMargin: share,
    inputs: list(
      object({
        path: text(),
        name: text(),
        phrase: text(),
        class: oneOf('stated', 'inferred', 'elicited', 'assumed', 'derived', 'agreed'),
        isPlaceholder: boolean,
        beliefs: list(text()),
        zone: orNull(object({ first: ref('estimated'), total: ref('estimated') })),
        margin: orNull(object({ first: ref('estimated'), total: ref('estimated') })),
        isSettled: boolean,
      }),
    ),
    sentences: list(text()),
    settled: list(text()),
  }),
  thresholdMap: object({
    output: oneOf('exists', 'recognised'),
    chance: share,
    map: orNull(
      object({
        x: ref('thresholdAxis'),
        y: ref('thresholdAxis'),
        chances: list(list(share), 'A row per value of y, a chance per value of x.'),
        current: object({ x: number, y: number, chance: share }),
        flips: list(object({ x: number, y: number })),
        nearest: orNull(object({ x: number, y: number, distance: number })),
        alone: object({ x: orNull(number), y: orNull(number) }),
        passes: count,
      }),
    ),
    sentences: list(text()),
  }),
  thresholdAxis: object({
    path: text(),
    name: text(),
    class: oneOf('stated', 'inferred', 'elicited', 'assumed', 'derived', 'agreed'),
    isPlaceholder: boolean,
    unit: text(),
    value: ref('spread'),
    values: list(number),
  }),
  learning: object({
    output: oneOf('exists', 'recognised'),
    chance: share,
    values: count,
    inputs: list(
      object({
        path: text(),
        name: text(),
        phrase: text(),
        class: oneOf('stated', 'inferred', 'elicited', 'assumed', 'derived', 'agreed'),
        isPlaceholder: boolean,
        unit: text(),
        value: ref('spread'),
        turns: share,
        chance: ref('spread'),
        before: share,
        after: share,
      }),
    ),
    sentence: text(),
  }),
  varianceSum: object({ sum: ref('estimated'), interacts: boolean }),
  estimated: object(
    { value: number, low: number, high: number },
    'An estimate, and the ends between which 95% of its resamples lie.',
  ),
}
