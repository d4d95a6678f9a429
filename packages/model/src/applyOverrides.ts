import type { Case } from './case.ts'
import type { Input } from './estimate.ts'
import type { PartyId } from './ids.ts'
import { splitBeliefPath } from './inputPath.ts'
import { mapInputs } from './inputs.ts'
import type { Belief, Override } from './view.ts'

/**
 * The case with the overrides applied in order; the last word on one input wins.
 *
 * An override of `beliefs.<holder>.<path>` that the case does not have yet adds the belief.
 * Throws on a path that is no input: readers have checked that.
 */
export function applyOverrides(given: Case, overrides: readonly Override[]): Case {
  let changed = given
  const inputs = new Map<string, Input>()
  for (const override of overrides) {
    switch (override.kind) {
      case 'input': {
        inputs.set(override.at, override.input)
        const belief = splitBeliefPath(override.at)
        if (belief && !hasBelief(changed, belief.holder, belief.about)) {
          const added: Belief = {
            holder: belief.holder as PartyId,
            about: belief.about,
            input: override.input,
            strength: null,
          }
          changed = { ...changed, beliefs: [...changed.beliefs, added] }
        }
        break
      }
      case 'ranking':
        changed = {
          ...changed,
          worth: changed.worth.map(of =>
            of.party === override.party
              ? { ...of, model: { kind: 'ranking', tiers: override.tiers } }
              : of,
          ),
        }
        break
      case 'red-lines':
        changed = {
          ...changed,
          worth: changed.worth.map(of =>
            of.party === override.party ? { ...of, redLines: override.lines } : of,
          ),
        }
        break
      case 'agrees':
        changed = {
          ...changed,
          beliefs: changed.beliefs.filter(
            belief => belief.holder !== override.holder || belief.about !== override.about,
          ),
        }
        inputs.delete(`beliefs.${override.holder}.${override.about}`)
        break
      default:
        throw new Error(`applyOverrides: no such override ${override satisfies never}`)
    }
  }
  if (inputs.size === 0) return changed
  const unused = new Set(inputs.keys())
  const result = mapInputs(changed, entry => {
    unused.delete(entry.path)
    return inputs.get(entry.path) ?? entry.input
  })
  for (const path of unused) throw new Error(`applyOverrides: ${path} is no input of this case`)
  return result
}

function hasBelief(given: Case, holder: string, about: string): boolean {
  return given.beliefs.some(belief => belief.holder === holder && belief.about === about)
}

/** The case as a party sees it: its own beliefs in place of the analyst's inputs, and no beliefs left. */
export function throughEyesOf(given: Case, holder: PartyId): Case {
  const own = given.beliefs.filter(belief => belief.holder === holder)
  return applyOverrides(
    { ...given, beliefs: [] },
    own.map(belief => ({ kind: 'input', at: belief.about, input: belief.input })),
  )
}
