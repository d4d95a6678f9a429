import { keptSections } from '../read/sections.ts'
import type { JsonSchema } from './JsonSchema.ts'
import { moveSchemas } from './moveSchemas.ts'
import { sectionDefinitions, sectionSchemas } from './sectionSchemas.ts'
import { timeSchemas } from './timeSchemas.ts'
import { valueSchemas } from './valueSchemas.ts'

/**
 * The JSON Schema of a case file, draft-07, for completion and checks in editors; YAML's language servers read
 * no later draft.
 *
 * It accepts every file the reader accepts, and some it does not: what needs arithmetic or names is the reader's.
 * Unknown keys pass, as they do there, and so do the sections this version keeps without using them.
 */
export function caseSchema(): Readonly<Record<string, unknown>> {
  const kept = Object.fromEntries(
    keptSections.map(key => [key, { description: 'Kept in the file; not used by this version.' }]),
  )
  const schema: JsonSchema = {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Parley case',
    description:
      'Is there a deal that every side that must say yes prefers to no deal, and if not, what stands in the way?',
    type: 'object',
    properties: { ...kept, ...sectionSchemas, ...moveSchemas, ...timeSchemas },
    patternProperties: {
      '^x-': { description: 'Your own; no answer depends on it, never warned about.' },
    },
    required: ['parley', 'title', 'question', 'as_of', 'parties'],
    // A case of positions alone has no deals [Q4].
    anyOf: [
      { required: ['issues'], properties: { issues: true } },
      { required: ['positions'], properties: { positions: true } },
    ],
    definitions: { ...valueSchemas, ...sectionDefinitions },
  }
  return schema as Readonly<Record<string, unknown>>
}

/** The schema as a file: indented, one line break at the end. */
export function caseSchemaJson(): string {
  return `${JSON.stringify(caseSchema(), null, 2)}\n`
}
