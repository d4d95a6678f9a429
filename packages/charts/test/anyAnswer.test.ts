import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dealPlane,
  dealPlanes,
  dealTicks,
  type FigureOptions,
  fourCells,
  gainTable,
  miniPlane,
  noDealStrip,
  rangeBar,
  tornado,
} from '../src/index.ts'
import * as answers from './arbitraryAnswers.ts'
import { readSvg } from './readSvg.ts'

const look: fc.Arbitrary<FigureOptions & { title: string; description: string }> = fc.record({
  idPrefix: fc.constant('f'),
  width: fc.constantFrom(240, 360, 640, 1200),
  direction: fc.constantFrom('ltr', 'rtl'),
  theme: fc.constantFrom('auto', 'light', 'dark', 'print'),
  heading: answers.name,
  footer: fc.array(answers.name, { maxLength: 2 }),
  title: answers.name,
  description: answers.name,
})

/** Any answer there can be, drawn twice. */
function holds<A>(
  given: fc.Arbitrary<A>,
  draw: (
    answer: A,
    look: FigureOptions & { title: string; description: string },
    name: string,
  ) => string,
): void {
  fc.assert(
    fc.property(given, look, answers.name, (answer, options, name) => {
      const svg = draw(answer, options, name)
      expect(svg).not.toMatch(/NaN|undefined|Infinity|null/)
      expect(draw(answer, options, name)).toBe(svg)
      const { elements } = readSvg(svg)
      const names = new Set(elements.map(element => element.name))
      for (const foreign of ['script', 'image', 'foreignObject', 'a'])
        expect(names).not.toContain(foreign)
      for (const { attributes } of elements) {
        expect(Object.keys(attributes).some(key => /^on/i.test(key))).toBe(false)
      }
    }),
    { seed: 1, numRuns: 150 },
  )
}

describe('any answer is well-formed, without a number that is none, and the same twice', () => {
  it('dealPlane', () => {
    holds(answers.dealsAnswers(4), (answer, options, name) =>
      dealPlane(answer.views[0]!, {
        ...options,
        deciders: answer.deciders,
        partyName: () => name,
        isAddressable: true,
        panel: { title: name },
      }),
    )
  })
  it('dealPlanes', () => {
    holds(answers.dealsAnswers(3), (answer, options, name) =>
      dealPlanes(answer, {
        ...options,
        partyName: () => name,
        panel: () => ({ title: name, verdict: name }),
        views: ['analyst', 'own', answer.deciders[0]!],
      }),
    )
  })
  it('miniPlane', () => {
    holds(answers.dealsAnswers(3), (answer, { heading, footer, ...options }) =>
      miniPlane(answer.views[0]!, { ...options, width: 120, deciders: answer.deciders }),
    )
  })
  it('gainTable', () => {
    holds(answers.dealsAnswers(6), (answer, options, name) =>
      gainTable(answer, answer.views[0]!, { ...options, partyName: () => name }),
    )
  })
  it('tornado', () => {
    holds(answers.driversAnswers, (answer, options) => tornado(answer, options))
  })
  it('noDealStrip', () => {
    holds(
      fc.tuple(answers.verdictAnswers, answers.dealsAnswers(2)),
      ([answer, deals], options, name) =>
        noDealStrip(answer, {
          ...options,
          partyName: () => name,
          deals: dealTicks(deals.views[0]!, { ...answer, deciders: deals.deciders }),
        }),
    )
  })
  it('rangeBar', () => {
    holds(answers.zoneRanges, (range, options, name) =>
      rangeBar(range, { ...options, partyName: () => name }),
    )
  })
  it('fourCells', () => {
    holds(answers.cellChances, (cells, options) =>
      fourCells(cells, { ...options, current: 'hidden', chance: p => `${Math.round(p * 100)}%` }),
    )
  })
})
