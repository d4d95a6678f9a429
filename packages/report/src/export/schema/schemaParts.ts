import { chanceBands } from '../../words/bands.ts'

/** As much of JSON Schema as is written here. */
export type JsonSchema = Readonly<Record<string, unknown>>

export type Properties = Readonly<Record<string, JsonSchema>>

/** An object whose properties are all required; others may be added by later versions. */
export const object = (properties: Properties, description?: string): JsonSchema => ({
  type: 'object',
  ...(description ? { description } : {}),
  required: Object.keys(properties),
  properties,
})
export const list = (items: JsonSchema, description?: string): JsonSchema => ({
  type: 'array',
  ...(description ? { description } : {}),
  items,
})
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] })
export const ref = (name: string): JsonSchema => ({ $ref: `#/definitions/${name}` })
export const text = (description?: string): JsonSchema => ({
  type: 'string',
  ...(description ? { description } : {}),
})
export const number: JsonSchema = { type: 'number' }
export const count: JsonSchema = { type: 'integer', minimum: 0 }
export const share: JsonSchema = { type: 'number', minimum: 0, maximum: 1 }
export const boolean: JsonSchema = { type: 'boolean' }
export const oneOf = (...values: readonly string[]): JsonSchema => ({
  type: 'string',
  enum: values,
})

export const cell: JsonSchema = oneOf('recognised', 'hidden', 'mirage', 'none')
export const band: JsonSchema = oneOf(...chanceBands.map(one => one.id))
export const chance: JsonSchema = object({ chance: share, band, word: text() })
