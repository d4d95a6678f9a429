import { readGenius } from './genius/readGenius.ts'
import { writeGenius } from './genius/writeGenius.ts'
import { readGeniusWeb } from './geniusWeb/readGeniusWeb.ts'
import { writeGeniusWeb } from './geniusWeb/writeGeniusWeb.ts'
import { readNegmas } from './negmas/readNegmas.ts'
import { writeNegmas } from './negmas/writeNegmas.ts'
import type { Imported, NamedText, Remark, Scenario } from './scenario.ts'

export type FormatName = 'genius' | 'geniusweb' | 'negmas'

/** What a format is called, which files are its own, and how it is read and written. */
export type FormatTools = Readonly<{
  name: string
  endings: readonly string[]
  /** Whether an issue can be a span of numbers. */
  hasNumbers: boolean
  read: (files: readonly NamedText[]) => Imported
  write: (scenario: Scenario) => Readonly<{
    files: readonly NamedText[]
    remarks: readonly Remark[]
  }>
}>

export const formatTools: Readonly<Record<FormatName, FormatTools>> = {
  genius: {
    name: 'GENIUS',
    endings: ['.xml'],
    hasNumbers: true,
    read: readGenius,
    write: scenario => ({ files: writeGenius(scenario), remarks: [] }),
  },
  geniusweb: {
    name: 'GeniusWeb',
    endings: ['.json'],
    hasNumbers: false,
    read: readGeniusWeb,
    write: writeGeniusWeb,
  },
  negmas: {
    name: 'NegMAS',
    endings: ['.yml', '.yaml'],
    hasNumbers: false,
    read: readNegmas,
    write: writeNegmas,
  },
}
