import type { Case } from '../case.ts'
import type { Input } from '../estimate.ts'
import { inputsOf, mapInputs } from '../inputs.ts'
import type { Belief } from '../view.ts'
import type { Difference } from './difference.ts'
import { ownerOf, type PartList, prefixOf } from './parts.ts'

/**
 * The first case with some of its differences from a second one put over: with none it computes what the
 * first does, with all what the second does.
 *
 * Quantities of both are there throughout, since a formula of either may read them; a quantity nobody
 * reads changes nothing. A belief about something that is not there (yet) is left out.
 *
 * @param taken  of `differencesBetween(a, b)`, in its order
 */
export function mixCases(
  a: Case,
  b: Case,
  differences: readonly Difference[],
  taken: (difference: number) => boolean,
): Case {
  const over = new Map<string, boolean>()
  differences.forEach(({ kind, path, paths }, i) => {
    for (const one of kind === 'inputs' ? paths : [path]) over.set(one, taken(i))
  })
  const isOver = (path: string): boolean | undefined => over.get(path)
  const skeleton = isOver('deals') ? b : a
  const side = (path: string): Case | null => {
    const is = isOver(path)
    return is === undefined ? null : is ? b : a
  }

  const membersOf = (list: PartList): readonly unknown[] => {
    const owners = new Set([...a[list], ...b[list]].map(member => ownerOf(list, member)))
    return [...owners].flatMap(owner => {
      const prefix = prefixOf(list)
      const from =
        side(`${prefix}.${owner}`) ??
        (list === 'worth' ? side(`worth.${owner}.ranking`) : null) ??
        skeleton
      const found = from[list].find(member => ownerOf(list, member) === owner)
      return found ? [found] : []
    })
  }
  const redLines = (of: Case['worth'][number]): Case['worth'][number] => {
    const from = side(`worth.${of.party}.red_lines`)
    const lines = from?.worth.find(one => one.party === of.party)?.redLines
    const own = skeleton.worth.find(one => one.party === of.party)?.redLines
    return { ...of, redLines: lines ?? own ?? of.redLines }
  }
  const parties = skeleton.parties.map(party => {
    const risk = side(`parties.${party.id}.risk`)?.parties.find(one => one.id === party.id)?.risk
    return risk ? { ...party, risk } : party
  })
  const formed: Case = {
    ...skeleton,
    parties,
    quantities: quantitiesOf(a, b, side),
    worth: (membersOf('worth') as Case['worth']).map(redLines),
    noDeal: membersOf('noDeal') as Case['noDeal'],
    compliance: membersOf('compliance') as Case['compliance'],
    ratification: membersOf('ratification') as Case['ratification'],
    beliefs: [],
    schools: [],
  }
  const [inA, inB] = [a, b].map(given => inputsAt(given)) as [Inputs, Inputs]
  // How things move is left as it is: it may speak of inputs that only one of the two has.
  const { dynamics, ...still } = formed
  const valued = mapInputs(still, ({ path, input }) => {
    const is = isOver(path)
    if (is === undefined) return inA.get(path) && inB.get(path) ? inA.get(path)! : input
    return (is ? inB : inA).get(path) ?? input
  })
  const known = new Set(inputsOf(valued).map(({ path }) => path))
  return {
    ...valued,
    beliefs: beliefsOf(a, b, path => isOver(path) ?? skeleton === b).filter(({ about }) =>
      known.has(about),
    ),
    ...(dynamics && { dynamics }),
  }
}

type Inputs = ReadonlyMap<string, Input>

function inputsAt(given: Case): Inputs {
  return new Map(inputsOf(given).map(({ path, input }) => [path, input]))
}

/** Every quantity of either case, with its unit from the side its value is from. */
function quantitiesOf(a: Case, b: Case, side: (path: string) => Case | null): Case['quantities'] {
  const ids = new Set([...a.quantities, ...b.quantities].map(({ id }) => id))
  return [...ids].map(id => {
    const own = side(`quantities.${id}`)?.quantities.find(of => of.id === id)
    return own ?? [...a.quantities, ...b.quantities].find(of => of.id === id)!
  })
}

/** The beliefs of both, each as the side has it that its difference is taken from. */
function beliefsOf(a: Case, b: Case, isOver: (path: string) => boolean): readonly Belief[] {
  const keys = new Map<string, Belief>()
  for (const belief of [...a.beliefs, ...b.beliefs]) {
    const path = `beliefs.${belief.holder}.${belief.about}`
    if (!keys.has(path)) keys.set(path, belief)
  }
  return [...keys].flatMap(([path, { holder, about }]) => {
    const from = isOver(path) ? b : a
    const found = from.beliefs.find(of => of.holder === holder && of.about === about)
    return found ? [found] : []
  })
}
