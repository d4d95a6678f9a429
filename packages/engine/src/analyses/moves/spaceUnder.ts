import { applyOverrides } from '@parley/model'
import type { DealSpace } from '../../deals/DealSpace.ts'
import { makeDealSpace } from '../../deals/makeDealSpace.ts'
import type { Overlay } from '../../overlays/Overlay.ts'
import type { OpenCase } from '../../views/openCase.ts'

/**
 * The deals under an overlay: limits of red lines cut a continuous issue anew, all else leaves them as they are.
 * Composed deals keep their numbers whatever the red lines.
 */
export function spaceUnder(open: OpenCase, { overrides = [] }: Overlay): DealSpace {
  return open.space.continuous && overrides.some(of => of.kind === 'red-lines')
    ? makeDealSpace(applyOverrides(open.given, overrides))
    : open.space
}
