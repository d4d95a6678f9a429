import { expect, it, vi } from 'vitest'
import { VerdictFirst } from './VerdictFirst.ts'

/** What has had its turn, after everything that could go on has. */
async function turns(first: VerdictFirst): Promise<{ had: string[]; settle: () => Promise<void> }> {
  const had: string[] = []
  for (const kind of ['coarse', 'full'] as const) void first.turn(kind).then(() => had.push(kind))
  const settle = () => vi.advanceTimersByTimeAsync(0).then(() => undefined)
  await settle()
  return { had, settle }
}

it('lets the coarse verdict before all, and the full one before other full answers', async () => {
  vi.useFakeTimers()
  const first = new VerdictFirst()
  expect((await turns(first)).had).toEqual(['coarse', 'full'])
  const [coarse, full] = [first.begin('coarse'), first.begin('full')]
  const { had, settle } = await turns(first)
  expect(had).toEqual([])
  coarse()
  coarse()
  await settle()
  expect(had).toEqual(['coarse'])
  full()
  await settle()
  expect(had).toEqual(['coarse', 'full'])
  vi.useRealTimers()
})

it('makes nobody wait for ever', async () => {
  vi.useFakeTimers()
  const first = new VerdictFirst()
  first.begin('full')
  const { had } = await turns(first)
  expect(had).toEqual(['coarse'])
  await vi.advanceTimersByTimeAsync(3_000)
  expect(had).toEqual(['coarse', 'full'])
  vi.useRealTimers()
})
