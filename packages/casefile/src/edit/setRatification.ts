import { type Edit, edit } from './edit.ts'
import { fields, keyed, list, spelled, wrap } from './entry.ts'
import { addPlan, missing, prunedPlan } from './plans.ts'
import { follow, spotAt } from './spot.ts'
import { overwritten } from './writeField.ts'

/** Who votes on what a party signs, with which share of the votes, and what is enough [P3]. */
export type NewRatification = Readonly<{
  needs: string
  votes: ReadonlyMap<string, string>
  veto?: readonly string[]
}>

/** Says how what a party signs is ratified, in the place of what was said; null takes it away. */
export function setRatification(text: string, party: string, how: NewRatification | null): Edit {
  return edit(text, file => {
    if (!spotAt(file, 'parties', party)) return missing(file, `parties.${party}`, file.root)
    const path = `ratified_by.${party}`
    const { spot, rest } = follow(file, path)
    if (!how) return rest === '' ? prunedPlan(file, spot) : missing(file, path, spot)
    const entry = fields({
      needs: spelled(how.needs),
      votes: keyed([...how.votes].map(([voter, share]) => [voter, spelled(share)])),
      veto: how.veto && list(how.veto.map(spelled)),
    })
    if (rest === '') return overwritten(file, spot, entry)
    return addPlan(file, spot, rest.split('.') as [string, ...string[]], wrap([], entry))
  })
}
