import type { Case } from '@parley/model'
import type { ComponentType } from 'react'
import type { Key } from '../languages/words.ts'

/** How far a part of the model is filled in: ○ ◐ ●. */
export type Completeness = 'empty' | 'partial' | 'enough'

export const screenGroups = ['overview', 'model', 'analyse', 'ground', 'publish'] as const
type ScreenGroup = (typeof screenGroups)[number]

/**
 * One screen of the case. A file `screens/<name>/screen.ts` exports one as `screen`, and that is all there is
 * to adding it: the rail, the palette and the shortcuts read the list.
 */
export type Screen = Readonly<{
  /** In the address: `deal-space`. */
  key: string
  group: ScreenGroup
  /** Place in its group; the numbers of the design, so that gaps stay for what is to come. */
  order: number
  /** `g` and this letter go here. */
  letter: string
  title: Key
  /** Drawn in the rail when it is folded: a path in a box of 20 by 20, stroked. */
  icon: string
  completeness?: (given: Case) => Completeness
  /** False when a case has nothing the screen could show, and the rail leaves it out. */
  isFor?: (given: Case) => boolean
  load: () => Promise<Readonly<{ default: ComponentType }>>
}>
