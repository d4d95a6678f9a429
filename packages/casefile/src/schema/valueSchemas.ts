// biome-ignore-all lint/suspicious/noTemplateCurlyInString: places for the cursor in snippets, not templates
import { lexicon, type WordList } from '../read/lexicon.ts'
import { writtenClasses } from '../read/readAttribution.ts'
import { attribution, type JsonSchema, ref } from './JsonSchema.ts'

/** Definitions that the sections share: prose, citations, conditions, and estimates by what they are for. */
export const valueSchemas: Readonly<Record<string, JsonSchema>> = {
  prose: { type: ['string', 'number', 'boolean', 'null'] },
  why: {
    description: 'Why this value, in your own words. Printed beside it.',
    type: ['string', 'number', 'boolean', 'null'],
  },
  class: {
    description:
      'Where the value comes from. stated: a source says it, with a place in it. inferred: our reading of a source. elicited: an expert’s answer. assumed: ours alone.',
    enum: writtenClasses,
  },
  citations: {
    description: 'Sources, each with the place in it: [seed dek, s3 p4]. [judgement] names none.',
    examples: [['seed dek'], ['s3 p4', 'judgement']],
    anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }, { type: 'null' }],
  },
  id: { type: 'string', pattern: '^[A-Za-z][A-Za-z0-9_-]*$' },
  oneOrMoreIds: {
    anyOf: [
      { type: ['string', 'null'] },
      { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
    ],
  },
  number: estimate(
    'A number, a range or a formula.',
    ['40 to 60', '10 | 25 | 60', 'kyiv_retakes * 20'],
    [],
  ),
  chance: estimate(
    'A chance, in percent, in [0, 1] or in words.',
    ['60%', '40% to 70%', 'rest'],
    ['chance'],
  ),
  share: estimate('A share, in percent or in [0, 1].', ['50%', '40% to 60%'], ['chance']),
  worth: estimate(
    'How good this is for the party, on its own scale.',
    ['30 to 45', '70'],
    ['worth'],
  ),
  score: estimate('A score from 0 to 100, a range or a word.', ['70', '20 to 30'], ['worth']),
  points: estimate('Worth in the party’s own unit.', ['3500', '2000 to 2600'], []),
  weight: estimate('A weight in points; any sum.', ['45 to 60', '25'], ['weight']),
  cost: estimate('What the course costs the party, in its own points.', ['10 to 20', '0'], []),
  condition: {
    description:
      'An option, several of which any will do, or a bound: contact, [contact, annexed], above 4500.',
    anyOf: [
      { type: ['string', 'number', 'boolean'] },
      { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
    ],
  },
  conditions: {
    description: 'What a deal says, issue by issue. All of it must hold.',
    examples: [{ line: 'contact', price: 'above 4500' }],
    type: 'object',
    properties: attribution,
    additionalProperties: ref('condition'),
  },
  lines: {
    description: 'Lines on issues, any of which a deal may cross.',
    examples: [{ line: ['annexed'], price: 'above 4500' }],
    type: ['object'],
    properties: attribution,
    additionalProperties: {
      anyOf: [
        ref('condition'),
        { type: 'object', properties: { value: ref('condition'), ...attribution } },
      ],
    },
  },
  ranks: {
    description: 'Best first. What ties stands in brackets of its own.',
    type: 'array',
    items: {
      anyOf: [
        { type: ['string', 'number', 'boolean'] },
        { type: 'array', items: { type: ['string', 'number', 'boolean'] } },
      ],
    },
  },
}

/** A number, text that is read as one, or `{value: ..., why: ...}` [E1–E7, A1]. */
function estimate(
  description: string,
  examples: readonly string[],
  words: readonly WordList[],
): JsonSchema {
  const spoken = words.flatMap(list => lexicon[list].map(band => band.word))
  return {
    description,
    examples: [...examples, ...spoken],
    anyOf: [
      { type: ['number', 'string', 'null'] },
      {
        type: 'object',
        properties: {
          value: { description, examples: [...examples, ...spoken], type: ['number', 'string'] },
          ...attribution,
        },
        required: ['value'],
      },
    ],
    defaultSnippets: [
      { label: 'range', description: 'low to high', body: '${1:40} to ${2:60}' },
      {
        label: 'value with its source',
        description: 'value, class, why and from',
        body: { value: '$1', class: 'inferred', why: '$2', from: ['$3'] },
      },
    ],
  }
}
