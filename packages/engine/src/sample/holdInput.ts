import type { InputPath } from '@parley/model'
import { changeInputs } from './changeInputs.ts'
import type { Columns } from './columns.ts'

/** The same columns with one input held at a value in every draw, as if it had been typed as a point. */
export function holdInput(columns: Columns, path: InputPath, value: number): Columns {
  return changeInputs(columns, new Map([[path, value]]))
}
