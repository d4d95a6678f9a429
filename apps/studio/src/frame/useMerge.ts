import type { Merge } from '@parley/casefile'
import { useEffect, useState } from 'react'
import type { Choices } from '../document/Applied.ts'

/**
 * What two versions come to, worked out beside the page. The last one stays until the next is there; null before the
 * first, and where there is nothing to merge.
 *
 * @param ours, theirs  what says that the versions are others: it is merged anew then
 */
export function useMerge(
  merge: (choices: Choices) => Promise<Merge | null>,
  choices: Choices,
  ours: unknown,
  theirs: unknown,
): Merge | null {
  const [made, setMade] = useState<Merge | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a function is another each time; what it asks is said by the rest
  useEffect(() => {
    let isOvertaken = false
    void merge(choices).then(result => {
      if (!isOvertaken) setMade(result)
    })
    return () => {
      isOvertaken = true
    }
  }, [choices, ours, theirs])
  return made
}
