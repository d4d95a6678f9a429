import { recognise } from '@parley/formats'
import { tableStore } from '../new-case/tableStore.ts'
import { foreignStore, type OpenedFile } from './foreignStore.ts'

/** Where files that were opened belong. */
type WhereTo = Readonly<
  { kind: 'case'; name: string; text: string } | { kind: 'table' } | { kind: 'foreign' }
>

/** Most bytes of a file that is read: the CLI's own limit. */
const MOST_BYTES = 5_000_000

/** Reads files as text and says where they belong; what is no case waits in a store for the page that takes it. */
export async function readFiles(files: readonly File[]): Promise<WhereTo> {
  const opened = await Promise.all(
    files.map(async (file): Promise<OpenedFile> => {
      if (file.size > MOST_BYTES) return { name: file.name, text: null }
      try {
        const bytes = await file.arrayBuffer()
        return { name: file.name, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
      } catch {
        return { name: file.name, text: null }
      }
    }),
  )
  const [first] = opened
  if (opened.length === 1 && first && first.text !== null) {
    const { name, text } = first
    const found = recognise({ name, text })
    if (found.kind === 'case') return { kind: 'case', name, text }
    if (found.kind === 'table') {
      tableStore.setState({ table: text })
      return { kind: 'table' }
    }
  }
  foreignStore.setState({ files: opened })
  return { kind: 'foreign' }
}
