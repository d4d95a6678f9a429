import {
  allInputsOf,
  type Case,
  stabilityConcepts,
  talksProtocols,
  talksStrategies,
} from '@parley/model'
import type { Command, Verbs } from './Command.ts'
import { failOnChoices, scenarioFormats, tableFormats } from './choices.ts'
import { tableNames } from './dearTables.ts'
import { catalogue } from './files/catalogue.ts'
import { loadQuietly } from './files/loadCase.ts'
import { optionSpecs } from './optionSpecs.ts'
import type { OptionName } from './options.ts'
import { optionsOf } from './parse.ts'
import { topicNames } from './topics.ts'
import type { World } from './world.ts'

/**
 * What may stand at the end of these words, the last one unfinished: verbs, flags, ids of catalogue
 * cases, and from the case on the line its parties, schools and inputs. Sorted as found; empty when
 * only a file name fits.
 */
export async function completions(
  world: World,
  words: readonly string[],
  { commands, aliases }: Verbs,
): Promise<readonly string[]> {
  const last = words.at(-1) ?? ''
  const fitting = (all: readonly string[]): readonly string[] =>
    all.filter(each => each.startsWith(last))
  const commandNames = Object.keys(commands)
  if (words.length <= 1) return fitting([...commandNames, 'help'])
  const first = words[0]!
  if (first === 'help') return fitting([...topicNames, ...commandNames])
  const name = Object.hasOwn(aliases, first) ? aliases[first]! : first
  if (!Object.hasOwn(commands, name)) return []
  const command = await commands[name]!()
  const before = words.at(-2)!
  const asked = optionTaking(command, before)
  if (asked !== null) return fitting(await valuesOf(world, asked, words))
  if (last.startsWith('-')) return fitting(flagsOf(command))
  if (name === 'completion') return fitting(['bash', 'zsh', 'fish'])
  if (name === 'schema') return fitting(['case', 'result'])
  const given = words.slice(1, -1).filter(word => !word.startsWith('-'))
  if (name === 'explain' && given.length > 0) return fitting(await inputPaths(world, words))
  if (command.args === '' || name === 'new' || name === 'import') return []
  return fitting((await catalogue(world)).map(({ id }) => id))
}

function flagsOf(command: Command): readonly string[] {
  return [...optionsOf(command).map(name => longFlag(name)), '--help']
}

function longFlag(name: OptionName): string {
  return /--[a-z-]+/.exec(optionSpecs[name].flags)![0]
}

/** The option that waits for its value after this word; null when the word is none or takes none. */
function optionTaking(command: Command, word: string): OptionName | null {
  const names = optionsOf(command).filter(name => optionSpecs[name].flags.includes('<'))
  const spelled = word === '--with' ? '--school' : word
  return names.find(name => optionSpecs[name].flags.split(/[ ,]+/).includes(spelled)) ?? null
}

async function valuesOf(
  world: World,
  option: OptionName,
  words: readonly string[],
): Promise<readonly string[]> {
  switch (option) {
    case 'failOn':
      return failOnChoices
    case 'table':
      return tableNames
    case 'format':
      return tableFormats
    case 'to':
      return scenarioFormats
    case 'known':
      return ['then', 'now']
    case 'protocol':
      return talksProtocols
    case 'strategy':
      return talksStrategies
    case 'from':
      if (words[0] === 'import') return scenarioFormats
      return [...(await import('@parley/casefile')).templateNames, 'questions']
    case 'school':
      return (await caseOnLine(world, words))?.schools.map(school => school.id) ?? []
    case 'view': {
      const given = await caseOnLine(world, words)
      const deciders = given?.parties.filter(party => party.role === 'decides') ?? []
      return ['analyst', 'own', ...deciders.map(party => party.id)]
    }
    case 'concept':
      return stabilityConcepts
    case 'state': {
      const given = await caseOnLine(world, words)
      return ['present', ...(given?.proposals.map(of => of.id as string) ?? [])]
    }
    case 'coalition': {
      const given = await caseOnLine(world, words)
      const holders = new Set(given?.issues.flatMap(of => of.heldBy ?? []))
      const before = /^.*,/.exec(words.at(-1) ?? '')?.[0] ?? ''
      return [...holders].map(id => `${before}${id}`)
    }
    case 'set':
      return (await inputPaths(world, words)).map(path => `${path}=`)
    default:
      return []
  }
}

async function inputPaths(world: World, words: readonly string[]): Promise<readonly string[]> {
  const given = await caseOnLine(world, words)
  return given ? allInputsOf(given).map(entry => entry.path) : []
}

/** The first word after the verb that is a readable case. */
async function caseOnLine(world: World, words: readonly string[]): Promise<Case | null> {
  for (const word of words.slice(1, -1)) {
    if (word.startsWith('-')) continue
    const given = await loadQuietly(world, word)
    if (given) return given
  }
  return null
}
