import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { onAbort } from './onAbort.ts'

it('tells all who wait, and none that no longer does, through one listener', () => {
  const control = new AbortController()
  const told: number[] = []
  const stops = Array.from({ length: 20 }, (_, i) => onAbort(control.signal, () => told.push(i)))
  expect(getEventListeners(control.signal, 'abort')).toHaveLength(1)
  for (const stop of stops.slice(2)) stop()
  control.abort()
  expect(told).toEqual([0, 1])
  for (const stop of stops) stop()
  expect(getEventListeners(control.signal, 'abort')).toEqual([])
})
