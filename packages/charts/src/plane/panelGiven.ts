import type { Caveat } from '@parley/model'
import type { Setting } from '../figure.ts'
import type { PlaneWords } from '../words/planeWords.ts'
import type { PlaneDomains } from './planeDomains.ts'
import type { PlaneOptions } from './planeOptions.ts'
import type { PlaneSubject } from './planeSubject.ts'

/** One panel as asked for. */
export type PanelGiven = Readonly<{
  subject: PlaneSubject
  head: Readonly<{ title: string; verdict?: string; note?: string }> | null
  nearest: PlaneOptions['nearest'] | undefined
}>

/** What the panels of a figure have in common. */
export type PlanesGiven = Readonly<{
  setting: Setting
  words: PlaneWords
  domains: PlaneDomains
  options: Omit<PlaneOptions, 'deciders' | 'nearest'>
  columns: number
  caveats: readonly Caveat[]
}>
