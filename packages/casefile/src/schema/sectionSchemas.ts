// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates

import { issue, rule } from './issueSchemas.ts'
import {
  attribution,
  definition,
  idsTo,
  type JsonSchema,
  keysOf,
  prose,
  ref,
} from './JsonSchema.ts'
import { noDeal } from './noDealSchemas.ts'
import { party, source } from './partySchemas.ts'
import { belief, school } from './viewSchemas.ts'
import { worth } from './worthSchemas.ts'

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
