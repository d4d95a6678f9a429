import type { ThresholdMapAnswer } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { type ThresholdMapOptions, thresholdMap } from '../src/index.ts'
import { contourAt, fieldOf, regionBetween } from '../src/threshold/field.ts'
import { expectApproved } from './approve.ts'
import * as maps from './fixtures/thresholdMaps.ts'
import { readSvg } from './readSvg.ts'

const said = { title: 'A figure', description: 'A fixture.', theme: 'light' } as const

describe('a threshold map', () => {
  const picture = (
    name: string,
    answer: ThresholdMapAnswer,
    more: Partial<ThresholdMapOptions> = {},
  ): void => {
    it(`approved: ${name}`, () => {
      expectApproved(name, thresholdMap(answer, { idPrefix: name, ...said, ...more }))
    })
  }
  picture('threshold-war', maps.war)
  picture('threshold-war-narrow', maps.war, { width: 320 })
  picture('threshold-war-dark', maps.war, { theme: 'dark' })
  picture('threshold-war-print', maps.war, { theme: 'print' })
  picture('threshold-closed', maps.closed)
  picture('threshold-none', maps.none)
  picture('threshold-hostile', maps.war, { nameOf: () => '<script>\u202e & "long" '.repeat(20) })

  it('says where the map lies only to a page that asks', () => {
    const boxes = (more: Partial<ThresholdMapOptions>): number =>
      readSvg(thresholdMap(maps.war, { idPrefix: 'm', ...said, ...more })).elements.filter(
        of => of.attributes['data-map'] !== undefined,
      ).length
    expect([boxes({}), boxes({ isAddressable: true })]).toEqual([0, 1])
  })

  it('names every band it shows, and no other', () => {
    const { texts } = readSvg(thresholdMap(maps.closed, { idPrefix: 'm', ...said }))
    const written = new Set(texts.map(of => of.text))
    expect(written).toContain('unlikely')
    expect(written).not.toContain('likely')
    expect(written).not.toContain('almost certain')
  })
})

describe('the regions of a map', () => {
  const square = (chances: readonly (readonly number[])[]) =>
    fieldOf(chances.map((row, y) => row.map((chance, x) => ({ x, y, chance }))))
  const area = (polygons: readonly (readonly { x: number; y: number }[])[]): number =>
    polygons.reduce(
      (sum, of) =>
        sum +
        Math.abs(
          of.reduce((twice, p, i) => {
            const q = of[(i + 1) % of.length]!
            return twice + p.x * q.y - q.x * p.y
          }, 0),
        ) /
          2,
      0,
    )

  it('cover it once, and a slope is cut where it should be', () => {
    const slope = square([
      [0, 1],
      [0, 1],
    ])
    expect(area(regionBetween(slope, 0, 0.25))).toBeCloseTo(0.25, 12)
    expect(area(regionBetween(slope, 0.25, 1))).toBeCloseTo(0.75, 12)
    for (const [a, b] of contourAt(slope, 0.5)) expect([a.x, b.x]).toEqual([0.5, 0.5])
    const uneven = square([
      [0.1, 0.9, 0.3],
      [0.6, 0.2, 0.8],
      [0.5, 0.5, 0.1],
    ])
    const edges = [0, 0.2, 0.45, 0.55, 0.8, 1]
    const areas = edges.slice(1).map((high, i) => area(regionBetween(uneven, edges[i]!, high)))
    expect(areas.reduce((sum, of) => sum + of, 0)).toBeCloseTo(4, 9)
  })
})
