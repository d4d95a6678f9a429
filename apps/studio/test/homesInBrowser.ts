// Bundled and run inside a real browser by homes.browser.test.ts.
import { OpenDocument } from '../src/document/OpenDocument.ts'
import { knownFile } from '../src/files/fileHandles.ts'
import { fileHome } from '../src/files/fileHome.ts'
import { indexedDbStore } from '../src/files/indexedDbStore.ts'
import { soleEditor, whileNobodyEdits } from '../src/files/soleEditor.ts'
import { systemClock } from '../src/files/systemClock.ts'
import { storeContract } from './storeContract.ts'
import { workHere } from './workHere.ts'

const tests = {
  async store(): Promise<string[]> {
    const failed: string[] = []
    for (const [name, holds] of Object.entries(storeContract)) {
      const store = indexedDbStore(`contract ${name}`)
      await holds(store).catch(error => failed.push(`${name}: ${error}`))
    }
    return failed
  },
  put: (key: string, value: unknown) => indexedDbStore().put(key, value),
  get: (key: string) => indexedDbStore().get(key),

  /** A file of the browser's own file system: the same handles as for files of the disk. */
  async file(): Promise<unknown> {
    const folder = await navigator.storage.getDirectory()
    const handle = await folder.getFileHandle('talks.yaml', { create: true })
    const writable = await handle.createWritable()
    await writable.write('\uFEFFparley: 1\r\n')
    await writable.close()
    const store = indexedDbStore('files')
    const known = await knownFile(store, handle, folder, () => 'one')
    const again = await knownFile(
      store,
      await folder.getFileHandle('talks.yaml'),
      null,
      () => 'two',
    )
    const home = fileHome(again.handle, again.key, again.folder, store, systemClock)
    const first = await home.read()
    const saved = await home.write('two', first.stamp)
    const refused = await home.write('three', first.stamp)
    const seen: string[] = []
    const stop = home.watch(event => seen.push(event.kind === 'contents' ? event.text : event.kind))
    const beside = await home.beside(['talks.yaml', 'none.yaml'])
    await new Promise(resolve => setTimeout(resolve, 300))
    const outside = await handle.createWritable()
    await outside.write('outside')
    await outside.close()
    await new Promise(resolve => setTimeout(resolve, 1500))
    await folder.removeEntry('talks.yaml')
    await new Promise(resolve => setTimeout(resolve, 1500))
    const gone = await home.write('four', saved.kind === 'saved' ? saved.stamp : '')
    stop()
    return {
      keys: [known.key, again.key],
      first,
      saved: saved.kind,
      refused,
      seen,
      gone,
      beside: [...beside],
    }
  },

  turns: [] as boolean[],
  async edit(): Promise<void> {
    editor = await soleEditor('talks', tabs, isOurs => {
      tests.turns.push(isOurs)
    })
  },
  takeOver: () => editor!.takeOver(),
  leave: () => editor!.leave(),
  /** Whether nobody has the case, and what was then done was done. */
  async putAway(): Promise<readonly boolean[]> {
    let isDone = false
    const isFree = await whileNobodyEdits('talks', tabs, async () => {
      isDone = true
    })
    return [isFree, isDone]
  },

  /** Works on a case whose saves never come back, until the page is killed. */
  async work(): Promise<void> {
    const home = {
      ...({ kind: 'server', name: 'talks.yaml', key: 'server/talks', isReadOnly: false } as const),
      read: async () => ({ text: 'a: 0\n', stamp: 'as it was' }),
      write: () => new Promise<never>(() => {}),
      watch: () => () => {},
      ...{
        beside: async () => new Map(),
        readHistory: async () => null,
        writeHistory: async () => true,
      },
    }
    const options = { home, store: indexedDbStore(), clock: systemClock, outsideName: 'Outside' }
    working = await OpenDocument.open({
      ...options,
      isOwned: true,
      keepsHistory: false,
      work: workHere,
    })
  },
  async step(text: string): Promise<void> {
    working!.replaceText('Step', text)
    await working!.covered()
  },
  recovery: async () => ({
    ...working!.state.recovery,
    text: (await working!.compareRecovery())?.text,
  }),
}
const tabs = {
  locks: navigator.locks,
  channel: (name: string) => new BroadcastChannel(name),
  clock: systemClock,
}
let editor: Awaited<ReturnType<typeof soleEditor>> | null = null
let working: OpenDocument | null = null
Object.assign(globalThis, { tests })
export type InBrowser = typeof tests
