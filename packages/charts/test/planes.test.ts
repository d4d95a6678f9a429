import type { DealsView } from '@parley/model'
import { describe, it } from 'vitest'
import { type DealPlaneOptions, dealPlane, dealPlanes, type PanelView } from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { dealsAnswer, type Space } from './fixtures/dealSpace.ts'
import { arabicName, HOSTILE, hostileName, longName, partyName } from './fixtures/names.ts'
import * as spaces from './fixtures/spaces.ts'

const said = { title: 'A deal space', description: 'A fixture.' }

function plane(name: string, space: Space, more: Partial<DealPlaneOptions> = {}): void {
  it(`approved: ${name}`, () => {
    const answer = dealsAnswer(space)
    const view = answer.views[0] as DealsView
    const options: DealPlaneOptions = {
      idPrefix: name,
      deciders: answer.deciders,
      partyName,
      theme: 'light',
      ...said,
      ...more,
    }
    expectApproved(name, dealPlane(view, options))
  })
}

describe('dealPlane', () => {
  plane('plane-open', spaces.open)
  plane('plane-closed', spaces.closed)
  plane('plane-closed-narrow', spaces.closed, { width: 360 })
  plane('plane-open-narrow', spaces.open, { width: 360 })
  plane('plane-dominated', spaces.dominated)
  plane('plane-worse', spaces.worse)
  plane('plane-barred', spaces.barred)
  plane('plane-red-lines', spaces.redLines)
  plane('plane-400', spaces.four)
  plane('plane-5000', spaces.fiveThousand)
  plane('plane-one', spaces.one)
  plane('plane-equal', spaces.equal)
  plane('plane-dark', spaces.open, { theme: 'dark' })
  plane('plane-print', spaces.closed, { theme: 'print' })
  plane('plane-long', spaces.closed, { partyName: longName })
  plane('plane-hostile', spaces.open, { partyName: hostileName })
})
void HOSTILE
void arabicName

const panel = (view: PanelView): { title: string; verdict: string } =>
  view === 'analyst'
    ? { title: 'As it is', verdict: 'A zone exists: likely (70%)' }
    : view === 'own'
      ? { title: 'As each side sees it', verdict: 'Each side sees one: very unlikely (9%)' }
      : { title: `As ${partyName(view)} sees it`, verdict: 'A zone exists: unlikely (30%)' }

describe('dealPlanes', () => {
  const planes = (name: string, space: Space, more = {}): void => {
    it(`approved: ${name}`, () => {
      const answer = dealsAnswer(space)
      const svg = dealPlanes(answer, {
        idPrefix: name,
        partyName,
        panel,
        theme: 'light',
        ...said,
        ...more,
      })
      expectApproved(name, svg)
    })
  }
  planes('planes-hidden', spaces.hidden, { width: 760 })
  planes('planes-mirage', spaces.mirage, { width: 760 })
  planes('planes-hidden-narrow', spaces.hidden, { width: 360 })
  planes('planes-each', spaces.hidden, {
    width: 1000,
    views: ['analyst', 'ukraine', 'russia'],
  })
})
