// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates
import { attribution, idsTo, type JsonSchema, keysOf, prose, ref } from './JsonSchema.ts'

const changes: Readonly<Record<string, JsonSchema>> = {
  shift: {
    description: 'Adds this much; of a chance it may be in percent.',
    anyOf: [ref('number')],
  },
  scale: { description: 'Multiplies by this.', anyOf: [ref('number')] },
  set: { description: 'Puts this in its place.', anyOf: [ref('number')] },
  lift: { description: 'Red lines that are given up.', anyOf: [ref('conditions')] },
  add: { description: 'Red lines that are drawn.', anyOf: [ref('conditions')] },
  channel: {
    description:
      'What the effect works through. Needed only for a quantity that is read in more than one place.',
    enum: ['belief', 'cost', 'terms', 'commitment'],
  },
  ...attribution,
}

const move: JsonSchema = {
  ...keysOf('Something a party can do that changes what others face.', {
    name: prose('Name as printed.'),
    by: prose('The party that makes it.'),
    kind: {
      description: 'Away from the table, in what is on it, or at it.',
      enum: ['setup', 'design', 'tactics'],
    },
    consent: { description: 'Who has to agree to it.', anyOf: [ref('oneOrMoreIds')] },
    cost: { description: 'What it costs, in the unit of move_costs.', anyOf: [ref('cost')] },
    chance: { description: 'That it works at all.', anyOf: [ref('chance')] },
    lag: {
      description: 'From making it to its effect: days, weeks, months, quarters or rounds.',
      examples: ['4 to 8 weeks'],
      type: ['string', 'number', 'object'],
    },
    reversible: {
      description: 'Whether it can be taken back.',
      enum: [true, false, 'yes', 'no'],
    },
    needs: { description: 'Moves that must be made before it.', anyOf: [ref('oneOrMoreIds')] },
    excludes: {
      description: 'Moves that cannot be made beside it.',
      anyOf: [ref('oneOrMoreIds')],
    },
    effects: {
      description: 'Places of values, or worth.<party>.red_lines, and what happens to them.',
      examples: [{ kyiv_retakes: { shift: '5% to 15%' } }],
      anyOf: [
        {
          type: ['object', 'null'],
          patternProperties: { '^x-': true },
          additionalProperties: keysOf('How it changes.', changes),
        },
        {
          type: 'array',
          items: keysOf('How one place changes.', { path: prose('The place.'), ...changes }),
        },
      ],
    },
    ...attribution,
  }),
  defaultSnippets: [
    {
      label: 'move',
      body: {
        by: '$1',
        kind: '${2:setup}',
        cost: '${3:2 to 4}',
        chance: '${4:60%}',
        lag: '${5:4 to 8 weeks}',
        effects: { '${6:quantity}': { shift: '${7:5% to 15%}' } },
      },
    },
  ],
}

/** The sections about moves [M1–M9]. */
export const moveSchemas: Readonly<Record<string, JsonSchema>> = {
  moves: { ...idsTo('What somebody could do, by id.', move), propertyNames: ref('id') },
  move_costs: {
    ...keysOf('The one unit that costs of moves are in, and what there is to spend.', {
      unit: prose('Of what, as whom counts it: effort points as Washington counts them.'),
      budgets: idsTo('What one party can spend on its own moves.', ref('cost')),
      total: { description: 'What all moves together may cost.', anyOf: [ref('cost')] },
      ...attribution,
    }),
    type: ['object', 'null'],
    defaultSnippets: [{ label: 'costs', body: { unit: '$1', budgets: { $2: '${3:10}' } } }],
  },
}
