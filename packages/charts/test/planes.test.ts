import type { DealsView } from '@parley/model'
import { describe, it } from 'vitest'
import {
  type DealPlaneOptions,
  type DealPlanesOptions,
  dealPlane,
  dealPlanes,
  type PanelView,
} from '../src/index.ts'
import { expectApproved } from './approve.ts'
import { arabicFormats, arabicPlane } from './fixtures/arabic.ts'
import { dealsAnswer, id, type Space } from './fixtures/dealSpace.ts'
import { arabicName, hostileName, longName, partyName } from './fixtures/names.ts'
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
  it('approved: plane-continuous', () => {
    const { views, deciders } = dealsAnswer(spaces.continuous)
    const view = views[0] as DealsView
    const ends = view.frontier.filter((_, i) => i === 0 || i === view.frontier.length - 1)
    const vertices = { ...view, frontier: ends, frontierCount: ends.length }
    const options = { idPrefix: 'plane-continuous', deciders, partyName, ...said }
    expectApproved('plane-continuous', dealPlane(vertices, { ...options, theme: 'light' }))
  })
  plane('plane-dark', spaces.open, { theme: 'dark' })
  plane('plane-print', spaces.closed, { theme: 'print' })
  plane('plane-long', spaces.closed, { partyName: longName })
  plane('plane-right-to-left', spaces.closed, {
    direction: 'rtl',
    lang: 'ar',
    partyName: arabicName,
    unitOf: () => 'نقطة',
    words: arabicPlane,
    formats: arabicFormats,
  })
  plane('plane-framed', spaces.closed, {
    heading: 'No deal beats no deal for both: the nearest is short by 8 of Russia’s points',
    reading: 'Each dot is a deal. Up is better for Russia, right is better for Ukraine.',
    footer: ['Our reading; not endorsed by the authors. 10,000 draws, seed fixture, 11 Jan 2023.'],
    panel: { title: 'As it is', verdict: 'unlikely (34%)' },
  })
  plane('plane-hostile', spaces.open, { partyName: hostileName })
})

const titles = (
  exists: string,
  recognised: string,
): ((view: PanelView) => { title: string; verdict: string }) => {
  return view =>
    view === 'analyst'
      ? { title: 'As it is', verdict: `A zone exists: ${exists}` }
      : view === 'own'
        ? { title: 'As each side sees it', verdict: `Each side sees one: ${recognised}` }
        : { title: `As ${partyName(view)} sees it`, verdict: 'A zone exists: unlikely (30%)' }
}
const hidden = titles('likely (70%)', 'very unlikely (9%)')
const mirage = titles('very unlikely (9%)', 'likely (70%)')

describe('dealPlanes', () => {
  const planes = (name: string, space: Space, more: Partial<DealPlanesOptions> = {}): void => {
    it(`approved: ${name}`, () => {
      const answer = dealsAnswer(space)
      const svg = dealPlanes(answer, {
        idPrefix: name,
        partyName,
        panel: hidden,
        theme: 'light',
        ...said,
        ...more,
      })
      expectApproved(name, svg)
    })
  }
  planes('planes-hidden', spaces.hidden, { width: 760 })
  planes('planes-mirage', spaces.mirage, { width: 760, panel: mirage })
  planes('planes-hidden-narrow', spaces.hidden, { width: 360 })
  planes('planes-each', spaces.hidden, {
    width: 1000,
    views: ['analyst', id('ukraine'), id('russia')],
  })
  planes('planes-all', spaces.hidden, {
    width: 760,
    views: ['analyst', 'own', id('ukraine'), id('russia')],
    theme: 'print',
  })
})
