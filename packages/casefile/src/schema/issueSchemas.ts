// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates
import {
  attribution,
  definition,
  flag,
  idsTo,
  type JsonSchema,
  keysOf,
  prose,
  ref,
} from './JsonSchema.ts'

export const issue: JsonSchema = {
  description: 'Named options, yes/no, or a number or date with its ends.',
  examples: ['yes/no', ['low', 'high']],
  defaultSnippets: [
    {
      label: 'named options',
      body: { name: '$1', options: { '${2:low}': '$3', '${4:high}': '$5' } },
    },
    { label: 'number', body: { name: '$1', from: '$2', to: '$3', unit: '${4:EUR}' } },
    { label: 'yes or no', body: 'yes/no' },
  ],
  anyOf: [
    { type: 'string' },
    { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
    keysOf('An issue.', {
      name: prose('Name as printed.'),
      options: {
        description: 'Ids and names of the options, a list of ids, or yes/no.',
        anyOf: [
          { type: 'string' },
          { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
          idsTo('Options by id.', {
            anyOf: [ref('prose'), keysOf('An option.', { name: prose('Name as printed.') })],
          }),
        ],
      },
      ordered: { description: 'Neighbouring options are one step apart.', ...flag() },
      divisible: { description: 'The two options can be split in shares.', ...flag() },
      from: { description: 'Lower end, a number or a date.', type: ['number', 'string'] },
      to: { description: 'Upper end, a number or a date.', type: ['number', 'string'] },
      step: {
        description: 'Between two levels; without it the issue is continuous.',
        examples: [50, '7 days'],
        type: ['number', 'string'],
      },
      unit: prose('Unit of the numbers.'),
      held_by: {
        description: 'The party that alone can change this, whenever it likes.',
        type: 'string',
      },
      irreversible: {
        description:
          'yes: its holder can only go to options later in the list. Or the options that stay once taken.',
        examples: ['yes', ['strike']],
        ...definition('irreversible'),
      },
      class: ref('class'),
      why: ref('why'),
    }),
  ],
}

export const rule: JsonSchema = {
  ...keysOf('Deals that cannot exist, for anyone.', {
    never: ref('conditions'),
    if: ref('conditions'),
    // biome-ignore lint/suspicious/noThenProperty: the key of the file
    then: ref('conditions'),
    name: prose('Name as printed.'),
    ...attribution,
  }),
  defaultSnippets: [
    { label: 'never', body: { never: { $1: '$2' }, why: '$3' } },
    // biome-ignore lint/suspicious/noThenProperty: the key of the file
    { label: 'if, then', body: { if: { $1: '$2' }, then: { $3: '$4' }, why: '$5' } },
  ],
}
