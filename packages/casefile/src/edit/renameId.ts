import { isScalar, type Scalar } from 'yaml'
import { isId, isOptionId } from '../read/names.ts'
import { type Edit, edit, refuse } from './edit.ts'
import { idForm, idTaken, sharedValue } from './editMessages.ts'
import { optionInList } from './listedOptions.ts'
import { missing } from './plans.ts'
import type { Reference } from './reference.ts'
import { referencesIn } from './references.ts'
import { doubleQuoted, singleQuoted } from './spellScalar.ts'
import type { Splice } from './splice.ts'
import {
  childAt,
  childrenOf,
  follow,
  type OpenFile,
  pathOf,
  type Spot,
  scalarText,
} from './spot.ts'

/**
 * Gives something another id, here and everywhere it is named: in keys, values, paths of beliefs and schools,
 * citations and formulas. `path` is where it is defined: `parties.russia`, `issues.line.options.feb23`,
 * `if_talks_fail.russia.fight_on`.
 *
 * Prose is not searched. Refused when the id is taken.
 */
export function renameId(text: string, path: string, id: string): Edit {
  return edit(text, file => {
    const at = definitionAt(file, path)
    if (!at) return missing(file, path, follow(file, path).spot)
    const isOption = /^issues\.[^.]+\.options\./.test(path)
    if (!(isOption ? isOptionId(id) : isId(id))) return refuse(at.spot, idForm(id))
    if (at.ids.includes(id)) return refuse(at.spot, idTaken(path.replace(/[^.]+$/, id)))

    const references = referencesIn(file)
    const target = references.find(
      reference => reference.to === path || endsAt(reference, at.spot, path),
    )
    if (!target) return missing(file, path, at.spot)
    const sites = references.filter(reference => reference.to === target.to)
    // Through an alias one text can name two things; changing it for one would change the other.
    const both = sites.find(site =>
      references.some(
        other => other.scalar === site.scalar && other.start === site.start && other.to !== site.to,
      ),
    )
    if (both) return refuse(at.spot, sharedValue(path, at.spot.shared ?? '…'))
    return respelled(sites, id)
  })
}

type Definition = Readonly<{ spot: Spot; ids: readonly string[] }>

/** Where an id is defined and the ids beside it; null when the path leads to none. */
function definitionAt(file: OpenFile, path: string): Definition | null {
  const listed = optionInList(file, path)
  if (listed) {
    const items = childrenOf(file, listed.list)
    const spot = items.find(item => scalarText(item) === listed.option)
    return spot ? { spot, ids: items.map(item => scalarText(item) ?? '') } : null
  }
  const inList = /^sources\.(.+)$/.exec(path)?.[1]
  const { spot, rest } = follow(file, path)
  if (rest !== '' || !spot.holder) {
    if (inList === undefined || pathOf(spot) !== 'sources') return null
    const ids = childrenOf(file, spot).map(source => childAt(file, source, 'id'))
    const found = ids.find(source => scalarText(source) === inList)
    return found ? { spot: found, ids: ids.map(source => scalarText(source) ?? '') } : null
  }
  const isKnown =
    /^(parties|issues|quantities|schools|sources|deals|series|events|scenarios|signposts|moves)\.[^.]+$/.test(
      path,
    ) ||
    /^issues\.[^.]+\.options\.[^.]+$/.test(path) ||
    /^if_talks_fail\.[^.]+\.[^.]+(\.scenarios\.[^.]+)?$/.test(path)
  return isKnown ? { spot, ids: childrenOf(file, spot.holder).map(child => child.key) } : null
}

/** A course that follows another party's is defined there: the key is found, its target stands elsewhere. */
function endsAt(reference: Reference, spot: Spot, path: string): boolean {
  const key = spot.pair?.key
  return path.startsWith('if_talks_fail.') && isScalar(key) && reference.scalar === (key as Scalar)
}

function respelled(sites: readonly Reference[], id: string): readonly Splice[] {
  const byScalar = new Map<Scalar, Reference[]>()
  for (const site of sites) byScalar.set(site.scalar, [...(byScalar.get(site.scalar) ?? []), site])
  return [...byScalar].map(([scalar, inside]) => {
    const isPlain = scalar.type === 'PLAIN'
    const written = isPlain ? (scalar.source ?? '') : String(scalar.value)
    let renamed = written
    for (const { start, end } of [...inside].sort((a, b) => b.start - a.start)) {
      renamed = renamed.slice(0, start) + id + renamed.slice(end)
    }
    const [start, end] = scalar.range!
    const quoted = scalar.type === 'QUOTE_SINGLE' ? singleQuoted(renamed) : doubleQuoted(renamed)
    return { start, end, with: isPlain ? renamed : quoted }
  })
}
