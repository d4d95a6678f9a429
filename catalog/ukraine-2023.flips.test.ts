import { drivers, verdict } from '@parley/engine'
import { applyOverrides, type Case, type InputPath } from '@parley/model'
import { flipLine, flipsInRange, toText, usual } from '@parley/report'
import { expect, it } from 'vitest'
import { readCatalogueCase } from './readCatalogueCase.ts'

const given = readCatalogueCase('ukraine-2023')
const ask = { draws: 4_096, seed: '1', school: null }

/** The case with one input typed as a number. */
function typed(path: string, value: number): Case {
  const attribution = { class: 'assumed', why: '', from: [] } as const
  const estimate = { kind: 'point', value } as const
  const input = { estimate, written: String(value), attribution, isPlaceholder: false }
  return applyOverrides(given, [{ kind: 'input', at: path as InputPath, input }])
}

it('what run prints of the five inputs that move most turns the verdict when typed, and a step before it does not', () => {
  const answer = drivers(given, { ...ask, output: 'exists' })
  const isLikely = (path: string, value: number): boolean =>
    verdict(typed(path, value), ask).exists.chance >= 0.5
  const five = answer.drivers.slice(0, 5)
  const turning = flipsInRange(answer).filter(driver => five.includes(driver))
  expect(turning).toHaveLength(5)
  for (const driver of turning) {
    const line = toText(flipLine(given, driver, usual))
    const [, side, number, percent] = / (above|below) ([\d.]+)(%?)(?: points)? \(now /.exec(line)!
    const decimals = number!.split('.')[1]?.length ?? 0
    const scale = percent === '%' ? 100 : 1
    const step = (side === 'above' ? 1 : -1) * 10 ** -decimals
    const at = (steps: number): number =>
      Number(((Number(number) + steps * step) / scale).toFixed(9))
    expect([line, isLikely(driver.path, at(0))]).toEqual([line, true])
    expect([line, isLikely(driver.path, at(1))]).toEqual([line, true])
    expect([line, isLikely(driver.path, at(-1))]).toEqual([line, false])
  }
})
