import { expect, it } from 'vitest'
import { MostWanted, type Rank } from './MostWanted.ts'

it('lets go first what the reader looks at by the time a place is free, and otherwise who came first', async () => {
  const places = new MostWanted(1)
  const had: string[] = []
  const ranks: Record<string, Rank> = { panel: 2, picture: 1, screen: 0, later: 0, turned: 2 }
  const gives = await places.take(() => 0)
  const all = Object.keys(ranks).map(name =>
    places
      .take(() => ranks[name]!)
      .then(give => {
        had.push(name)
        give()
      }),
  )
  await Promise.resolve()
  expect(had).toEqual([])
  // The reader turned to it while it waited.
  ranks['turned'] = 0
  gives()
  await Promise.all(all)
  expect(had).toEqual(['screen', 'later', 'turned', 'picture', 'panel'])
})

it('lets as many at once as it has places, and again when all are free', async () => {
  const places = new MostWanted(2)
  const first = await places.take(() => 0)
  await places.take(() => 2)
  let isIn = false
  const third = places
    .take(() => 0)
    .then(give => {
      isIn = true
      return give
    })
  await Promise.resolve()
  expect(isIn).toBe(false)
  first()
  ;(await third)()
  await places.take(() => 0)
})
