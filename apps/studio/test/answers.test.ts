/// <reference path="../src/virtual.d.ts" />
import type { AnalysisName } from '@parley/model'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import type { Asked } from '../src/session/Asked.ts'

beforeAll(() => {
  vi.stubGlobal('navigator', { hardwareConcurrency: 2 })
})
afterAll(() => {
  vi.unstubAllGlobals()
})

it('asks once more what failed, though the last answer had been taken over from the case as it is written', async () => {
  const { makeAnswers } = await import('../src/engine/answers.ts')
  let isFailing = false
  const runner = {
    run: async () => {
      if (isFailing) throw new Error('made to fail')
      return {}
    },
  }
  const workers = { quick: runner, quickVerdict: runner, verdict: runner, full: runner }
  const answers = makeAnswers(async () => workers as never)
  const about = (changed: readonly string[]): Asked =>
    ({ given: {}, written: {}, school: null, changed }) as unknown as Asked
  const name: AnalysisName = 'stability'
  const extra = {} as never
  const written = answers.entry(name, extra, 'written')
  const tried = answers.entry(name, extra, 'tried')
  const asItIs = about([])
  answers.ask(name, extra, 'written', asItIs)
  await vi.waitFor(() => expect(written.getState().asked).toBe(asItIs))
  answers.ask(name, extra, 'tried', asItIs)
  expect(tried.getState().asked).toBe(asItIs)
  isFailing = true
  const other = about(['x = 1'])
  answers.ask(name, extra, 'tried', other)
  await vi.waitFor(() => expect(tried.getState().failure).not.toBeNull(), 5_000)
  isFailing = false
  tried.getState().again()
  await vi.waitFor(() => expect(tried.getState().asked).toBe(other), 5_000)
  expect(tried.getState().failure).toBeNull()
  answers.close()
})
