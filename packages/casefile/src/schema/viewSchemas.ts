import { attribution, type JsonSchema, keysOf, prose, ref } from './JsonSchema.ts'

export const belief: JsonSchema = {
  anyOf: [
    ref('number'),
    keysOf('A belief.', {
      value: { type: ['number', 'string'] },
      strength: ref('number'),
      ...attribution,
    }),
  ],
}

export const school: JsonSchema = {
  ...keysOf('A rival analyst: what it sets otherwise.', {
    name: prose('Name as printed.'),
    by: prose('Who holds this view.'),
    set: {
      description:
        'Paths of inputs and their values; worth.<party>.ranking and .red_lines; agrees drops a belief.',
      examples: [{ kyiv_retakes: '70% to 90%', 'beliefs.russia.kyiv_retakes': 'agrees' }],
      type: ['object', 'null'],
    },
    ...attribution,
  }),
  defaultSnippets: [{ label: 'school', body: { name: '$1', by: '$2', set: { $3: '$4' } } }],
}
