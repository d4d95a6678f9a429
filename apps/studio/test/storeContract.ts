import type { Store } from '../src/files/Store.ts'

/** What every store has to do. Each throws with a sentence when it does not; plain code, so that a browser can run it. */
export const storeContract: Readonly<Record<string, (store: Store) => Promise<void>>> = {
  'gives back what was put, and undefined where nothing was': async store => {
    same(await store.get('a'), undefined)
    await store.put('a', { text: 'мир 🕊️', list: [1, null, { x: true }] })
    same(await store.get('a'), { text: 'мир 🕊️', list: [1, null, { x: true }] })
    await store.put('a', 'again')
    same(await store.get('a'), 'again')
  },
  'keeps a copy: what is done to a value afterwards stays outside': async store => {
    const value = { steps: [1] }
    await store.put('a', value)
    value.steps.push(2)
    const kept = (await store.get('a')) as typeof value
    same(kept, { steps: [1] })
    kept.steps.push(3)
    same(await store.get('a'), { steps: [1] })
  },
  'removes, also what is not there': async store => {
    await store.put('a', 1)
    await store.remove('a')
    await store.remove('b')
    same(await store.get('a'), undefined)
  },
  'lists the keys that begin so, in order': async store => {
    for (const key of ['b/2', 'a/1', 'b/1', 'b', 'b/é', 'c']) await store.put(key, key)
    same(await store.keys('b/'), ['b/1', 'b/2', 'b/é'])
    same(await store.keys(''), ['a/1', 'b', 'b/1', 'b/2', 'b/é', 'c'])
    same(await store.keys('none'), [])
  },
  'does things in the order they were asked for': async store => {
    await Promise.all([store.put('a', 1), store.put('a', 2), store.remove('a'), store.put('a', 3)])
    same(await store.get('a'), 3)
  },
  'holds a whole case': async store => {
    const text = 'x'.repeat(5_000_000)
    await store.put('a', text)
    same(((await store.get('a')) as string).length, text.length)
  },
}

function same(got: unknown, wanted: unknown): void {
  const [a, b] = [got, wanted].map(value => JSON.stringify(value) ?? 'undefined')
  if (a !== b) throw new Error(`got ${a!.slice(0, 200)}, wanted ${b!.slice(0, 200)}`)
}
