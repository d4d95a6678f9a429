/** What of JSON Schema draft-07 the schema of the case file uses, and `defaultSnippets`, which editors understand. */
export type JsonSchema =
  | boolean
  | Readonly<{
      $schema?: string
      $id?: string
      $ref?: string
      title?: string
      description?: string
      examples?: readonly unknown[]
      default?: unknown
      defaultSnippets?: readonly Snippet[]
      type?: JsonType | readonly JsonType[]
      enum?: readonly (string | number | boolean | null)[]
      pattern?: string
      minimum?: number
      exclusiveMinimum?: number
      exclusiveMaximum?: number
      items?: JsonSchema
      minItems?: number
      properties?: Readonly<Record<string, JsonSchema>>
      patternProperties?: Readonly<Record<string, JsonSchema>>
      additionalProperties?: JsonSchema
      propertyNames?: JsonSchema
      required?: readonly string[]
      anyOf?: readonly JsonSchema[]
      definitions?: Readonly<Record<string, JsonSchema>>
    }>

type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'object' | 'array'

/** Text an editor offers to write; `$1`, `$2` are where the cursor goes. */
type Snippet = Readonly<{ label: string; description?: string; body: unknown }>

/** Keys of a map by name, others allowed: what is unknown is kept, and the reader warns about it [F2]. */
export function keysOf(
  description: string,
  properties: Readonly<Record<string, JsonSchema>>,
): Exclude<JsonSchema, boolean> {
  return { description, type: 'object', properties }
}

/** A map from ids to one kind of value; `x-` keys and attribution may stand beside the ids [A1, F2]. */
export function idsTo(
  description: string,
  value: JsonSchema,
  beside: Readonly<Record<string, JsonSchema>> = {},
): Exclude<JsonSchema, boolean> {
  return {
    description,
    type: ['object', 'null'],
    properties: { ...attribution, ...beside },
    patternProperties: { '^x-': true },
    additionalProperties: value,
  }
}

export function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` }
}

/** Where a value comes from; in any map, for every value below that says nothing of its own [A1–A3]. */
export const attribution: Readonly<Record<string, JsonSchema>> = {
  class: ref('class'),
  why: ref('why'),
  from: ref('citations'),
}

/** Text, in any form YAML takes for it. */
export function prose(description: string): Exclude<JsonSchema, boolean> {
  return { description, type: ['string', 'number', 'boolean', 'null'] }
}

/** Yes or no. */
export function flag(): Exclude<JsonSchema, boolean> {
  return { enum: [true, false, 'yes', 'no'] }
}

/** What a definition says, to stand beside a description. */
export function definition(name: string): Exclude<JsonSchema, boolean> {
  // In draft-07 what stands beside a reference is not read.
  return { anyOf: [ref(name)] }
}
