import { type Channel, channels } from './dynamics.ts'
import { quantitiesIn } from './expression.ts'
import type { InputEntry } from './inputEntry.ts'
import type { InputPath } from './inputPath.ts'
import { channelOfPath } from './move.ts'

/** The channels of everything among the inputs that reads a quantity, directly or through other quantities. */
export function channelsReading(
  inputs: readonly InputEntry[],
  quantity: InputPath,
): readonly Channel[] {
  const readers = new Map<string, string[]>()
  for (const { path, input } of inputs) {
    if (input.estimate.kind !== 'formula') continue
    for (const id of quantitiesIn(input.estimate.expression)) {
      const key = `quantities.${id}`
      readers.set(key, [...(readers.get(key) ?? []), path])
    }
  }
  const seen = new Set<string>([quantity])
  const found = new Set<Channel>()
  for (const path of seen) {
    for (const reader of readers.get(path) ?? []) {
      const channel = channelOfPath(reader)
      if (channel) found.add(channel)
      else seen.add(reader)
    }
  }
  return channels.filter(channel => found.has(channel))
}
