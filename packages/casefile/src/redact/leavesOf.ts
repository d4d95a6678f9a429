import { isMap, isSeq } from 'yaml'
import { childrenOf, isEmptySpot, type OpenFile, type Spot, scalarText } from '../edit/spot.ts'
import { bandOf } from '../read/lexicon.ts'

/** Keys of the format itself: they say nothing of a case. */
const common: ReadonlySet<string> = new Set(
  `acceptable averse acceptant bottom_line chance class combine consent cost date effects escalates from half_life how if
   if_broken kept known_to like name needs on options practical_max perspective points ranges ranking ranks red_lines risk role
   scale scenarios scores set shift stated_position story strength then title together unit value veto votes weights why
   worth talks_continue no_deal certain otherwise yes no inside rest mean_of_included true false neutral silent agrees null judgement
   judgment assumed inferred stated elicited decides ratifies shapes spoils affected flow level never`.split(
    /\s+/,
  ),
)

/** Everything that somebody wrote under a key: its values, and the ids that are its own. Order of the file. */
export function leavesOf(file: OpenFile, spot: Spot): readonly string[] {
  if (isMap(spot.node)) {
    return childrenOf(file, spot).flatMap(child => [
      ...(isTelling(child.key) ? [child.key] : []),
      ...leavesOf(file, child),
    ])
  }
  if (isSeq(spot.node)) return childrenOf(file, spot).flatMap(child => leavesOf(file, child))
  const text = isEmptySpot(spot) ? '' : (scalarText(spot) ?? '').trim()
  // A word for a band of values is everybody's.
  return text === '' || common.has(text) || bandOf(text) ? [] : [text]
}

/** An id made of two words or more names something; one word stands in too many places to say where it came from. */
function isTelling(key: string): boolean {
  return !common.has(key) && /[A-Za-z]{2,}[_-][A-Za-z]{2,}/.test(key)
}
