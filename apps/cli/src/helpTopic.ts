import { commandHelp } from './commandHelp.ts'
import { aliases, commandList } from './commandList.ts'
import { type ExitCode, exitCodes } from './exitCodes.ts'
import { helpText } from './help.ts'
import { nearest } from './nearest.ts'
import { print } from './print.ts'
import { Stop } from './Stop.ts'
import { topics } from './topics.ts'
import type { World } from './world.ts'

/** `parley help`, `parley help exit-codes`, `parley help run`. */
export async function helpTopic(asked: string | null, world: World): Promise<ExitCode> {
  await print(world.stdout, await textOf(asked))
  return exitCodes.done
}

async function textOf(asked: string | null): Promise<string> {
  if (asked === null) return helpText
  const topic = own(topics, asked)
  if (topic) return topic
  const load = own(commandList, own(aliases, asked) ?? asked)
  if (load) return commandHelp(await load())
  const known = [...Object.keys(topics), ...Object.keys(commandList)]
  const near = nearest(asked, known)
  const hint = near ? `did you mean "${near}"?` : `topics: ${Object.keys(topics).join(', ')}`
  throw new Stop(exitCodes.usage, `there is no help on "${asked}"`, hint)
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}
