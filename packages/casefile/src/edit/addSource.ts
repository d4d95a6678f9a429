import { isSeq } from 'yaml'
import { addItem } from './addKey.ts'
import { type Edit, edit, refuse } from './edit.ts'
import { idTaken, sharedValue } from './editMessages.ts'
import { fields, list, spelled, text as words } from './entry.ts'
import { entryPlan } from './plans.ts'
import { childAt, childrenOf, pathOf, scalarText, spotAt } from './spot.ts'

/** What a reader needs to find a source; empty fields are not written. */
export type NewSource = Readonly<{
  title: string
  authors?: readonly string[]
  /** As it should stand in the file: `2023-01-11`, `2012`, `fall 2012`. */
  issued?: string
  publisher?: string
  url?: string
  type?: string
  note?: string
}>

/** Adds a source under `sources`, or to the list where sources are one, as in a CSL-JSON export. */
export function addSource(text: string, id: string, source: NewSource): Edit {
  const prose = (words_: string | undefined): ReturnType<typeof words> | undefined =>
    words_ ? words(words_) : undefined
  const [first, ...others] = source.authors ?? []
  const parts = {
    type: prose(source.type),
    title: words(source.title),
    author: others.length > 0 ? list([first!, ...others].map(words)) : prose(first),
    issued: source.issued ? spelled(source.issued) : undefined,
    publisher: prose(source.publisher),
    url: prose(source.url),
    note: prose(source.note),
  }
  return edit(text, file => {
    const sources = spotAt(file, 'sources')
    if (!sources || !isSeq(sources.node)) return entryPlan(file, 'sources', id, fields(parts), '')
    if (sources.shared !== null)
      return refuse(sources, sharedValue(pathOf(sources), sources.shared))
    const isTaken = childrenOf(file, sources).some(
      item => scalarText(childAt(file, item, 'id')) === id,
    )
    if (isTaken) return refuse(sources, idTaken(`sources.${id}`))
    return [addItem(file, sources, fields({ id: spelled(id), ...parts }))]
  })
}
