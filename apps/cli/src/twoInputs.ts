import { type Case, type DriverOutput, inputsOf, splitBeliefPath } from '@parley/model'
import { exitCodes } from './exitCodes.ts'
import { findInput } from './findInput.ts'
import { Stop } from './Stop.ts'

/**
 * The paths of the two inputs that `--two-way` names; null when it names none. Stops, with what to type
 * instead, on one or three, an input that is not there, the same one twice, and one without a range.
 */
export function twoInputs(
  given: Case,
  named: readonly string[],
  output: DriverOutput,
): readonly [string, string] | null {
  if (named.length === 0) return null
  if (named.length !== 2) {
    const hint = 'name two, or none for the two that move the answer most'
    throw new Stop(exitCodes.usage, `--two-way takes two inputs, not ${named.length}`, hint)
  }
  const [a, b] = named.map(name => {
    const { path, input } = findInput(inputsOf(given), name)
    const { kind } = input.estimate
    if (kind === 'formula' || kind === 'rest')
      throw new Stop(
        exitCodes.usage,
        `${path} is made of other inputs and cannot be held`,
        'name one of those; parley explain <case> shows what it is made of',
      )
    const isCertain =
      kind === 'point' || (kind === 'range' && input.estimate.low === input.estimate.high)
    if (isCertain)
      throw new Stop(
        exitCodes.usage,
        `${path} is certain (${input.written || 'the default'}): there is no range to go over`,
        `give it one, as in --set '${path}=40 to 60'`,
      )
    if (output === 'exists' && splitBeliefPath(path))
      throw new Stop(
        exitCodes.usage,
        `${path} is a belief, and beliefs do not decide whether a zone exists`,
        'add --recognised',
      )
    return path as string
  })
  if (a === b) throw new Stop(exitCodes.usage, `--two-way names ${a} twice`, 'name two inputs')
  return [a!, b!]
}
