import type { DealLabel, PartyId, StateReading } from '@parley/model'
import { expect, it } from 'vitest'
import { stateSteps, stateTree } from '../src/stateTree.ts'
import { expectApproved } from './approve.ts'

const id = (name: string): PartyId => name as PartyId
const state = (name: string): DealLabel => ({
  id: name.toLowerCase().replaceAll(' ', '-') as DealLabel['id'],
  name,
  isProposal: true,
  picks: [],
})
const side = { place: 2, places: 6, holds: 1, isStable: true, rise: null }
const always = { nash: 1, sseq: 1, seq: 1, smr: 1, gmr: 1 }
const reading: StateReading = {
  standing: { state: state('As in 1975'), isPresent: true, holds: always, accepted: null },
  as: 'present',
  isStable: false,
  paths: [],
  sides: [
    {
      ...{ ...side, party: id('iraq'), unwanted: 1, isStable: false },
      wanted: [{ to: state('Iraq attacks alone'), reply: null, harmful: 0 }],
    },
    {
      ...{ ...side, party: id('syria'), unwanted: 2 },
      wanted: [
        {
          to: state('Syria gives back water'),
          harmful: 1,
          reply: [
            { party: id('iraq'), to: state('Iraq asks for more') },
            { party: id('syria'), to: state('Escalation and attack') },
          ],
        },
      ],
    },
  ],
}
const options = {
  idPrefix: 'states',
  title: 'The present does not hold',
  description: 'Each box is a state somebody would rather have.',
  partyName: (party: PartyId) => (party === 'iraq' ? 'Iraq' : 'Syria'),
  stateName: (of: DealLabel) => `“${of.name}”`,
  movers: [id('syria'), id('iraq')],
}

it('puts the replies to a step under it, and says of the last that it does harm', () => {
  expect(stateSteps(reading).map(of => [of.depth, of.party, of.kind])).toEqual([
    [1, 'iraq', 'goes'],
    [1, 'syria', 'deterred'],
    [2, 'iraq', 'reply'],
    [3, 'syria', 'harms'],
  ])
})

it('is drawn wide, on a phone from the right, and where nobody can leave', () => {
  expectApproved('states', stateTree(reading, options))
  expectApproved(
    'states-narrow-rtl',
    stateTree(reading, { ...options, width: 300, direction: 'rtl' }),
  )
  const sides = reading.sides.map(of => ({ ...of, wanted: [], unwanted: 0 }))
  expectApproved('states-still', stateTree({ ...reading, isStable: true, sides }, options))
})
