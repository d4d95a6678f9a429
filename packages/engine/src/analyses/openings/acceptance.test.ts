import fc from 'fast-check'
import { expect, it } from 'vitest'
import { arbitraryCase } from '../../../test/builders/arbitraryCase.ts'
import { valueIn } from '../../deals/valueIn.ts'
import { openOverlays } from '../../overlays/openOverlays.ts'
import { openCase } from '../../views/openCase.ts'
import { makeAcceptances } from './acceptance.ts'
import { allDraws } from './drawBits.ts'

const ask = { draws: 40, seed: '1', school: null }

it('takes the deals that are worth no deal to a seat, asked once or many times', () => {
  let compared = 0
  fc.assert(
    fc.property(arbitraryCase, given => {
      const open = openCase(given, ask)
      const { space } = open
      if (space.continuous || space.count === 0) return
      const deals = Uint32Array.from({ length: space.count }, (_, deal) => deal)
      const acceptances = makeAcceptances(space, deals, ask.draws)
      if (acceptances === null) return
      const overlays = openOverlays(open)
      for (const party of open.deciders) {
        const seat = overlays.seat({}, 'exists', party)
        if (seat === null) continue
        const { table, kept, broken, noDeal } = seat
        const takes = (s: number, deal: number): boolean =>
          valueIn(kept, s) * table.worthOf(s, deal) +
            (1 - valueIn(kept, s)) * valueIn(broken, s) -
            valueIn(noDeal, s) >=
          -1e-9
        for (let time = 0; time < 8; time++) {
          const accepted = acceptances.of(seat, allDraws(ask.draws))
          acceptances.settle()
          if (time === 7) expect(accepted.by).not.toBeNull()
          for (let s = 0; s < ask.draws; s++)
            for (let deal = 0; deal < space.count; deal++) {
              const { bits, stride, ranks } = accepted
              const at = s * stride + ranks[s]! * acceptances.words
              const word = bits[at + (deal >>> 5)]!
              expect(((word >>> (deal & 31)) & 1) === 1).toBe(takes(s, deal))
              compared++
            }
        }
      }
    }),
    { seed: 1, numRuns: 20 },
  )
  expect(compared).toBeGreaterThan(1_000)
})
