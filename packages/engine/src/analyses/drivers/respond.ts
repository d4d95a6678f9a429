import type { DriverOutput } from '@parley/model'
import type { OpenCase } from '../../views/openCase.ts'
import { chanceOf } from '../verdict/questions.ts'
import type { DriverInput } from './driverInputs.ts'
import { exactly } from './exactly.ts'
import { exactResponse } from './exactResponse.ts'
import { heldSides } from './heldSides.ts'
import { isLaidOut } from './isLaidOut.ts'
import { quickResponses } from './quickResponses.ts'
import type { Responses } from './response.ts'

/**
 * Works out how every input moves the answer.
 *
 * Most inputs touch one party, and move all its worths of one kind of deal alike: those are answered
 * in one pass over the draws, and their chance at any other value from what that pass took down. An
 * input that touches several parties so is answered at the places of its search on the same pass.
 * Whatever is left (a mean of included scores, a risk attitude with a discount, several issues at
 * once, a continuous issue) goes through every deal again at every value.
 *
 * Where only the side of one half is wanted, the first 1,024 draws are asked, and all of them when
 * those come within a tenth of it.
 */
export function respond(
  open: OpenCase,
  output: DriverOutput,
  inputs: readonly DriverInput[],
  draws: number,
): Responses {
  const held = heldSides(open, output)
  const exact = exactly(open, held, draws)
  if (!isLaidOut(open, held))
    return {
      chance: chanceOf(exact.base),
      base: () => exact.base,
      of: i => exactResponse(inputs[i]!, exact, draws, !open.space.composed),
    }
  return quickResponses(open, output, inputs, exact, draws)
}
