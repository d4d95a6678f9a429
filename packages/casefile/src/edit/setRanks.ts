import { type Edit, edit, refuse } from './edit.ts'
import { nothingWritten } from './editMessages.ts'
import { type Entry, list, spelled, wrap } from './entry.ts'
import { addPlan, missing } from './plans.ts'
import { follow, spotAt } from './spot.ts'
import { overwritten } from './writeField.ts'

/** Best first; what stands together is as good. */
export type Ranks = readonly (readonly string[])[]

/** Says which issues matter most to a party, in ranks, in the place of whatever weights there were [W2]. */
export function setWeightRanks(text: string, party: string, issues: Ranks): Edit {
  return setRanks(text, `worth.${party}.weights`, issues)
}

/** Says how a party likes the options of an issue, in ranks, in the place of whatever scores there were [W3]. */
export function setScoreRanks(text: string, party: string, issue: string, options: Ranks): Edit {
  return setRanks(text, `worth.${party}.scores.${issue}`, options)
}

function setRanks(text: string, path: string, ranks: Ranks): Edit {
  return edit(text, file => {
    const party = path.split('.')[1]!
    if (ranks.flat().length === 0) return refuse(file.root, nothingWritten(path))
    if (!spotAt(file, 'parties', party)) return missing(file, `parties.${party}`, file.root)
    const tiers = ranks.filter(tier => tier.length > 0).map(tierEntry)
    const entry = wrap(['ranks'], list(tiers))
    const { spot, rest } = follow(file, path)
    if (rest === '') {
      const there = follow(file, `${path}.ranks`)
      const isOnly = there.rest === '' && onlyRanks(spot)
      return isOnly ? overwritten(file, there.spot, list(tiers)) : overwritten(file, spot, entry)
    }
    return addPlan(file, spot, rest.split('.') as [string, ...string[]], entry)
  })
}

function tierEntry(tier: readonly string[]): Entry {
  return tier.length === 1 ? spelled(tier[0]!) : list(tier.map(spelled))
}

/** Nothing beside the ranks replaces what they stand for. */
function onlyRanks({ node }: { node: unknown }): boolean {
  return (node as { items?: readonly unknown[] } | null)?.items?.length === 1
}
