import { type Names, topicTarget } from './idNames.ts'
import type { Target } from './reference.ts'

type IdInPath = Readonly<{ to: Target; start: number; end: number }>

/** The ids a path is made of; a bare word is a quantity. */
export function idsInPath(path: string, names: Names, from = 0): readonly IdInPath[] {
  const parts: { text: string; start: number; end: number }[] = []
  let at = from
  for (const text of path.split('.')) {
    parts.push({ text, start: at, end: at + text.length })
    at += text.length + 1
  }
  const id = (index: number, to: Target | null): IdInPath[] => {
    const part = parts[index]
    return part && to !== null ? [{ to, start: part.start, end: part.end }] : []
  }
  const name = (index: number): string => parts[index]?.text ?? ''
  const party = (index: number): IdInPath[] => id(index, `parties.${name(index)}`)
  /** The ids of a path that stands within this one, from one part to before another. */
  const inside = (first: number, end: number): readonly IdInPath[] => {
    const about = parts[first]
    const last = parts[end - 1]
    if (!about || !last || end <= first) return []
    return idsInPath(path.slice(about.start - from, last.end - from), names, about.start)
  }
  switch (name(0)) {
    case 'quantities':
      return id(1, `quantities.${name(1)}`)
    case 'parties':
    case 'compliance':
      return party(1)
    case 'ratified_by':
      return [...party(1), ...(name(2) === 'votes' ? party(3) : [])]
    case 'worth': {
      const part = name(2)
      const hasIssue = part === 'weights' || part === 'scores' || part === 'points'
      if (!hasIssue || parts.length < 4) return party(1)
      const issue = id(3, `issues.${name(3)}`)
      if (parts.length < 5) return [...party(1), ...issue]
      // An option that is a decimal number has a point of its own.
      const option = path.slice(parts[4]!.start - from)
      const to = `issues.${name(3)}.options.${option}`
      return [...party(1), ...issue, { to, start: parts[4]!.start, end: from + path.length }]
    }
    case 'if_talks_fail': {
      const course = names.course(name(1), name(2))
      // `scenarios` may be left out of a path [B1].
      const at = name(3) === 'scenarios' ? 4 : parts.length === 5 ? 3 : -1
      const scenario = at > 0 && course ? `${course}.scenarios.${name(at)}` : null
      return [...party(1), ...id(2, course), ...id(at, scenario)]
    }
    case 'moves':
    case 'events':
      return [
        ...id(1, `${name(0)}.${name(1)}`),
        ...(name(2) === 'effects' ? inside(3, parts.length - 1) : []),
      ]
    // What moves a case through time [T11].
    case 'learning': {
      const end = parts.findIndex(({ text }) => text === 'learners' || text === 'two_type')
      const isOfParty = name(end) === 'learners' && name(end + 1) !== 'analyst'
      return [...inside(1, end), ...(isOfParty ? party(end + 1) : [])]
    }
    case 'positions':
      return [...id(1, topicTarget(name(1), names)), ...party(2)]
    case 'drives':
    case 'drift':
      return inside(1, parts.length)
    case 'walks':
      return inside(1, parts.length - 1)
    case 'scenarios': {
      const future = id(1, `scenarios.${name(1)}`)
      if (name(2) === 'series') return [...future, ...id(3, `series.${name(3)}`)]
      return [...future, ...inside(3, name(2) === 'evidence' ? parts.length - 1 : parts.length)]
    }
    case 'ripeness':
      return party(1)
    case 'move_costs':
      return name(1) === 'budgets' ? id(2, `parties.${name(2)}`) : []
    case 'beliefs': {
      const about = parts[2]
      if (!about) return party(1)
      return [...party(1), ...idsInPath(path.slice(about.start - from), names, about.start)]
    }
    default:
      return parts.length === 1 && names.quantities.has(path) ? id(0, `quantities.${path}`) : []
  }
}
