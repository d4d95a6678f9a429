import { isMap, isSeq } from 'yaml'
import { longPath } from '../edit/longPath.ts'
import { placesInText } from '../edit/placesInText.ts'
import {
  childAt,
  childrenOf,
  type OpenFile,
  pathOf,
  type Spot,
  scalarText,
  spotAt,
} from '../edit/spot.ts'

/** Everybody, or one party of the case. */
export type Audience = Readonly<{ kind: 'public' } | { kind: 'party'; party: string }>

/** Why something is taken out. The first six can be asked for. */
export const redactKinds = [
  'worth',
  'no-deal',
  'bottom-lines',
  'beliefs',
  'prose',
  'sources',
] as const
export type RedactKind = (typeof redactKinds)[number]
/**
 * `private`: the file marks it. `chosen`: its path was given. `own-keys`: keys that begin with `x-`.
 * `refers`: it speaks of something that is gone.
 */
export type Kind = RedactKind | 'private' | 'chosen' | 'own-keys' | 'comments' | 'refers'

export type Hidden = Readonly<{ spot: Spot; kind: Kind }>

/** What a party may not see of the others; the public may see what an analyst published. */
const fromParty: readonly Kind[] = ['worth', 'no-deal', 'bottom-lines', 'beliefs']
const fromPublic: readonly Kind[] = ['bottom-lines']

/**
 * What an audience is not to see of a file, the next to be taken out first.
 *
 * @param gone  paths that were taken out already: what refers to one of them is hidden too
 */
export function hiddenFrom(
  file: OpenFile,
  {
    audience,
    kinds = [],
    paths = [],
  }: Readonly<{ audience: Audience; kinds?: readonly Kind[]; paths?: readonly string[] }>,
  gone: readonly string[],
): readonly Hidden[] {
  const own = audience.kind === 'party' ? audience.party : null
  const base = own === null ? fromPublic : fromParty
  const isHidden = (kind: Kind, party: string): boolean =>
    kinds.includes(kind) || (base.includes(kind) && party !== own)
  const under = (section: string): readonly Spot[] => {
    const spot = spotAt(file, section)
    return spot ? childrenOf(file, spot) : []
  }
  const hidden: Hidden[] = []
  const hide = (spot: Spot | undefined, kind: Kind): void => {
    if (spot) hidden.push({ spot, kind })
  }

  for (const path of paths) {
    const at = spotByPath(file, path)
    hide(at, 'chosen')
  }
  for (const of of under('worth')) {
    if (isHidden('worth', of.key)) {
      for (const part of childrenOf(file, of)) {
        if (part.key !== 'stated_position') hide(part, 'worth')
      }
    }
    if (isHidden('bottom-lines', of.key)) hide(childAt(file, of, 'bottom_line'), 'bottom-lines')
  }
  for (const of of under('prefers')) if (isHidden('worth', of.key)) hide(of, 'worth')
  for (const topic of under('positions')) {
    const actors = childAt(file, topic, 'actors')
    for (const of of actors ? childrenOf(file, actors) : [])
      if (isHidden('worth', of.key)) hide(of, 'worth')
  }
  for (const of of under('overlooks')) if (isHidden('beliefs', of.key)) hide(of, 'beliefs')
  for (const section of ['if_talks_fail', 'compliance', 'ripeness']) {
    for (const of of under(section)) if (isHidden('no-deal', of.key)) hide(of, 'no-deal')
  }
  for (const of of under('parties')) {
    if (isMap(of.node) && isHidden('worth', of.key)) hide(childAt(file, of, 'risk'), 'worth')
  }
  for (const of of under('beliefs')) if (isHidden('beliefs', of.key)) hide(of, 'beliefs')
  if (kinds.includes('sources')) {
    hide(spotAt(file, 'sources'), 'sources')
    hide(spotAt(file, 'include'), 'sources')
    hide(spotAt(file, 'reading_of'), 'sources')
  }
  everywhere(file, file.root, spot => {
    if (kinds.includes('prose') && isProse(spot)) hide(spot, 'prose')
    if (kinds.includes('sources') && isCitation(file, spot)) hide(spot, 'sources')
    if (isMarked(file, spot, own)) hide(spot, 'private')
    if (/^x-/.test(spot.key) && spot.pair) hide(spot, 'own-keys')
  })
  hidden.push(...referring(file, gone))
  // The widest first: what is inside goes with it.
  return hidden.sort((a, b) => depthOf(a.spot) - depthOf(b.spot))
}

