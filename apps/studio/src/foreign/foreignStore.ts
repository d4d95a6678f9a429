import { createStore } from 'zustand/vanilla'

/** Files that somebody opened and that are no case: by name and text, null where a file is not text. */
export type OpenedFile = Readonly<{ name: string; text: string | null }>

/** They live as long as the page: an address cannot hold them. */
export const foreignStore = createStore<Readonly<{ files: readonly OpenedFile[] }>>(() => ({
  files: [],
}))
