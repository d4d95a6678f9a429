import type { StabilityConcept } from '../../src/stability/stableStates.ts'

/** A conflict as the definitions speak of it: per mover its steps and its parties, per party the place of each state. */
export type Conflict = Readonly<{
  states: number
  steps: readonly (readonly (readonly [from: number, to: number])[])[]
  parties: readonly (readonly number[])[]
  places: readonly (readonly number[])[]
}>

type StateSet = ReadonlySet<number>

/** Fang, Hipel & Kilgour's definitions, one to one: states with names of sets, quantifiers as loops. */
export function definitionStability(of: Conflict, concept: StabilityConcept, i: number): number[] {
  const everyone = of.steps.map((_, m) => m)
  const others = everyone.filter(m => m !== i)
  const better = (m: number, t: number, s: number): boolean =>
    of.parties[m]!.every(party => of.places[party]![t]! < of.places[party]![s]!)
  const R = (m: number, s: number): StateSet =>
    new Set(of.steps[m]!.filter(([from, to]) => from === s && to !== s).map(([, to]) => to))
  const Rplus = (m: number, s: number): StateSet =>
    new Set([...R(m, s)].filter(t => better(m, t, s)))
  /** Every state at the end of a sequence of one or more moves of the others, none twice in succession. */
  const sequences = (next: (m: number, s: number) => StateSet, start: number): StateSet => {
    const ends = new Set<number>()
    const walked = new Set<string>()
    const walk = (s: number, last: number): void => {
      for (const m of others) {
        if (m === last) continue
        for (const t of next(m, s)) {
          ends.add(t)
          const here = `${t} after ${m}`
          if (walked.has(here)) continue
          walked.add(here)
          walk(t, m)
        }
      }
    }
    walk(start, -1)
    return ends
  }
  const some = (set: StateSet, test: (s: number) => boolean): boolean => [...set].some(test)
  const every = (set: StateSet, test: (s: number) => boolean): boolean => [...set].every(test)
  const isStable = (s: number): boolean => {
    switch (concept) {
      case 'nash':
        return Rplus(i, s).size === 0
      case 'gmr':
        return every(Rplus(i, s), t => some(sequences(R, t), u => !better(i, u, s)))
      case 'seq':
        return every(Rplus(i, s), t => some(sequences(Rplus, t), u => !better(i, u, s)))
      case 'smr':
        return every(Rplus(i, s), t =>
          some(sequences(R, t), u => !better(i, u, s) && every(R(i, u), v => !better(i, v, s))),
        )
      case 'sseq':
        return every(Rplus(i, s), t =>
          some(sequences(Rplus, t), u => !better(i, u, s) && every(R(i, u), v => !better(i, v, s))),
        )
      default:
        throw new Error(`definitionStability: no such concept ${concept satisfies never}`)
    }
  }
  return Array.from({ length: of.states }, (_, s) => s).filter(isStable)
}
