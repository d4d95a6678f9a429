// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates
import { attribution, flag, idsTo, type JsonSchema, keysOf, prose, ref } from './JsonSchema.ts'

const scenario: JsonSchema = {
  ...keysOf('One way a course may turn out.', {
    name: prose('Name as printed.'),
    chance: ref('chance'),
    worth: ref('worth'),
    ...attribution,
  }),
  defaultSnippets: [{ label: 'scenario', body: { chance: '${1:60%}', worth: '${2:40 to 60}' } }],
}

const course: JsonSchema = {
  description: 'What the party could do without a deal: one worth, or scenarios with chances.',
  anyOf: [
    { type: ['number', 'string', 'null'] },
    keysOf('A course of action.', {
      name: prose('Name as printed.'),
      cost: ref('cost'),
      worth: ref('worth'),
      escalates: { description: 'Taking this course raises the stakes.', ...flag() },
      value: { type: ['number', 'string'] },
      scenarios: idsTo('Scenarios by id; their chances sum to 100%.', scenario),
      ...attribution,
    }),
  ],
  defaultSnippets: [
    {
      label: 'course with scenarios',
      body: {
        name: '$1',
        cost: '${2:10 to 20}',
        scenarios: {
          '${3:holds}': { chance: '${4:60%}', worth: '${5:55 to 70}' },
          '${6:fails}': { chance: 'rest', worth: '${7:5 to 15}' },
        },
      },
    },
    { label: 'course of one worth', body: { worth: '${1:30 to 45}' } },
  ],
}

export const noDeal: JsonSchema = {
  description: 'What this party does if talks fail. It takes the course that is best for it.',
  anyOf: [
    { type: ['number', 'string', 'null'] },
    {
      type: 'object',
      properties: {
        story: prose('What happens to them if there is no agreement, in words.'),
        like: {
          description: 'Copy this party first; what stands beside it replaces.',
          type: 'string',
        },
        value: ref('worth'),
        talks_continue: course,
        ...attribution,
      },
      patternProperties: { '^x-': true },
      additionalProperties: course,
    },
  ],
}
