import { Ajv, type ValidateFunction } from 'ajv'
import { resultSchema } from '../../src/export/resultSchema.ts'
import type { JsonSchema } from '../../src/export/schema/schemaParts.ts'

/** The schema with nothing allowed that it does not name, so that a field without a description fails. */
function closed(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(closed)
  if (typeof schema !== 'object' || schema === null) return schema
  const inner = Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, closed(value)]),
  )
  return (schema as JsonSchema)['type'] === 'object' && 'properties' in schema
    ? { ...inner, additionalProperties: false }
    : inner
}

const ajv = new Ajv({ strict: true, allErrors: true, strictTypes: false })

/** The published schema. */
export const open: ValidateFunction = ajv.compile(resultSchema)

/** The published schema, closed. */
export const strict: ValidateFunction = ajv.compile({
  ...(closed(resultSchema) as JsonSchema),
  $id: 'strict',
})
