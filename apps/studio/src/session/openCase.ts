import { catalogue } from 'virtual:catalogue'
import { caseWork } from '../casework/caseWork.ts'
import type { CaseWork } from '../casework/works.ts'
import { OpenDocument } from '../document/OpenDocument.ts'
import { browserHome, forgetBrowserCase, newBrowserCase } from '../files/browserHome.ts'
import { knownFile, knownFiles } from '../files/fileHandles.ts'
import { askForRight, type FileHandle, fileHome } from '../files/fileHome.ts'
import type { Home } from '../files/Home.ts'
import { indexedDbStore } from '../files/indexedDbStore.ts'
import { memoryStore } from '../files/memoryStore.ts'
import type { Store } from '../files/Store.ts'
import { serverAddress, serverHome } from '../files/serverHome.ts'
import { soleEditor, type Tabs } from '../files/soleEditor.ts'
import { stampOf } from '../files/stampOf.ts'
import { systemClock } from '../files/systemClock.ts'
import { wordsOf } from '../languages/words.ts'
import { settings } from '../settings/settings.ts'
import { type Session, sessionOf } from './session.ts'

/** The address of the case that `parley studio` serves. */
export const SERVED = 'served'

/** `close` writes what is unwritten and lets other tabs in. */
type Opened = Readonly<{ session: Session; close: () => Promise<void> }>

const open = new Map<string, Opened>()

/** The case of this id when it is open already. */
export function openSession(id: string): Session | null {
  return open.get(id)?.session ?? null
}

/** Whether the page came with a case. */
export function isServed(): boolean {
  return serverAddress(document) !== null
}

/** Whether a case came with Parley. */
export function isSample(id: string): boolean {
  return catalogue.some(({ entry }) => entry.id === id)
}

/** Opens the case an address names, wherever it is kept; null when it is nowhere to be found. */
export async function openCase(id: string): Promise<Session | null> {
  const known = openSession(id)
  if (known) return known
  const home = await homeOf(id)
  if (!home) return null
  return openIn(id, home).catch(() => null)
}

async function homeOf(id: string): Promise<Home | null> {
  const address = serverAddress(document)
  if (id === SERVED && address) return serverHome(address).catch(() => null)
  const store = await kept()
  const sample = catalogue.find(({ entry }) => entry.id === id)
  if (sample) {
    const { text, files } = await sample.load()
    return sampleHome(browserHome(store, systemClock, { id, name: `${id}.yaml` }, files), text)
  }
  const file = (await knownFiles(store)).find(of => of.key === id)
  if (file) return fileHome(file.handle, file.key, file.folder, store, systemClock)
  const home = browserHome(store, systemClock, { id, name: `${id}.yaml` })
  return home.read().then(
    () => home,
    () => null,
  )
}

/** A case that comes with Parley: kept in the browser from the first change on, and as it came until then. */
function sampleHome(home: Home, text: string): Home {
  const came = { text, stamp: stampOf(text) }
  return {
    ...home,
    read: () => home.read().catch(() => came),
    async write(now, expected) {
      const isNew = await home.read().then(
        () => false,
        () => true,
      )
      return home.write(now, isNew && expected === came.stamp ? null : expected)
    },
  }
}

async function openIn(id: string, home: Home): Promise<Session> {
  const store = await kept()
  let isOwned = true
  let opened: OpenDocument | null = null
  const editor = await soleEditor(home.key, tabs(), async isOurs => {
    isOwned = isOurs
    await opened?.setOwned(isOurs)
  })
  const work = await caseWork()
  opened = await OpenDocument.open({
    home,
    store,
    clock: systemClock,
    outsideName: wordsOf(settings.getState()).t('edit.outside'),
    isOwned,
    keepsHistory: true,
    work,
  })
  systemClock.after(SETTLED, () => {
    // What cannot be done for nothing is done for the first edit, and fails there.
    limberUp(work, home, opened.state.text).catch(() => {})
  })
  const document = opened
  const session = sessionOf(id, document, () => void editor.takeOver())
  const close = async (): Promise<void> => {
    open.delete(id)
    await document.close()
    editor.leave()
  }
  open.set(id, { session, close })
  return session
}

/** Milliseconds after which the first answers stand, and a worker that reads has nothing to do. */
const SETTLED = 3_000
/** Edits before the first, from which on another makes none quicker. */
const LIMBER = 4

async function limberUp(work: CaseWork, home: Home, text: string): Promise<void> {
  // One by one: an edit that is asked for meanwhile waits for one of them.
  for (let time = 0; time < LIMBER; time++) await work.limberUp(text, home.name)
}

/** Puts a text into the browser as a case of its own; returns its id. */
export async function newCase(name: string, text: string): Promise<string> {
  const store = await kept()
  const stem = name.replace(/\.ya?ml$/i, '')
  const taken = new Set(await store.keys('case/'))
  let id = stem
  for (let n = 2; taken.has(`case/${id}`) || isSample(id); n++) {
    id = `${stem}-${n}`
  }
  await newBrowserCase(store, { id, name: `${id}.yaml`, text, at: systemClock.now() })
  return id
}

/** The text of a case in no file as it is now, be it written or not. Throws a `HomeTrouble` when it is there no more. */
export async function keptText(id: string): Promise<string> {
  const here = openSession(id)?.document.state
  // A tab that only reads does not hear what the other one writes.
  if (here && here.save.kind !== 'read-only') return here.text
  const home = browserHome(await kept(), systemClock, { id, name: `${id}.yaml` })
  return (await home.read()).text
}

/** Takes a case in no file out of this browser for good; false, and nothing is removed, while another tab has it open. */
export async function removeCase(id: string): Promise<boolean> {
  await open.get(id)?.close()
  return forgetBrowserCase(await kept(), tabs(), id)
}

/** Opens a file the browser may write, from a click; returns its id. */
export async function openHandle(handle: FileHandle): Promise<string> {
  const store = await kept()
  const known = await knownFile(store, handle, null, () => crypto.randomUUID())
  await askForRight(handle)
  return known.key
}

let keeping: Promise<Store> | null = null

/** Where this browser keeps things; for as long as the page lives where it keeps nothing. */
export function kept(): Promise<Store> {
  keeping ??= (async () => {
    try {
      const store = indexedDbStore()
      await store.keys('case/')
      return store
    } catch {
      return memoryStore()
    }
  })()
  return keeping
}

/** Null where a browser cannot tell its tabs apart. */
function tabs(): Tabs | null {
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) return null
  return { locks: navigator.locks, channel: name => new BroadcastChannel(name), clock: systemClock }
}
