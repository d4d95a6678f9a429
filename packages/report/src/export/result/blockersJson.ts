import type { BlockersAnswer, Case } from '@parley/model'
import type { Manner } from '../../manner.ts'
import { blockersTitle } from '../../sentences/blockersLines.ts'
import { toText } from '../../words/phrase.ts'

export type BlockersJson = Omit<BlockersAnswer, 'run' | 'caveats'> &
  Readonly<{ sentence: string | null }>

/** What stands in the way of a deal, with the sentence printed above it. */
export function blockersJson(given: Case, answer: BlockersAnswer, manner: Manner): BlockersJson {
  const { run: _, caveats: __, ...rest } = answer
  const title = blockersTitle(given, answer, manner)
  return { ...rest, sentence: title ? toText(title) : null }
}
