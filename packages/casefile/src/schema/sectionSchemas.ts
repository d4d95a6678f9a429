// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates
import { roles } from '../read/readParties.ts'
import { attribution, idsTo, type JsonSchema, keysOf, ref } from './JsonSchema.ts'

const source: JsonSchema = {
  description: 'A source, with the fields of CSL-JSON.',
  anyOf: [
    ref('prose'),
    keysOf('A source.', {
      type: { ...prose('article, book, report, webpage, dataset, ...') },
      title: prose('Title of the source.'),
      author: { description: 'Author, or a list of them.' },
      issued: { description: 'When: 2023-01-11, 2012, fall 2012.' },
      publisher: prose('Publisher or journal.'),
      url: prose('Where to find it.'),
      note: prose('What a reader should know about it.'),
    }),
  ],
}

const party: JsonSchema = {
  anyOf: [
    ref('prose'),
    keysOf('A party.', {
      name: prose('Name as printed.'),
      role: {
        description:
          'decides: must say yes. ratifies: votes on what a decider signs. shapes, spoils, affected: no vote.',
        enum: roles,
      },
      inside: { description: 'The party this one is a faction of.', type: 'string' },
      risk: {
        description: 'neutral, {averse: 0.02} or {acceptant: 0.02}, per point of its own scale.',
        anyOf: [
          { enum: ['neutral'] },
          { type: 'object', properties: { averse: ref('number'), acceptant: ref('number') } },
        ],
      },
      perspective: prose('How this party would tell the story.'),
      ...attribution,
    }),
  ],
}

const quantity: JsonSchema = {
  anyOf: [
    ref('number'),
    keysOf('A quantity.', {
      value: { type: ['number', 'string'] },
      name: prose('Name as printed.'),
      unit: prose('Unit: EUR, days; "chance" for a chance.'),
      ...attribution,
    }),
  ],
}