function spotByPath(file: OpenFile, path: string): Spot | undefined {
  let found: Spot | undefined
  everywhere(file, file.root, spot => {
    if (pathOf(spot) === path) found ??= spot
  })
  return found
}

function everywhere(file: OpenFile, spot: Spot, visit: (spot: Spot) => void): void {
  for (const child of childrenOf(file, spot)) {
    visit(child)
    everywhere(file, child, visit)
  }
}

function depthOf(spot: Spot): number {
  return spot.holder ? 1 + depthOf(spot.holder) : 0
}

function isProse(spot: Spot): boolean {
  return (
    spot.pair !== null &&
    (/^(why|story|perspective|how|effect)$/.test(spot.key) || pathOf(spot) === 'marking')
  )
}

/** `from` names where a value comes from, but for issues, lessons and time, where it is where something begins. */
function isCitation(file: OpenFile, spot: Spot): boolean {
  const [section] = pathOf(spot).split('.')
  const isOther = section === 'issues' || section === 'learning' || section === 'time'
  const isCited = spot.key === 'from' && spot.pair !== null && !isOther
  // A class that asks for a source goes with it.
  const claims = /^(stated|inferred|elicited)$/.test(scalarText(spot)?.trim() ?? '')
  const isClass = spot.key === 'class' && claims
  const isOfSeries = spot.key === 'source' && section === 'series'
  return isCited || isClass || (isOfSeries && spotAt(file, 'series') !== undefined)
}

/** `x-private: true` in it, or a list of parties that may see it; at the top, a list of paths. */
function isMarked(file: OpenFile, spot: Spot, audience: string | null): boolean {
  const mark = isMap(spot.node) ? childAt(file, spot, 'x-private') : undefined
  if (mark && isPrivate(file, mark, audience)) return true
  const listed = spotAt(file, 'x-private')
  if (!listed || !isSeq(listed.node)) return false
  return childrenOf(file, listed).some(item => scalarText(item)?.trim() === pathOf(spot))
}

function isPrivate(file: OpenFile, mark: Spot, audience: string | null): boolean {
  if (isSeq(mark.node)) {
    return !childrenOf(file, mark).some(item => scalarText(item)?.trim() === audience)
  }
  return !/^(false|no)$/i.test(scalarText(mark) ?? '')
}

/** What speaks of an input that is gone, by its path: a belief, what a school sets, an effect. */
function referring(file: OpenFile, gone: readonly string[]): readonly Hidden[] {
  const inputs = gone.filter(path =>
    /^(quantities|worth|if_talks_fail|compliance|parties|ratified_by)\./.test(path),
  )
  if (inputs.length === 0) return []
  const places = placesInText(file)
  const isGone = (written: string): boolean => {
    const bare = written.trim().replace(/^beliefs\.[^.]+\./, '')
    const path = bare.includes('.') ? bare : longPath(places, bare)
    if (places.has(path)) return false
    return inputs.some(of => {
      const quantity = of.startsWith('quantities.') ? of.slice('quantities.'.length) : null
      return path === of || path.startsWith(`${of}.`) || bare === quantity
    })
  }
  const found: Hidden[] = []
  everywhere(file, file.root, spot => {
    const isUnder = spot.pair !== null && spot.key.includes('.') && isGone(spot.key)
    const on = isMap(spot.node) && spot.pair === null ? scalarText(childAt(file, spot, 'on')) : null
    if (isUnder || (on !== null && isGone(on))) found.push({ spot, kind: 'refers' })
  })
  return found
}
