import { chanceBands } from '../words/bands.ts'

/** As much of JSON Schema as is written here. */
export type JsonSchema = Readonly<Record<string, unknown>>

type Properties = Readonly<Record<string, JsonSchema>>

/** An object whose properties are all required; others may be added by later versions. */
const object = (properties: Properties, description?: string): JsonSchema => ({
  type: 'object',
  ...(description ? { description } : {}),
  required: Object.keys(properties),
  properties,
})
const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  ...(description ? { description } : {}),
  items,
})
const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` })
const text = (description?: string): JsonSchema => ({
  type: 'string',
  ...(description ? { description } : {}),
})
const number: JsonSchema = { type: 'number' }
const count: JsonSchema = { type: 'integer', minimum: 0 }
const share: JsonSchema = { type: 'number', minimum: 0, maximum: 1 }
const boolean: JsonSchema = { type: 'boolean' }
const oneOf = (...values: readonly string[]): JsonSchema => ({ type: 'string', enum: values })

const cell = oneOf('recognised', 'hidden', 'mirage', 'none')
const band = oneOf(...chanceBands.map(one => one.id))
const chance = object({ chance: share, band, word: text() })

const readingProperties: Properties = {
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
const driver: Properties = {
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
      chance: share,
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
      from: number,
      to: number,
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
          whyNone: orNull(
            oneOf('no-zone', 'needs-two-parties', 'needs-divisible-issues', 'ordinal'),
          ),
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
  },
}
