import { applyOverrides, type DriverOutput, type Estimate, type InputPath } from '@parley/model'
import { type OpenCase, openAnyCase } from '../../views/openCase.ts'
import type { DriverInput } from '../drivers/driverInputs.ts'
import { heldChances } from '../drivers/heldChances.ts'

/** The chance along a line of the map: one input stays, the other is held at a value. */
export type Along = (value: number) => number

/**
 * Lays out one line of the map: the case with `fixed` typed at a value, on the draws of the case, and the
 * chance as `moving` is held. One pass over the draws; then each value costs little.
 */
export function lineOf(
  open: OpenCase,
  output: DriverOutput,
  fixed: Readonly<{ path: InputPath; value: number }>,
  moving: DriverInput,
  values: readonly number[],
): Along {
  const { analyst, given } = open
  const { draws, seed } = analyst.columns
  const estimate: Estimate = { kind: 'point', value: fixed.value }
  const attribution = { class: 'assumed', why: '', from: [] } as const
  const input = { estimate, written: '', attribution, isPlaceholder: false }
  const typed = applyOverrides(given, [{ kind: 'input', at: fixed.path, input }])
  const reopened = openAnyCase(typed, { draws, seed, school: null }, analyst.columns)
  const held = heldChances(reopened, output, [{ input: moving, values }], draws)
  return value => held.at(0, value)
}