const issue: JsonSchema = {
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

const rule: JsonSchema = {
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

const worth: JsonSchema = {
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

const noDeal: JsonSchema = {
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

const belief: JsonSchema = {
  anyOf: [
    ref('number'),
    keysOf('A belief.', {
      value: { type: ['number', 'string'] },
      strength: ref('number'),
      ...attribution,
    }),
  ],
}

const school: JsonSchema = {
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

/** The sections and keys at the top of a case file, in their usual order. */
export const sectionSchemas: Readonly<Record<string, JsonSchema>> = {
  parley: { description: 'Version of the file.', enum: [1] },
  title: prose('What the case is about, in one line.'),
  question: prose('The question the verdict answers.'),
  as_of: {
    description: 'The date the case speaks of.',
    examples: ['2023-01-11'],
    type: 'string',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
  },
  whose_interest: {
    description: 'Whose better outcome is being asked about: ids of parties.',
    ...definition('oneOrMoreIds'),
  },
  marking: prose('Printed on every page, never interpreted.'),
  reading_of: {
    description:
      'A source whose authors the case reads; every page then says "our reading; not endorsed by the authors".',
    type: 'string',
  },
  baseline: keysOf('Who the file itself speaks for.', {
    name: prose('Name as printed.'),
    by: prose('Who holds this view.'),
    ...attribution,
  }),
  ranges: {
    description:
      'The chance that every "low to high" in this file holds. Needed as soon as there is one.',
    examples: ['80%', '90%'],
    anyOf: [
      { type: 'string', pattern: '^\\s*\\d+(\\.\\d+)?\\s*%?\\s*$' },
      { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 },
    ],
  },
  include: {
    description: 'Files beside the case whose sources are added.',
    examples: [['sources.yaml']],
    anyOf: [{ type: ['string', 'null'] }, { type: 'array', items: { type: 'string' } }],
  },
  sources: {
    description: 'What is cited, by id.',
    defaultSnippets: [
      {
        label: 'source',
        body: { '${1:s1}': { title: '$2', author: '$3', issued: '$4', url: '$5' } },
      },
    ],
    anyOf: [
      { type: ['object', 'null'], additionalProperties: source },
      { type: 'array', items: source },
    ],
  },
  parties: {
    ...idsTo('Who takes part, by id. At least one decides.', party),
    propertyNames: ref('id'),
    defaultSnippets: [
      { label: 'party', body: { '${1:id}': { name: '$2', role: '${3:decides}' } } },
    ],
  },
  quantities: {
    ...idsTo('Named uncertain inputs that values, events and moves can share.', quantity),
    propertyNames: ref('id'),
  },
  issues: { ...idsTo('What is to be settled, by id.', issue), propertyNames: ref('id') },
  rules: {
    description: 'Deals that cannot exist.',
    anyOf: [{ type: 'null' }, { type: 'array', items: rule }],
  },
  deals: {
    ...idsTo('Proposals on the table, by id: one pick on every issue.', {
      type: 'object',
      properties: { name: prose('Name as printed.'), ...attribution },
      additionalProperties: { type: ['string', 'number', 'boolean'] },
    }),
    propertyNames: ref('id'),
  },
  present: {
    description: 'How things stand now: the id of a deal, or one pick on every issue.',
    examples: ['standoff', { attack: 'no', release: 'no' }],
    anyOf: [
      { type: ['string', 'null'] },
      { type: 'object', additionalProperties: { type: ['string', 'number', 'boolean'] } },
    ],
  },
  prefers: idsTo('What each party prefers, without numbers: the most important first.', {
    anyOf: [
      ref('statements'),
      keysOf('An order of preference.', { order: ref('statements'), ...attribution }),
    ],
    defaultSnippets: [{ label: 'order', body: ['${1:a_deal}', { not: { '${2:attack}': 'yes' } }] }],
  }),
  overlooks: idsTo(
    'States that a party does not see as possible: it moves neither to nor from them.',
    {
      anyOf: [
        ref('statements'),
        keysOf('States that are overlooked.', { states: ref('statements'), ...attribution }),
      ],
    },
  ),
  positions: idsTo(
    'Where actors stand on a question of one number, and how much each counts.',
    keysOf('A topic. Called like an issue it is about that issue.', {
      name: prose('Name as printed.'),
      unit: prose('Unit of the positions.'),
      actors: idsTo(
        'Who has a say in it; parties of the case.',
        keysOf('Where an actor stands.', {
          stands: ref('number'),
          capability: ref('number'),
          salience: ref('share'),
          ...attribution,
        }),
      ),
      ...attribution,
    }),
  ),
  worth: idsTo('What a deal is worth to each party, on its own scale.', worth),
  if_talks_fail: idsTo('What each party does without a deal, as courses of action.', noDeal),
  compliance: idsTo(
    'Whether the other side keeps a deal, as this party sees it.',
    keysOf('Compliance.', { kept: ref('chance'), if_broken: ref('worth'), ...attribution }),
  ),
  ratified_by: idsTo(
    'Whose assent a signature needs.',
    keysOf('Ratification.', {
      needs: ref('share'),
      votes: idsTo('Share of the vote of each.', ref('share')),
      veto: ref('oneOrMoreIds'),
      ...attribution,
    }),
  ),
  beliefs: idsTo(
    'What a party believes where it differs from you. What is not listed is agreed.',
    idsTo('Paths of inputs, or names of quantities, and what this party takes them to be.', belief),
  ),
  schools: { ...idsTo('Rival analysts, by id.', school), propertyNames: ref('id') },
}

/** Definitions that the sections alone use. */
export const sectionDefinitions: Readonly<Record<string, JsonSchema>> = {
  irreversible: {
    anyOf: [
      { type: ['boolean', 'string', 'number'] },
      { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
    ],
  },
  statement: {
    description:
      'The id of a deal, conditions, {not: conditions}, or {if: conditions, then: conditions}.',
    anyOf: [{ type: ['string', 'number'] }, { type: 'object' }],
  },
  statements: {
    description:
      'Statements, the most important first; a list inside is met by any of them. "others" may end a list of whole deals.',
    type: 'array',
    minItems: 1,
    items: { anyOf: [ref('statement'), { type: 'array', items: ref('statement') }] },
  },
  together: keysOf('An interaction of issues.', {
    if: ref('conditions'),
    worth: ref('points'),
    ...attribution,
  }),
}

function prose(description: string): Exclude<JsonSchema, boolean> {
  return { description, type: ['string', 'number', 'boolean', 'null'] }
}

function flag(): Exclude<JsonSchema, boolean> {
  return { enum: [true, false, 'yes', 'no'] }
}

function definition(name: string): Exclude<JsonSchema, boolean> {
  // In draft-07 what stands beside a reference is not read.
  return { anyOf: [ref(name)] }
}
