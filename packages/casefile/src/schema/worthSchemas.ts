// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates
import { attribution, idsTo, type JsonSchema, keysOf, prose, ref } from './JsonSchema.ts'

const scores = (entry: string): JsonSchema =>
  idsTo('Scores by issue.', {
    description:
      'Scores by option; ranks, best first; on a numeric issue break points, or acceptable and practical_max.',
    examples: [{ low: 0, high: 100 }, { ranks: ['high', 'low'] }],
    type: 'object',
    properties: {
      ranks: ref('ranks'),
      acceptable: { description: 'Worth 0: the least acceptable.' },
      practical_max: { description: 'Worth 100: the best that is practical.' },
      ...attribution,
    },
    patternProperties: { '^x-': true },
    additionalProperties: ref(entry),
  })

export const worth: JsonSchema = {
  ...keysOf('What a deal is worth to this party, in exactly one form.', {
    like: { description: 'Copy this party first; what stands beside it replaces.', type: 'string' },
    weights: idsTo('How much each issue counts, in points or words, or in ranks.', ref('weight'), {
      ranks: ref('ranks'),
    }),
    scores: scores('score'),
    points: scores('points'),
    combine: { enum: ['mean_of_included'] },
    ranking: ref('ranks'),
    unit: prose('What one point is: EUR, seats.'),
    together: {
      description: 'Added to the worth of deals that meet every condition.',
      anyOf: [
        { type: 'array', items: ref('together') },
        idsTo('Interactions by name.', ref('together')),
      ],
    },
    red_lines: ref('lines'),
    bottom_line: ref('lines'),
    stated_position: ref('lines'),
    ...attribution,
  }),
  defaultSnippets: [
    {
      label: 'weights and scores in ranks',
      body: { weights: { ranks: ['$1', '$2'] }, scores: { $3: { ranks: ['$4', '$5'] } } },
    },
    { label: 'points in a unit', body: { unit: '${1:EUR}', points: { $2: { $3: '$4' } } } },
  ],
}
