import { roles } from '../read/readParties.ts'
import { attribution, type JsonSchema, keysOf, prose, ref } from './JsonSchema.ts'

export const source: JsonSchema = {
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

export const party: JsonSchema = {
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
